import { applyRecipe } from '$lib/domain/intake/recipes/apply-recipe';
import { columnsMade } from '$lib/domain/intake/recipes/columns-made';
import { columnsNamed } from '$lib/domain/intake/recipes/columns-named';
import type { ColumnName, RecipeStep } from '$lib/domain/intake/recipes/recipe';
import type { FirstRow } from '../first-rows';

/** Steps that somebody puts together out of columns, as far as they are said. */

/** Marks that can stand between parts, by the word for each. */
export const marks = {
	space: ' ',
	comma: ',',
	'comma and space': ', ',
	semicolon: ';',
	dash: '-',
	slash: '/',
	bar: '|',
	nothing: ''
} as const;
export type MarkName = keyof typeof marks;

export const marksBetween = ['space', 'dash', 'slash', 'comma and space', 'nothing'] as const;
export const marksToSplit = ['comma', 'semicolon', 'slash', 'dash', 'bar', 'space'] as const;

export const markNamed = (mark: string, otherwise: MarkName): MarkName =>
	(Object.keys(marks) as MarkName[]).find((name) => marks[name] === mark) ?? otherwise;

/** Columns of the model that names of columns side by side may tell. */
export const saidByNames = ['source', 'kind', 'sex', 'age_band'] as const;
/** A header of no column of the model: the mapping asks what it is. */
export const saysOther = 'what';
/** Headers of what stands in the cells: the model's, and one that the mapping asks about. */
export const held = ['value', 'number'] as const;

export type SeveralKind = 'options to list' | 'combine' | 'columns to rows';

export interface SeveralSettings {
	/** In the order in which they stand. */
	readonly columns: readonly ColumnName[];
	readonly into: string;
	readonly between: MarkName;
	/** Whether the columns stay beside the one that is made of them. */
	readonly stay: boolean;
	/** What the names of the columns say. */
	readonly says: string;
}

export const severalFrom = (step: RecipeStep | null): SeveralSettings => {
	const nothing: SeveralSettings = {
		columns: [],
		into: '',
		between: 'space',
		stay: false,
		says: saysOther
	};
	switch (step?.kind) {
		case 'options to list':
			return { ...nothing, columns: step.options.map(({ column }) => column), into: step.into };
		case 'combine': {
			const { columns, into, between, stay = false } = step;
			return { ...nothing, columns, into, between: markNamed(between, 'space'), stay };
		}
		case 'columns to rows': {
			const [first] = step.columns;
			const columns = step.columns.map(({ column }) => column);
			const says = Object.keys(first?.says ?? {})[0] ?? saysOther;
			return { ...nothing, columns, into: first?.into ?? 'number', says };
		}
		default:
			return nothing;
	}
};

/** @returns `null` while something is still to be said */
export function severalStep(kind: SeveralKind, settings: SeveralSettings): RecipeStep | null {
	const { columns, between, stay, says } = settings;
	const into = settings.into.trim();
	if (columns.length < 2 || into === '') return null;
	switch (kind) {
		case 'options to list':
			return {
				kind,
				options: columns.map((column) => ({ column, option: optionOf(column) })),
				into
			};
		case 'combine':
			return { kind, columns, between: marks[between], into, ...(stay ? { stay } : {}) };
		case 'columns to rows':
			return {
				kind,
				columns: columns.map((column) => ({
					column,
					says: { [says]: column.header.trim() },
					into
				})),
				sums: []
			};
	}
}

/** What the last part of a header names, as one word: options of a list stand between spaces. */
const optionOf = ({ header }: ColumnName): string =>
	(header.split('/').at(-1) ?? header).trim().replace(/\s+/g, '_');

/** Names with commas between them. */
export const namesIn = (text: string): string[] =>
	text
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');

export function splitStep(
	column: ColumnName | null,
	mark: MarkName,
	names: string
): RecipeStep | null {
	const into = namesIn(names);
	if (column === null || into.length < 2) return null;
	return { kind: 'split', column, mark: marks[mark], into };
}

/** Answers in cells with several of them, the most frequent first. */
export function answersIn(
	values: readonly { readonly value: string; readonly count: number }[],
	mark: MarkName
): { readonly value: string; readonly count: number }[] {
	const counts = new Map<string, number>();
	for (const { value, count } of values) {
		const answers = value.split(marks[mark]).map((one) => one.trim());
		for (const answer of new Set(answers.filter((one) => one !== ''))) {
			counts.set(answer, (counts.get(answer) ?? 0) + count);
		}
	}
	return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** The columns that a step has to do with, before it and after it, on some rows; `null` where it does not fit. */
export function pictureOf(
	header: readonly string[],
	sample: readonly { readonly row: number; readonly cells: readonly string[] }[],
	step: RecipeStep
): { readonly before: readonly FirstRow[]; readonly after: readonly FirstRow[] } | null {
	const rows = sample.map(({ row, cells }) => ({ cells, from: [row] }));
	const applied = applyRecipe({ sheet: '', header, rows }, { steps: [step] });
	if ('failed' in applied) return null;
	const named = new Set(columnsNamed({ steps: [step] }).map((column) => column.header));
	const made = new Set(columnsMade(step));
	return {
		before: only(header, rows, (name) => named.has(name)),
		after: only(applied.sheet.header, applied.sheet.rows, (name) => made.has(name))
	};
}

function only(
	header: readonly string[],
	rows: readonly { readonly cells: readonly string[]; readonly from: readonly number[] }[],
	isShown: (name: string) => boolean
): FirstRow[] {
	const places = header.flatMap((name, place) => (isShown(name) ? [place] : []));
	const pick = (cells: readonly string[]): string[] => places.map((place) => cells[place] ?? '');
	return [
		{ row: null, cells: pick(header), isHeader: true },
		...rows.map(({ cells, from }) => ({
			row: from[0] ?? null,
			cells: pick(cells),
			isHeader: false
		}))
	];
}
