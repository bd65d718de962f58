import type {
	Condition,
	ConditionPart,
	Formula,
	Joined,
	Side
} from '../domain/own-indicators/formula.ts';
import type { FormulaProblem } from '../domain/own-indicators/formula-problem.ts';
import { parseFormula } from '../domain/own-indicators/parse.ts';
import { columnNamed, usualDay } from '../domain/own-indicators/vocabulary.ts';
import { formatDay, formatList, formatNumber } from './formats.ts';
import { codeLabel, columnLabel } from './labels.ts';
import { translate } from './translate.ts';

/** What an own indicator counts, in words, and what is wrong with an expression. */

const isDay = (table: Formula['table'], column: string): boolean =>
	columnNamed(table, column)?.type === 'date';

function conditionText(table: Formula['table'], condition: Condition): string {
	const column = columnLabel(condition.column);
	if (condition.kind === 'recorded') {
		return translate(`own.condition.${condition.isNot ? 'not recorded' : 'recorded'}`, { column });
	}
	if (condition.kind === 'in') {
		const values = formatList(
			condition.values.map((value) => codeLabel(condition.column, value)),
			'or'
		);
		return translate(`own.condition.${condition.isNot ? 'not in' : 'in'}`, { column, values });
	}
	const { comparison, value } = condition;
	const isOfDays = isDay(table, condition.column);
	return translate('own.condition.compare', {
		column,
		how: translate(isOfDays ? `own.is day.${comparison}` : `own.is.${comparison}`),
		value: isOfDays ? formatDay(value) : formatNumber(Number(value), 6)
	});
}

const joinedText = (table: Formula['table'], { join, conditions }: Joined): string =>
	conditions.map((one) => partText(table, one)).join(` ${translate(`own.join.${join}`)} `);

function partText(table: Formula['table'], part: ConditionPart): string {
	return part.kind === 'group' ? `(${joinedText(table, part)})` : conditionText(table, part);
}

function sideText(table: Formula['table'], side: Side): string {
	const rows = translate(`own.rows.${table}`);
	const { columns } = side;
	const which =
		side.conditions.length === 0
			? translate('own.side.all', { rows })
			: translate('own.side.rows', { rows, conditions: joinedText(table, side) });
	if (columns.length === 0) return which;
	return translate('own.side.sum', { columns: formatList(columns.map(columnLabel)), rows: which });
}

/** What a formula counts, and out of what. */
export function formulaSentence({ table, top, bottom, shown, by }: Formula): string {
	const above = { top: sideText(table, top) };
	const dated =
		by === usualDay(table) ? '' : translate('own.counts.by', { column: columnLabel(by) });
	return [countsText(table, above, bottom, shown), dated].filter((text) => text !== '').join(' ');
}

function countsText(
	table: Formula['table'],
	above: { readonly top: string },
	bottom: Formula['bottom'],
	shown: Formula['shown']
): string {
	if (bottom === null) return translate('own.counts.alone', above);
	if (typeof bottom === 'number') {
		return translate('own.counts.number', { ...above, number: formatNumber(bottom, 6) });
	}
	return translate(`own.counts.${shown ?? 'percent'}`, {
		...above,
		bottom: sideText(table, bottom)
	});
}

/** What an expression counts, in words. */
export function expressionSentence(expression: string): string {
	const parsed = parseFormula(expression);
	if ('formula' in parsed) return formulaSentence(parsed.formula);
	return translate('own.counts.unreadable', { expression });
}

/** What is wrong with an expression, and what to do about it. */
export function formulaProblemSentence({
	code,
	found,
	choices,
	nearest,
	about
}: FormulaProblem): string {
	const orNone = (text: string): string => (text === '' ? 'none' : text);
	return translate(`own.problem.${code}`, {
		found: orNone(found),
		choices: orNone(formatList([...choices], 'or')),
		nearest: orNone(nearest),
		about
	}).trim();
}
