import { rawName } from './raw-name.ts';
import type { Part } from './stage-sql.ts';

/**
 * Columns of a large file in which the same few texts stand again and again. The raw table holds the number of each cell's
 * text (`k3` in the place of `c3`), and the texts stand once in a table of their own: each is read once, and every row finds
 * what came of its text.
 */

type CodedPart = Pick<Part, 'number' | 'columns' | 'coded'>;

/** The different texts of a column: `k3`, their number, and `c3`, the text. */
export const wordsName = (part: number, place: number): string => `words_${part}_${place}`;

/** What came of each text of a column. */
export const readName = (part: number, place: number): string => `read_${part}_${place}`;

/** The rows with a problem, as they stand in the raw table, until all batches are in. */
export const faultsName = (part: number): string => `faults_${part}`;

export const codedPlaces = ({ coded = [] }: Pick<Part, 'coded'>): readonly number[] => coded;

/** SQL of the table for the different texts of a column, empty. */
export function wordsTableSql(part: number, place: number): string {
	return `CREATE OR REPLACE TEMP TABLE ${wordsName(part, place)} (k${place} INTEGER, c${place} VARCHAR)`;
}

/** The columns of the raw table, beside `row` and `surplus`. */
export function rawColumnsSql(part: CodedPart): readonly string[] {
	const coded = new Set(codedPlaces(part));
	return part.columns.map((_, place) =>
		coded.has(place) ? `k${place} INTEGER` : `c${place} VARCHAR`
	);
}

/**
 * SQL of the rows of the raw table, or of one that has its columns, with the text of all cells. It bears the name of the raw
 * table.
 */
export function rawRowsSql(part: CodedPart, from = rawName(part.number)): string {
	const coded = codedPlaces(part);
	if (coded.length === 0) return from;
	const cells = part.columns.map((_, place) => `c${place}`);
	const words = coded.map((place) => `JOIN ${wordsName(part.number, place)} USING (k${place})`);
	return `(SELECT ${['"row"', 'surplus', ...cells].join(', ')} FROM ${from} ${words.join(' ')}) AS ${rawName(part.number)}`;
}

/** Names of all tables that are needed only until the last batch is in. */
export function workingTables(part: CodedPart): readonly string[] {
	const coded = codedPlaces(part);
	return [
		rawName(part.number),
		...(coded.length === 0 ? [] : [faultsName(part.number)]),
		...coded.flatMap((place) => [wordsName(part.number, place), readName(part.number, place)])
	];
}
