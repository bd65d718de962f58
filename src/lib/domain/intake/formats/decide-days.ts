import type { ColumnReading, DateOrder } from '../mapping.ts';
import type { Reason } from '../understanding.ts';
import { cellCount, examplesOf, whereFound, type ColumnValue } from './column-values.ts';
import {
	isoPattern,
	namedForms,
	orderedPattern,
	serialPattern,
	yearFirstForms
} from './day-patterns.ts';
import { dayOf, dayOfForm, orderedForm, usualHundred, yearDigits } from './days.ts';
import { asked, settled, together, undecided, type Decision } from './decision.ts';
import { wholeMatch } from './whole-match.ts';

/**
 * How the days of a column are meant. A day above 12 anywhere settles which of two figures is the month, for the whole
 * column; where no value settles it, or some say one thing and some the other, nobody but the writer knows.
 */

/** The days of a column, by what they say about the order of their figures. */
interface Days {
	/** Year first, and with a day above 12 or not. */
	readonly iso: ColumnValue[];
	readonly named: ColumnValue[];
	/** Days in one order only. */
	readonly only: Readonly<Record<TwoFigures, ColumnValue[]>>;
	/** Another day in either order. */
	readonly either: ColumnValue[];
	/** The same day in either order. */
	readonly same: ColumnValue[];
	readonly serial: ColumnValue[];
}

/** The orders of two figures before the year. */
type TwoFigures = (typeof orders)[number];

type Kind = 'iso' | 'named' | TwoFigures | 'either' | 'same' | 'serial' | 'none';

const orders = ['day first', 'month first'] as const;

const matchesAny = (plain: string, patterns: readonly string[]): boolean =>
	patterns.some((pattern) => wholeMatch(plain, pattern) !== null);

const isoPatterns = [isoPattern, ...yearFirstForms.map(({ pattern }) => pattern)];

const isNamed = (plain: string, reading: ColumnReading): boolean =>
	namedForms.some((form) => dayOfForm(plain, form, reading) !== null);

function kindOf({ plain }: ColumnValue, reading: ColumnReading): Kind {
	if (matchesAny(plain, isoPatterns)) return 'iso';
	if (wholeMatch(plain, serialPattern) !== null) return 'serial';
	const [dayFirst, monthFirst] = orders.map((order) =>
		dayOfForm(plain, orderedForm(order), reading)
	);
	if (dayFirst === null && monthFirst === null) return isNamed(plain, reading) ? 'named' : 'none';
	if (dayFirst === null) return 'month first';
	if (monthFirst === null) return 'day first';
	return dayFirst === monthFirst ? 'same' : 'either';
}

function daysOf(values: readonly ColumnValue[], reading: ColumnReading): Days {
	const only = { 'day first': [], 'month first': [] } as Record<TwoFigures, ColumnValue[]>;
	const days: Days = { iso: [], named: [], only, either: [], same: [], serial: [] };
	for (const value of values) {
		const kind = kindOf(value, reading);
		if (kind === 'none') continue;
		(kind === 'day first' || kind === 'month first' ? only[kind] : days[kind]).push(value);
	}
	return days;
}

const ordered = ({ only, either, same }: Days): ColumnValue[] => [
	...only['day first'],
	...only['month first'],
	...either,
	...same
];

/** What the values of a date column say. */
export function decideDays(values: readonly ColumnValue[], chosen: ColumnReading): Decision {
	const days = daysOf(values, chosen);
	return together([
		decideOrder(days, chosen),
		decideSerial(days, values, chosen),
		decideNamed(days),
		decideYears(days, chosen)
	]);
}

/** `24/03/15` may be of 2024 or of 2015. */
function askYearFirst(values: readonly ColumnValue[]): Decision {
	const [first] = values;
	const reasons: Reason[] =
		first === undefined ? [] : [{ code: 'order not settled', parameters: whereFound(first) }];
	return askOrder(values, reasons, 'year first', ['year first', ...orders]);
}

const settledBy = (value: ColumnValue, order: TwoFigures): Reason => ({
	code: 'order settled by',
	parameters: { ...whereFound(value), first: order === 'day first' ? 'day' : 'month' }
});

function decideOrder(days: Days, chosen: ColumnReading): Decision {
	if (chosen.dateOrder !== undefined) return undecided;
	if (mayBeginWithYear(ordered(days))) return askYearFirst(ordered(days));
	const found = orders.flatMap((order) => {
		const value = days.only[order][0];
		return value === undefined ? [] : [{ order, value, reason: settledBy(value, order) }];
	});
	const [first, second] = found;
	if (first === undefined) return decideEither(days);
	if (second !== undefined) return askMixed(days, found);
	if (mayBeTurned(days)) return askTurned(days, first);
	return settled({ dateOrder: first.order }, first.reason);
}

interface Found {
	readonly order: TwoFigures;
	readonly value: ColumnValue;
	readonly reason: Reason;
}

/** Some days stand in one order and some in the other. */
function askMixed({ either, only }: Days, found: readonly Found[]): Decision {
	const values = [...either.slice(0, 1), ...found.map(({ value }) => value)];
	const isDayFirst = cellCount(only['day first']) >= cellCount(only['month first']);
	const reasons: Reason[] = [...found.map(({ reason }) => reason), { code: 'order mixed' }];
	return askOrder(values, reasons, isDayFirst ? 'day first' : 'month first');
}

function askTurned({ iso }: Days, { order, value, reason }: Found): Decision {
	const turned = iso.slice(0, 1).map(whereFound);
	const reasons = turned.map((parameters): Reason => ({ code: 'days may be turned', parameters }));
	return askOrder([value], [reason, ...reasons], order);
}

/** No value says which order is meant: of no matter where each is the same day in both. */
function decideEither({ either, same }: Days): Decision {
	const [first] = either;
	if (first !== undefined) {
		return askOrder(
			either,
			[{ code: 'order not settled', parameters: whereFound(first) }],
			'day first'
		);
	}
	return same.length === 0 ? undecided : settled({ dateOrder: 'day first' });
}

function askOrder(
	values: readonly ColumnValue[],
	reasons: readonly Reason[],
	dateOrder: DateOrder,
	choices: readonly DateOrder[] = orders
): Decision {
	return asked(
		{
			kind: 'date order',
			word: '',
			choices,
			chosen: '',
			examples: examplesOf(values),
			reasons
		},
		{ dateOrder }
	);
}

/** Fewer days than these of each kind say nothing about a column. */
const fewDays = 3;

/**
 * A spreadsheet that expects the month first turns `03/04/2024` into a true day, the wrong one, and leaves
 * `27/04/2024` as text: then no true day lies after the 12th, and no text could be read in the other order.
 */
function mayBeTurned({ iso, either, same, only }: Days): boolean {
	if (either.length + same.length > 0 || iso.length < fewDays) return false;
	if (only['day first'].length < fewDays) return false;
	return iso.every(({ plain }) => /^\d{4}-\d\d-(?:0\d|1[0-2])/.test(plain));
}

/** `24/03/27`: with years of two digits the year may come first, and no order of day and month is right. */
function mayBeginWithYear(values: readonly ColumnValue[]): boolean {
	const parts = values.map(({ plain }) => wholeMatch(plain, orderedPattern) ?? []);
	if (parts.length < fewDays) return false;
	const isDay = ([year = '', month = '', day = '']: readonly string[]): boolean =>
		year.length === 2 &&
		day.length === 2 &&
		dayOf(2000 + Number(year), Number(month), Number(day)) !== null;
	const [first, last] = [0, 2].map((place) => new Set(parts.map((part) => part[place])).size);
	return parts.every(isDay) && (first ?? 0) * 2 <= (last ?? 0);
}

/** Fewer cells than this share are slips, which are mended one by one. */
const fewSerial = 0.05;

function decideSerial(
	{ serial }: Days,
	values: readonly ColumnValue[],
	chosen: ColumnReading
): Decision {
	const [first] = serial;
	if (first === undefined || chosen.serialDays !== undefined) return undecided;
	if (cellCount(serial) < cellCount(values) * fewSerial) return undecided;
	const reasons: readonly Reason[] = [{ code: 'serial days', parameters: whereFound(first) }];
	const question = {
		kind: 'serial days',
		word: '',
		choices: ['1900', '1904'],
		chosen: '1900',
		examples: examplesOf(serial),
		reasons
	} as const;
	return { ...asked(question, {}), reading: { serialDays: 1900 } };
}

function decideNamed({ named }: Days): Decision {
	const [first] = named;
	return first === undefined
		? undecided
		: settled({}, { code: 'month names', parameters: whereFound(first) });
}

const yearForms = [orderedForm('day first'), ...namedForms];

/** Years of two digits are said, since another hundred years could be meant. */
function decideYears(days: Days, { twoDigitYears }: ColumnReading): Decision {
	const short = [...ordered(days), ...days.named].find(({ plain }) =>
		yearForms.some((form) => yearDigits(plain, form).length === 2)
	);
	if (short === undefined) return undecided;
	const from = twoDigitYears ?? usualHundred;
	const parameters = { ...whereFound(short), from: String(from), to: String(from + 99) };
	return settled({ twoDigitYears: from }, { code: 'years of two digits', parameters });
}
