import {
	childrenUnderFive,
	everyCommunity,
	GIRLS_NEVER_COUNTED,
	girlsOfTenToNineteen
} from './setting.mjs';

export const communityColumns = [
	...['community_id', 'community_label', 'area', 'arm', 'start_date', 'handover_date'],
	...['households', 'pop_children', 'pop_girls_10_19', 'pop_under5', 'share_consent'],
	'selected_because'
];

const UNDER_FIVE_NEVER_COUNTED = 'c23';

export function communityRows() {
	return everyCommunity.map((community) => ({
		community_id: community.id,
		community_label: community.label,
		area: community.area,
		arm: community.arm,
		start_date: community.start,
		handover_date: community.handover,
		households: community.households,
		pop_children: community.children,
		pop_girls_10_19:
			community.id === GIRLS_NEVER_COUNTED ? undefined : girlsOfTenToNineteen(community),
		pop_under5:
			community.id === UNDER_FIVE_NEVER_COUNTED ? undefined : childrenUnderFive(community),
		share_consent: community.consent,
		selected_because: community.selectedBecause
	}));
}
