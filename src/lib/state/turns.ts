/** Work on one thing, piece after piece: each begins when the one before it is done, and builds upon what that left. */
export class Turns {
	readonly #last = new Map<string, Promise<unknown>>();

	/** @param tell told what is being worked on, whenever that changes */
	constructor(private readonly tell: (busy: ReadonlySet<string>) => void = () => undefined) {}

	/** Does a piece of work after all that was asked for before it, however that ended. */
	async run<Made>(id: string, work: () => Promise<Made>): Promise<Made> {
		const before = this.#last.get(id);
		const made = before === undefined ? work() : before.then(work, work);
		this.#last.set(id, made);
		this.tell(new Set(this.#last.keys()));
		try {
			return await made;
		} finally {
			if (this.#last.get(id) === made) {
				this.#last.delete(id);
				this.tell(new Set(this.#last.keys()));
			}
		}
	}

	/** Waits until nothing is being done; whoever comes when nothing is goes on at once. */
	async rest(id: string): Promise<void> {
		for (let last = this.#last.get(id); last !== undefined; last = this.#last.get(id)) {
			await last.catch(() => undefined);
		}
	}

	isBusy(id: string): boolean {
		return this.#last.has(id);
	}
}
