import type { Cell } from '$lib/domain/cell.ts';
import type { Difference } from '$lib/domain/evidence/difference.ts';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import { unitText, valueText } from '$lib/i18n/cell-text.ts';
import { formatNumber } from '$lib/i18n/formats.ts';
import { translate } from '$lib/i18n/translate.ts';

/** Numbers and their differences, in words that can be compared by ear. */

/** Below this many in all, the counts themselves are said. */
const fewestForEvery = 100;

export interface SaidNumbers {
	readonly texts: readonly string[];
	/** What the first of them is of: "of every 100"; the others follow it. */
	readonly of: string;
}

/** Numbers in one form, so that they can be compared by ear. */
export function saidNumbers(definition: IndicatorDefinition, cells: readonly Cell[]): SaidNumbers {
	const values = cells.map(({ value }) => value ?? 0);
	if (definition.unit !== 'percent') {
		return { texts: values.map((value) => valueText(definition, value)), of: unitText(definition) };
	}
	if (cells.some(({ denominator }) => (denominator ?? 0) < fewestForEvery)) {
		return { texts: cells.map((cell) => countsOf(cell)), of: '' };
	}
	const rounded = values.map((value) => Math.round(value));
	const isTold = new Set(rounded).size === new Set(values).size && !rounded.includes(0);
	const base = isTold ? 100 : 1000;
	return {
		texts: values.map((value) => formatNumber(Math.round((value * base) / 100))),
		of: translate('change.of every', { base: formatNumber(base) })
	};
}

const countsOf = ({ numerator, denominator }: Cell): string =>
	translate('counted.n of N', {
		n: formatNumber(numerator ?? 0),
		N: formatNumber(denominator ?? 0)
	});

/** What an amount of change is of: "of every 100". */
export const ofText = (definition: IndicatorDefinition): string =>
	definition.unit === 'percent'
		? translate('change.of every', { base: formatNumber(100) })
		: unitText(definition);

const mostDigits = 4;

/** As many decimals as it takes, so that a change is never said as 0. */
function digitsOf(amount: number, usual: number): number {
	const digits = [usual, 1, 2, 3].find((some) => Number(amount.toFixed(some)) !== 0);
	return digits ?? mostDigits;
}

/**
 * An amount of change: "9 fewer"; "no change" where there is none.
 *
 * @param least so many decimals at the least
 */
export function amountText(definition: IndicatorDefinition, value: number, least = 0): string {
	if (value === 0) return translate('change.comparison.stayed');
	const amount = Math.abs(value);
	const usual = Math.max(least, definition.unit === 'percent' && amount >= 1 ? 0 : 1);
	const number = formatNumber(amount, digitsOf(amount, usual));
	return translate(value < 0 ? 'change.fewer' : 'change.more', { number });
}

/** A p-value, never as 0: "p = 0.035", "p < 0.001". */
export function pText(p: number): string {
	const isSmall = p < smallestP;
	const number = formatNumber(isSmall ? smallestP : p, pDigits);
	return translate(isSmall ? 'change.p.small' : 'change.p', { p: number });
}

const smallestP = 0.001;
const pDigits = 3;

/** The limits of a change: "from 9 fewer to 2 more of every 100". */
export function differenceText(
	definition: IndicatorDefinition,
	difference: Difference | undefined
): string {
	if (difference === undefined) return translate('change.difference.unknown');
	return translate('change.difference', {
		...limitTexts(definition, difference.lower, difference.upper),
		of: ofText(definition)
	});
}

/** Two limits of a change, with as many decimals as tell them apart. */
export function limitTexts(
	definition: IndicatorDefinition,
	lower: number,
	upper: number
): { readonly lower: string; readonly upper: string } {
	const texts = [0, 1, 2, 3].map((least) => ({
		lower: amountText(definition, lower, least),
		upper: amountText(definition, upper, least)
	}));
	const apart = texts.find((said) => said.lower !== said.upper);
	return apart ?? { lower: amountText(definition, lower), upper: amountText(definition, upper) };
}
