import type { Cell } from '../domain/cell.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import { isOwnIndicatorId } from '../domain/own-indicators/own-id.ts';
import { formatNumber, formatPercent, formatSigned } from './formats.ts';
import { ownUnitOf } from './own-words.ts';
import { translate } from './translate.ts';

/** A cell in words: its number, what was counted, its limits, or the reason why there is no number. */

/** From this total on, one decimal of a percentage means something. */
const totalForDecimals = 1000;

/** A percentage that would read as none or as all of them, though it is not, gets a decimal. */
function percentDigits(value: number, total: number): number {
	const isNearEnd = (value > 0 && value < 1) || (value > 99 && value < 100);
	return isNearEnd || total >= totalForDecimals ? 1 : 0;
}

/**
 * A number in its unit, short: `68%`, `6.2`, `52`.
 *
 * @param total how many stand behind it, which settles the decimals of a percentage
 */
export function valueText(
	{ unit }: Pick<IndicatorDefinition, 'unit'>,
	value: number,
	total = 0
): string {
	if (unit === 'percent') return formatPercent(value, percentDigits(value, total));
	if (unit === 'points') return formatSigned(value, 1);
	return formatNumber(value, unit === 'ratio' ? 2 : 1);
}

/** What a number is of, where the number alone does not say it: `per 1,000 children in a month`. */
export function unitText({
	unit,
	id = ''
}: Pick<IndicatorDefinition, 'unit'> & { readonly id?: string }): string {
	if (unit === 'ratio' && isOwnIndicatorId(id)) return ownUnitOf(id);
	return unit === 'percent' || unit === 'count' ? '' : translate(`unit.${unit}`);
}

/** The number of a cell, or the reason why there is none. */
export function cellText(definition: IndicatorDefinition, cell: Cell): string {
	return cell.state === 'value' && cell.value !== null
		? valueText(definition, cell.value, cell.denominator ?? 0)
		: stateText(cell, definition);
}

/** Why there is no number. */
export function stateText(cell: Cell, definition?: Pick<IndicatorDefinition, 'unit'>): string {
	if (cell.state === 'value') return '';
	if (cell.state === 'too few') return tooFewText(cell);
	if (cell.state !== 'between') return translate(`state.${cell.state}`);
	if (cell.lower === null || cell.upper === null) return translate('state.between unknown');
	const { lower, upper } = cell;
	return translate('state.between', limitsText(definition?.unit ?? 'count', { lower, upper }));
}

function tooFewText({ numerator, denominator }: Cell): string {
	if (denominator === null) return translate('state.too few');
	const total = formatNumber(denominator);
	return numerator === null
		? translate('state.too few in all', { N: total })
		: translate('state.too few of', { n: formatNumber(numerator, 1), N: total });
}

const mostDigits = 4;

/** Two limits, with as many more decimals as it takes to tell them apart. */
function limitsText(
	unit: IndicatorDefinition['unit'],
	{ lower, upper }: { readonly lower: number; readonly upper: number },
	total = 0
): { readonly lower: string; readonly upper: string } {
	const usual = [valueText({ unit }, lower, total), valueText({ unit }, upper, total)] as const;
	if (usual[0] !== usual[1] || lower === upper) return { lower: usual[0], upper: usual[1] };
	const format = unit === 'percent' ? formatPercent : formatNumber;
	const digits = [1, 2, 3].find((some) => format(lower, some) !== format(upper, some));
	return {
		lower: format(lower, digits ?? mostDigits),
		upper: format(upper, digits ?? mostDigits)
	};
}

const isRate = ({ unit }: IndicatorDefinition): boolean => unit.startsWith('per 1,000');

/** n and N alone: `82 of 120`; of a rate its events; `''` where there is nothing to add to the number. */
export function shortCountText(definition: IndicatorDefinition, cell: Cell): string {
	if (definition.shape === 'spread' || definition.shape === 'survival') {
		return countedText(definition, cell);
	}
	const { numerator, denominator } = cell;
	if (numerator === null || denominator === null) return '';
	if (
		isRate(definition) &&
		(definition.counted === 'girl-years' || definition.counted === 'child-months')
	) {
		return translate(`counted.rows.${definition.counted}`, { count: numerator });
	}
	if (definition.unit !== 'percent') return countedText(definition, cell);
	return translate('counted.n of N', { n: formatNumber(numerator), N: formatNumber(denominator) });
}

/** What was counted, with its word: `82 of 120 decisions`; `''` where nothing was. */
export function countedText(definition: IndicatorDefinition, cell: Cell): string {
	const { numerator, denominator } = cell;
	const { counted, shape } = definition;
	if (denominator === null) return numerator === null ? '' : countText(definition, numerator);
	if (shape === 'survival') return translate('counted.actions.handed over', { total: denominator });
	if (shape === 'spread') return translate('counted.scores', { total: denominator });
	if (numerator === null) return '';
	return translate(`counted.${counted}`, {
		n: formatNumber(numerator, 1),
		N: formatNumber(denominator, definition.unit === 'ratio' ? 1 : 0),
		count: numerator,
		total: denominator
	});
}

function countText({ id, counted }: IndicatorDefinition, count: number): string {
	const unit = ownUnitOf(id);
	if (unit !== '') return translate('counted.own', { n: formatNumber(count, 1), unit });
	if (counted === 'actions') return translate('counted.actions.count', { count });
	return translate('counted.people.count', { n: formatNumber(count) });
}

/** A number with what it was counted from: `68% (82 of 120)`. */
export function valueWithCount(definition: IndicatorDefinition, cell: Cell): string {
	const value = cellText(definition, cell);
	const counted = cell.state === 'value' ? shortCountText(definition, cell) : '';
	return counted === '' ? value : translate('counted.with value', { value, counted });
}

type IntervalKind = 'bounds' | 'quartiles' | 'full count' | 'sample' | 'none';

function intervalKind({ isFullCount }: IndicatorDefinition, cell: Cell): IntervalKind {
	if (cell.interval === '' || cell.lower === null || cell.upper === null) return 'none';
	if (cell.interval === 'bounds' || cell.interval === 'quartiles') return cell.interval;
	return isFullCount ? 'full count' : 'sample';
}

/** The limits of a number in words: `could be 60% to 75%`; `''` where it has none. */
export function intervalText(definition: IndicatorDefinition, cell: Cell): string {
	const kind = intervalKind(definition, cell);
	if (kind === 'none' || cell.lower === null || cell.upper === null) return '';
	const { lower, upper, denominator } = cell;
	const limits = limitsText(definition.unit, { lower, upper }, denominator ?? 0);
	return translate(`interval.${kind}`, limits);
}

/** What the limits of a number say, and what they do not. */
export function intervalAbout(definition: IndicatorDefinition, cell: Cell): string {
	const kind = intervalKind(definition, cell);
	if (kind === 'quartiles' || definition.shape === 'spread') return '';
	// Where the method has limits and this number has none, there is nothing to explain.
	if (kind === 'none' && (!definition.isFullCount || definition.interval !== '')) return '';
	return translate(`interval.${kind}.about`);
}
