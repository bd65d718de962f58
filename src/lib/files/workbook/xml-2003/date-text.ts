import type { FormatKind } from '../number-format';

const formatNames: ReadonlyMap<string, FormatKind> = new Map([
	['General Date', 'date and time'],
	['Long Date', 'date'],
	['Medium Date', 'date'],
	['Short Date', 'date'],
	['Long Time', 'time'],
	['Medium Time', 'time'],
	['Short Time', 'time']
]);

export function namedFormatKind(name: string): FormatKind | null {
	return formatNames.get(name) ?? null;
}

/** Moments are always written in full; the style of the cell says whether the day or the hour is meant. */
export function dateText(stored: string, kind: FormatKind): string {
	const [day = '', time = ''] = stored
		.trim()
		.replace(/[.,]\d+$/, '')
		.split('T');
	if (time === '') return day;
	const isNoDay = day <= '1899-12-31';
	if (isNoDay && kind !== 'date') return time;
	return time === '00:00:00' && kind !== 'date and time' ? day : `${day}T${time}`;
}
