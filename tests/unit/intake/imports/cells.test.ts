import { expect, test } from 'vitest';
import { chosenColumns, firstChoice } from '../../../../src/lib/domain/intake/choice';
import type { ColumnFormat } from '../../../../src/lib/domain/intake/understanding';
import { describeFile, formatsOf, openFile } from '../../../../src/lib/pipeline/opened-file';
import { encode, lines } from './see';

/** How words of a column are understood before a file goes in. The numbers are those of the list of bad input. */

/** The last column of a table of actions or of visits to them. */
async function formatOf(header: string, words: readonly string[]): Promise<ColumnFormat> {
	const rows = words.map((word, at) => `A${at},C01,2024-03-10,"${word}"`);
	const opened = await openFile(encode(lines(header, ...rows)), 'a.csv');
	const [sheet] = describeFile(opened, []).sheets;
	const [file] = opened.sheets;
	if (sheet === undefined || file === undefined) throw new Error('missing sheet');
	const choice = firstChoice(sheet.understanding, sheet.header.length);
	if (choice.table === null) throw new Error('no table');
	const format = formatsOf(file, choice.table, chosenColumns(choice)).get(3);
	if (format === undefined) throw new Error('no format');
	return format;
}

test('96: yes and no are known in six languages and by their marks; any other word is asked about', async () => {
	const yes = ['oui', 'sí', 'نعم', 'ndiyo', 'sim', 't', 'x', '✓'];
	const words = [...yes, 'não', 'maybe', 'yes', 'no', '1', 'true'];
	const { reading, questions } = await formatOf('action_id,community_id,date,still_active', words);
	const read = new Map(reading.words?.map(({ word, code }) => [word, code]));
	// Those that the database knows by itself need no explaining.
	for (const word of ['نعم', 'ndiyo', 't', 'x', '✓']) expect(read.get(word)).toBe('yes');
	expect(read.get('não')).toBe('no');
	expect(questions.map((one) => (one.kind === 'word' ? [one.word, one.chosen] : one.kind))).toEqual(
		[['maybe', '']]
	);
});

test('111: a mark behind an answer does not matter, and of two answers in one cell none is taken unseen', async () => {
	const { reading, questions } = await formatOf('action_id,community_id,date_started,harm', [
		'child_marriage, ',
		'child_marriage,dragons',
		'child_marriage'
	]);
	expect(reading.words).toContainEqual({ word: 'child_marriage,', code: 'child_marriage' });
	expect(questions.map((one) => (one.kind === 'word' ? one.word : one.kind))).toEqual([
		'child_marriage,dragons'
	]);
});
