import { communitiesOn, pointsAt } from '../change-facts.ts';
import {
	firstActionDays,
	type ChangeQuestion,
	type CommunityChange,
	type NoChange
} from '../community-change.ts';
import { comparisonThatActed, sidesAskedDifferently } from '../with-comparison.ts';
import type { PairCaution } from './pair-caution.ts';
import { atBoth, named } from './places.ts';

/** Cautions about the places that a change is compared with, and about ways of asking. */

interface Sides {
	readonly here: readonly CommunityChange[];
	readonly beside: readonly CommunityChange[];
}

/** Places beside that acted too or lie near, and sides that were asked in different ways. */
export function besideCautions(question: ChangeQuestion, sides: Sides): readonly PairCaution[] {
	return [
		...actedToo(question, sides),
		...near(sides),
		...(sidesAskedDifferently(sides)
			? [
					{
						code: 'sides asked differently',
						places: [...sides.here, ...sides.beside].map(atBoth)
					} as const
				]
			: [])
	];
}

function actedToo(question: ChangeQuestion, { beside }: Sides): readonly PairCaution[] {
	const acted = comparisonThatActed({ beside }, firstActionDays(question));
	if (acted.length === 0) return [];
	const labels = acted.map(({ label }) => label);
	const places = beside
		.map(({ community }) => named(community))
		.filter(({ label }) => labels.includes(label));
	return [{ code: 'acted too', acted, places }];
}

/** The same beside a line of time: places that acted before their last number there. */
export function actedBesideLine(question: ChangeQuestion): readonly PairCaution[] {
	const firstDays = firstActionDays(question);
	const found = communitiesOn(question.facts, 'beside').flatMap((community) => {
		const day = firstDays.get(community.community_id);
		const last = pointsAt(question.facts, community).at(-1);
		return day === undefined || last === undefined || day > last.last_day
			? []
			: [{ place: named(community), day }];
	});
	if (found.length === 0) return [];
	const acted = found.map(({ place: { label }, day }) => ({ label, day }));
	return [{ code: 'acted too', acted, places: found.map(({ place }) => place) }];
}

/** What is done in one place reaches the next: both in one area. */
function near({ here, beside }: Sides): readonly PairCaution[] {
	const areas = new Set(here.flatMap(({ community }) => community.area ?? []));
	const places = beside
		.filter(({ community }) => community.area !== null && areas.has(community.area))
		.map(({ community }) => named(community));
	return places.length === 0 ? [] : [{ code: 'near', places }];
}

/** Places that were asked in another way since. */
export function askedOtherwise(
	{ facts }: ChangeQuestion,
	leftOut: readonly NoChange[]
): readonly PairCaution[] {
	const places = leftOut
		.filter(({ reason }) => reason === 'asked differently')
		.map(({ community }) => ({
			...named(community),
			at: pointsAt(facts, community).map(({ label }) => label)
		}));
	return places.length === 0 ? [] : [{ code: 'asked otherwise', places }];
}
