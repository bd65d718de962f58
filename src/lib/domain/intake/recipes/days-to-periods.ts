import { dayOf, parseDay } from '../formats/days.ts';
import { plainText } from '../formats/plain-text.ts';
import type { DateOrder } from '../mapping.ts';
import type { PeriodsStep, PeriodUnit } from './recipe.ts';
import type { Stepped } from './stepped.ts';
import {
	cellAt,
	noteAbout,
	placeOf,
	refuseTwice,
	type TextRow,
	type TextSheet
} from './text-sheet.ts';

interface Period {
	readonly start: string;
	readonly end: string;
}

/** Writes beside each day the first and the last day of its period. Of a cell that is no day both stay blank. */
export function daysToPeriods(sheet: TextSheet, step: PeriodsStep): Stepped {
	const place = placeOf(sheet, step.column);
	const header = [...sheet.header, step.start, step.end];
	refuseTwice(header, [step.start, step.end]);
	const days = sheet.rows.map((row) => dayIn(cellAt(row, place), step.dateOrder));
	const all = wholeTime(days.filter((day) => day !== null));
	const rows = sheet.rows.map((row, at): TextRow => {
		const day = days[at] ?? null;
		const period = day === null ? null : step.unit === 'all' ? all : periodOf(day, step.unit);
		const cells = sheet.header.map((_, one) => cellAt(row, one));
		return { cells: [...cells, period?.start ?? '', period?.end ?? ''], from: row.from };
	});
	const unread = sheet.rows.filter((_, at) => days[at] === null);
	return {
		sheet: { ...sheet, header, rows },
		notes: noteAbout('day not read', step.column.header, unread)
	};
}

const dayIn = (cell: string, dateOrder: DateOrder | null): string | null =>
	parseDay(plainText(cell), dateOrder === null ? {} : { dateOrder });

const monthsIn: Readonly<Record<Exclude<PeriodUnit, 'all'>, number>> = {
	month: 1,
	quarter: 3,
	'half-year': 6,
	year: 12
};

function periodOf(day: string, unit: Exclude<PeriodUnit, 'all'>): Period {
	const [year = 0, month = 0] = day.split('-').map(Number);
	const months = monthsIn[unit];
	const first = month - ((month - 1) % months);
	const days = new Date(Date.UTC(year, first + months - 1, 0)).getUTCDate();
	return {
		start: dayOf(year, first, 1) ?? '',
		end: dayOf(year, first + months - 1, days) ?? ''
	};
}

/** ISO days sort as text. */
function wholeTime(days: readonly string[]): Period | null {
	const sorted = [...days].sort();
	const start = sorted[0];
	return start === undefined ? null : { start, end: sorted.at(-1) ?? start };
}
