import type { NamedPeriod } from './period-of-header.ts';

/**
 * How many years after the earliest of them periods lie that name no year, as far as their order tells: after December comes
 * January of the next year, and a project's year may run from July to June.
 */

/** A year has so many. */
const inYear = { month: 12, quarter: 4, 'half-year': 2, year: 1 } as const;

/** @param periods as they stand side by side; those with the same rest are one row of periods */
export function yearsInOrder(periods: readonly NamedPeriod[]): readonly number[] {
	const years = periods.map(() => 0);
	for (const rest of new Set(periods.map((period) => period.rest))) {
		const places = periods.flatMap((period, place) => (period.rest === rest ? [place] : []));
		const all = steps(periods, places);
		const isBackwards = all.filter((step) => step < 0).length * 2 > all.length;
		const forwards = isBackwards ? places.reverse() : places;
		const offsets = offsetsOf(forwards.flatMap((place) => periods[place] ?? []));
		forwards.forEach((place, at) => {
			years[place] = offsets[at] ?? 0;
		});
	}
	return years;
}

const steps = (periods: readonly NamedPeriod[], places: readonly number[]): number[] =>
	places
		.slice(1)
		.map((place, at) => (periods[place]?.number ?? 0) - (periods[places[at] ?? 0]?.number ?? 0));

/**
 * An earlier number than the one before begins the next year: after the last of a year, or where it did not stand there yet.
 * Else the same periods stand there twice, and nobody knows why.
 */
function offsetsOf(periods: readonly NamedPeriod[]): number[] {
	let year = 0;
	const seen = new Set<number>();
	return periods.map(({ kind, number }, at) => {
		const before = periods[at - 1]?.number ?? 0;
		const isNext = number < before && (before === inYear[kind] || !seen.has(number));
		if (isNext) year += 1;
		seen.add(number);
		return year;
	});
}
