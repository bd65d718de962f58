/** English: what to read with care, what an officer answers to it, and the rows behind it. No sentence says why a number moved. */
export const changeCautions = {
	'change.care.asked otherwise':
		'Asked in another way since, so the two numbers are not held against each other: {places}.',
	'change.care.broken between':
		'Asked in another way in between, so no change across that is shown: {places}.',
	'change.care.sides asked differently':
		'The two sides were asked in different ways. Only their changes are held against each other, not their levels.',
	'change.care.struck':
		'{event}: this overlaps {when, select, before {the numbers from before the first action} now {the latest numbers} some {some of the numbers} other {the numbers of both times}} in {places}.',
	'change.care.other work':
		'Another project was working in {places} too{event, select, none {} other {: {event}}}.',
	'change.care.near':
		'{places}: only compared with, but in the same area as places that acted. What was done there may have reached {count, plural, one {it} other {them}} too.',
	'change.care.place since': '{place} (since {day})',
	'change.care.few in places': 'Few were asked at one of these times: {places}.',
	'change.care.few in place': '{place} ({count, number})',
	'change.care.worst before':
		'In {count, number} of {of, number} places the number before the first action was unusually bad for the place. Places looked at in a bad moment often look better next time, even with no action.',
	'change.care.carried':
		'One place carries most of this: without {place} the others together changed less than a third as much, or the other way. Look at each place.',
	'change.care.worst before.one':
		'The number before the first action was unusually bad for the place. A place looked at in a bad moment often looks better next time, even with no action.',
	'change.care.gaps': 'Not every quarter in between is recorded in {places}. A gap is not a zero.',
	'change.care.season apart':
		'Seasons can move these numbers. Before: {before}; now: {now} ({places}).',
	'change.care.other months':
		'Asked at other times of the year: in {before} before the first action, in {now} now ({places}). Seasons can move these numbers, and none is written down.',
	'change.care.short register':
		'Less than two full years are counted here, so a season cannot be told from a change. Only the same quarter of two years is compared.',
	'change.care.other count':
		'Counted out of {before, number} at the earlier time and out of {now, number} at the later{places, select, all {} other { ({places})}}: more than a tenth apart. They may not be the same people.',
	'change.care.slow':
		'This number asks women of 20 to 24 about the years before they were 18. It cannot move within two years.',
	'change.care.reports and trust':
		'Reports rose while {facts}. More reports can then mean more trust, with no more harm.',
	'change.care.fact rose': '“{name}” rose too',
	'change.care.fact event': '“{event}” was under way',
	'change.care.outside facilitator':
		'{outside} of {of} times somebody from outside led the scoring ({places}). People often score kindly before those who help them.',
	'change.care.many looks':
		'Many answers were looked at: {count, number} different ones in this project, on this device. Expect some to look clear by chance alone.',
	'change.answer': 'Answer this',
	'change.answer.named': '{action}: {caution}',
	'change.answer.label': 'Your answer to: {caution}',
	'change.answer.hint': 'For example: the method changed in all places on the same day',
	'change.answer.keep': 'Keep the answer',
	'change.answer.cancel': 'Leave it',
	'change.answer.given': 'Answered on {day}{by, select, none {} other { by {by}}}: {text}',
	'change.answer.who': 'Who answers (a role, no name)',
	'change.answer.by.nobody': 'not said',
	'change.answer.by.officer': 'the M&E officer',
	'change.answer.by.facilitator': 'the facilitator',
	'change.answer.by.community meeting': 'a community meeting',
	'change.answer.by.committee': 'the committee of the action',
	'change.answer.by.leaders': 'the leaders',
	'change.answer.by.partner': 'a partner organisation',
	'change.answer.change': 'Change the answer',
	'change.care rows': 'The rows that this rests on',
	'change.care rows.loading': 'Looking for the rows…',
	'change.care rows.none': 'No row of a file stands behind this.',
	'change.care rows.more': 'These are the first {shown, number} of {total, number} rows.',
	'change.care rows.place': 'Place',
	'change.care rows.day': 'Day',
	'change.care rows.about': 'What it says',
	'change.care rows.source': 'File, sheet',
	'change.care rows.row': 'Row',
	'note.caution':
		'{measure}, {place}: “{of}” was answered{by, select, none {} other { by {by}}} with “{text}”.',
	'note.caution.taken': '{measure}, {place}: the answer to “{of}” was taken back.',
	'note.story': 'The story of {measure}, {place}: “{box}” was written as “{text}”.',
	'note.story.taken': 'The story of {measure}, {place}: “{box}” went back to the draft.'
} as const;
