import { comparedPeriods } from '../domain/comparison.ts';
import { release, type Released } from '../domain/disclosure/release.ts';
import { findingOf, type Finding, type NumberThen } from '../domain/finding.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Period } from '../domain/period.ts';
import type { Place } from './read-cells.ts';
import { cellOf, type Selection } from './select-cells.ts';
import { overTime } from './series.ts';

/** One indicator at a place, quarter by quarter, with what its first and last whole year show. */
export interface QuarterLine {
	readonly definition: IndicatorDefinition;
	readonly series: Released;
	readonly finding: Finding;
}

export const quartersOf = (periods: readonly Period[]): readonly Period[] =>
	periods.filter(({ kind }) => kind === 'quarter');

/** The first and the last whole year, or what else stands for the same season; `null` where there are no two. */
export function yearsCompared(periods: readonly Period[]): ReturnType<typeof comparedPeriods> {
	const all = periods.find(({ kind }) => kind === 'all');
	return all === undefined ? null : comparedPeriods(all, periods);
}

export function quarterLine(
	selection: Selection,
	place: Place,
	periods: readonly Period[]
): QuarterLine {
	const { definition } = selection;
	const compared = yearsCompared(periods);
	const at = (period: Period): NumberThen => ({
		at: { kind: 'period', period },
		cell: cellOf(selection, { place, period: period.id })
	});
	const later = compared === null ? null : at(compared.later);
	const headline = later?.cell ?? cellOf(selection, { place, period: 'ALL' });
	return {
		definition,
		series: overTime(selection, place, quartersOf(periods)),
		finding: findingOf({
			definition,
			headline,
			later,
			earlier: compared === null ? null : at(compared.earlier)
		})
	};
}

/** Whether there are numbers of two quarters, which is the least that a line needs. */
export const isLine = ({ series }: QuarterLine): boolean =>
	series.cells.filter(({ value }) => value !== null).length > 1;

/** The same quarters without any number, for pictures that have no line of everybody. */
export function emptyLine({ series }: QuarterLine): Released {
	const cells = series.cells.map((cell) => ({
		...cell,
		state: 'no data' as const,
		numerator: null,
		denominator: null,
		value: null,
		lower: null,
		upper: null
	}));
	const made = release([{ id: `${series.id} empty`, cells }], 'officer').tables[0];
	if (made === undefined) throw new Error('missing release');
	return made;
}
