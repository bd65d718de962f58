import { tableOf } from '../tables/index.ts';
import {
	joined,
	type Condition,
	type ConditionPart,
	type Formula,
	type Joined,
	type Side
} from './formula.ts';
import type { FormulaProblemCode } from './formula-problem.ts';
import { seriesOf } from './vocabulary.ts';

/** What is wrong with a formula of which every word is known: it would give a number that means nothing. */
export interface FormulaFault {
	readonly code: FormulaProblemCode;
	/** The column that it is about; `''` for the whole. */
	readonly about: string;
}

export const sidesOf = ({ top, bottom }: Formula): readonly Side[] =>
	bottom === null || typeof bottom === 'number' ? [top] : [top, bottom];

/** Whether money is added up: it is in a currency, which numbers without one are not. */
export const addsMoney = ({ columns }: Side): boolean => columns.includes('value');

/** Whether money is held against something else. */
export const mixesMoney = (formula: Formula): boolean =>
	typeof formula.bottom !== 'number' &&
	sidesOf(formula).some(addsMoney) &&
	!sidesOf(formula).every(addsMoney);

/** The first thing that is wrong; `null` where the formula can be counted. */
export function checkFormula(formula: Formula): FormulaFault | null {
	const { table, bottom, by, time } = formula;
	const date = tableOf(table).date;
	const fault = (code: FormulaProblemCode, about = ''): FormulaFault => ({ code, about });
	if (sidesOf(formula).some((side) => addsMoney(side) && side.columns.length > 1)) {
		return fault('unlike sums', 'value');
	}
	if (formula.shown === 'percent' && mixesMoney(formula)) return fault('unlike sums', 'value');
	if (typeof bottom === 'number') {
		if (!(bottom > 0)) return fault('divides by nothing');
		if (addsMoney(formula.top)) return fault('money for a number', 'value');
		if (time !== 'periods' || by !== date) return fault('number over periods only', by);
	}
	if (time === 'latest' && (seriesOf[table] === null || by !== date))
		return fault('no series', table);
	const never = sidesOf(formula)
		.map(neverTrue)
		.find((column) => column !== null);
	if (never !== undefined) return fault('never both', never);
	return neverPart(formula);
}

/** A part of a whole of which no row can be. */
function neverPart({ top, bottom, shown }: Formula): FormulaFault | null {
	if (shown !== 'percent' || bottom === null || typeof bottom === 'number') return null;
	const column = neverTrue(joined('and', [asPart(top), asPart(bottom)]));
	return column === null ? null : { code: 'never both', about: column };
}

const asPart = ({ join, conditions }: Side): ConditionPart => ({ kind: 'group', join, conditions });

/** More ways than this to meet conditions are not gone through: what no row can be then counts nothing, and says so. */
const mostWays = 2000;

/** The ways in which conditions can be met, each a list of which all have to hold; `null` where there are too many. */
function waysOf({ join, conditions }: Joined): readonly (readonly Condition[])[] | null {
	const ways = conditions.map((one) => (one.kind === 'group' ? waysOf(one) : [[one]]));
	let all: readonly (readonly Condition[])[] = join === 'and' ? [[]] : [];
	for (const some of ways) {
		if (some === null || all.length * some.length > mostWays) return null;
		all =
			join === 'or'
				? [...all, ...some]
				: all.flatMap((one) => some.map((other) => [...one, ...other]));
	}
	return all;
}

/** The column of which a side asks in every way that it be two things at once. */
function neverTrue(side: Joined): string | null {
	const ways = waysOf(side)?.map(neverColumn) ?? [null];
	return ways.every((column) => column !== null) ? (ways[0] ?? null) : null;
}

function neverColumn(conditions: readonly Condition[]): string | null {
	const columns = [...new Set(conditions.map(({ column }) => column))];
	return (
		columns.find((column) => isNever(conditions.filter((one) => one.column === column))) ?? null
	);
}

type In = Extract<Condition, { readonly kind: 'in' }>;

function isNever(conditions: readonly Condition[]): boolean {
	const isBlank = conditions.some((one) => one.kind === 'recorded' && one.isNot);
	if (isBlank && conditions.some((one) => one.kind !== 'recorded' || !one.isNot)) return true;
	const words = conditions.filter((one): one is In => one.kind === 'in');
	const [first, ...others] = words.filter(({ isNot }) => !isNot);
	if (first === undefined) return false;
	const isOut = (value: string): boolean =>
		words.some(({ isNot, values }) => isNot && values.includes(value)) ||
		others.some(({ values }) => !values.includes(value));
	return first.values.every(isOut);
}
