import { describe, expect, it } from 'vitest';
import { choiceForTable, firstChoice } from '$lib/domain/intake/choice';
import { describeFile, openFile } from '$lib/pipeline/opened-file';
import { tablesLeft } from '$lib/state/pending-sheets';

const log = [
	'Activity no.,Date,Community,Type of meeting,Girls,Boys,Action title,Harm addressed,Action started,Cash given (KES),Labour hours given',
	'A1,2026-01-01,C1,planning,3,10,Night guards,child_marriage,2026-01-01,500,',
	'A2,2026-01-02,C2,reflection,5,12,,,,,4'
].join('\n');

describe('A log that holds three tables', () => {
	it('is asked about those that are not made of it yet', async () => {
		const opened = await openFile(new TextEncoder().encode(log), 'log.csv');
		const [sheet] = describeFile(opened, []).sheets;
		if (sheet === undefined) throw new Error('missing sheet');
		const { understanding, header } = sheet;
		const asked = { ...sheet, choice: firstChoice(understanding, header.length) };
		const made = (table: 'actions' | 'contributions') => ({
			copyOf: 0,
			choice: choiceForTable(understanding, header.length, table)
		});
		const left = (...copies: readonly ReturnType<typeof made>[]) =>
			tablesLeft(asked, [asked, ...copies]).map(({ table }) => table);
		expect(asked.choice.table).toBe('meetings');
		expect(left()).toEqual(['actions', 'contributions']);
		expect(left(made('actions'))).toEqual(['contributions']);
		expect(left(made('contributions'), made('actions'))).toEqual([]);
	});
});
