import type {
	AreaOfConcern,
	Counted,
	Direction,
	Quantity,
	RowsDefinition,
	TimeKind,
	Unit
} from '../indicators/definition.ts';
import { isUnderWay } from '../indicators/actions-under-way.ts';
import { counts, exactly, one } from '../indicators/quantity.ts';
import { every } from '../sql.ts';
import { tableOf } from '../tables/index.ts';
import { addsMoney, mixesMoney, sidesOf } from './check.ts';
import {
	always,
	bothSql,
	columnSql,
	conditionsSql,
	isKnownSql,
	type ConditionSql
} from './condition-sql.ts';
import { conditionsIn, type Formula, type Side } from './formula.ts';
import { breakdownsOf, columnNamed, seriesOf } from './vocabulary.ts';

/**
 * A formula turned into a definition like those of the catalogue, so that intervals, reasons, the rows behind, targets
 * and files come by themselves.
 *
 * Where a cell that decides is blank the row is not recorded; a blank cell that only says what a number is out of leaves
 * the row out. In a percentage only rows that count below count above: a part never exceeds its whole.
 */

/** What a definition says besides its formula. */
export interface Heading {
	readonly id: string;
	readonly area: AreaOfConcern;
	readonly direction: Direction;
}

/** One side of a formula: which rows, how much of each, and whether that is recorded. */
interface SideSql {
	readonly rows: ConditionSql;
	readonly amount: Quantity;
	readonly isAmountKnown: string;
}

function amountOf({ table }: Formula, { columns }: Side): Quantity {
	if (columns.length === 0) return one;
	if (columns.every((id) => columnNamed(table, id)?.type === 'count')) return counts(...columns);
	return exactly(columns.map((id) => columnSql(table, id)).join(' + '));
}

function sideSql(formula: Formula, side: Side): SideSql {
	const { table } = formula;
	return {
		rows: bothSql(conditionsSql(table, side), standingOf(formula)),
		amount: amountOf(formula, side),
		isAmountKnown: every(side.columns.map((id) => `${columnSql(table, id)} IS NOT NULL`))
	};
}

/** An action stands on a day while it is under way; all other rows stand from their day on. */
function standingOf({ table, by, time }: Formula): ConditionSql {
	const isEnding = table === 'actions' && time === 'last day' && by === tableOf(table).date;
	return isEnding ? { certain: `(${isUnderWay})`, possible: `(${isUnderWay})` } : always;
}

/** The amount of rows that count, nothing of the others. */
function whereSql({ rows, amount }: Pick<SideSql, 'rows' | 'amount'>): Quantity {
	if (rows === always) return amount;
	return {
		low: `CASE WHEN ${rows.certain} THEN ${amount.low} ELSE 0 END`,
		high: `CASE WHEN ${rows.possible} THEN ${amount.high} ELSE 0 END`
	};
}

/** The amount of a row is recorded, or does not matter since the row does not count. */
function isEnoughKnown({ rows, isAmountKnown }: SideSql): string {
	if (isAmountKnown === 'true') return 'true';
	return rows === always ? isAmountKnown : `NOT (${rows.possible}) OR (${isAmountKnown})`;
}

/** Joined conditions without those that always hold. */
function allOf(...conditions: readonly string[]): string {
	return every(conditions.filter((condition) => condition !== 'true'));
}

type Counting = Pick<
	RowsDefinition,
	'scope' | 'recorded' | 'known' | 'numerator' | 'denominator' | 'denominatorKey' | 'mayExceed'
>;

/** What is out of nothing. Rows that do not count are known to add nothing, so that none of many is 0. */
function countingAlone(formula: Formula, top: SideSql): Counting {
	const isOneOfSeries = formula.time === 'latest';
	return {
		scope: 'true',
		recorded: allOf(isKnownSql(top.rows), isEnoughKnown(top)),
		...(top.rows === always || isOneOfSeries ? {} : { known: `NOT ${top.rows.possible}` }),
		numerator: whereSql(top),
		denominator: null
	};
}

/** Out of one number, which stands there once for every place and period. */
function countingOfNumber(top: SideSql, number: number): Counting {
	return {
		scope: 'true',
		recorded: allOf(isKnownSql(top.rows), isEnoughKnown(top)),
		numerator: whereSql(top),
		denominator: exactly(`${String(number)}::DOUBLE`),
		denominatorKey: "'number'"
	};
}

/** A part of its whole: rows that count below, and those of them that count above. */
function countingPart(top: SideSql, bottom: SideSql): Counting {
	const part = { ...top, rows: bothSql(top.rows, bottom.rows) };
	return {
		scope: bottom.rows === always ? 'true' : `coalesce(${bottom.rows.possible}, false)`,
		recorded: allOf(
			isKnownSql(bottom.rows),
			isKnownSql(top.rows),
			isEnoughKnown(top),
			isEnoughKnown(bottom)
		),
		numerator: whereSql(part),
		denominator: whereSql(bottom)
	};
}

/** One number for each of another, each of its own rows. */
function countingRatio(top: SideSql, bottom: SideSql): Counting {
	const either = [top, bottom].some(({ rows }) => rows === always)
		? 'true'
		: `coalesce(${top.rows.possible}, false) OR coalesce(${bottom.rows.possible}, false)`;
	return {
		scope: either,
		recorded: allOf(
			isKnownSql(top.rows),
			isKnownSql(bottom.rows),
			isEnoughKnown(top),
			isEnoughKnown(bottom)
		),
		numerator: whereSql(top),
		denominator: whereSql(bottom),
		mayExceed: true
	};
}

function countingOf(formula: Formula): Counting {
	const { bottom, shown } = formula;
	const top = sideSql(formula, formula.top);
	if (bottom === null) return countingAlone(formula, top);
	if (typeof bottom === 'number') return countingOfNumber(top, bottom);
	const below = sideSql(formula, bottom);
	return shown === 'percent' ? countingPart(top, below) : countingRatio(top, below);
}

/** Which rows belong to a period. */
function timing(formula: Formula): Pick<RowsDefinition, 'during' | 'latestOf'> {
	const { table, by, time } = formula;
	const day = columnSql(table, by);
	if (time === 'last day') return { during: `${day} <= p.last_day` };
	const series = seriesOf[table];
	if (time === 'latest' && series !== null) return { latestOf: series };
	// Money over something else is not converted: rates would be laid on both.
	const isUsual = by === tableOf(table).date && !mixesMoney(formula);
	return isUsual ? {} : { during: `${day} BETWEEN p.first_day AND p.last_day` };
}

const timeKinds = {
	periods: 'flow',
	'last day': 'stock',
	latest: 'latest visit'
} as const satisfies Record<Formula['time'], TimeKind>;

function unitOf({ shown }: Formula): Unit {
	return shown ?? 'count';
}

function countedOf(formula: Formula): Counted {
	const { table, top, shown } = formula;
	if (shown === 'ratio') return 'quotient';
	const isNamed = table === 'meetings' || table === 'actions' || table === 'communities';
	return top.columns.length === 0 && isNamed && typeof formula.bottom !== 'number'
		? table
		: 'people';
}

/** Whether both sides count whole things, of which so many could have come out so by chance. */
function hasChance(formula: Formula): boolean {
	const isWhole = ({ columns }: Side): boolean =>
		columns.every((id) => columnNamed(formula.table, id)?.type === 'count');
	return formula.shown === 'percent' && isPart(formula) && sidesOf(formula).every(isWhole);
}

const isPart = ({ bottom }: Formula): boolean => bottom !== null && typeof bottom !== 'number';

/** Whether people with disabilities are counted, or told apart by how many came. */
const countsDisability = (side: Side): boolean =>
	[...side.columns, ...conditionsIn(side).map(({ column }) => column)].includes('with_disability');

/** The definition by which a formula is measured. */
export function compileFormula(formula: Formula, heading: Heading): RowsDefinition {
	const hasInterval = hasChance(formula);
	const isOfDisability = sidesOf(formula).some(countsDisability);
	return {
		...heading,
		shape: 'rows',
		unit: unitOf(formula),
		time: timeKinds[formula.time],
		counted: countedOf(formula),
		table: formula.table,
		interval: hasInterval ? 'wilson' : '',
		isFullCount: true,
		tooFewBelowTen: hasInterval,
		...(isOfDisability ? { isOfDisability } : {}),
		...timing(formula),
		...countingOf(formula),
		...(sidesOf(formula).some(addsMoney) ? { currency: 'upper(t.currency)' } : {}),
		breakdowns: breakdownsOf[formula.table]
	};
}
