import { expect, it } from 'vitest';
import { promiseCounts } from '../../../../src/lib/domain/meeting/promise-counts.ts';

const promises = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

it('counts what was said of the promises of last time, and nothing of one that was not asked about yet', () => {
	expect(
		promiseCounts(promises, [
			{ id: 'a', state: 'done' },
			{ id: 'c', state: 'not_yet' },
			{ id: 'd', state: 'done' }
		])
	).toEqual({ done: 2, part: 0, not_yet: 1 });
});

it('leaves out what was said of a promise of another meeting', () => {
	expect(promiseCounts(promises, [{ id: 'other', state: 'part' }])).toEqual({
		done: 0,
		part: 0,
		not_yet: 0
	});
});
