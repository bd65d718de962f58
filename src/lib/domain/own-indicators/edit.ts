import type { Column } from '../tables/table.ts';
import {
	allRows,
	joined,
	usualShown,
	type Comparison,
	type Condition,
	type ConditionPart,
	type CountedTable,
	type Formula,
	type Joined,
	type Side
} from './formula.ts';
import {
	askedColumns,
	codesOf,
	isCompared,
	isOneOf,
	mayBeBlank,
	sumColumns,
	usualDay
} from './vocabulary.ts';

/** How a formula is changed word by word, as its sentence is. What results may not be ready to be read yet. */

/** What an indicator begins with. */
export const firstFormula: Formula = {
	table: 'meetings',
	top: allRows,
	bottom: null,
	shown: null,
	by: usualDay('meetings'),
	time: 'periods'
};

/** The same question of the rows of another table, whose columns are others. */
export function withTable({ top, bottom, time }: Formula, table: CountedTable): Formula {
	const columns = top.columns.length === 0 ? [] : firstSum(table);
	const isKept = typeof bottom === 'number' || bottom === null;
	return withSides(
		{ ...firstFormula, table, by: usualDay(table), time },
		{ ...allRows, columns },
		isKept ? bottom : allRows
	);
}

const firstSum = (table: CountedTable): readonly string[] =>
	sumColumns(table)
		.slice(0, 1)
		.map(({ id }) => id);

/** Another side; shown as is usual for what the sides are now. */
export function withSides(formula: Formula, top: Side, bottom: Formula['bottom']): Formula {
	return { ...formula, top, bottom, shown: usualShown(top, bottom) };
}

/** Rows counted, or columns of them added up. */
export function withHow(table: CountedTable, side: Side, isSum: boolean): Side {
	return { ...side, columns: isSum ? firstSum(table) : [] };
}

/** A column added up too, or no more; the last one stays. */
export function withColumn(side: Side, column: string, isOn: boolean): Side {
	const others = side.columns.filter((id) => id !== column);
	const columns = isOn ? [...others, column] : others;
	return columns.length === 0 ? side : { ...side, columns };
}

/** What a number may be out of. */
export const wholes = ['nothing', 'all', 'rows', 'sum', 'number'] as const;
export type Whole = (typeof wholes)[number];

export function wholeOf({ bottom }: Formula): Whole {
	if (bottom === null) return 'nothing';
	if (typeof bottom === 'number') return 'number';
	if (bottom.columns.length > 0) return 'sum';
	return bottom.conditions.length === 0 ? 'all' : 'rows';
}

/** Out of something else. What is added up is out of the same, added up over all rows. */
export function withWhole(formula: Formula, whole: Whole): Formula {
	const { top, table } = formula;
	const first = askedColumns(table)[0];
	const bottoms: Readonly<Record<Whole, Formula['bottom']>> = {
		nothing: null,
		number: 10,
		all: allRows,
		rows: { ...allRows, conditions: first === undefined ? [] : [conditionOn(first)] },
		sum: { ...allRows, columns: top.columns.length === 0 ? firstSum(table) : top.columns }
	};
	return withSides(formula, top, bottoms[whole]);
}

/** How a column is asked about: a word of `in`, `recorded` or a comparison, `not` before it where it is turned round. */
export type Asking = 'in' | 'not in' | 'recorded' | 'not recorded' | Comparison;

/** The ways in which a column can be asked about. */
export function askingsOf(column: Column): readonly Asking[] {
	return [
		...(isOneOf(column) ? (['in', 'not in'] as const) : []),
		...(isCompared(column) ? (['>=', '<=', '=', '!=', '>', '<'] as const) : []),
		...(mayBeBlank(column) ? (['recorded', 'not recorded'] as const) : [])
	];
}

export function askingOf(condition: Condition): Asking {
	if (condition.kind === 'compare') return condition.comparison;
	return condition.isNot ? `not ${condition.kind}` : condition.kind;
}

/** A day that every project knows. */
const someDay = '2024-01-01';

/** The first condition on a column that comes to mind. */
export function conditionOn(column: Column): Condition {
	return asked(column, askingsOf(column)[0] ?? 'recorded');
}

/** A condition asked in another way; what it holds stays where it still fits. */
export function withAsking(column: Column, before: Condition, asking: Asking): Condition {
	const after = asked(column, asking);
	if (after.kind === 'in' && before.kind === 'in') return { ...after, values: before.values };
	if (after.kind === 'compare' && before.kind === 'compare') {
		return { ...after, value: before.value };
	}
	return after;
}

function asked({ id: column, type, codes = [] }: Column, asking: Asking): Condition {
	switch (asking) {
		case 'recorded':
		case 'not recorded':
			return { kind: 'recorded', column, isNot: asking === 'not recorded' };
		case 'in':
		case 'not in': {
			const first = type === 'yes/no' ? 'yes' : (codes[0] ?? '');
			return { kind: 'in', column, isNot: asking === 'not in', values: [first] };
		}
		default:
			return {
				kind: 'compare',
				column,
				comparison: asking,
				value: type === 'date' ? someDay : '1'
			};
	}
}

/** One of several words of a condition, on or off; the last one stays. Words stand in the order of their list. */
export function withWord(
	column: Column,
	condition: Extract<Condition, { kind: 'in' }>,
	word: string,
	isOn: boolean
): Condition {
	const wanted = new Set(condition.values);
	if (isOn) wanted.add(word);
	else wanted.delete(word);
	const values = codesOf(column).filter((code) => wanted.has(code));
	return values.length === 0 ? condition : { ...condition, values };
}

/** Conditions with one more, on the first column that is not asked about yet. */
export function withOneMore<Some extends Joined>(table: CountedTable, some: Some): Some {
	const column = nextColumn(table, some);
	return column === undefined
		? some
		: { ...some, conditions: [...some.conditions, conditionOn(column)] };
}

function nextColumn(table: CountedTable, { conditions }: Joined): Column | undefined {
	const columns = askedColumns(table);
	const known = new Set(conditions.flatMap((one) => (one.kind === 'group' ? [] : [one.column])));
	return columns.find(({ id }) => !known.has(id)) ?? columns[0];
}

/** Conditions with a pair in parentheses more, which is joined the other way than they are. */
export function withOnePair(table: CountedTable, side: Side): Side {
	const column = nextColumn(table, side);
	if (column === undefined) return side;
	const first = conditionOn(column);
	const pair: ConditionPart = {
		kind: 'group',
		join: side.join === 'and' ? 'or' : 'and',
		conditions: withOneMore(table, { join: 'and', conditions: [first] }).conditions
	};
	return { ...side, conditions: [...side.conditions, pair] };
}

/** Conditions joined by the other word, and those in parentheses among them by this one. */
export function withJoin<Some extends Joined>(some: Some, join: Some['join']): Some {
	return { ...some, ...joined(join, some.conditions) };
}

/** Conditions with another one at a place; `null`: without it. Parentheses around one say nothing, and go. */
export function withCondition<Some extends Joined>(
	some: Some,
	at: number,
	condition: ConditionPart | null
): Some {
	const conditions = some.conditions.flatMap((one, index) =>
		index === at ? (condition === null ? [] : [condition]) : [one]
	);
	return { ...some, ...joined(some.join, conditions) };
}
