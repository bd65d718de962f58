import { inOtherWords } from '../headers/headers-again.ts';
import { plainText } from '../headers/plain-words.ts';
import { columnsMade } from './columns-made.ts';
import type {
	Between,
	ColumnName,
	Condition,
	Count,
	GatherStep,
	JoinStep,
	Recipe,
	RecipeStep,
	SaidOfColumns
} from './recipe.ts';
import { plainName } from './text-sheet.ts';

/**
 * A recipe for a file in which columns or sheets have other names than in the one for which it was made. Names are changed
 * only where they are the same for certain; whatever else is gone stays as it was, and the recipe does not fit.
 */

interface NamedSheet {
	readonly sheet: string;
	readonly header: readonly string[];
}

type Rename = (name: ColumnName) => ColumnName;

const asItIs: Rename = (name) => name;

/** A column that may be one of an earlier file under another name: nobody but a person knows. */
export interface MaybeRenamed {
	readonly before: string;
	readonly now: string;
}

/**
 * @param known headers of the file for which it was made, the recipe's own aside
 * @param guessed takes up columns of which it is not sure, where it may take them at all
 */
export function rewordedRecipe(
	recipe: Recipe,
	header: readonly string[],
	known: readonly string[],
	others: readonly NamedSheet[],
	guessed: MaybeRenamed[] | null = null
): Recipe {
	const made = headersMade(recipe);
	const named = recipe.steps.flatMap(ownNames).filter((name) => !made.has(name.header));
	const own = renaming(named, header, known, guessed);
	return { ...recipe, steps: recipe.steps.map((step) => rewordedStep(step, own, others)) };
}

/** Headers that are there only because of a recipe. */
export const headersMade = ({ steps }: Recipe): ReadonlySet<string> =>
	new Set(steps.flatMap(madeBy));

/** Headers that are there only because of a step. */
const madeBy = (step: RecipeStep): readonly string[] => {
	if (step.kind === 'join') return (step.take ?? []).map(({ into }) => into);
	if (step.kind === 'gather') return step.counts.map(({ into }) => into);
	return columnsMade(step);
};

/** From names that are gone to those that stand in their place, for certain or as far as can be guessed. */
function renaming(
	names: readonly ColumnName[],
	header: readonly string[],
	known: readonly string[],
	guessed: MaybeRenamed[] | null = null
): Rename {
	const present = new Set(header.map(plainText));
	const needed = [...new Set(names.map((name) => plainText(name.header)))];
	const spoken = new Set([...needed, ...known.map(plainText)]);
	const lost = needed.filter((text) => !present.has(text));
	const fresh = [...present].filter((text) => text !== '' && !spoken.has(text));
	const again = inOtherWords(header, [...names.map((name) => name.header), ...known], lost, fresh);
	const headerOf = new Map(header.map((text) => [plainText(text), text]));
	const taken = [...again].filter(([, { isSure }]) => isSure || guessed !== null);
	const now = new Map(taken.map(([text, { before }]) => [before, text]));
	guessed?.push(
		...taken.flatMap(([text, { before, isSure }]) => {
			const name = names.find((one) => plainText(one.header) === before);
			return isSure ? [] : [{ before: name?.header ?? before, now: headerOf.get(text) ?? text }];
		})
	);
	return (name) => {
		if (header.some((text) => plainName(text) === plainName(name.header))) return name;
		const plain = plainText(name.header);
		const found = headerOf.get(now.get(plain) ?? plain);
		return found === undefined ? name : { header: found, nth: 0 };
	};
}

/** Columns of the sheet itself that a step names. */
function ownNames(step: RecipeStep): ColumnName[] {
	const names: ColumnName[] = [];
	withOwnNames(step, (name) => {
		names.push(name);
		return name;
	});
	return names;
}

function rewordedStep(step: RecipeStep, own: Rename, others: readonly NamedSheet[]): RecipeStep {
	const renamed = withOwnNames(step, own);
	if (renamed.kind === 'join') return rewordedJoin(renamed, others);
	return renamed.kind === 'gather' ? rewordedGather(renamed, others) : renamed;
}

function withOwnNames(step: RecipeStep, own: Rename): RecipeStep {
	switch (step.kind) {
		case 'rows':
		case 'list to options':
		case 'split':
		case 'bands':
		case 'periods':
			return { ...step, column: own(step.column) };
		case 'columns to rows':
			return {
				...step,
				columns: step.columns.map((wide) => ({ ...wide, column: own(wide.column) })),
				sums: step.sums.map(own)
			};
		case 'count':
			return {
				...step,
				by: step.by.map(own),
				counts: step.counts.map((count) => withCountNames(count, own)),
				person: step.person === null ? null : own(step.person),
				...(step.said === undefined ? {} : { said: withSaidNames(step.said, own) })
			};
		case 'join':
			return { ...step, refersTo: own(step.refersTo) };
		case 'gather':
			return { ...step, key: own(step.key) };
		case 'options to list':
			return {
				...step,
				options: step.options.map((option) => ({ ...option, column: own(option.column) }))
			};
		case 'add alike':
			return { ...step, by: step.by.map(own), counted: step.counted.map(own) };
		case 'filled':
		case 'combine':
			return { ...step, columns: step.columns.map(own) };
	}
}

const withSaidNames = (said: SaidOfColumns, rename: Rename): SaidOfColumns => ({
	...said,
	columns: Object.fromEntries(
		Object.entries(said.columns).map(([id, column]) => [id, rename(column)])
	)
});

const withCountNames = <Some extends Count>(count: Some, rename: Rename): Some => ({
	...count,
	where: count.where.map((condition): Condition => ({
		...condition,
		column: rename(condition.column)
	}))
});

/** The sheet of a name; where there is none, the only one that has all the columns. */
function sheetWith(
	name: string,
	columns: readonly ColumnName[],
	others: readonly NamedSheet[]
): { readonly sheet: string; readonly rename: Rename } {
	const named = others.find(({ sheet }) => sheet === name);
	if (named !== undefined) return { sheet: name, rename: renaming(columns, named.header, []) };
	const fitting = others.flatMap(({ sheet, header }) => {
		const rename = renaming(columns, header, []);
		const present = new Set(header.map(plainText));
		const hasAll = columns.every((column) => present.has(plainText(rename(column).header)));
		return hasAll ? [{ sheet, rename }] : [];
	});
	const [only, another] = fitting;
	return only === undefined || another !== undefined ? { sheet: name, rename: asItIs } : only;
}

function rewordedJoin(step: JoinStep, others: readonly NamedSheet[]): JoinStep {
	const { key, take } = step;
	const wanted = [key, ...(take ?? []).map(({ column }) => column)];
	const { sheet, rename } = sheetWith(step.sheet, wanted, others);
	return {
		...step,
		sheet,
		key: rename(key),
		...withThrough(step.through, others),
		...(take === undefined
			? {}
			: { take: take.map((one) => ({ ...one, column: rename(one.column) })) })
	};
}

function rewordedGather(step: GatherStep, others: readonly NamedSheet[]): GatherStep {
	const { refersTo, counts, person } = step;
	const wanted = [
		refersTo,
		...(person === null ? [] : [person]),
		...counts.flatMap(({ where, sum }) => [
			...where.map(({ column }) => column),
			...(sum === null ? [] : [sum])
		])
	];
	const { sheet, rename } = sheetWith(step.sheet, wanted, others);
	return {
		...step,
		sheet,
		refersTo: rename(refersTo),
		...withThrough(step.through, others),
		counts: counts.map((count) => ({
			...withCountNames(count, rename),
			sum: count.sum === null ? null : rename(count.sum)
		})),
		person: person === null ? null : rename(person)
	};
}

function withThrough(
	through: readonly Between[] | undefined,
	others: readonly NamedSheet[]
): { readonly through?: readonly Between[] } {
	if (through === undefined) return {};
	return {
		through: through.map((between) => {
			const { sheet, rename } = sheetWith(between.sheet, [between.key, between.refersTo], others);
			return { sheet, key: rename(between.key), refersTo: rename(between.refersTo) };
		})
	};
}
