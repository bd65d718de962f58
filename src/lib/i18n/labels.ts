import type { PlaceKind } from '../domain/cell.ts';
import type { Period } from '../domain/period.ts';
import type { TableId } from '../domain/tables/index.ts';
import { formatDayRange, formatMonthRange, formatNumber, formatYear } from './formats.ts';
import { currentCalendar, translate, translateCode } from './translate.ts';

/** What tables, columns, codes, periods and places are called on a screen. */

/** A place as far as its name goes. */
export interface NamedPlace {
	readonly kind: PlaceKind;
	readonly id: string;
	readonly label: string;
}

export function tableLabel(id: TableId): string {
	return translateCode('table', id);
}

/** What a table brings, in a sentence. */
export function tableAbout(id: TableId): string {
	return translateCode('table', `${id}.about`);
}

/** A column of the model in a few words; its id where the catalogue has none. */
export function columnLabel(id: string): string {
	return translateCode('column', id);
}

/** A band such as `6-11`, `25+`, `<5` in words; the band itself where it is written otherwise. */
function ageBandLabel(band: string): string {
	const [, from, to] = /^(\d+)-(\d+)$/.exec(band) ?? [];
	if (from !== undefined && to !== undefined) {
		return translate('code.age_band.from to', { from: years(from), to: years(to) });
	}
	const [, oldest] = /^(\d+)\+$/.exec(band) ?? [];
	if (oldest !== undefined) return translate('code.age_band.from', { from: years(oldest) });
	const [, below] = /^<(\d+)$/.exec(band) ?? [];
	return below === undefined ? band : translate('code.age_band.below', { to: years(below) });
}

const years = (digits: string): string => formatNumber(Number(digits));

/** The word for a code: the column's own where it has one, else the one that all columns share. */
function wordOf(column: string, code: string): string {
	const own = translateCode('code', `${column}.${code}`);
	return own === `${column}.${code}` ? translateCode('code', code) : own;
}

/**
 * A code of a column, or a group of a breakdown, in words; the code itself where the catalogue has none
 * (waves, currencies, a community's own groups).
 */
export function codeLabel(column: string, code: string): string {
	if (column === 'months' && /^\d+$/.test(code)) {
		return translate('code.months', { months: Number(code) });
	}
	if (column === 'dimension_group') {
		return code
			.split('/')
			.map((part) => translateCode('code', part))
			.join(' · ');
	}
	const word = wordOf(column, code);
	return column === 'age_band' && word === code ? ageBandLabel(code) : word;
}

/** From when to when, in months: `Jan – Dec 2025`; in days where it is not made of months. */
export function periodDates({ id, firstDay, lastDay }: Period): string {
	const isOfDays = /^\d{4}-\d\d-\d\d\.\./.test(id);
	return isOfDays ? formatDayRange(firstDay, lastDay) : formatMonthRange(firstDay, lastDay);
}

/** A period in as few words as a button has room for. */
export function periodShortLabel(period: Period): string {
	if (period.kind === 'all') return translate('period.since the start');
	if (period.id === 'LAST4') return translate('period.last four quarters');
	// A year by its number is a Gregorian one.
	const hasNumber = period.kind === 'year' && /^\d{4}$/.test(period.id);
	if (!hasNumber || currentCalendar() !== 'gregory') {
		return period.kind === 'year' && !hasNumber ? period.id : periodDates(period);
	}
	return formatYear(period.firstDay);
}

/** A period in words, with its dates where the words alone do not say them. */
export function periodLabel(period: Period): string {
	const label = periodShortLabel(period);
	return period.kind === 'all'
		? translate('period.with dates', { label, dates: periodDates(period) })
		: label;
}

/** A community's label, an area's name, or "all places". */
export function placeLabel(place: NamedPlace): string {
	if (place.kind === 'all') return translate('place.all');
	return place.label === '' ? place.id : place.label;
}
