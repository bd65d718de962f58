import type { ColumnsToRowsStep, WideColumn } from './recipe.ts';
import type { Stepped } from './stepped.ts';
import {
	cellAt,
	otherPlaces,
	placeOf,
	refuseTwice,
	type TextRow,
	type TextSheet
} from './text-sheet.ts';

/** Wide columns that say the same: their cells stand in one row. */
interface Saying {
	readonly said: readonly string[];
	/** For each new value column the place of the wide column that fills it. */
	readonly places: readonly (number | null)[];
}

/** Makes of each row as many rows as its wide columns have different things to say. */
export function columnsToRows(sheet: TextSheet, step: ColumnsToRowsStep): Stepped {
	const said = [...new Set(step.columns.flatMap(({ says }) => Object.keys(says)))];
	const into = [...new Set(step.columns.map((column) => column.into))];
	const wide = new Set(step.columns.map(({ column }) => placeOf(sheet, column)));
	const sums = step.sums.map((column) => placeOf(sheet, column));
	const kept = otherPlaces(sheet.header.length, new Set([...wide, ...sums]));
	const header = [...kept.map((place) => sheet.header[place] ?? ''), ...said, ...into];
	refuseTwice(header, [...said, ...into]);
	const sayings = sayingsOf(sheet, step.columns, said, into);
	const rows = sheet.rows.flatMap((row) => sayings.flatMap((one) => rowFor(row, one, kept)));
	return { sheet: { ...sheet, header, rows }, notes: [] };
}

function sayingsOf(
	sheet: TextSheet,
	columns: readonly WideColumn[],
	said: readonly string[],
	into: readonly string[]
): Saying[] {
	const groups = new Map<string, WideColumn[]>();
	for (const column of columns) {
		const key = JSON.stringify(said.map((name) => column.says[name] ?? ''));
		groups.set(key, [...(groups.get(key) ?? []), column]);
	}
	return [...groups.values()].map((group) => ({
		said: said.map((name) => group[0]?.says[name] ?? ''),
		places: into.map((name) => {
			const filling = group.find((one) => one.into === name);
			return filling === undefined ? null : placeOf(sheet, filling.column);
		})
	}));
}

function rowFor(row: TextRow, { said, places }: Saying, kept: readonly number[]): TextRow[] {
	const values = places.map((place) => (place === null ? '' : cellAt(row, place)));
	if (values.every((value) => value.trim() === '')) return [];
	const cells = [...kept.map((place) => cellAt(row, place)), ...said, ...values];
	return [{ cells, from: row.from }];
}
