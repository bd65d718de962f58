import type { Cell } from '../cell.ts';
import { catalogueIndicator } from '../indicators/index.ts';
import { judge } from '../judge.ts';
import type { DocumentCell } from './document-cells.ts';
import { isPercentage } from './hide.ts';
import type { LedgerCell } from './ledger.ts';
import type { Protection } from './protect.ts';
import type { ReleasedCell } from './release.ts';
import type { DisclosureRules, OutsideAudience } from './rules.ts';
import { bandOf, rounded, shownRange } from './told.ts';

/** A protected cell as it is told, and as it is remembered. */

/** What is told of a cell, and what of it is kept for later documents. */
export function toldCell(
	{ cell, shares, placed, counted }: DocumentCell,
	index: number,
	{ hidden, bandless, rounded: roundedCells }: Protection,
	audience: OutsideAudience,
	rules: DisclosureRules
): { readonly released: ReleasedCell; readonly kept: LedgerCell } {
	const reason = hidden[index] ?? null;
	const isShare = isPercentage(cell, counted);
	const hidesZero = isShare && audience === 'donor';
	const band = bandless.has(index) ? null : bandOf(cell, reason, rules, hidesZero);
	const { numerator, denominator } = cell;
	const isRounded = reason === null && numerator !== null && roundedCells.has(index);
	const shown =
		numerator === null ? null : shownRange({ numerator, denominator }, isRounded, rules, hidesZero);
	const isOf = isShare && (reason === null || band !== null);
	return {
		released:
			reason === null ? shownCell(cell, isRounded, isShare, rules) : hiddenCell(cell, band, isOf),
		kept: {
			indicatorId: cell.indicatorId,
			placeKind: cell.placeKind,
			placeId: cell.placeId,
			period: cell.period,
			firstDay: placed.firstDay,
			lastDay: placed.lastDay,
			breakdown: cell.breakdown,
			group: cell.group,
			hidden: reason,
			told: reason === null ? shown : band,
			toldOf: isOf ? cell.denominator : null,
			shares: shares ?? []
		}
	};
}

function shownCell(
	cell: Cell,
	isRounded: boolean,
	isShare: boolean,
	rules: DisclosureRules
): ReleasedCell {
	const told = isRounded
		? judgedAgain(cell, isShare, rounded(cell.numerator ?? 0, rules.roundTo))
		: cell;
	const isOfFew = isShare && cell.denominator !== null && cell.denominator < rules.fewAsked;
	return {
		...told,
		notForSharing: false,
		...(isRounded ? { isRounded } : {}),
		...(isOfFew ? { isOfFew } : {})
	};
}

/** The number with another numerator: its value and its limits are those of the rounded count, and give nothing else away. */
function judgedAgain(cell: Cell, isShare: boolean, numerator: number): Cell {
	const definition = catalogueIndicator(cell.indicatorId);
	const { denominator } = cell;
	if (definition === undefined) {
		const isOf = denominator !== null && denominator > 0;
		const value = isOf ? (numerator / denominator) * (isShare ? 100 : 1) : numerator;
		return { ...cell, numerator, value, lower: null, upper: null, interval: '' };
	}
	return judge(definition, {
		...cell,
		numeratorLow: numerator,
		numeratorHigh: numerator,
		denominatorLow: denominator,
		denominatorHigh: denominator,
		middle: null,
		lower: null,
		upper: null,
		currencies: 0,
		rowsInScope: cell.rowsUsed + cell.rowsNotRecorded
	});
}

/** Nothing of the number is left: not its rows, and its whole only where a band is told. */
function hiddenCell(cell: Cell, band: ReleasedCell['band'] | null, isOf: boolean): ReleasedCell {
	return {
		...cell,
		state: 'suppressed',
		numerator: null,
		denominator: isOf ? cell.denominator : null,
		value: null,
		lower: null,
		upper: null,
		interval: '',
		rowsUsed: 0,
		rowsNotRecorded: 0,
		notForSharing: false,
		...(band === null || band === undefined ? {} : { band })
	};
}
