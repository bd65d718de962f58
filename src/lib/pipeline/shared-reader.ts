import type { Reader } from './reader.ts';

/** One reader for many small files: to start one takes longer than to read them. */
export interface SharedReader {
	/** A reader to be closed like one's own; what they share ends with the last of them. */
	join(): Reader;
}

/** @param open starts a reader, when somebody joins who is the first */
export function sharedReader(open: () => Reader): SharedReader {
	let shared: Reader | null = null;
	let users = 0;

	function leave(): void {
		users -= 1;
		if (users > 0) return;
		shared?.close();
		shared = null;
	}

	return {
		join() {
			shared ??= open();
			users += 1;
			let isOpen = true;
			return {
				...shared,
				close() {
					if (isOpen) leave();
					isOpen = false;
				}
			};
		}
	};
}
