import type { ChangeCommunity } from '../change-facts.ts';
import type { CommunityChange } from '../community-change.ts';
import type { NamedPlace, PlaceAt } from './pair-caution.ts';

/** A place as a caution names it. */
export const named = ({ community_id, community_label }: ChangeCommunity): NamedPlace => ({
	community_id,
	label: community_label
});

/** A place with both of its times. */
export const atBoth = ({ community, before, after }: CommunityChange): PlaceAt => ({
	...named(community),
	at: [before.label, after.label]
});
