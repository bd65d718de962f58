import { applyRecipe } from '$lib/domain/intake/recipes/apply-recipe';
import { findPeriods, type WidePeriods } from '$lib/domain/intake/recipes/find-periods';
import { asStanding, namesWaves } from '$lib/domain/intake/recipes/standing-numbers';
import type { Recipe } from '$lib/domain/intake/recipes/recipe';
import { tableOf } from '$lib/domain/tables';
import { columnLabel } from '$lib/i18n/labels';
import { periodOfHeader } from '$lib/domain/intake/recipes/period-of-header';
import { translate } from '$lib/i18n/translate';
import type { PendingSheet } from '$lib/state/pending';
import type { FirstRow } from './first-rows';

/** What the page shows about periods that stand in columns. */

const headersOf = ({ step }: WidePeriods): readonly string[] =>
	step.columns.map(({ column }) => column.header);

export const firstPeriod = (periods: WidePeriods): string => headersOf(periods)[0] ?? '';
export const lastPeriod = (periods: WidePeriods): string => headersOf(periods).at(-1) ?? '';

/** What kind of period the columns name. */
export const kindOfPeriods = (periods: WidePeriods) =>
	periodOfHeader(firstPeriod(periods))?.kind ?? 'month';

/** The recipe that makes rows of the columns; `null` while nobody has said of which year they are. */
export function recipeFor(
	sheet: PendingSheet,
	year: number | null,
	isStanding: boolean
): Recipe | null {
	const { periods, header, sample, shape } = sheet;
	if (periods === null || (periods.needsYear && year === null)) return null;
	const rows = sample.map(({ cells }) => cells);
	const found = periods.needsYear ? findPeriods(header, rows, year) : periods;
	if (found === null) return null;
	const name = translate('mapping.shape.name', {
		first: firstPeriod(found),
		last: lastPeriod(found)
	});
	const before = shape?.recipe ?? { name, steps: [] };
	const step = isStanding ? asStanding(found.step) : found.step;
	return { name: before.name, steps: [...before.steps, step] };
}

/**
 * Whether the periods may hold numbers that stand and numbers that are new in each, which only somebody can tell. What was
 * given, or who came, is always new; a sheet that names its waves has said it.
 */
export function asksStanding({ header, understanding }: PendingSheet): boolean {
	const guess = understanding.tables[0];
	const isOther =
		guess !== undefined && guess.table !== 'measures' && guess.confidence !== 'unsure';
	return !isOther && !namesWaves(header);
}

/** The first rows that a recipe makes of the sheet. */
export function rowsAfter(sheet: PendingSheet, recipe: Recipe, count: number): FirstRow[] {
	const rows = sheet.sample.map(({ row, cells }) => ({ cells, from: [row] }));
	// Steps before the last are done already.
	const steps = recipe.steps.slice(-1);
	const applied = applyRecipe({ sheet: sheet.sheet, header: sheet.header, rows }, { steps });
	if ('failed' in applied) return [];
	const first = applied.sheet.rows.slice(0, count);
	return [
		{ row: null, cells: headersShown(applied.sheet.header, sheet.header), isHeader: true },
		...first.map(({ cells, from }) => ({ row: from[0] ?? null, cells, isHeader: false }))
	];
}

/** A picture is narrow: the first column, then those that it is about, then the others. */
const inOrder = (rows: readonly FirstRow[], places: readonly number[]): FirstRow[] =>
	rows.map((row) => ({
		...row,
		cells: [
			...places.map((place) => row.cells[place] ?? ''),
			...row.cells.filter((_, place) => !places.includes(place))
		]
	}));

/** Rows as they stand in the file, the periods right after the first other column. */
export function withPeriodsFirst(
	{ periods, header }: PendingSheet,
	rows: readonly FirstRow[]
): FirstRow[] {
	const wide = new Set(periods?.step.columns.map(({ column }) => column.header));
	const first = header.findIndex((text) => !wide.has(text));
	const places = header.flatMap((text, place) => (wide.has(text) ? [place] : []));
	return inOrder(rows, first === -1 ? places : [first, ...places]);
}

/** Rows as they would be, the new columns right after the first other one. */
export function withNewFirst(
	{ header }: Pick<PendingSheet, 'header'>,
	rows: readonly FirstRow[]
): FirstRow[] {
	const names = rows[0]?.cells ?? [];
	const added = names.flatMap((name, place) => (header.includes(name) ? [] : [place]));
	const first = names.findIndex((name) => header.includes(name));
	return inOrder(rows, first === -1 ? added : [first, ...added]);
}

/** Columns that steps make bear names of the model's, which are shown in the reader's words. */
export const headersShown = (header: readonly string[], inFile: readonly string[]): string[] =>
	header.map((name) => (inFile.includes(name) ? name : nameShown(name)));

const nameShown = (header: string): string =>
	modelColumns.has(header) ? columnLabel(header) : header;

const modelColumns = new Set<string>(
	(['measures', 'meetings', 'contributions'] as const).flatMap((table) =>
		tableOf(table).columns.map(({ id }) => id)
	)
);

/** Years that somebody may mean, the newest first. */
export function yearsToChoose(today: Date): number[] {
	const newest = today.getFullYear() + 1;
	return Array.from({ length: 20 }, (_, back) => newest - back);
}
