/** Who may write to a project: one tab. */
export interface ProjectLock {
	/** False where another tab has it: this one may only look. */
	readonly held: boolean;
	/** Lets another tab write; closing the page does so too. */
	release(): void;
}

const nothingToRelease = (): void => undefined;

/** Where the browser has no locks, every tab may write. */
export async function lockProject(
	id: string,
	locks: Pick<LockManager, 'request'> | undefined = browserLocks()
): Promise<ProjectLock> {
	if (locks === undefined) return { held: true, release: nothingToRelease };
	return new Promise((resolve, reject) => {
		locks
			.request(`tafakari:project:${id}`, { ifAvailable: true }, (lock) => {
				if (lock === null) {
					resolve({ held: false, release: nothingToRelease });
					return;
				}
				// The lock is held for as long as this promise is open.
				return new Promise<void>((release) => {
					resolve({ held: true, release });
				});
			})
			.catch(reject);
	});
}

/** The types of the platform promise locks to everybody; older browsers and Node have none. */
function browserLocks(): LockManager | undefined {
	const platform: { navigator?: { locks?: LockManager } } = globalThis;
	return platform.navigator?.locks;
}
