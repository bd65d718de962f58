/** `2024-03-31` of its parts; `null` while one is missing or where the calendar has no such day. */
export function isoDay(year: string, month: string, day: string): string | null {
	if (year === '' || month === '' || day === '') return null;
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const time = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : null;
}

/** Some years ahead, where targets lie, and those before them. */
export function yearsToChoose(thisYear: number): readonly number[] {
	return Array.from({ length: 30 }, (_, index) => thisYear + 5 - index);
}
