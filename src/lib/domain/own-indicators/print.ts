import type { Condition, ConditionPart, Formula, Joined, Side } from './formula.ts';
import { usualShown } from './formula.ts';
import { columnNamed, usualDay } from './vocabulary.ts';

/** A formula as an expression; `parse` reads it back as the same formula. */

/** Words that are no codes of a list stand in quotes. */
const valueText = (value: string, isText: boolean): string => (isText ? `"${value}"` : value);

function conditionText(condition: Condition, isText: boolean): string {
	const { column } = condition;
	if (condition.kind === 'recorded') {
		return `${column} is ${condition.isNot ? 'not ' : ''}recorded`;
	}
	if (condition.kind === 'compare') return `${column} ${condition.comparison} ${condition.value}`;
	const values = condition.values.map((value) => valueText(value, isText));
	if (values.length === 1) return `${column} ${condition.isNot ? '!=' : '='} ${values.join('')}`;
	return `${column} ${condition.isNot ? 'not ' : ''}in (${values.join(', ')})`;
}

const isText = (table: Formula['table'], column: string): boolean =>
	columnNamed(table, column)?.type === 'label';

const joinedText = ({ join, conditions }: Joined, table: Formula['table']): string =>
	conditions.map((one) => partText(one, table)).join(` ${join} `);

function partText(part: ConditionPart, table: Formula['table']): string {
	if (part.kind === 'group') return `(${joinedText(part, table)})`;
	return conditionText(part, isText(table, part.column));
}

function sideText(side: Side, table: Formula['table']): string {
	const { columns } = side;
	const asked = joinedText(side, table);
	const rows = asked === '' ? table : `${table} where ${asked}`;
	return columns.length === 0 ? `count(${rows})` : `sum(${columns.join(' + ')} from ${rows})`;
}

const timeWords = { periods: '', 'last day': 'on last day', latest: 'latest' } as const;

/** The expression of a formula. What is usual is not said. */
export function printFormula(formula: Formula): string {
	const { table, top, bottom, shown, by, time } = formula;
	const below =
		bottom === null
			? ''
			: `/ ${typeof bottom === 'number' ? String(bottom) : sideText(bottom, table)}`;
	const isUsual = shown === usualShown(top, bottom);
	return [
		sideText(top, table),
		below,
		isUsual || shown === null ? '' : `as ${shown}`,
		by === usualDay(table) ? '' : `by ${by}`,
		timeWords[time]
	]
		.filter((part) => part !== '')
		.join(' ');
}
