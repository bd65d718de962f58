import {
	comparedPeriods,
	comparedWaves,
	wavesUntil,
	whyNotCompared,
	type ComparedWaves,
	type Wave
} from '$lib/domain/comparison.ts';
import { findingOf, type Finding, type NumberThen } from '$lib/domain/finding.ts';
import { release, type Released, type ReleasedCell } from '$lib/domain/disclosure/release.ts';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import type { Period } from '$lib/domain/period.ts';
import type { Place } from '$lib/pipeline/read-cells.ts';
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
	/** The newest round of asking after the chosen period. */
	readonly askedSince: NumberThen | null;
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

/** The numbers of one indicator at one place, by their time. */
interface Numbers {
	readonly isFiltered: boolean;
	readonly inPeriod: (period: Period) => ReleasedCell;
	readonly atPeriod: (period: Period) => NumberThen;
	readonly atWave: (wave: Wave) => NumberThen;
}

function numbersOf(selection: Selection, { place, people }: Scope): Numbers {
	const isFiltered = Object.keys(people).length > selection.unreached.length;
	const inPeriod = ({ id }: Period): ReleasedCell =>
		cellOf(selection, { place, period: id }, isFiltered);
	const inWave = (wave: string): ReleasedCell =>
		cellOf(selection, { place, period: 'ALL', breakdown: 'wave', group: wave }, isFiltered);
	return {
		isFiltered,
		inPeriod,
		atPeriod: (period) => ({ at: { kind: 'period', period }, cell: inPeriod(period) }),
		atWave: ({ wave }) => ({ at: { kind: 'wave', wave }, cell: inWave(wave) })
	};
}

/**
 * @param selection with the cells of every round of asking, where there are any
 * @param waves rounds of asking at the place
 */
export function viewOf(selection: Selection, waves: readonly Wave[], scope: Scope): IndicatorView {
	const { definition } = selection;
	const { place, people, periods } = scope;
	const numbers = numbersOf(selection, scope);
	const whole = periods.find(({ kind }) => kind === 'all') ?? scope.period;
	const period = definition.time === 'since handover' ? whole : scope.period;
	const headline = numbers.inPeriod(period);
	const latest = wavesUntil(waves, period.lastDay).at(-1);
	const since = waves.filter(({ lastDay }) => lastDay > period.lastDay).at(-1);
	const findingIn = (span: Period): Finding =>
		waves.length > 0
			? waveFinding(definition, numbers, comparedWaves(waves, span.lastDay), span)
			: periodFinding(definition, numbers, periods, span);
	return {
		definition,
		selection,
		place,
		people,
		period,
		headline,
		finding: findingIn(period),
		trend: findingIn(whole),
		lastAsked: wasNotAsked(headline) && latest !== undefined ? numbers.atWave(latest) : null,
		askedSince: since === undefined ? null : numbers.atWave(since),
		waves,
		series: seriesOf(selection, waves, numbers, scope),
		breakBefore: breaksIn(waves),
		isFiltered: numbers.isFiltered
	};
}

/** Where there are rows, people were asked: their whole may be 0. */
const wasNotAsked = ({ state, rowsUsed }: ReleasedCell): boolean =>
	state === 'no data' && rowsUsed === 0;

function waveFinding(
	definition: IndicatorDefinition,
	{ inPeriod, atWave }: Numbers,
	compared: ComparedWaves | null,
	period: Period
): Finding {
	const headline = inPeriod(period);
	if (compared === null) return findingOf({ definition, headline, later: null, earlier: null });
	return findingOf({
		definition,
		headline,
		later: atWave(compared.later),
		earlier: atWave(compared.earlier),
		isSameWay: compared.isSameWay
	});
}

function periodFinding(
	definition: IndicatorDefinition,
	{ inPeriod, atPeriod }: Numbers,
	periods: readonly Period[],
	period: Period
): Finding {
	const compared = comparedPeriods(period, periods);
	return findingOf({
		definition,
		headline: inPeriod(period),
		notCompared: whyNotCompared(period, periods),
		later: compared === null ? null : atPeriod(compared.later),
		earlier: compared === null ? null : atPeriod(compared.earlier)
	});
}

/** The number of every quarter; of what is asked in rounds, of every round, which stands where a period would. */
function seriesOf(
	selection: Selection,
	waves: readonly Wave[],
	{ atWave, isFiltered }: Numbers,
	{ place, periods }: Scope
): Released {
	if (waves.length === 0) {
		const quarters = periods.filter(({ kind }) => kind === 'quarter');
		return overTime(selection, place, quarters, isFiltered);
	}
	const cells = waves.map((wave) => ({ ...atWave(wave).cell, period: wave.wave }));
	const id = `${selection.definition.id} by wave`;
	const released = release([{ id, cells }], 'officer').tables[0];
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
