import { sensitiveKind } from '../privacy/sensitive-kind.ts';
import type { CombineStep, SplitStep } from './recipe.ts';
import type { Stepped } from './stepped.ts';
import {
	cellAt,
	noteAbout,
	otherPlaces,
	placeOf,
	refuseTwice,
	type StepNote,
	type TextRow,
	type TextSheet
} from './text-sheet.ts';

/** Writes several columns into one, which stands at the end; blank cells leave no mark, and outer spaces none in a key. */
export function combineColumns(sheet: TextSheet, step: CombineStep): Stepped {
	const places = step.columns.map((column) => placeOf(sheet, column));
	const kept = otherPlaces(sheet.header.length, new Set(step.stay === true ? [] : places));
	const header = [...kept.map((place) => sheet.header[place] ?? ''), step.into];
	refuseTwice(header, [step.into]);
	const rows = sheet.rows.map((row): TextRow => {
		const parts = places.map((place) => cellAt(row, place).trim()).filter((cell) => cell !== '');
		const cells = [...kept.map((place) => cellAt(row, place)), parts.join(step.between)];
		return { cells, from: row.from };
	});
	return { sheet: { ...sheet, header, rows }, notes: pointingAtPeople(sheet, places) };
}

/** Writes one column into several. Where it has more parts than there are columns, the last takes the rest and the row is named. */
export function splitColumn(sheet: TextSheet, step: SplitStep): Stepped {
	const place = placeOf(sheet, step.column);
	const kept = otherPlaces(sheet.header.length, new Set([place]));
	const header = [...kept.map((at) => sheet.header[at] ?? ''), ...step.into];
	refuseTwice(header, step.into);
	const parts = sheet.rows.map((row) => cellAt(row, place).split(step.mark));
	const rows = sheet.rows.map((row, at): TextRow => {
		const cells = [
			...kept.map((one) => cellAt(row, one)),
			...inColumns(parts[at] ?? [], step.into.length, step.mark)
		];
		return { cells, from: row.from };
	});
	const long = sheet.rows.filter((_, at) => (parts[at]?.length ?? 0) > step.into.length);
	return {
		sheet: { ...sheet, header, rows },
		notes: [
			...noteAbout('more parts than columns', step.column.header, long),
			...pointingAtPeople(sheet, [place])
		]
	};
}

function inColumns(parts: readonly string[], width: number, mark: string): string[] {
	return Array.from({ length: width }, (_, at) =>
		(at === width - 1 ? parts.slice(at).join(mark) : (parts[at] ?? '')).trim()
	);
}

/** So many rows tell whether a column points at people. */
const rowsLookedAt = 300;

/** Under another name nobody would leave out what is left out under its own. */
function pointingAtPeople(sheet: TextSheet, places: readonly number[]): StepNote[] {
	return places.flatMap((place): StepNote[] => {
		const header = sheet.header[place] ?? '';
		const values = sheet.rows.slice(0, rowsLookedAt).map((row) => cellAt(row, place));
		if (sensitiveKind(header, values) === null) return [];
		return [{ code: 'may point at people', column: header, value: '', rows: [] }];
	});
}
