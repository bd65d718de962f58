import { distance } from 'fastest-levenshtein';
import { isDay } from '../period.ts';
import type { Column } from '../tables/table.ts';
import { checkFormula } from './check.ts';
import {
	comparisons,
	countedTables,
	usualShown,
	type Comparison,
	conditionsIn,
	joined,
	type Condition,
	type ConditionPart,
	type CountedTable,
	type Formula,
	type FormulaTime,
	type Join,
	type Joined,
	type Shown,
	type Side
} from './formula.ts';
import type { FormulaProblem, FormulaProblemCode } from './formula-problem.ts';
import { tokensOf, type Token } from './tokens.ts';
import {
	askedColumns,
	codesOf,
	columnNamed,
	dayColumns,
	isCompared,
	isCountedTable,
	isOneOf,
	mayBeAddedUp,
	mayBeAsked,
	mayBeBlank,
	sumColumns,
	usualDay
} from './vocabulary.ts';

/**
 * Reads an expression:
 *
 *     indicator  = side [ "/" ( side | number ) ] [ "as" ( "percent" | "ratio" ) ] [ "by" column ] [ time ]
 *     side       = "count" "(" rows ")" | "sum" "(" column { "+" column } "from" rows ")"
 *     rows       = table [ "where" conditions ]
 *     conditions = part { "and" part } | part { "or" part }
 *     part       = condition | "(" conditions ")"
 *     condition  = column "is" [ "not" ] "recorded" | column comparison value | column [ "not" ] "in" "(" value { "," value } ")"
 *     time       = "over periods" | "on last day" | "latest"
 *
 * `sum(column) from rows` is read too. It never throws, and takes as long as the text is.
 */

const longestExpression = 2000;
const mostConditions = 20;
const deepest = 5;

export type ParsedFormula = { readonly formula: Formula } | { readonly problem: FormulaProblem };

/** Ends the reading at the first thing that is wrong; caught in `parseFormula` alone. */
class Stop extends Error {
	override readonly name = 'Stop';
	readonly problem: FormulaProblem;
	constructor(problem: FormulaProblem) {
		super(problem.code);
		this.problem = problem;
	}
}

interface Cursor {
	readonly tokens: readonly Token[];
	at: number;
}

/** What else there is to say about something wrong. */
interface Hints {
	readonly choices?: readonly string[];
	readonly about?: string;
}

function stop(code: FormulaProblemCode, token: Token, hints: Hints = {}): never {
	const { choices = [], about = '' } = hints;
	const { text: found, start, end } = token;
	throw new Stop({ code, start, end, found, choices, nearest: nearestOf(found, choices), about });
}

/** The choice that a slip of the pen may have meant. */
function nearestOf(found: string, choices: readonly string[]): string {
	const near = choices
		.map((choice) => ({ choice, far: distance(found.toLowerCase(), choice) }))
		.filter(({ choice, far }) => far <= Math.max(2, choice.length / 3))
		.sort((a, b) => a.far - b.far);
	return found === '' ? '' : (near[0]?.choice ?? '');
}

const endToken: Token = { kind: 'end', text: '', start: 0, end: 0 };
const peek = ({ tokens, at }: Cursor): Token => tokens[at] ?? tokens.at(-1) ?? endToken;

function next(cursor: Cursor): Token {
	const token = peek(cursor);
	cursor.at += 1;
	return token;
}

const isAt = (cursor: Cursor, ...texts: readonly string[]): boolean => {
	const { kind, text } = peek(cursor);
	return (kind === 'word' || kind === 'mark') && texts.includes(text);
};

function skip(cursor: Cursor, text: string): boolean {
	if (!isAt(cursor, text)) return false;
	cursor.at += 1;
	return true;
}

function unexpected(cursor: Cursor, choices: readonly string[]): never {
	const token = peek(cursor);
	if (token.kind === 'unknown') stop('strange sign', token, { choices });
	if (token.kind === 'unclosed') stop('text not closed', token);
	return stop('unexpected', token, { choices });
}

function expect(cursor: Cursor, ...texts: readonly string[]): Token {
	if (!isAt(cursor, ...texts)) unexpected(cursor, texts);
	return next(cursor);
}

function word(cursor: Cursor, choices: readonly string[]): Token {
	if (peek(cursor).kind !== 'word') unexpected(cursor, choices);
	return next(cursor);
}

const idsOf = (columns: readonly Column[]): readonly string[] => columns.map(({ id }) => id);

function readTable(cursor: Cursor): CountedTable {
	const token = word(cursor, countedTables);
	if (token.text === 'measures') stop('measures have rules', token);
	if (!isCountedTable(token.text)) stop('unknown table', token, { choices: countedTables });
	return token.text;
}

/** A side as it is read: its columns wait for the table, which comes after them. */
interface ReadSide {
	readonly table: CountedTable;
	readonly start: Token;
	readonly side: Side;
}

function readSide(cursor: Cursor): ReadSide {
	const start = expect(cursor, 'count', 'sum');
	expect(cursor, '(');
	if (start.text === 'count') {
		const rows = readRows(cursor);
		expect(cursor, ')');
		return { start, table: rows.table, side: { columns: [], ...rows.conditions } };
	}
	return readSum(cursor, start);
}

function readSum(cursor: Cursor, start: Token): ReadSide {
	const every = countedTables.flatMap((table) => idsOf(sumColumns(table)));
	const names = [word(cursor, every)];
	while (skip(cursor, '+')) names.push(word(cursor, every));
	const isOutside = skip(cursor, ')');
	expect(cursor, 'from');
	const { table, conditions } = readRows(cursor);
	if (!isOutside) expect(cursor, ')');
	const columns = names.map((token) => columnToAddUp(table, token));
	return { start, table, side: { columns: [...new Set(columns)], ...conditions } };
}

function columnToAddUp(table: CountedTable, token: Token): string {
	const choices = idsOf(sumColumns(table));
	const column = columnNamed(table, token.text);
	if (column === undefined) stop('unknown column', token, { choices, about: table });
	if (!mayBeAddedUp(column)) stop('not to add up', token, { choices, about: table });
	return column.id;
}

function readRows(cursor: Cursor): {
	readonly table: CountedTable;
	readonly conditions: Joined;
} {
	const table = readTable(cursor);
	if (!skip(cursor, 'where')) return { table, conditions: { join: 'and', conditions: [] } };
	return { table, conditions: readConditions(cursor, table, 0) };
}

/** @param depth how many parentheses are open */
function readConditions(cursor: Cursor, table: CountedTable, depth: number): Joined {
	const parts = [readPart(cursor, table, depth)];
	let join: Join | null = null;
	while (isAt(cursor, 'and', 'or')) {
		const token = next(cursor);
		const said = token.text === 'or' ? 'or' : 'and';
		if (join !== null && join !== said) stop('and with or', token);
		join = said;
		parts.push(readPart(cursor, table, depth));
		if (conditionsIn({ conditions: parts }).length > mostConditions) {
			stop('too many conditions', token);
		}
	}
	return joined(join ?? 'and', parts);
}

function readPart(cursor: Cursor, table: CountedTable, depth: number): ConditionPart {
	if (!isAt(cursor, '(')) return readCondition(cursor, table);
	if (depth === deepest) stop('too deep', next(cursor));
	expect(cursor, '(');
	const inner = readConditions(cursor, table, depth + 1);
	expect(cursor, ')');
	const [only] = inner.conditions;
	return inner.conditions.length === 1 && only !== undefined ? only : { kind: 'group', ...inner };
}

function readCondition(cursor: Cursor, table: CountedTable): Condition {
	const choices = idsOf(askedColumns(table));
	const token = word(cursor, choices);
	const column = columnNamed(table, token.text);
	if (column === undefined) stop('unknown column', token, { choices, about: table });
	if (!mayBeAsked(column)) stop('not to ask', token, { choices, about: table });
	if (skip(cursor, 'is')) return readRecorded(cursor, column, token);
	if (isAt(cursor, 'in', 'not')) return readIn(cursor, column, token);
	const comparison = next(cursor);
	if (comparison.kind !== 'mark' || !isComparison(comparison.text)) {
		cursor.at -= 1;
		unexpected(cursor, ['=', '!=', 'in', 'is recorded']);
	}
	return readComparison(cursor, column, comparison, token);
}

const isComparison = (text: string): text is Comparison =>
	(comparisons as readonly string[]).includes(text);

function readRecorded(cursor: Cursor, column: Column, token: Token): Condition {
	const isNot = skip(cursor, 'not');
	expect(cursor, 'recorded');
	if (!mayBeBlank(column)) stop('never blank', token, { about: column.id });
	return { kind: 'recorded', column: column.id, isNot };
}

function readIn(cursor: Cursor, column: Column, token: Token): Condition {
	const isNot = skip(cursor, 'not');
	expect(cursor, 'in');
	if (!isOneOf(column)) stop('not to ask', token, { choices: comparisons, about: column.id });
	expect(cursor, '(');
	const values = [readWord(cursor, column)];
	while (skip(cursor, ',')) values.push(readWord(cursor, column));
	expect(cursor, ')');
	return { kind: 'in', column: column.id, isNot, values: [...new Set(values)] };
}

function readComparison(cursor: Cursor, column: Column, { text }: Token, token: Token): Condition {
	if (isCompared(column)) {
		const comparison = isComparison(text) ? text : '=';
		return { kind: 'compare', column: column.id, comparison, value: readBound(cursor, column) };
	}
	if (!isOneOf(column)) stop('not to ask', token, { about: column.id });
	if (text !== '=' && text !== '!=') stop('no order', token, { about: column.id });
	return {
		kind: 'in',
		column: column.id,
		isNot: text === '!=',
		values: [readWord(cursor, column)]
	};
}

/** A word that a column may hold. */
function readWord(cursor: Cursor, column: Column): string {
	const token = peek(cursor);
	const choices = codesOf(column);
	if (token.kind !== 'word' && token.kind !== 'text' && token.kind !== 'number') {
		unexpected(cursor, choices);
	}
	cursor.at += 1;
	if (choices.length === 0) return token.text.trim().toUpperCase();
	const code = token.text.trim().toLowerCase();
	if (!choices.includes(code)) stop('unknown word', token, { choices, about: column.id });
	return code;
}

function readBound(cursor: Cursor, column: Column): string {
	const token = peek(cursor);
	if (token.kind === 'unclosed') unexpected(cursor, []);
	cursor.at += 1;
	if (column.type !== 'date') {
		if (token.kind !== 'number') stop('not a number', token, { about: column.id });
		return String(Number(token.text));
	}
	if (token.kind !== 'day' || !isDay(token.text)) stop('not a day', token, { about: column.id });
	return token.text;
}

function readBottom(cursor: Cursor, table: CountedTable): Formula['bottom'] {
	const token = peek(cursor);
	if (token.kind === 'number') {
		cursor.at += 1;
		if (Number(token.text) === 0) stop('divides by nothing', token);
		return Number(token.text);
	}
	if (!isAt(cursor, 'count', 'sum')) unexpected(cursor, ['count', 'sum', '12']);
	const { start, table: other, side } = readSide(cursor);
	if (other !== table) stop('other table', start, { about: table, choices: [table] });
	return side;
}

function readShown(cursor: Cursor): Shown | null {
	if (!skip(cursor, 'as')) return null;
	return expect(cursor, 'percent', 'ratio').text === 'percent' ? 'percent' : 'ratio';
}

function readDay(cursor: Cursor, table: CountedTable): string {
	if (!skip(cursor, 'by')) return usualDay(table);
	const choices = idsOf(dayColumns(table));
	const token = word(cursor, choices);
	if (!choices.includes(token.text)) stop('unknown day column', token, { choices, about: table });
	return token.text;
}

function readTime(cursor: Cursor): FormulaTime {
	if (skip(cursor, 'latest')) return 'latest';
	if (skip(cursor, 'on')) {
		skip(cursor, 'the');
		expect(cursor, 'last');
		expect(cursor, 'day');
		return 'last day';
	}
	if (skip(cursor, 'over')) expect(cursor, 'periods');
	return 'periods';
}

function readFormula(cursor: Cursor): Formula {
	const { table, side: top } = readSide(cursor);
	const bottom = skip(cursor, '/') ? readBottom(cursor, table) : null;
	const said = bottom === null ? null : readShown(cursor);
	const by = readDay(cursor, table);
	const time = readTime(cursor);
	if (peek(cursor).kind !== 'end') unexpected(cursor, bottom === null ? ['/', 'by'] : ['by']);
	return { table, top, bottom, shown: said ?? usualShown(top, bottom), by, time };
}

/** The formula of an expression, or the first thing that is wrong with it. */
export function parseFormula(source: string): ParsedFormula {
	const whole = { ...endToken, end: source.length };
	try {
		if (source.trim() === '') stop('nothing there', whole, { choices: ['count', 'sum'] });
		if (source.length > longestExpression) stop('too long', whole);
		const formula = readFormula({ tokens: tokensOf(source), at: 0 });
		const problem = checkFormula(formula);
		if (problem !== null) stop(problem.code, whole, { about: problem.about });
		return { formula };
	} catch (cause) {
		if (cause instanceof Stop) return { problem: cause.problem };
		throw cause;
	}
}
