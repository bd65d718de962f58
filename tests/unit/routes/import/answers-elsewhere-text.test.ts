import { describe, expect, it } from 'vitest';
import type { AnswerDifference } from '../../../../src/lib/domain/intake/answers-differ';
import { differenceText } from '../../../../src/routes/data/import/answers-elsewhere-text';
import { guessOfColumn, meetingsGuess, sheetOf } from './pending-examples';

const sheet = sheetOf(
	meetingsGuess([
		guessOfColumn(0, { header: 'Jour', column: 'date' }),
		guessOfColumn(1, { header: 'Who called', column: 'called_by' }),
		guessOfColumn(2, { header: ' ' })
	])
);

/** Without the marks that keep somebody's words apart. */
const said = (difference: AnswerDifference): string =>
	differenceText(difference, { before: sheet, after: sheet }).replace(/[\u2068\u2069]/g, '');

describe('What differs from the answers of another project', () => {
	it.each<[AnswerDifference, string]>([
		[
			{ kind: 'table', here: null, there: 'meetings' },
			'What the rows are about: here “left out”, there “Meetings”'
		],
		[
			{ kind: 'column', position: 1, here: 'called_by', there: null },
			'Who called: here “Called by”, there “left out”'
		],
		[
			{ kind: 'column', position: 2, here: null, there: 'girls' },
			'Column C: here “left out”, there “Girls who came”'
		],
		[
			{ kind: 'reading', position: 0, about: 'date order', here: '', there: 'month first' },
			'Jour: here “not said yet”, there “The month comes first”'
		],
		[
			{ kind: 'reading', position: 0, about: 'decimal mark', here: '.', there: ',' },
			'Jour: here “A point stands before decimals”, there “A comma stands before decimals”'
		],
		[
			{ kind: 'word', position: 1, column: 'called_by', word: 'sages', here: null, there: '' },
			'“sages” in “Who called”: here “not said yet”, there “nothing was recorded”'
		],
		[
			{ kind: 'kept out', position: 0 },
			'“Jour” was taken in there. Here it looks as if it could point at somebody, and stays out.'
		]
	])('%j is said in a line', (difference, text) => {
		expect(said(difference)).toBe(text);
	});
});
