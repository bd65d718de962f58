import { beforeAndAfter, hasBeforeAndAfter, isMixShift } from '../before-and-after.ts';
import { changeCautions, type Caution } from '../change-cautions.ts';
import type { ChangeFinding } from '../change-finding.ts';
import { reaches } from '../change-facts.ts';
import {
	changesOn,
	hasMeasure,
	isChange,
	isNoChange,
	type ActionsQuestion,
	type ChangeQuestion,
	type CommunityChange,
	type NoChange
} from '../community-change.ts';
import type { ReleasedTimeline } from '../timeline.ts';
import { isCompared, withComparison } from '../with-comparison.ts';
import { carriedByOne } from './carried.ts';
import { actedBesideLine, askedOtherwise, besideCautions } from './comparison.ts';
import {
	fewInPlaces,
	gaps,
	isOtherCount,
	otherCount,
	shortRegister,
	worstBefore
} from './numbers.ts';
import { otherMonths, otherWork, seasonsApart, struck } from './outside.ts';
import type { PairCaution } from './pair-caution.ts';
import { atBoth, named } from './places.ts';
import { outsideFacilitator, type ScoredCommunity } from './scoring.ts';
import { stretchCautions, stretchChanges } from './stretches.ts';
import { reportsAndTrust, type TrustBeside } from './trust.ts';

export type AnyCaution = Caution | PairCaution;

/** What a view rests on, as far as its cautions are found from it. */
export interface Seen {
	/** The view's id. */
	readonly view: string;
	readonly question: ActionsQuestion;
	/** The line of time of a measure, where the view is one. */
	readonly line?: { readonly timeline: ReleasedTimeline; readonly finding: ChangeFinding };
	/** Measures of trust at the same places, where the measure counts reports. */
	readonly trust: readonly TrustBeside[];
	/** How communities scored themselves, where the view is about such scores. */
	readonly scored: readonly ScoredCommunity[];
	/** How many different answers were looked at in this project. */
	readonly looks: number;
}

/** What is about numbers of a measure. */
type SeenNumbers = Seen & { readonly question: ChangeQuestion };

/** Views that hold chance against a change; in them many looks find something by chance. */
const testedViews: readonly string[] = ['before-after', 'comparison', 'dose', 'still-going'];

/** Views that hold numbers against each other: each of them is an answer that somebody looked at. */
export const answeringViews: readonly string[] = ['timeline', ...testedViews];

/** Views about scores that people give themselves. */
export const selfScoredViews: readonly string[] = ['ownership-groups', 'ownership-later'];

/**
 * Views about actions and money and not about a number of children: only what came from outside touches them. So does
 * every view where there is no measure.
 */
const viewsOfActions: readonly string[] = [
	'still-going',
	'who-decides',
	'outside-support',
	'leadership',
	'ownership-groups'
];

/** From how many answers on some show something by chance. */
const manyLooks = 10;

/** All cautions that hold for a view, the most weighty first. */
export function cautionsOf(seen: Seen): readonly AnyCaution[] {
	return [
		...(isOfNumbers(seen) ? ofNumbers(seen) : ofActions(seen.question)),
		...outsideFacilitator(seen.scored),
		...(testedViews.includes(seen.view) && seen.looks > manyLooks
			? [{ code: 'many looks', count: seen.looks } as const]
			: [])
	];
}

const isOfNumbers = (seen: Seen): seen is SeenNumbers =>
	hasMeasure(seen.question) && !viewsOfActions.includes(seen.view);

function ofNumbers(seen: SeenNumbers): readonly AnyCaution[] {
	const { question, line } = seen;
	const { definition } = question;
	const always: readonly AnyCaution[] = [
		...(definition.area === 'reports' && line === undefined ? [{ code: 'reports' } as const] : []),
		...(definition.id === 'H5' ? [{ code: 'slow' } as const] : [])
	];
	if (line !== undefined) return [...always, ...ofLine(seen, line)];
	return [...always, ...(seen.view === 'dose' ? ofStretches(seen) : ofPairs(seen))];
}

function ofLine(seen: SeenNumbers, line: NonNullable<Seen['line']>): readonly AnyCaution[] {
	const { question, trust } = seen;
	const { definition, facts } = question;
	const { here } = changesAt(seen);
	return [
		...changeCautions(definition, line.timeline, line.finding),
		...(definition.area === 'reports' ? reportsAndTrust(facts.events, here, trust) : []),
		...(line.finding.beside === undefined ? [] : actedBesideLine(question)),
		...otherMonths(question, here),
		...countOfLine(line.finding, question),
		...worstBefore(question, here),
		...mixed(question),
		...carriedByOne(question),
		...shortRegister(facts)
	];
}

/** Not as many were asked at the two times that the title compares. */
function countOfLine({ here }: ChangeFinding, { facts }: ChangeQuestion): readonly PairCaution[] {
	const [before, now] = [here?.first.cell.denominator, here?.last.cell.denominator];
	if (here === undefined || typeof before !== 'number' || typeof now !== 'number') return [];
	if (!isOtherCount(before, now)) return [];
	const at = [here.first.label, here.last.label];
	const places = facts.communities
		.filter(({ side }) => side === 'here')
		.map((community) => ({ ...named(community), at }));
	return [{ code: 'other count', before, now, places }];
}

function ofPairs(seen: SeenNumbers): readonly AnyCaution[] {
	const { question, trust } = seen;
	const { definition, facts } = question;
	const { here, beside, leftOut } = changesAt(seen);
	const all = [...here, ...beside];
	return [
		...(definition.area === 'reports' ? reportsAndTrust(facts.events, here, trust) : []),
		...askedOtherwise(question, leftOut),
		...struck(question, all),
		...(beside.length === 0 ? [] : besideCautions(question, { here, beside })),
		...otherWork(question, all),
		...worstOff(here),
		...worstBefore(question, here),
		...seasonsApart(question, all),
		...otherMonths(question, all),
		...shortRegister(facts),
		...mixed(question),
		...carriedByOne(question),
		...otherCount(here),
		...(beside.length === 0 ? [] : otherCount(beside)),
		...gaps(question, all),
		...fewInPlaces(definition, all)
	];
}

function ofStretches({ question, trust }: SeenNumbers): readonly AnyCaution[] {
	const { definition, facts } = question;
	const changes = stretchChanges(question);
	return [
		...(definition.area === 'reports' ? reportsAndTrust(facts.events, changes.spans, trust) : []),
		...stretchCautions(question, changes),
		...worstOff(changes.spans)
	];
}

interface ChangesAt {
	readonly here: readonly CommunityChange[];
	readonly beside: readonly CommunityChange[];
	readonly leftOut: readonly NoChange[];
}

/** The changes that a view shows; a comparison has a side beside, and a story wherever there is one. */
function changesAt({ view, question }: SeenNumbers): ChangesAt {
	const isBeside = view === 'comparison' || view === 'story';
	const compared = isBeside ? withComparison(question) : undefined;
	if (compared !== undefined && isCompared(compared)) return compared;
	const found = changesOn(question, 'here');
	return { here: found.filter(isChange), beside: [], leftOut: found.filter(isNoChange) };
}

function worstOff(changes: readonly CommunityChange[]): readonly AnyCaution[] {
	const chosen = changes.filter(({ community }) => community.selected_because === 'worst_off');
	if (chosen.length === 0) return [];
	return [{ code: 'worst off', chosen: chosen.length, of: changes.length }];
}

function mixed(question: ChangeQuestion): readonly PairCaution[] {
	const found = beforeAndAfter(question);
	if (!hasBeforeAndAfter(found) || !isMixShift(found)) return [];
	return [{ code: 'mixed', places: found.changes.map(atBoth) }];
}

/** Of actions and money: other projects that worked in the places asked about. */
function ofActions({ facts }: ActionsQuestion): readonly PairCaution[] {
	const here = facts.communities.filter(({ side }) => side === 'here');
	return facts.events
		.filter(({ kind }) => kind === 'other_project')
		.flatMap((event): readonly PairCaution[] => {
			const places = here.filter((community) => reaches(event, community)).map(named);
			return places.length === 0 ? [] : [{ code: 'other work', event, places }];
		});
}
