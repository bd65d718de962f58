import { groupIcons, missingIcons } from '$lib/charts/meeting/icons.ts';

/** Those who are counted at the end of a meeting, each with a picture. */
export const meetingPeople = [
	{ id: 'girls', lines: groupIcons.girls },
	{ id: 'boys', lines: groupIcons.boys },
	{ id: 'women', lines: groupIcons.women },
	{ id: 'men', lines: groupIcons.men },
	{ id: 'withDisability', lines: missingIcons['people with disabilities'] }
] as const;
