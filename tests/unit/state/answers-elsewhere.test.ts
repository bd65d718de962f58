import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/lib/pipeline/reader';
import {
	declineAnswers,
	saidElsewhere,
	takeAnswersBack,
	useAnswers,
	type OfferedAnswers
} from '../../../src/lib/state/answers-elsewhere';
import { pendingImport } from '../../../src/lib/state/pending-files.svelte';
import { addPending, removePending } from '../../../src/lib/state/pending-import.svelte';
import { fileOf, guessOfColumn, meetingsGuess, sheetOf } from '../routes/import/pending-examples';

const before = sheetOf(meetingsGuess([guessOfColumn(0, { column: 'date', confidence: 'unsure' })]));
const after = { ...before, choice: { ...before.choice, columns: ['next_date'] }, open: [] };
const at = '2026-01-05T10:00:00.000Z';
const offer: OfferedAnswers = { project: 'Kilifi', at, before, after, differences: [], alike: 0 };

const shown = () => pendingImport.files[0]?.sheets[0];

beforeEach(() => {
	const reader = { close: () => undefined } as unknown as Reader;
	addPending(fileOf({ sheets: [before] }), reader);
});

afterEach(() => {
	removePending('f1');
});

describe('141: answers of another project', () => {
	it('are used with one press, and one takes that back to what was there before', () => {
		useAnswers('f1', offer);
		expect(shown()).toBe(after);
		expect(saidElsewhere('f1', after)).toMatchObject({ isUsed: true, project: 'Kilifi' });
		takeAnswersBack('f1', after);
		expect(shown()).toBe(before);
		expect(saidElsewhere('f1', before)).toBeUndefined();
	});

	it('are not used for a sheet that has changed since they were shown', () => {
		const stale = { ...offer, before: { ...before } };
		useAnswers('f1', stale);
		expect(shown()).toBe(before);
		expect(saidElsewhere('f1', before)).toBeUndefined();
	});

	it('are not taken back from a sheet that was read anew', () => {
		useAnswers('f1', offer);
		const anew = { ...after, understanding: { ...after.understanding } };
		pendingImport.files = [fileOf({ sheets: [anew] })];
		takeAnswersBack('f1', anew);
		expect(shown()).toBe(anew);
	});

	it('are not wanted, and the sheet stays as it is', () => {
		declineAnswers('f1', before);
		expect(shown()).toBe(before);
		expect(saidElsewhere('f1', before)).toEqual({ isUsed: false });
	});

	it('leave nothing behind once the file is given up', () => {
		useAnswers('f1', offer);
		removePending('f1');
		expect(pendingImport.elsewhere.size).toBe(0);
	});
});
