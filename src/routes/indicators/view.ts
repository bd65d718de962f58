import { comparedPeriods, comparedWaves, findingOf, wavesUntil } from '$lib/domain/finding.ts';
import type { Finding, NumberThen, Wave } from '$lib/domain/finding.ts';
import { release, type Released, type ReleasedCell } from '$lib/domain/disclosure/release.ts';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import type { Period, Place } from '$lib/pipeline/read-cells.ts';
import { cellOf, overTime, type PeopleFilter, type Selection } from '$lib/state/results.ts';

/** What is looked at: a place, a period, and groups of people. */
export interface Scope {
	readonly place: Place;
	readonly period: Period;
	readonly places: readonly Place[];
	readonly periods: readonly Period[];
	readonly people: PeopleFilter;
	/** Another one whenever the numbers may have changed. */
	readonly version: number;
}

/** One indicator under a scope, with what can be said about it. */
export interface IndicatorView {
	readonly definition: IndicatorDefinition;
	readonly selection: Selection;
	readonly place: Place;
	readonly people: PeopleFilter;
	/** The period of the headline: what has its own clock takes no notice of the chosen one. */
	readonly period: Period;
	readonly headline: ReleasedCell;
	readonly finding: Finding;
	/** What became of it over all the time that is known. */
	readonly trend: Finding;
	/** When it was asked last, where nobody was asked in the chosen period. */
	readonly lastAsked: NumberThen | null;
	/** Rounds of asking; none for what is not asked in rounds. */
	readonly waves: readonly Wave[];
	/** The number in every quarter, or in every round of asking. */
	readonly series: Released;
	/** Rounds from which on people were asked in another way. */
	readonly breakBefore: ReadonlySet<string>;
	/** Whether a filter of people reaches this indicator. */
	readonly isFiltered: boolean;
}

/** Whether an indicator may have been asked in rounds. */
export function mayHaveWaves({ shape, breakdowns }: IndicatorDefinition): boolean {
	return shape === 'measure' && breakdowns.some(({ id }) => id === 'wave');
}

/**
 * @param selection with the cells of every round of asking, where there are any
 * @param waves rounds of asking at the place
 */
export function viewOf(
	selection: Selection,
	waves: readonly Wave[],
	{ place, period: chosen, periods, people }: Scope
): IndicatorView {
	const { definition, unreached } = selection;
	const isFiltered = Object.keys(people).length > unreached.length;
	const whole = periods.find(({ kind }) => kind === 'all') ?? chosen;
	const hasOwnClock = definition.time === 'since handover';
	const period = hasOwnClock ? whole : chosen;
	const waveCell = (wave: string): ReleasedCell =>
		cellOf(selection, { place, period: 'ALL', breakdown: 'wave', group: wave }, isFiltered);
	const atWave = ({ wave }: Wave): NumberThen => ({
		at: { kind: 'wave', wave },
		cell: waveCell(wave)
	});
	const cellIn = (then: Period): ReleasedCell =>
		cellOf(selection, { place, period: then.id }, isFiltered);
	const atPeriod = (then: Period): NumberThen => ({
		at: { kind: 'period', period: then },
		cell: cellIn(then)
	});
	const headline = cellIn(period);
	const quarters = periods.filter(({ kind }) => kind === 'quarter');
	const latest = wavesUntil(waves, period.lastDay).at(-1);
	const findingOver = (span: Period, shown: ReleasedCell): Finding =>
		waves.length > 0
			? waveFinding(definition, shown, comparedWaves(waves, span.lastDay), atWave)
			: periodFinding(definition, shown, comparedPeriods(span, periods), atPeriod);
	return {
		definition,
		selection,
		place,
		people,
		period,
		headline,
		finding: findingOver(period, headline),
		trend: findingOver(whole, cellIn(whole)),
		lastAsked: headline.state === 'no data' && latest !== undefined ? atWave(latest) : null,
		waves,
		series:
			waves.length > 0
				? waveSeries(definition, waves, waveCell)
				: overTime(selection, place, quarters, isFiltered),
		breakBefore: breaksIn(waves),
		isFiltered
	};
}

function waveFinding(
	definition: IndicatorDefinition,
	headline: ReleasedCell,
	compared: ReturnType<typeof comparedWaves>,
	at: (wave: Wave) => NumberThen
): Finding {
	if (compared === null) return findingOf({ definition, headline, later: null, earlier: null });
	const { later, earlier, isSameWay } = compared;
	return findingOf({ definition, headline, later: at(later), earlier: at(earlier), isSameWay });
}

function periodFinding(
	definition: IndicatorDefinition,
	headline: ReleasedCell,
	compared: { readonly later: Period; readonly earlier: Period } | null,
	at: (period: Period) => NumberThen
): Finding {
	if (compared === null) return findingOf({ definition, headline, later: null, earlier: null });
	return findingOf({
		definition,
		headline,
		later: at(compared.later),
		earlier: at(compared.earlier)
	});
}

/** Rounds of asking in the order of time: each stands where a period would. */
function waveSeries(
	definition: IndicatorDefinition,
	waves: readonly Wave[],
	cellAt: (wave: string) => ReleasedCell
): Released {
	const cells = waves.map(({ wave }) => ({ ...cellAt(wave), period: wave }));
	const released = release([{ id: `${definition.id} by wave`, cells }], 'officer').tables[0];
	if (released === undefined) throw new Error('missing release');
	return released;
}

/** Rounds that cannot be compared with the one before them. */
function breaksIn(waves: readonly Wave[]): ReadonlySet<string> {
	const breaks = waves.filter((wave, index) => {
		const before = waves[index - 1];
		if (before === undefined) return false;
		return comparedWaves([before, wave], wave.lastDay)?.isSameWay === false;
	});
	return new Set(breaks.map(({ wave }) => wave));
}
