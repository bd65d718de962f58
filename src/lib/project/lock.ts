/** Who may write to a project: one tab. */
export interface ProjectLock {
	/** False where another tab has it: this one may only look. */
	readonly held: boolean;
	/** Lets another tab write; closing the page does so too. */
	release(): void;
}

/**
 * A page that is being reloaded lets go a moment after the new one asks; whoever still holds the lock then is another
 * tab (milliseconds).
 */
const patience = 2_000;

const nothingToRelease = (): void => undefined;

/** Where the browser has no locks, every tab may write. */
export async function lockProject(
	id: string,
	locks: Pick<LockManager, 'request'> | undefined = browserLocks(),
	signal: AbortSignal = AbortSignal.timeout(patience)
): Promise<ProjectLock> {
	if (locks === undefined) return { held: true, release: nothingToRelease };
	return new Promise((resolve, reject) => {
		locks
			// The lock is held for as long as the inner promise is open.
			.request(`tafakari:project:${id}`, { signal }, () => {
				return new Promise<void>((release) => {
					resolve({ held: true, release });
				});
			})
			.catch((cause: unknown) => {
				if (signal.aborted) resolve({ held: false, release: nothingToRelease });
				else reject(cause instanceof Error ? cause : new Error(String(cause)));
			});
	});
}

/** The types of the platform promise locks to everybody; older browsers and Node have none. */
function browserLocks(): LockManager | undefined {
	const platform: { navigator?: { locks?: LockManager } } = globalThis;
	return platform.navigator?.locks;
}
