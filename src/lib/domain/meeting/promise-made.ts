import type { LastMeeting } from './prepared.ts';
import type { MeetingPromise, MeetingRecord, PromiseKind, PromiseState } from './record.ts';

/** A promise of the last meeting as it is looked at again, whether it was written down here or came with a file. */
export interface PromiseMade extends Omit<MeetingPromise, 'kind'> {
	/** A file does not say what is kept, changed or stopped. */
	readonly kind: PromiseKind | '';
}

/** A promise that came with a file. */
export interface PromiseInFile extends PromiseMade {
	readonly kind: '';
	/** What the file says became of it; `''` where it does not. */
	readonly state: PromiseState | '';
	/** Its words may point at somebody: they stay with the file. */
	readonly isHeldBack: boolean;
}

export interface PromisesMade {
	/** ISO day. */
	readonly day: string;
	readonly promises: readonly PromiseMade[];
}

/** What was promised at the meeting before; `null` where none is known, or only how many there were. */
export function promisesMade(
	before: Pick<MeetingRecord, 'date' | 'promises'> | null,
	inFiles: LastMeeting | null
): PromisesMade | null {
	const [last] = [before, inFiles].filter((one) => one !== null);
	if (last === undefined || last.promises.length === 0) return null;
	return { day: last.date, promises: last.promises };
}
