import type { Column } from '../../tables/table.ts';
import type { ColumnReading, DecimalMark } from '../mapping.ts';
import type { Reason } from '../understanding.ts';
import { cellCount, examplesOf, whereFound, type ColumnValue } from './column-values.ts';
import { currencyMark, marksOfSameCurrency } from './currency.ts';
import {
	asked,
	settled,
	together,
	undecided,
	type ColumnOrigin,
	type Decision
} from './decision.ts';

/**
 * How the figures of a column are meant: which mark stands before decimals, whether they are percent or shares, which
 * currency's mark stands beside them.
 */

/** A figure without what stands beside it. */
function figureOf(plain: string): string {
	const mark = currencyMark(plain);
	const bare = mark === null ? plain : plain.replace(mark, '');
	return bare.replace('%', '').trim();
}

const isFigure = /^\d[\d., ']*$/;

/**
 * What one figure says about the mark before decimals: a dot or a comma, that it could be either (`1.234`, `1,234`),
 * or nothing.
 */
export function markOf(figure: string): DecimalMark | 'either' | null {
	if (!isFigure.test(figure)) return null;
	const marks = figure.replace(/[^.,]/g, '');
	const last = marks.at(-1);
	if (last !== '.' && last !== ',') return null;
	const other = last === '.' ? ',' : '.';
	// A mark that comes twice groups thousands.
	if (marks.length > 1) return marks.split(last).length > 2 ? other : last;
	const [before = '', after = ''] = figure.split(last);
	if (after.length !== 3) return after === '' ? null : last;
	return /^[1-9]\d{0,2}$/.test(before) ? 'either' : last;
}

interface Marks {
	readonly settling: Readonly<Record<DecimalMark, ColumnValue[]>>;
	readonly either: ColumnValue[];
	/** Some figure has a comma. */
	readonly hasComma: boolean;
}

function marksIn(values: readonly ColumnValue[]): Marks {
	const marked = values.map((value) => ({ value, mark: markOf(figureOf(value.plain)) }));
	const of = (wanted: string): ColumnValue[] =>
		marked.filter(({ mark }) => mark === wanted).map(({ value }) => value);
	return {
		settling: { '.': of('.'), ',': of(',') },
		either: of('either'),
		hasComma: marked.some(({ value, mark }) => mark !== null && value.plain.includes(','))
	};
}

const hasMark = /[.,]/;

/** The mark before decimals. Where only dots stand before decimals nothing has to be decided. */
function decideMark(
	values: readonly ColumnValue[],
	chosen: ColumnReading,
	{ isWorkbook }: ColumnOrigin
): Decision {
	if (chosen.decimalMark !== undefined) return undecided;
	const marks = marksIn(values.filter(({ plain }) => hasMark.test(plain)));
	const { settling, either, hasComma } = marks;
	const [point, comma] = [settling['.'], settling[',']];
	if (point.length > 0 && comma.length > 0) return decideMixed(marks);
	const [first] = either;
	const [found] = [...point, ...comma];
	if (found !== undefined) {
		if (comma.length === 0 && first === undefined && !hasComma) return undecided;
		return settledMark(found, point.length > 0 ? '.' : ',');
	}
	if (first === undefined) return undecided;
	if (isWorkbook === true && !hasComma) return undecided;
	return askMark(either, [{ code: 'mark not settled', parameters: whereFound(first) }], '.');
}

const markReason = (value: ColumnValue, mark: DecimalMark): Reason => ({
	code: 'mark settled by',
	parameters: { ...whereFound(value), mark: mark === '.' ? 'point' : 'comma' }
});

const settledMark = (value: ColumnValue, decimalMark: DecimalMark): Decision =>
	settled({ decimalMark }, markReason(value, decimalMark));

/** Fewer cells than this share are slips, which are mended one by one. */
const fewSlips = 0.1;

/** Some figures have a comma before decimals and some a dot. */
function decideMixed({ settling, either }: Marks): Decision {
	const [point, comma] = [settling['.'], settling[',']];
	const isPoint = cellCount(point) >= cellCount(comma);
	const [most, least] = isPoint ? [point, comma] : [comma, point];
	const mark = isPoint ? '.' : ',';
	const [first] = most;
	if (first === undefined) return undecided;
	const areSlips = cellCount(least) < cellCount(most) * fewSlips;
	if (areSlips && either.length === 0) return settledMark(first, mark);
	const reasons = (['.', ','] as const).flatMap((one) =>
		settling[one].slice(0, 1).map((value) => markReason(value, one))
	);
	const examples = [...either.slice(0, 1), first, ...least.slice(0, 1)];
	return askMark(examples, [...reasons, { code: 'marks mixed' }], mark);
}

function askMark(
	values: readonly ColumnValue[],
	reasons: readonly Reason[],
	decimalMark: DecimalMark
): Decision {
	return asked(
		{
			kind: 'decimal mark',
			word: '',
			choices: ['.', ','],
			chosen: '',
			examples: examplesOf(values),
			reasons
		},
		{ decimalMark }
	);
}

/** Columns that may hold percent without saying so; elsewhere a number below 1 is only a small number. */
const mayBePercent: ReadonlySet<string> = new Set(['baseline_value', 'target_value', 'tolerance']);

/** A figure as a number, whichever mark stands before its decimals; only to tell a share from percent. */
const roughly = (plain: string): number => Number(figureOf(plain).replace(',', '.'));

function decidePercent(
	column: Column,
	values: readonly ColumnValue[],
	chosen: ColumnReading
): Decision {
	if (chosen.percent !== undefined) return undecided;
	const signed = values.filter(({ plain }) => /\d ?%|% ?\d/.test(plain));
	if (signed.length === 0 && !mayBePercent.has(column.id)) return undecided;
	const bare = values.filter(({ plain }) => !plain.includes('%') && roughly(plain) > 0);
	const shares = bare.filter(({ plain }) => roughly(plain) < 1);
	const [sign] = signed;
	const [share] = shares;
	if (sign === undefined) {
		const areShares = share !== undefined && bare.every(({ plain }) => roughly(plain) <= 1);
		return areShares ? askPercent(shares, []) : undecided;
	}
	const reason: Reason = { code: 'percent sign', parameters: whereFound(sign) };
	if (bare.some(({ plain }) => roughly(plain) <= 1))
		return askPercent([...shares, ...bare], [reason]);
	return settled({ percent: 'percent' }, reason);
}

const askPercent = (values: readonly ColumnValue[], reasons: readonly Reason[]): Decision =>
	asked(
		{
			kind: 'percent',
			word: '',
			choices: ['percent', 'share'],
			chosen: '',
			examples: examplesOf(values),
			reasons
		},
		{ percent: 'percent' }
	);

/** The currency's mark that stands beside most of the figures that have one. */
function decideCurrency(values: readonly ColumnValue[], chosen: ColumnReading): Decision {
	if (chosen.currency !== undefined) return undecided;
	const marked = values.flatMap((value) => {
		const mark = currencyMark(value.plain);
		return mark === null ? [] : [{ value, mark }];
	});
	const countOf = (mark: string): number => {
		const same = marksOfSameCurrency(mark);
		return cellCount(marked.filter((one) => same.includes(one.mark)).map(({ value }) => value));
	};
	const most = marked.find(
		({ mark }) => countOf(mark) * 2 > cellCount(marked.map(({ value }) => value))
	);
	if (most === undefined) return undecided;
	return settled(
		{ currency: most.mark },
		{ code: 'currency mark', parameters: { ...whereFound(most.value), mark: most.mark } }
	);
}

/** Figures that forms use for "not known", and how many others must stand beside them for a doubt. */
const standIn = /^(?:9{2,5}|8{2,4}|7{2,4})$/;
const fewestOthers = 5;

/** `99` is a number like others where others come near it, and most likely none where all others are far below. */
function decideDoubtful(values: readonly ColumnValue[], chosen: ColumnReading): Decision {
	const said = new Set((chosen.words ?? []).map(({ word }) => word));
	const others = values
		.filter(({ plain }) => /^\d{1,15}$/.test(plain) && !standIn.test(plain))
		.map(({ plain }) => Number(plain));
	if (others.length < fewestOthers) return undecided;
	const largest = others.reduce((most, other) => Math.max(most, other), 0);
	const doubtful = values
		.filter(
			({ text, plain }) => standIn.test(plain) && Number(plain) > largest * 2 && !said.has(text)
		)
		.map(({ text }) => text);
	return doubtful.length === 0 ? undecided : settled({ doubtful });
}

/** What the values of a column of counts or numbers say. */
export function decideNumbers(
	column: Column,
	values: readonly ColumnValue[],
	chosen: ColumnReading,
	origin: ColumnOrigin
): Decision {
	const mark = decideMark(values, chosen, origin);
	const doubtful = decideDoubtful(values, chosen);
	if (column.type === 'count') return together([mark, doubtful]);
	const beside = [decidePercent(column, values, chosen), decideCurrency(values, chosen)];
	return together([mark, ...beside, doubtful]);
}
