import { reaches, type ChangeEvent, type ChangeFacts } from '../change-facts.ts';
import type { ChangeQuestion, CommunityChange } from '../community-change.ts';
import { overlaps, seasonKinds, shockKinds } from '../timeline.ts';
import type { PairCaution } from './pair-caution.ts';
import { atBoth, named } from './places.ts';

/** Cautions about what came from outside: shocks while people were asked, other projects, and seasons. */

type End = 'before' | 'after';

const isDuring = (event: ChangeEvent, change: CommunityChange, end: End): boolean =>
	reaches(event, change.community) && overlaps(event, change[end].first_day, change[end].last_day);

/** What moves numbers whatever people do, and lay over the days on which some places were asked; each event by itself. */
export function struck(
	{ facts }: ChangeQuestion,
	changes: readonly CommunityChange[]
): readonly PairCaution[] {
	return facts.events
		.filter(({ kind }) => shockKinds.includes(kind ?? ''))
		.flatMap((event): readonly PairCaution[] => {
			const then = changes.filter((one) => isDuring(event, one, 'before'));
			const now = changes.filter((one) => isDuring(event, one, 'after'));
			if (then.length + now.length === 0) return [];
			const when = then.length === 0 ? 'now' : now.length === 0 ? 'before' : 'both';
			const places = changes.filter((one) => then.includes(one) || now.includes(one)).map(atBoth);
			return [{ code: 'struck', event, when, places }];
		});
}

/** Other projects that worked between the two times. */
export function otherWork(
	{ facts }: ChangeQuestion,
	changes: readonly CommunityChange[]
): readonly PairCaution[] {
	return facts.events
		.filter(({ kind }) => kind === 'other_project')
		.flatMap((event): readonly PairCaution[] => {
			const places = changes
				.filter(({ community }) => reaches(event, community))
				.filter(({ before, after }) => overlaps(event, before.first_day, after.last_day))
				.map(({ community }) => named(community));
			return places.length === 0 ? [] : [{ code: 'other work', event, places }];
		});
}

const kindsDuring = (facts: ChangeFacts, change: CommunityChange, end: End): readonly string[] =>
	seasonKinds.filter((kind) =>
		facts.events.some((event) => event.kind === kind && isDuring(event, change, end))
	);

/** Rounds of asking that fell into different seasons; quarters are only compared with their like. */
export function seasonsApart(
	{ facts }: ChangeQuestion,
	changes: readonly CommunityChange[]
): readonly PairCaution[] {
	if (facts.by === 'quarter') return [];
	const kindsAt = (change: CommunityChange, end: End): readonly string[] =>
		kindsDuring(facts, change, end);
	const apart = changes.filter(
		(change) => kindsAt(change, 'before').join() !== kindsAt(change, 'after').join()
	);
	if (apart.length === 0) return [];
	const all = (end: End): readonly string[] => [
		...new Set(apart.flatMap((change) => kindsAt(change, end)))
	];
	return [
		{
			code: 'season apart',
			beforeKinds: all('before'),
			nowKinds: all('after'),
			places: apart.map(atBoth)
		}
	];
}

/** By more days than this in the year two rounds are of different seasons, whatever is written down of them. */
const mostDaysApart = 75;

const yearOfDays = 365;

/** How far two days lie from each other in the round of a year. */
function daysApartInYear(first: string, second: string): number {
	const days = Math.abs(Date.parse(second) - Date.parse(first)) / 86_400_000;
	const within = days % yearOfDays;
	return Math.min(within, yearOfDays - within);
}

const monthOf = (day: string): number => Number(day.slice(5, 7));

/** Rounds at other times of the year, where no event says in which seasons they fell. */
export function otherMonths(
	{ facts }: ChangeQuestion,
	changes: readonly CommunityChange[]
): readonly PairCaution[] {
	if (facts.by === 'quarter') return [];
	const apart = changes.filter(
		(change) =>
			daysApartInYear(change.before.first_day, change.after.first_day) > mostDaysApart &&
			kindsDuring(facts, change, 'before').join() === kindsDuring(facts, change, 'after').join()
	);
	if (apart.length === 0) return [];
	const months = (end: End): readonly number[] => [
		...new Set(apart.map((change) => monthOf(change[end].first_day)).toSorted((a, b) => a - b))
	];
	return [
		{
			code: 'other months',
			beforeMonths: months('before'),
			nowMonths: months('after'),
			places: apart.map(atBoth)
		}
	];
}
