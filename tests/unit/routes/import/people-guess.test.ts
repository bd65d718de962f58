import { describe, expect, it } from 'vitest';
import { likelySettings } from '../../../../src/routes/data/import/recipe/people-guess.ts';
import { rows, sheetOf } from './pending-examples.ts';

const settingsOf = (header: readonly string[], ...cells: readonly (readonly string[])[]) =>
	likelySettings(sheetOf(null, { header, sample: rows(...cells) }));

describe('What is likely of a sheet with a row for each person', () => {
	it('is a survey where no column names a meeting: an answer of a list that was chosen or not names none', () => {
		const header = ['Village', 'Heard of it/radio', 'Heard of it/meeting'];
		expect(settingsOf(header, ['C1', '1', '0'], ['C2', '0', '1'])).toMatchObject({
			mode: 'survey',
			meeting: null
		});
	});

	it('is a list of those who came where one does', () => {
		const header = ['Village', 'Meeting code', 'Participant sex'];
		expect(settingsOf(header, ['C1', 'M1', 'F'], ['C1', 'M1', 'M'])).toMatchObject({
			mode: 'attendance',
			meeting: { header: 'Meeting code', nth: 0 }
		});
	});
});
