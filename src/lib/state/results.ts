import type { Cell } from '../domain/cell.ts';
import type {
	Breakdown,
	BreakdownId,
	IndicatorDefinition
} from '../domain/indicators/definition.ts';
import { breakdownIds, personFilters, type PersonFilter } from '../domain/indicators/definition.ts';
import {
	rowsBehind as readRowsBehind,
	type NumberBehind,
	type RowKind,
	type RowsBehind
} from '../pipeline/rows-behind.ts';
import type { ActionChoice } from '../domain/evidence/action-choice.ts';
import type { Formula } from '../domain/own-indicators/formula.ts';
import { ownFindings, type OwnFinding } from '../pipeline/own-findings.ts';
import { rowsAboveWhole } from '../pipeline/part-above-whole.ts';
import type { Place } from '../pipeline/read-cells.ts';
import {
	selectCells,
	type CellAddress,
	type PeopleFilter,
	type Selection
} from '../pipeline/select-cells.ts';
import type { LoadedPart } from '../pipeline/sources.ts';
import { readBreakdownsGiven } from '../pipeline/breakdowns-given.ts';
import { changeMeasures, type ChangeMeasure } from '../pipeline/change-measures.ts';
import type { BreakdownsGiven } from '../domain/completeness/breakdowns.ts';
import type { Reporting } from '../domain/completeness/reporting.ts';
import { readReportFacts, type ReportFacts } from '../pipeline/report-facts.ts';
import { readRecorded } from '../pipeline/recorded.ts';
import { readReporting } from '../pipeline/reporting.ts';
import { selectTogether } from '../pipeline/together.ts';
import {
	readLineOfActions,
	readTimeline,
	type LineOfActions,
	type Timeline,
	type TimelineOptions
} from '../pipeline/timeline.ts';
import { readTimelineOfEach, type CommunityTimeline } from '../pipeline/timeline-of-each.ts';
import { readWaves, type WaveFacts } from '../pipeline/waves.ts';
import {
	judgeTargets,
	placeTargets,
	readTargets,
	type JudgedTargets,
	type PlacedPoint,
	type PlacedTargets
} from '../pipeline/targets.ts';
import { periodOfId, type Period } from '../domain/period.ts';
import type { Target } from '../domain/targets/target.ts';
import { indicatorName } from '../i18n/indicator-texts.ts';
import { translate } from '../i18n/translate.ts';
import { idsCalled } from './called-in-files.ts';
import { sharedEngine } from './engine.ts';
import { readOrigin, type Origin } from './origin.ts';
import { projectState } from './project.svelte.ts';

/** The numbers of the open project, for the screens. Asked twice, measured once. */

export { byGroup, byPlace, groupsOf, overTime } from '../pipeline/series.ts';
export { cellOf } from '../pipeline/select-cells.ts';
export { breakdownsTogether, groupTogether, togetherCell } from '../pipeline/together.ts';
export { rowKinds } from '../pipeline/rows-behind.ts';
export type { RowBehind, RowKind, RowsBehind } from '../pipeline/rows-behind.ts';
export type { CellAddress, PeopleFilter, Selection } from '../pipeline/select-cells.ts';
export { firstMeasure } from '../pipeline/change-measures.ts';
export type { ChangeMeasure } from '../pipeline/change-measures.ts';
export type { LineOfActions, Timeline } from '../pipeline/timeline.ts';
export type { CommunityTimeline } from '../pipeline/timeline-of-each.ts';
export type { WaveFacts } from '../pipeline/waves.ts';

const known = new Map<string, Promise<unknown>>();
let parts: readonly LoadedPart[] = [];

/** Forgets all answers, when the numbers may have changed. */
export function forgetResults(newParts: readonly LoadedPart[]): void {
	known.clear();
	parts = newParts;
}

/** The parts of files that the numbers are made of. */
export const partsNow = (): readonly LoadedPart[] => parts;

/** An answer that is remembered as long as the numbers stand. */
export function once<Result>(key: readonly unknown[], ask: () => Promise<Result>): Promise<Result> {
	const name = JSON.stringify(key);
	const before = known.get(name);
	if (before !== undefined) return before as Promise<Result>;
	const answer = ask();
	known.set(name, answer);
	// What failed is asked again.
	answer.catch(() => known.delete(name));
	return answer;
}

const idsOf = (periods: readonly Period[]): readonly string[] => periods.map(({ id }) => id);

/**
 * All cells of an indicator under a filter of people.
 *
 * @param asked periods besides those that are measured at once
 */
export function selection(
	definition: IndicatorDefinition,
	people: PeopleFilter,
	asked: readonly Period[] = []
): Promise<Selection> {
	return once(['selection', definition.id, people, idsOf(asked)], async () =>
		selectCells(await sharedEngine(), definition, people, { asked })
	);
}

/** Ids of those of some indicators of which a place has any row. */
export function recordedAt(
	definitions: readonly IndicatorDefinition[],
	place: Place
): Promise<ReadonlySet<string>> {
	const ids = definitions.map(({ id }) => id);
	return once(['recorded', place.kind, place.id, ids], async () =>
		readRecorded(await sharedEngine(), definitions, place)
	);
}

/** One indicator's cells at one place: its headline, and the splits that are named. */
export function cellsAt(
	definition: IndicatorDefinition,
	place: Place,
	people: PeopleFilter,
	splits: readonly BreakdownId[],
	asked: readonly Period[] = []
): Promise<Selection> {
	const key = [definition.id, place.kind, place.id, people, splits, idsOf(asked)];
	return once(['cells at', ...key], async () =>
		selectCells(await sharedEngine(), definition, people, { place, splits, asked })
	);
}

/** The cells of several breakdowns at once, at all places; measured when they are first looked at. */
export function together(
	definition: IndicatorDefinition,
	people: PeopleFilter,
	breakdowns: readonly Breakdown[],
	asked: readonly Period[] = []
): Promise<Selection> {
	const ids = breakdowns.map(({ id }) => id);
	return once(['together', definition.id, people, ids, idsOf(asked)], async () =>
		selectTogether(await sharedEngine(), definition, people, breakdowns, asked)
	);
}

/** One number as the database finds it. */
function numberBehind(
	definition: IndicatorDefinition,
	address: CellAddress,
	people: PeopleFilter
): NumberBehind {
	const filters = personFilters.filter((filter) => people[filter] !== undefined);
	const reached = filters.filter((filter) => isBrokenDownBy(definition, filter));
	// Two breakdowns at once have their ids and groups beside each other.
	const split = address.breakdown ? address.breakdown.split('+') : [];
	const breakdowns = [...reached, ...split].flatMap(
		(id) => definition.breakdowns.find((breakdown) => breakdown.id === id) ?? []
	);
	const groups = [
		...reached.map((filter) => people[filter] ?? ''),
		...(address.breakdown ? [address.group ?? ''] : [])
	];
	const isMeasured = projectState.periods.some(({ id }) => id === address.period);
	const chosen = isMeasured ? null : periodOfId(address.period);
	const number = { definition, address, breakdowns, group: groups.join('/') };
	return chosen === null ? number : { ...number, chosen };
}

/** The rows that made a number, a page at a time. */
export async function rowsBehind(
	definition: IndicatorDefinition,
	address: CellAddress,
	people: PeopleFilter,
	page: number,
	kind: RowKind = 'all'
): Promise<RowsBehind> {
	const number = numberBehind(definition, address, people);
	return readRowsBehind(await sharedEngine(), number, parts, page, kind);
}

/** Where a number comes from besides its rows: files, decisions and what was left out. */
export function originOfNumber(
	definition: IndicatorDefinition,
	address: CellAddress,
	people: PeopleFilter,
	period: Period
): Promise<Origin> {
	const key = ['origin', definition.id, address, people, period.id];
	return once(key, async () => {
		const number = numberBehind(definition, address, people);
		return readOrigin(await sharedEngine(), number, parts, period);
	});
}

/** What there is to say beside the number of an own indicator. */
export async function findingsOf(
	formula: Formula,
	place: Place,
	period: Period,
	cell: Cell
): Promise<readonly OwnFinding[]> {
	const isMeasured = projectState.periods.some(({ id }) => id === period.id);
	const at = { place, period: period.id, ...(isMeasured ? {} : { asked: period }) };
	return ownFindings(await sharedEngine(), formula, at, cell, parts);
}

/** How many rows of a number say more of the part than of the whole, so that they are not recorded. */
export function aboveWhole(
	definition: IndicatorDefinition,
	place: Place,
	period: Period
): Promise<number> {
	return once(['above whole', definition.id, place.kind, place.id, period.id], async () =>
		rowsAboveWhole(await sharedEngine(), definition, place, period)
	);
}

const isBrokenDownBy = (definition: IndicatorDefinition, filter: PersonFilter): boolean =>
	definition.breakdowns.some((breakdown) => breakdown.id === filter);

/** Actions, events and a measure on one line of time. */
export function timeline(
	definition: IndicatorDefinition,
	place: Place,
	options: TimelineOptions = {}
): Promise<Timeline> {
	const key = [definition.id, place.kind, place.id, options.people ?? {}, options.period?.id ?? ''];
	return once(['timeline', ...key], async () =>
		readTimeline(await sharedEngine(), definition, place, projectState.places, options)
	);
}

/** Actions and events on one line of time, where there is no measure. */
export function lineOfActions(
	place: Place,
	choice: ActionChoice,
	period?: Period
): Promise<LineOfActions> {
	return once(['line of actions', place.kind, place.id, choice, period?.id ?? ''], async () =>
		readLineOfActions(await sharedEngine(), place, choice, period)
	);
}

/** The same with a measure, one line for each community of a place. */
export function timelineOfEach(
	definition: IndicatorDefinition,
	place: Place,
	options: TimelineOptions = {}
): Promise<readonly CommunityTimeline[]> {
	const key = [definition.id, place.kind, place.id, options.people ?? {}, options.period?.id ?? ''];
	return once(['timeline of each', ...key], async () =>
		readTimelineOfEach(await sharedEngine(), definition, place, projectState.places, options)
	);
}

/** The measures about children that there are rows for. */
export function measuresOfChange(): Promise<readonly ChangeMeasure[]> {
	return once(['change measures'], async () =>
		changeMeasures(await sharedEngine(), projectState.definitions)
	);
}

/** Which community has reported which month. */
export function reporting(): Promise<Reporting> {
	return once(['reporting'], async () => {
		const { shown, periods } = projectState;
		const quarters = periods.filter(({ kind }) => kind === 'quarter');
		const [first, last] = [quarters[0], quarters.at(-1)];
		if (first === undefined || last === undefined) return { months: [], rows: [] };
		const imports = (shown?.decisions ?? []).flatMap((decision) =>
			decision.kind === 'import' && decision.on ? [decision.sources] : []
		);
		const time = { firstDay: first.firstDay, lastDay: last.lastDay };
		return readReporting(await sharedEngine(), parts, imports, time);
	});
}

/** Which community records which breakdown. */
export function breakdownsGiven(): Promise<BreakdownsGiven> {
	return once(['breakdowns given'], async () => {
		const { definitions, periods } = projectState;
		const quarters = periods.filter(({ kind }) => kind === 'quarter');
		const [first, last] = [quarters[0], quarters.at(-1)];
		if (first === undefined || last === undefined) return { recorded: [], byNobody: [], rows: [] };
		const time = { firstDay: first.firstDay, lastDay: last.lastDay };
		return readBreakdownsGiven(await sharedEngine(), definitions, time);
	});
}

/** The targets that came in with files. */
export function targetsInFiles(): Promise<readonly Target[]> {
	return once(['targets in files'], async () => {
		const byId = new Map(projectState.definitions.map((definition) => [definition.id, definition]));
		const idOf = idsCalled([...byId.keys()], indicatorName);
		return readTargets(await sharedEngine(), {
			definitionOf: (name) => byId.get(idOf(name) ?? ''),
			breakdownOf: idsCalled(breakdownIds, (id) => translate(`indicators.breakdown.${id}`))
		});
	});
}

/** Targets held against the numbers, up to the end of a period. */
export const judgedTargets = (targets: readonly Target[], upTo: Period): Promise<JudgedTargets> =>
	ofTargets('judged targets', judgeTargets, targets, upTo);

/** The same without any number, for which nothing has to be counted. */
export const placedTargets = (targets: readonly Target[], upTo: Period): Promise<PlacedTargets> =>
	ofTargets('placed targets', placeTargets, targets, upTo);

function ofTargets<Point extends PlacedPoint>(
	name: string,
	work: (...given: Parameters<typeof placeTargets>) => Promise<PlacedTargets<Point>>,
	targets: readonly Target[],
	{ lastDay }: Period
): Promise<PlacedTargets<Point>> {
	return once([name, lastDay, projectState.profile.firstMonth, targets], async () => {
		const { definitions, places, periods, profile } = projectState;
		const all = periods.find(({ kind }) => kind === 'all');
		if (all === undefined) return { points: [], faulty: [] };
		const time = { all, today: lastDay, firstMonth: profile.firstMonth ?? 1 };
		return work(await sharedEngine(), targets, { definitions, places, time });
	});
}

/** With which methods and questions each wave of a measure was asked at a place. */
export function wavesOf(
	definition: IndicatorDefinition,
	place: Place
): Promise<readonly WaveFacts[]> {
	return once(['waves', definition.id, place.kind, place.id], async () =>
		readWaves(await sharedEngine(), definition, place)
	);
}

/** What is known beside the reports of a place: meetings, and events of the later time. */
export function reportFacts(place: Place, later: Period, earlier: Period): Promise<ReportFacts> {
	return once(['report facts', place.kind, place.id, later.id, earlier.id], async () =>
		readReportFacts(await sharedEngine(), place, later, earlier)
	);
}
