import type { RecipeStep } from '../domain/intake/recipes/recipe.ts';
import type { StepNote } from '../domain/intake/recipes/text-sheet.ts';
import { formatList, formatNumber } from './formats.ts';
import { isolated } from './isolated-text.ts';
import { columnLabel } from './labels.ts';
import { translate } from './translate.ts';

/** What a step of a recipe does, in words. */
export function stepSentence(step: RecipeStep): string {
	switch (step.kind) {
		case 'rows':
			return translate(`recipe.step.rows.${step.keep ? 'keep' : 'leave out'}`, {
				column: isolated(step.column.header),
				values: shortList(step.values.map(valueShown))
			});
		case 'filled':
			return translate('recipe.step.filled', {
				columns: headerList(step.columns),
				count: step.columns.length
			});
		case 'add alike':
			return translate('recipe.step.add alike', {
				columns: shortList(step.differIn.map((one) => isolated(one)))
			});
		case 'columns to rows':
			return columnsToRowsSentence(step);
		case 'count':
			return countSentence(step);
		case 'gather':
			return gatherSentence(step);
		case 'join':
			return joinSentence(step);
		case 'options to list':
		case 'list to options':
		case 'combine':
		case 'split':
			return partsSentence(step);
		case 'bands':
			return translate('recipe.step.bands', {
				column: isolated(step.column.header),
				bands: shortList(step.bands.map(({ label }) => label))
			});
		case 'periods':
			return translate(`recipe.step.periods.${step.unit}`, {
				column: isolated(step.column.header)
			});
	}
}

type StepOf<Kind extends RecipeStep['kind']> = Extract<RecipeStep, { readonly kind: Kind }>;

function columnsToRowsSentence(step: StepOf<'columns to rows'>): string {
	if (step.columns.some(({ into }) => into === 'value')) return giftsSentence(step);
	return translate('recipe.step.columns to rows', {
		count: step.columns.length,
		first: isolated(step.columns[0]?.column.header ?? ''),
		last: isolated(step.columns.at(-1)?.column.header ?? '')
	});
}

function joinSentence({ take, sheet, refersTo, key }: StepOf<'join'>): string {
	return translate(`recipe.step.join${take === undefined ? '' : '.some'}`, {
		columns: headerList((take ?? []).map(({ column }) => column)),
		sheet: isolated(sheet),
		refersTo: isolated(refersTo.header),
		key: isolated(key.header)
	});
}

/** Columns that become one, and one that becomes several. */
function partsSentence(
	step: StepOf<'options to list' | 'list to options' | 'combine' | 'split'>
): string {
	switch (step.kind) {
		case 'options to list':
			return translate('recipe.step.options to list', {
				count: step.options.length,
				into: isolated(step.into)
			});
		case 'list to options':
			return translate('recipe.step.list to options', {
				column: isolated(step.column.header),
				count: step.options.length
			});
		case 'combine':
			return translate(step.stay === true ? 'recipe.step.combine.stay' : 'recipe.step.combine', {
				columns: headerList(step.columns),
				into: isolated(step.into)
			});
		case 'split':
			return translate('recipe.step.split', {
				column: isolated(step.column.header),
				mark: step.mark,
				into: shortList(step.into.map((one) => isolated(one)))
			});
	}
}

function giftsSentence({ columns }: StepOf<'columns to rows'>): string {
	return translate('recipe.step.gifts', {
		columns: headerList(columns.map(({ column }) => column)),
		count: columns.length
	});
}

function gatherSentence({ sheet, counts, person }: StepOf<'gather'>): string {
	if (counts.length === 0) return translate('recipe.step.gather.none', { sheet: isolated(sheet) });
	return translate(person === null ? 'recipe.step.gather' : 'recipe.step.gather.person', {
		sheet: isolated(sheet),
		counts: formatList(counts.map(({ into }) => columnLabel(into))),
		person: isolated(person?.header ?? '')
	});
}

function countSentence({ by, person }: StepOf<'count'>): string {
	if (by.length === 0) return translate('recipe.step.count.all');
	const parameters = { by: headerList(by), person: isolated(person?.header ?? '') };
	return translate(person === null ? 'recipe.step.count' : 'recipe.step.count.person', parameters);
}

const headerList = (columns: readonly { readonly header: string }[]): string =>
	shortList(columns.map(({ header }) => isolated(modelName(header))));

/** Columns that steps make bear names of the model's, which are shown in the reader's words. */
const modelNames = new Set(['period_start', 'period_end', 'age_band']);
const modelName = (header: string): string =>
	modelNames.has(header) ? columnLabel(header) : header;

const valueShown = (value: string): string =>
	value.trim() === '' ? translate('recipe.blank') : isolated(value, 40);

const longestList = 6;

/** The first of many, and how many more there are. */
function shortList(words: readonly string[]): string {
	if (words.length <= longestList) return formatList(words);
	const first = words.slice(0, longestList - 1);
	const more = translate('recipe.rows.more', {
		rows: first.join(', '),
		more: words.length - first.length
	});
	return more;
}

/** How many rows there were before a step and after it; `''` where it changes nothing about them. */
export function outcomeText(before: number, after: number): string {
	if (before === after) return '';
	return translate(after < before ? 'recipe.outcome.fewer' : 'recipe.outcome.other', {
		before,
		after
	});
}

const rowsShown = 8;

/** What a step noticed, with the rows of the file that it is about. @param count of all the rows, where only the first are given */
export function stepNoteSentence(note: StepNote, count = note.rows.length): string {
	const first = note.rows.slice(0, rowsShown).map((row) => formatNumber(row));
	const more = count - first.length;
	const list =
		more > 0 ? translate('recipe.rows.more', { rows: first.join(', '), more }) : formatList(first);
	return translate(`recipe.note.${note.code}`, {
		column: isolated(note.column),
		value: isolated(note.value),
		count,
		rows: translate(note.sheet === undefined ? 'recipe.rows' : 'recipe.rows of', {
			count,
			rows: list,
			sheet: isolated(note.sheet ?? '')
		})
	});
}
