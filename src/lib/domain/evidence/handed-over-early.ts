import { communitiesOn, type ChangeCommunity, type ChangeFacts } from './change-facts.ts';

/**
 * Places here that took over before any of their actions began. None of these actions was under way on the day of
 * handover, so that none of them can be followed from it.
 */
export function handedOverEarly(facts: ChangeFacts): readonly ChangeCommunity[] {
	return communitiesOn(facts, 'here').filter(({ community_id, handover_date }) => {
		if (handover_date === null) return false;
		const own = facts.actions.filter((action) => action.community_id === community_id);
		return own.length > 0 && own.every(({ date_started }) => date_started > handover_date);
	});
}
