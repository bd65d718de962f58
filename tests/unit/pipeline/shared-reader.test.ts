import { describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/lib/pipeline/reader.ts';
import { sharedReader } from '../../../src/lib/pipeline/shared-reader.ts';

/** Readers that only note when they start and end. */
function notingReaders(): { readonly notes: string[]; readonly open: () => Reader } {
	const notes: string[] = [];
	let started = 0;
	const unused = (): Promise<never> => Promise.reject(new Error('unused'));
	const open = (): Reader => {
		started += 1;
		const name = started;
		notes.push(`start ${name}`);
		return {
			open: unused,
			answer: unused,
			reshape: unused,
			values: unused,
			copy: unused,
			encodings: unused,
			alike: unused,
			formats: unused,
			sample: unused,
			take: unused,
			stored: unused,
			rows: unused,
			close: () => notes.push(`end ${name}`)
		};
	};
	return { notes, open };
}

describe('A reader that several files share', () => {
	it('starts with the first and ends with the last of them', () => {
		const { notes, open } = notingReaders();
		const shared = sharedReader(open);
		const [first, second] = [shared.join(), shared.join()];
		first.close();
		expect(notes).toEqual(['start 1']);
		second.close();
		expect(notes).toEqual(['start 1', 'end 1']);
	});

	it('is not ended under one file because another was closed twice', () => {
		const { notes, open } = notingReaders();
		const shared = sharedReader(open);
		const first = shared.join();
		shared.join();
		first.close();
		first.close();
		expect(notes).toEqual(['start 1']);
	});

	it('starts anew for whoever comes after its end', () => {
		const { notes, open } = notingReaders();
		const shared = sharedReader(open);
		shared.join().close();
		shared.join();
		expect(notes).toEqual(['start 1', 'end 1', 'start 2']);
	});
});
