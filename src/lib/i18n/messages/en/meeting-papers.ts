/**
 * Meetings, as they are said, shown and written down: what is read aloud, the answers to choose from, and the papers. Plain
 * words that can be read out; nothing of a hundred, no term of the trade, no words of cause.
 */
export const meetingPapers = {
	'meeting.said.then': 'Then {number}.',
	'meeting.said.now': 'Now {number}.',
	'meeting.said.bags':
		'{score, number}: {bags, plural, one {# bag of ten} other {# bags of ten}} and {single, number} more',
	'meeting.said.full bags':
		'{score, number}: {bags, plural, one {# bag of ten} other {# bags of ten}}',
	'meeting.aloud.then': 'Then, {time}: {number}.',
	'meeting.aloud.now': 'Now, {time}: {number}.',
	'meeting.near.before': 'before {event}',
	'meeting.near.during': 'in the time of {event}',
	'meeting.near.after': 'after {event}',
	'meeting.happening.epidemic': 'the sickness',
	'meeting.happening.flood_drought': 'the flood or drought',
	'meeting.happening.hunger_season': 'the hungry months',
	'meeting.happening.harvest': 'the harvest',
	'meeting.happening.school_holiday': 'the school holiday',
	'meeting.happening.exam': 'the exams',
	'meeting.happening.conflict': 'the fighting',
	'meeting.happening.election': 'the election',
	'meeting.happening.law_change': 'the new law',
	'meeting.happening.other_project': 'the other project',
	'meeting.happening.campaign': 'the campaign',
	'meeting.kind.keep': 'Keep',
	'meeting.kind.change': 'Change',
	'meeting.kind.stop': 'Stop'
} as const;
