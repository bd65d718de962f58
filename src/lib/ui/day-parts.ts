import { isDay } from '../domain/period.ts';

/** `2024-03-31` of its parts; `null` while one is missing or where the calendar has no such day. */
export function isoDay(year: string, month: string, day: string): string | null {
	if (year === '' || month === '' || day === '') return null;
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDay(iso) ? iso : null;
}

/** Some years ahead, where targets lie, and those before them; and that of a day that stands there already. */
export function yearsToChoose(thisYear: number, start = ''): readonly number[] {
	const years = Array.from({ length: 30 }, (_, index) => thisYear + 5 - index);
	const known = Number(start.slice(0, 4));
	return start === '' || years.includes(known) ? years : [...years, known];
}
