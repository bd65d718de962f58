import { reaches, type ChangeEvent } from './change-facts.ts';
import { firstActionDays, type ChangeQuestion, type CommunityChange } from './community-change.ts';
import { standingOf, type Standing } from './evidence-ladder.ts';
import { overlaps, shockKinds } from './timeline.ts';
import {
	comparisonThatActed,
	sidesAskedDifferently,
	type WithComparison
} from './with-comparison.ts';

/** How much a comparison can say, by what is known of its places. */
export function comparisonStanding(question: ChangeQuestion, found: WithComparison): Standing {
	return standingOf({
		smallestPossibleP: found.difference.smallestPossibleP,
		isTested: found.kind === 'compared',
		trend: found.trend.kind,
		isAskedDifferently: sidesAskedDifferently(found),
		hasComparisonActed: comparisonThatActed(found, firstActionDays(question)).length > 0,
		isStruckOnOneSide: struckOneSide(question, found).length > 0,
		isChosenWorstOff: isWorstOff(found.here) && !isWorstOff(found.beside)
	});
}

const isWorstOff = (changes: readonly CommunityChange[]): boolean =>
	changes.some(({ community }) => community.selected_because === 'worst_off');

/** Kinds of events that move the number of the side that they strike. */
const strikingKinds: readonly string[] = [...shockKinds, 'other_project', 'campaign', 'law_change'];

/** Events between the two times that reached places on one side and none on the other. */
function struckOneSide(
	{ facts }: ChangeQuestion,
	{ here, beside }: Pick<WithComparison, 'here' | 'beside'>
): readonly ChangeEvent[] {
	return facts.events.filter((event) => {
		if (!strikingKinds.includes(event.kind ?? '')) return false;
		return here.some((one) => isStruck(event, one)) !== beside.some((one) => isStruck(event, one));
	});
}

const isStruck = (event: ChangeEvent, { community, before, after }: CommunityChange): boolean =>
	reaches(event, community) && overlaps(event, before.last_day, after.last_day);
