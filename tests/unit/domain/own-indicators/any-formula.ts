import fc from 'fast-check';
import { checkFormula } from '../../../../src/lib/domain/own-indicators/check';
import {
	comparisons,
	countedTables,
	conditionsIn,
	formulaTimes,
	joined,
	type Joined,
	usualShown,
	type Condition,
	type ConditionPart,
	type CountedTable,
	type Formula,
	type Side
} from '../../../../src/lib/domain/own-indicators/formula';
import {
	askedColumns,
	codesOf,
	dayColumns,
	isCompared,
	isOneOf,
	mayBeBlank,
	sumColumns
} from '../../../../src/lib/domain/own-indicators/vocabulary';
import type { Column } from '../../../../src/lib/domain/tables/table';

/** Formulas of every kind that the grammar knows, for properties. */

const oneOf = (values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

function anyIn(column: Column): fc.Arbitrary<Condition> {
	const codes = codesOf(column).length > 0 ? codesOf(column) : ['KES', 'USD', "O'S"];
	return fc.record({
		kind: fc.constant('in' as const),
		column: fc.constant(column.id),
		isNot: fc.boolean(),
		values: fc.uniqueArray(oneOf(codes), { minLength: 1, maxLength: 3 })
	});
}

function anyCompare(column: Column): fc.Arbitrary<Condition> {
	const value =
		column.type === 'date'
			? oneOf(['2024-01-31', '2023-02-28', '2024-02-29'])
			: fc.oneof(
					fc.integer({ min: 0, max: 999_999 }).map(String),
					fc.integer({ min: 1, max: 999 }).map((value) => String(value / 100))
				);
	return fc.record({
		kind: fc.constant('compare' as const),
		column: fc.constant(column.id),
		comparison: fc.constantFrom(...comparisons),
		value
	});
}

const anyRecorded = (column: Column): fc.Arbitrary<Condition> =>
	fc.record({
		kind: fc.constant('recorded' as const),
		column: fc.constant(column.id),
		isNot: fc.boolean()
	});

function anyCondition(table: CountedTable): fc.Arbitrary<Condition> {
	return fc
		.constantFrom(...askedColumns(table))
		.chain((column) =>
			fc.oneof(
				...[
					...(isOneOf(column) ? [anyIn(column)] : []),
					...(isCompared(column) ? [anyCompare(column)] : []),
					...(mayBeBlank(column) ? [anyRecorded(column)] : [])
				]
			)
		);
}

/** A condition, or some in parentheses, which may hold parentheses again. */
function anyPart(table: CountedTable, depth: number): fc.Arbitrary<ConditionPart> {
	if (depth === 0) return anyCondition(table);
	const group = fc.record({
		kind: fc.constant('group' as const),
		join: fc.constantFrom('and' as const, 'or' as const),
		conditions: fc.array(anyPart(table, depth - 1), { minLength: 2, maxLength: 3 })
	});
	return fc.oneof({ arbitrary: anyCondition(table), weight: 3 }, { arbitrary: group, weight: 1 });
}

/** Joined from the inside, as it is read. */
function plainly(join: Joined['join'], parts: readonly ConditionPart[]): Joined {
	return joined(
		join,
		parts.map((part) =>
			part.kind === 'group' ? { ...part, ...plainly(part.join, part.conditions) } : part
		)
	);
}

function anySide(table: CountedTable): fc.Arbitrary<Side> {
	const sums = sumColumns(table).map(({ id }) => id);
	return fc
		.record({
			columns: fc.uniqueArray(oneOf(sums.length === 0 ? ['none'] : sums), {
				maxLength: sums.length === 0 ? 0 : 3
			}),
			join: fc.constantFrom('and' as const, 'or' as const),
			conditions: fc.array(anyPart(table, 2), { maxLength: 3 })
		})
		.map(({ columns, join, conditions }) => ({ columns, ...plainly(join, conditions) }))
		.filter((side) => conditionsIn(side).length <= 20);
}

function anyFormulaOf(table: CountedTable): fc.Arbitrary<Formula> {
	return fc
		.record({
			table: fc.constant(table),
			top: anySide(table),
			bottom: fc.oneof(
				fc.constant(null),
				anySide(table),
				fc.integer({ min: 1, max: 5000 }).map((value) => value / 4)
			),
			shown: fc.constantFrom('percent' as const, 'ratio' as const),
			by: oneOf(dayColumns(table).map(({ id }) => id)),
			time: fc.constantFrom(...formulaTimes)
		})
		.map((formula) => ({
			...formula,
			shown: formula.bottom === null ? usualShown(formula.top, null) : formula.shown
		}));
}

/** Formulas that mean something. */
export const anyFormula: fc.Arbitrary<Formula> = fc
	.constantFrom(...countedTables)
	.chain(anyFormulaOf)
	.filter((formula) => checkFormula(formula) === null);
