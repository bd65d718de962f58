import { communitiesOn, pointsAt, reaches, type ChangeCommunity } from '../change-facts.ts';
import type { ChangeQuestion, CommunityChange } from '../community-change.ts';
import { shownStretches, type DoseStretch } from '../dose.ts';
import { overlaps, shockKinds } from '../timeline.ts';
import { fewInPlaces, gaps, otherCount } from './numbers.ts';
import { otherWork } from './outside.ts';
import type { PairCaution } from './pair-caution.ts';
import { named } from './places.ts';

/**
 * Cautions of doing more and changing more. It holds many stretches of time of each place against each other, and not
 * one time before and one now: what is said is found from these stretches, and of no place that is not among them.
 * Places are ranked within each stretch, so that a season that all share is in none of it.
 */

/** What a view of stretches shows, as changes. */
export interface StretchChanges {
	/** Every stretch. */
	readonly each: readonly CommunityChange[];
	/** Of every place, from its first point to its last. */
	readonly spans: readonly CommunityChange[];
}

/** The stretches that the view shows, which it takes by the delay that was set before anybody looked. */
export function stretchChanges(question: ChangeQuestion): StretchChanges {
	const stretches = shownStretches(question);
	const places = [...new Set(stretches.map(({ community }) => community))];
	return {
		each: stretches.map(asChange),
		spans: places.map((place) => spanOf(stretches.filter(({ community }) => community === place)))
	};
}

const asChange = ({ community, from, to, change }: DoseStretch): CommunityChange => ({
	community,
	before: from,
	after: to,
	change
});

function spanOf(stretches: readonly DoseStretch[]): CommunityChange {
	const inOrder = stretches.toSorted((a, b) => (a.from.first_day < b.from.first_day ? -1 : 1));
	const [first, last] = [inOrder[0], inOrder.at(-1)];
	if (first === undefined || last === undefined) throw new Error('missing stretch');
	const change = (last.to.cell.value ?? 0) - (first.from.cell.value ?? 0);
	return { community: first.community, before: first.from, after: last.to, change };
}

/** All cautions of the view, in the order in which they are read. */
export function stretchCautions(
	question: ChangeQuestion,
	{ each, spans }: StretchChanges
): readonly PairCaution[] {
	return [
		...brokenBetween(question),
		...struckDuring(question, each),
		...otherWork(question, spans),
		...mostOtherCount(each),
		...gaps(question, spans),
		...fewestInPlaces(question, each)
	];
}

/** Places that were asked in another way in between: a stretch across that is left out. */
function brokenBetween({ facts }: ChangeQuestion): readonly PairCaution[] {
	const places = communitiesOn(facts, 'here')
		.filter(({ arm }) => arm === 'action')
		.map((community) => ({ community, points: pointsAt(facts, community) }))
		.filter(({ points }) => new Set(points.map(({ segment }) => segment)).size > 1)
		.map(({ community, points }) => ({
			...named(community),
			at: points.map(({ label }) => label)
		}));
	return places.length === 0 ? [] : [{ code: 'broken between', places }];
}

/** Shocks while some of the numbers were asked. */
function struckDuring(
	{ facts }: ChangeQuestion,
	each: readonly CommunityChange[]
): readonly PairCaution[] {
	return facts.events
		.filter(({ kind }) => shockKinds.includes(kind ?? ''))
		.flatMap((event): readonly PairCaution[] => {
			const during = each
				.filter(({ community }) => reaches(event, community))
				.flatMap(({ community, before, after }) =>
					[before, after]
						.filter(({ first_day, last_day }) => overlaps(event, first_day, last_day))
						.map(({ label }) => ({ community, label }))
				);
			const places = [...new Set(during.map(({ community }) => community))].map((community) => ({
				...named(community),
				at: labelsOf(community, during)
			}));
			return places.length === 0 ? [] : [{ code: 'struck', event, when: 'some', places }];
		});
}

const labelsOf = (
	place: ChangeCommunity,
	during: readonly { readonly community: ChangeCommunity; readonly label: string }[]
): readonly string[] => [
	...new Set(during.flatMap(({ community, label }) => (community === place ? [label] : [])))
];

/** The stretch of which the two times were counted out of the most different numbers, where that is too different. */
function mostOtherCount(each: readonly CommunityChange[]): readonly PairCaution[] {
	const times = [...new Set(each.map(timesOf))];
	const found = times.flatMap((time) => otherCount(each.filter((one) => timesOf(one) === time)));
	return found
		.filter((caution) => caution.code === 'other count')
		.toSorted((a, b) => apart(b) - apart(a))
		.slice(0, 1);
}

const timesOf = ({ before, after }: CommunityChange): string => `${before.label} ${after.label}`;

const apart = ({ before, now }: { readonly before: number; readonly now: number }): number =>
	Math.abs(now - before) / before;

/** Of every place its stretch with the fewest people. */
function fewestInPlaces(
	{ definition }: ChangeQuestion,
	each: readonly CommunityChange[]
): readonly PairCaution[] {
	const asked = ({ before, after }: CommunityChange): number =>
		Math.min(before.cell.denominator ?? 0, after.cell.denominator ?? 0);
	const fewest = new Map<ChangeCommunity, CommunityChange>();
	for (const one of each) {
		const known = fewest.get(one.community);
		if (known === undefined || asked(one) < asked(known)) fewest.set(one.community, one);
	}
	return fewInPlaces(definition, [...fewest.values()]);
}
