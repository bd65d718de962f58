/** Calendar days as ISO text; no clock and no time zone. */

/** @typedef {{ index: number, year: number, month: number, first: string, last: string }} Month */

export const FIRST_YEAR = 2022;
export const LAST_YEAR = 2025;

/** @param {number} year @param {number} month 1 to 12 @param {number} day */
export function isoDate(year, month, day) {
	return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** @param {string} date @param {number} days */
export function addDays(date, days) {
	const [year, month, day] = date.split('-').map(Number);
	return isoDate(year, month, day + days);
}

/**
 * The same day some months later; a day too late for its month becomes the month's last.
 * @param {string} date
 * @param {number} months
 */
export function addMonths(date, months) {
	const [year, month, day] = date.split('-').map(Number);
	const last = isoDate(year, month + months + 1, 0);
	return last.slice(0, 8) + String(Math.min(day, Number(last.slice(8)))).padStart(2, '0');
}

/** @returns {Month[]} all months of the four years */
export function allMonths() {
	return Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * 12 }, (_, index) => {
		const year = FIRST_YEAR + Math.floor(index / 12);
		const month = (index % 12) + 1;
		return {
			index,
			year,
			month,
			first: isoDate(year, month, 1),
			last: isoDate(year, month + 1, 0)
		};
	});
}

/** @returns {{ index: number, year: number, quarter: number, first: string, last: string }[]} */
export function allQuarters() {
	return Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * 4 }, (_, index) => {
		const year = FIRST_YEAR + Math.floor(index / 4);
		const quarter = (index % 4) + 1;
		return {
			index,
			year,
			quarter,
			first: isoDate(year, quarter * 3 - 2, 1),
			last: isoDate(year, quarter * 3 + 1, 0)
		};
	});
}

/**
 * Months since the first day of the four years, with a fraction for the day.
 * @param {string} date
 */
export function monthsSinceStart(date) {
	const [year, month, day] = date.split('-').map(Number);
	return (year - FIRST_YEAR) * 12 + month - 1 + (day - 1) / 31;
}
