import { groupBy } from '../domain/group-by.ts';
import { tableOfProblem, type Problem } from '../domain/problem.ts';
import { problemSentence } from '../i18n/problem-sentence.ts';
import { writeRowsToMend } from '../pipeline/mended-rows.ts';
import type { StoredRows } from '../pipeline/reading-desk.ts';
import { everyProblem } from './every-problem.ts';
import { placeOfProblem, storedRows, type PlaceOfRows } from './stored-rows.ts';

/** A file of rows that were set aside, to be mended and dropped in again. */
export interface FileToMend {
	readonly name: string;
	readonly bytes: Uint8Array;
}

interface RowsAside extends PlaceOfRows {
	readonly rows: readonly number[];
	readonly problemsByRow: ReadonlyMap<number, readonly Problem[]>;
}

/** One file for each sheet in which rows were set aside. */
export async function filesToMend(): Promise<FileToMend[]> {
	const aside = rowsAside(await everyProblem());
	const found = await storedRows(aside);
	return aside.flatMap((one, index) => {
		const stored = found[index];
		return stored === undefined ? [] : [fileToMend(one, stored, index)];
	});
}

function rowsAside(all: readonly Problem[]): RowsAside[] {
	const aside = all.filter(({ severity, row }) => severity === 'set aside' && row !== null);
	// A sheet may fill two tables, each from columns of its own.
	const bySheet = groupBy(aside, (problem) =>
		[problem.source ?? '', tableOfProblem(problem), problem.sheet].join('/')
	);
	return [...bySheet.values()].flatMap((problems) => {
		const place = problems[0] === undefined ? null : placeOfProblem(problems[0]);
		if (place === null) return [];
		const problemsByRow = groupBy(problems, ({ row }) => row ?? 0);
		const rows = [...problemsByRow.keys()].sort((a, b) => a - b);
		return [{ ...place, rows, problemsByRow }];
	});
}

function fileToMend(
	{ source, part, problemsByRow }: RowsAside,
	{ header, rows }: StoredRows,
	index: number
): FileToMend {
	const toMend = rows.map(({ row, cells }) => ({
		row,
		cells,
		remedy: (problemsByRow.get(row) ?? []).map((problem) => problemSentence(problem)).join(' ')
	}));
	const plain = source.name.replace(/\.[a-z0-9]{1,8}$/i, '');
	const number = index === 0 ? '' : `-${index + 1}`;
	return {
		name: `${plain}-rows-to-mend${number}-internal.csv`,
		bytes: writeRowsToMend(source, part.sheet, header, toMend)
	};
}
