import { highOf } from '../intake/cell-sql.ts';
import { name, text, textList } from '../sql.ts';
import type { Comparison, Condition, ConditionPart, CountedTable, Joined } from './formula.ts';
import { columnNamed } from './vocabulary.ts';

/**
 * Conditions as SQL over a row `t`. Each is true, false, or NULL where the cell that decides it is blank. Counts may be
 * known only between two bounds (`<5`): `certain` is true where the condition holds whatever they are, `possible` where
 * it may hold.
 */
export interface ConditionSql {
	readonly certain: string;
	readonly possible: string;
}

export const always: ConditionSql = { certain: 'true', possible: 'true' };

/** A column of `t`; its id comes from our own list of tables, and nothing else gets here. */
export function columnSql(table: CountedTable, id: string): string {
	const column = columnNamed(table, id);
	if (column === undefined) throw new Error(`unknown column: ${table}.${id}`);
	return column.id === 'group' ? `t.${name(column.id)}` : `t.${column.id}`;
}

const exactly = (sql: string): ConditionSql => ({ certain: sql, possible: sql });

/** Of a file that does not have the column nobody knows whether the cell was filled. */
function recordedSql(table: CountedTable, column: string, isNot: boolean): ConditionSql {
	const id = name(column);
	const without = `SELECT "part" FROM ${table} GROUP BY "part" HAVING count(${id}) = 0`;
	const isFilled = `${columnSql(table, column)} IS ${isNot ? '' : 'NOT '}NULL`;
	return exactly(`CASE WHEN t.part IN (${without}) THEN NULL ELSE ${isFilled} END`);
}

function inSql(
	table: CountedTable,
	{ column, isNot, values }: Extract<Condition, { kind: 'in' }>
): ConditionSql {
	const cell = columnSql(table, column);
	const type = columnNamed(table, column)?.type;
	const operator = isNot ? 'NOT IN' : 'IN';
	if (type === 'yes/no') {
		return exactly(
			`${cell} ${operator} (${values.map((value) => String(value === 'yes')).join(', ')})`
		);
	}
	const plain = type === 'label' ? `upper(${cell})` : cell;
	return exactly(`${plain} ${operator} ${textList(values)}`);
}

/** A number as DuckDB reads it; anything else is a programmer's mistake. */
export function numberSql(value: string): string {
	const number = Number(value);
	if (!Number.isFinite(number)) throw new Error(`invalid number: ${value}`);
	return `${String(number)}::DOUBLE`;
}

type Between = (low: string, high: string, bound: string) => ConditionSql;

const betweenBounds: Readonly<Record<Comparison, Between>> = {
	'>=': (low, high, bound) => ({ certain: `${low} >= ${bound}`, possible: `${high} >= ${bound}` }),
	'>': (low, high, bound) => ({ certain: `${low} > ${bound}`, possible: `${high} > ${bound}` }),
	'<=': (low, high, bound) => ({ certain: `${high} <= ${bound}`, possible: `${low} <= ${bound}` }),
	'<': (low, high, bound) => ({ certain: `${high} < ${bound}`, possible: `${low} < ${bound}` }),
	'=': (low, high, bound) => ({
		certain: `(${low} = ${bound} AND ${high} = ${bound})`,
		possible: `(${low} <= ${bound} AND ${high} >= ${bound})`
	}),
	'!=': (low, high, bound) => ({
		certain: `(${low} > ${bound} OR ${high} < ${bound})`,
		possible: `(${low} <> ${bound} OR ${high} <> ${bound})`
	})
};

function compareSql(
	table: CountedTable,
	{ column, comparison, value }: Extract<Condition, { kind: 'compare' }>
): ConditionSql {
	const cell = columnSql(table, column);
	const type = columnNamed(table, column)?.type;
	if (type === 'date') return exactly(`${cell} ${operatorOf(comparison)} ${text(value)}::DATE`);
	if (type === 'number') return exactly(`${cell} ${operatorOf(comparison)} ${numberSql(value)}`);
	return betweenBounds[comparison](cell, `t.${highOf(column)}`, numberSql(value));
}

const operatorOf = (comparison: Comparison): string => (comparison === '!=' ? '<>' : comparison);

function oneSql(table: CountedTable, condition: Condition): ConditionSql {
	switch (condition.kind) {
		case 'recorded':
			return recordedSql(table, condition.column, condition.isNot);
		case 'in':
			return inSql(table, condition);
		case 'compare':
			return compareSql(table, condition);
	}
}

/** Conditions that all have to hold. */
export function bothSql(one: ConditionSql, other: ConditionSql): ConditionSql {
	if (one === always) return other;
	if (other === always) return one;
	return {
		certain: `(${one.certain} AND ${other.certain})`,
		possible: `(${one.possible} AND ${other.possible})`
	};
}

const partSql = (table: CountedTable, part: ConditionPart): ConditionSql =>
	part.kind === 'group' ? conditionsSql(table, part) : oneSql(table, part);

/** Which rows a side counts. */
export function conditionsSql(table: CountedTable, { join, conditions }: Joined): ConditionSql {
	const all = conditions.map((part) => partSql(table, part));
	const [only, ...others] = all;
	if (only === undefined) return always;
	if (others.length === 0) {
		return { certain: `(${only.certain})`, possible: `(${only.possible})` };
	}
	const together = (pick: (one: ConditionSql) => string): string =>
		`(${all.map((one) => `(${pick(one)})`).join(join === 'and' ? ' AND ' : ' OR ')})`;
	return {
		certain: together(({ certain }) => certain),
		possible: together(({ possible }) => possible)
	};
}

/** Whether it is known if the conditions hold. */
export function isKnownSql(condition: ConditionSql): string {
	if (condition === always) return 'true';
	return [...new Set([condition.certain, condition.possible])]
		.map((sql) => `(${sql}) IS NOT NULL`)
		.join(' AND ');
}
