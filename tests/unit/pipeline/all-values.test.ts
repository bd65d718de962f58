import { describe, expect, it } from 'vitest';
import type { FormatQuestion } from '../../../src/lib/domain/intake/understanding.ts';
import { largeFrom } from '../../../src/lib/files/csv-stream/read-large.ts';
import { LargeTable } from '../../../src/lib/files/csv-stream/large-table.ts';
import { formatsOf, openFile } from '../../../src/lib/pipeline/opened-file.ts';

const header = 'Contribution id;Village;Date;Source;Value';

/** A file of gifts of which one is written as no other one. */
function gifts(records: number, odd: number, title: readonly string[] = []): Uint8Array {
	const lines = Array.from({ length: records }, (_, at) =>
		at === odd
			? `C-${at};Mtwapa;27/04/2024;Rotary;1234,5`
			: `C-${at};Mtwapa;0${(at % 9) + 1}/0${(at % 8) + 1}/2024;community;${at + 1000}`
	);
	return new TextEncoder().encode([...title, header, ...lines].join('\n'));
}

async function formatsIn(bytes: Uint8Array) {
	const opened = await openFile(bytes, 'gifts.csv');
	const [sheet] = opened.sheets;
	if (sheet === undefined) throw new Error('missing sheet');
	const columns = ['date', 'source', 'value'].map((column, at) => ({
		column,
		position: at + 2,
		reading: {}
	}));
	const formats = formatsOf(sheet, 'contributions', columns);
	const [date, source, value] = columns.map(({ position }) => formats.get(position));
	return { isLarge: sheet.table instanceof LargeTable, date, source, value };
}

const wordsOf = (questions: readonly FormatQuestion[] = []) =>
	questions.map(({ kind, word, examples }) => [kind, word, examples[0]?.row]);

describe('What stands once in a large file, far below its first rows', () => {
	it('is asked about where it is a strange word, and settles how all days and amounts are meant', async () => {
		const bytes = gifts(150_000, 123_456);
		expect(bytes.length).toBeGreaterThan(largeFrom);
		const { isLarge, date, source, value } = await formatsIn(bytes);
		expect(isLarge).toBe(true);
		expect(wordsOf(source?.questions)).toEqual([['word', 'Rotary', 123_458]]);
		expect(source?.misfits).toEqual([{ row: 123_458, value: 'Rotary' }]);
		expect(source?.fits).toBe(1 - 1 / 150_000);
		expect([date?.questions, date?.reading.dateOrder]).toEqual([[], 'day first']);
		// There are more different amounts than are kept apart.
		expect([value?.questions, value?.reading.decimalMark]).toEqual([[], ',']);
	});

	it('is found too in a file that is not plain enough to be split as it lies', async () => {
		const bytes = gifts(30_000, 23_002, ['Gifts to our communities']);
		const { isLarge, date, source, value } = await formatsIn(bytes);
		expect(isLarge).toBe(false);
		expect(wordsOf(source?.questions)).toEqual([['word', 'Rotary', 23_005]]);
		expect([date?.reading.dateOrder, value?.reading.decimalMark]).toEqual(['day first', ',']);
	});
});
