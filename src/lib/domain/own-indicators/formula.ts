/**
 * What an own indicator counts, as plain data: made by a sentence on the screen or by an expression, and turned into SQL
 * by `compile`. Only what `vocabulary` lists can stand in it.
 */

/** Tables of which rows may be counted. What was counted about children has rules of totals and parts of its own. */
export const countedTables = [
	'meetings',
	'actions',
	'contributions',
	'followup',
	'ownership',
	'communities'
] as const;
export type CountedTable = (typeof countedTables)[number];

export const comparisons = ['=', '!=', '<=', '>=', '<', '>'] as const;
export type Comparison = (typeof comparisons)[number];

/**
 * - `recorded`: the cell is filled, or it is not;
 * - `in`: the cell is one of some codes, or none of them; `yes` and `no` are codes of a yes/no column;
 * - `compare`: of numbers and days, each as text (`5`, `2024-01-31`).
 */
export type Condition =
	| { readonly kind: 'recorded'; readonly column: string; readonly isNot: boolean }
	| {
			readonly kind: 'in';
			readonly column: string;
			readonly isNot: boolean;
			readonly values: readonly string[];
	  }
	| {
			readonly kind: 'compare';
			readonly column: string;
			readonly comparison: Comparison;
			readonly value: string;
	  };

/** Conditions in parentheses: they count as one among those that they stand beside, which are joined the other way. */
export interface ConditionGroup {
	readonly kind: 'group';
	readonly join: Join;
	/** Two or more. */
	readonly conditions: readonly ConditionPart[];
}

export type ConditionPart = Condition | ConditionGroup;
export type Join = 'and' | 'or';

/** What conditions hold together, and how. */
export type Joined = Pick<ConditionGroup, 'join' | 'conditions'>;

/** Rows counted, or some of their columns added up, where conditions hold. */
export interface Side {
	/** None: the rows themselves are counted. */
	readonly columns: readonly string[];
	/** How several conditions are joined; `and` where there are fewer than two. */
	readonly join: Join;
	readonly conditions: readonly ConditionPart[];
}

/** All single conditions, in the order in which they stand, whatever parentheses are around them. */
export function conditionsIn({ conditions }: Pick<Joined, 'conditions'>): readonly Condition[] {
	return conditions.flatMap((one) => (one.kind === 'group' ? conditionsIn(one) : [one]));
}

/** Conditions joined so that no parentheses stand that say nothing: `(a)`, `((a or b))`, `a and (b and c)`. */
export function joined(join: Join, parts: readonly ConditionPart[]): Joined {
	const conditions = parts.flatMap((part) =>
		isSaidAlready(part, join) ? part.conditions : [part]
	);
	const [only] = conditions;
	if (conditions.length !== 1 || only?.kind !== 'group') {
		return { join: conditions.length < 2 ? 'and' : join, conditions };
	}
	return joined(only.join, only.conditions);
}

const isSaidAlready = (part: ConditionPart, join: Join): part is ConditionGroup =>
	part.kind === 'group' && (part.join === join || part.conditions.length < 2);

/**
 * - `periods`: what is dated in the period;
 * - `last day`: what there is on the last day of the period;
 * - `latest`: of each community (and what else tells a series apart) the latest row of the period.
 */
export const formulaTimes = ['periods', 'last day', 'latest'] as const;
export type FormulaTime = (typeof formulaTimes)[number];

/** `percent`: a part of its whole; `ratio`: one number for each of another. */
export type Shown = 'percent' | 'ratio';

export interface Formula {
	readonly table: CountedTable;
	readonly top: Side;
	/** What it is out of: rows, a number that is the same everywhere, or nothing. */
	readonly bottom: Side | number | null;
	/** How it is shown; `null` where it is out of nothing. */
	readonly shown: Shown | null;
	/** The column that dates a row. */
	readonly by: string;
	readonly time: FormulaTime;
}

/** All rows of a table. */
export const allRows: Side = { columns: [], join: 'and', conditions: [] };

/** A part of a whole where both count alike, else one number for each of another. */
export function usualShown(top: Side, bottom: Formula['bottom']): Shown | null {
	if (bottom === null) return null;
	if (typeof bottom === 'number') return 'percent';
	return (top.columns.length === 0) === (bottom.columns.length === 0) ? 'percent' : 'ratio';
}
