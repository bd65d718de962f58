import { actionsLedByChildren } from './actions-led-by-children.ts';
import { actionsRunByTheCommunity } from './actions-run-by-the-community.ts';
import { actionsStillGoing } from './actions-still-going.ts';
import { actionsUnderWay } from './actions-under-way.ts';
import { agreedChangesCarriedOut } from './agreed-changes-carried-out.ts';
import { attendancesAtActionSessions } from './attendances-at-action-sessions.ts';
import { birthsRegistered } from './births-registered.ts';
import { childrenAmongThoseWhoCame } from './children-among-those-who-came.ts';
import { childrenHurtByTheChosenHarm } from './children-hurt-by-the-chosen-harm.ts';
import { childrenInHeavyWork } from './children-in-heavy-work.ts';
import { childrenOutOfSchool } from './children-out-of-school.ts';
import { childrenWhoFeelSafe } from './children-who-feel-safe.ts';
import { childrensViewsChangedADecision } from './childrens-views-changed-a-decision.ts';
import { communitiesThatReflected } from './communities-that-reflected.ts';
import { decisionsByTheCommunity } from './decisions-by-the-community.ts';
import { decisionsIncludePeopleLikeMe } from './decisions-include-people-like-me.ts';
import type { IndicatorDefinition } from './definition.ts';
import { isOwnHarmId, isOwnIndicatorId } from '../own-indicators/own-id.ts';
import { gapBetweenGroupsScores } from './gap-between-groups-scores.ts';
import { girlsMarriedBefore18 } from './girls-married-before-18.ts';
import { goingWithNoOutsideMoney } from './going-with-no-outside-money.ts';
import { harshDisciplineAtHome } from './harsh-discipline-at-home.ts';
import { howWeScoreOurOwnership } from './how-we-score-our-ownership.ts';
import { knowWhereToGetHelp } from './know-where-to-get-help.ts';
import { localShareOfWhatWasGiven } from './local-share-of-what-was-given.ts';
import { meetingsCalledByTheCommunity } from './meetings-called-by-the-community.ts';
import { meetingsKeptGoing } from './meetings-kept-going.ts';
import { meetingsRunByLocalPeople } from './meetings-run-by-local-people.ts';
import { meetingsWithEveryoneThere } from './meetings-with-everyone-there.ts';
import { newPeopleInLeadingRoles } from './new-people-in-leading-roles.ts';
import { newTeenagePregnancies } from './new-teenage-pregnancies.ts';
import { outsideFacilitatorDays } from './outside-facilitator-days.ts';
import { peopleWithDisabilitiesWhoCame } from './people-with-disabilities-who-came.ts';
import { plannedStepsDone } from './planned-steps-done.ts';
import { referralsThatReachedHelp } from './referrals-that-reached-help.ts';
import { reflectionsThatEndedInAChange } from './reflections-that-ended-in-a-change.ts';
import { reportsOfHarmReceived } from './reports-of-harm-received.ts';
import { spaceForThoseNotHeard } from './space-for-those-not-heard.ts';
import { thisIsOurs } from './this-is-ours.ts';
import { toldSomeoneWhenHurt } from './told-someone-when-hurt.ts';
import { volunteerHours } from './volunteer-hours.ts';
import { workingLinksToServices } from './working-links-to-services.ts';

/** The catalogue, in the order in which people meet it. Own measures come with the data. */
export const indicators = [
	actionsUnderWay,
	plannedStepsDone,
	communitiesThatReflected,
	reflectionsThatEndedInAChange,
	agreedChangesCarriedOut,
	attendancesAtActionSessions,
	childrenAmongThoseWhoCame,
	meetingsWithEveryoneThere,
	peopleWithDisabilitiesWhoCame,
	childrensViewsChangedADecision,
	spaceForThoseNotHeard,
	decisionsIncludePeopleLikeMe,
	actionsLedByChildren,
	decisionsByTheCommunity,
	meetingsCalledByTheCommunity,
	meetingsRunByLocalPeople,
	actionsRunByTheCommunity,
	localShareOfWhatWasGiven,
	volunteerHours,
	howWeScoreOurOwnership,
	gapBetweenGroupsScores,
	thisIsOurs,
	actionsStillGoing,
	goingWithNoOutsideMoney,
	outsideFacilitatorDays,
	newPeopleInLeadingRoles,
	workingLinksToServices,
	referralsThatReachedHelp,
	meetingsKeptGoing,
	childrenHurtByTheChosenHarm,
	newTeenagePregnancies,
	childrenOutOfSchool,
	harshDisciplineAtHome,
	girlsMarriedBefore18,
	childrenInHeavyWork,
	childrenWhoFeelSafe,
	knowWhereToGetHelp,
	toldSomeoneWhenHurt,
	reportsOfHarmReceived,
	birthsRegistered
] as const satisfies readonly IndicatorDefinition[];

export type IndicatorId = (typeof indicators)[number]['id'];

const byId: ReadonlyMap<string, IndicatorDefinition> = new Map(
	indicators.map((definition) => [definition.id, definition])
);

/** The catalogue's definition; none for a community's own measure and a project's own indicator. */
export function catalogueIndicator(id: string): IndicatorDefinition | undefined {
	return byId.get(id);
}

/**
 * Whether a number is about children who were hurt, so that small counts are not for sharing. Own measures are treated
 * so; of own indicators those that their makers put under harm, which their ids say.
 */
export function isHarmIndicator(id: string): boolean {
	if (isOwnIndicatorId(id)) return isOwnHarmId(id);
	const definition = byId.get(id);
	if (definition === undefined || definition.isSensitive === true) return true;
	return ['harm', 'reports'].includes(definition.area);
}

/** A community's own measure: its code, and so its id, is whatever was typed where its rows were. */
export const isOwnMeasure = (id: string): boolean => !byId.has(id) && !isOwnIndicatorId(id);
