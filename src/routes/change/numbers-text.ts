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

/** An amount of change: "9 fewer". */
export function amountText(definition: IndicatorDefinition, value: number): string {
	const isShare = definition.unit === 'percent';
	const number = formatNumber(Math.abs(value), isShare && Math.abs(value) >= 1 ? 0 : 1);
	return translate(value < 0 ? 'change.fewer' : 'change.more', { number });
}

/** The limits of a change: "from 9 fewer to 2 more of every 100". */
export function differenceText(
	definition: IndicatorDefinition,
	difference: Difference | undefined
): string {
	if (difference === undefined) return translate('change.difference.unknown');
	return translate('change.difference', {
		lower: amountText(definition, difference.lower),
		upper: amountText(definition, difference.upper),
		of: ofText(definition)
	});
}
