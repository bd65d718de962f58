/** English: the screen of actions and change. */
export const change = {
	'change.title': 'Actions and change',
	'change.loading': 'Laying out the line of time …',
	'change.failed': 'This line of time could not be drawn: {detail}',
	'change.ask.what': 'What changed in',
	'change.ask.where': 'in',
	'change.ask.happens with': 'What is happening with',
	'change.ask.happens': 'What is happening',
	'change.ask.measure': 'What is looked at',
	'change.only': 'Only {groups}',
	'change.everybody': 'Show everybody',
	'change.not by': 'not by {filters}: this measure was not split so',
	'change.of every': 'of every {base}',
	'change.where acted': 'where people acted',
	'change.where not acted': 'where they did not',
	'change.where community': 'in {place}',
	'change.where compared': 'in the places it is compared with',
	'change.pair': '{first} {firstAt} and {last} {lastAt} {where}',
	'change.pair beside': '{own}; {first} and {last} {where}',
	'change.title.pair': '{name}: {pair}',
	'change.title.unclear': '{name}: {pair}. These numbers cannot show a change',
	'change.title.not comparable.wave':
		'{name}: asked in another way each time, so the numbers are not compared',
	'change.title.other places':
		'{name}: asked in other places each time, so the numbers are not compared',
	'change.title.not comparable.quarter':
		'{name}: no two numbers here are of the same season and counted in the same way, so none are compared',
	'change.title.one point': '{name}: {number} {at} {where}. One number alone cannot show a change',
	'change.title.no points': '{name}: no number for {place} in this time',
	'change.title.actions':
		'{place}: {count, plural, =0 {no action} one {one action on a line of time,} other {# actions on one line of time,}} and no number about children yet',
	'change.details.actions': 'In the same time: {counts}.',
	'change.actions line.caution':
		'What was done, and what else happened. It says nothing about how children are.',
	'change.difference': 'The true difference could be anything from {lower} to {upper} {of}.',
	'change.difference.unknown': 'How far chance alone moves these numbers is not known.',
	'change.fewer': '{number} fewer',
	'change.more': '{number} more',
	'change.p': 'p = {p}',
	'change.p.small': 'p < {p}',
	'change.not compared.wave':
		'{points} {count, plural, one {was} other {were}} asked in another way and {count, plural, one {is} other {are}} not compared.',
	'change.not compared.quarter':
		'{points} {count, plural, one {was} other {were}} counted in another way and {count, plural, one {is} other {are}} not compared.',
	'change.caution':
		'Actions and numbers on one line of time. One came after the other; that alone says nothing about why.',
	'change.key.wave':
		'Each point is one round of asking; the soft bar shows where the true number may lie.',
	'change.key.quarter':
		'Each point is one quarter; the soft band shows how far chance alone may move it. Only the same season is compared.',
	'change.key.count': 'Each point is one quarter, with everything counted in it.',
	'change.each': 'Shown as',
	'change.each.together': 'All places together',
	'change.each.place': 'Each place',
	'change.each.loading': 'Laying out the line of each place …',
	'change.each.title':
		'{name}, the actions and what struck from outside, in each of {count, number} places',
	'change.each.scale':
		'One scale ({unit}) and the same days for all of them. A line stops at a double stroke, from where on people were asked in another way, and where no number is known.',
	'change.each.beside': 'Hollow and grey: places that are only compared with.',
	'change.each.actions':
		'Below each line: how many actions were under way, at most {most, number}; each tick is one that began.',
	'change.each.actions about':
		'Below each line: how many actions were under way, at most {most, number}, those on {harm} in full colour; each tick is one that began.',
	'change.each.events': 'Grey bands: what struck from outside. Dashed: handed over.',
	'change.each.note': '{counted} · {at}',
	'change.each.open': '{place}: open its line of time',
	'change.key.marks': 'What the numbers above the picture stand for',
	'change.key.break': '{text}: {at}',
	'change.sentence': '{name} in {place}, the actions there, and what else happened.',
	'change.sentence.actions': 'The actions in {place}, and what else happened.',
	'change.point': '{where}, {at}: {number}',
	'change.others': '{count} more',
	'change.event': 'something from outside',
	'change.from on': 'from {period} on',
	'change.no season': 'none written down',
	'change.side.here': '{count, plural, one {# place that acted} other {# places that acted}}',
	'change.side.beside': '{count, plural, one {# that did not} other {# that did not}}',
	'change.side.compared':
		'{count, plural, one {# place compared with} other {# places compared with}}',
	'change.handed over': 'handed over',
	'change.handed over place': '{place} handed over',
	'change.handovers': '{count, plural, one {# place handed over} other {# places handed over}}',
	'change.action': 'action without a title',
	'change.action.stopped': '{title} (stopped)',
	'change.action.in place': '{title}, {place}',
	'change.actions about': 'Actions on {harm}',
	'change.actions other': 'Other actions',
	'change.actions all': 'Actions',
	'change.actions lanes': 'Actions under way at a time; each tick is one that began',
	'change.actions more':
		'{count, plural, one {and # more action, in the table} other {and # more actions, in the table}}',
	'change.going':
		'{count, plural, =0 {none still going} one {# still going} other {# still going}}',
	'change.harm not recorded': 'harm not recorded',
	'change.broken.method': 'asked in another way',
	'change.broken.instrument': 'counted with another form',
	'change.unit.children': 'of every 100 children',
	'change.unit.people': 'of every 100',
	'change.unit.count': 'counted in each quarter',
	'change.care': 'Read with care',
	'change.care.none': 'No rule asks for special care here. Other things may still have happened.',
	'change.care.asked differently.method':
		'Asked by another method {from}{which, select, some { in {places}} other {}}. The difference from before can come from that.',
	'change.care.asked differently.instrument':
		'Counted with another form {from}{which, select, some { in {places}} other {}}. The difference from before can come from that.',
	'change.care.shock':
		'{event}{reach, select, part { ({place})} other {}}: this overlaps {points}. Numbers from such a time can be unlike others.',
	'change.care.other project':
		'{reach, select, beside {Another project was working in {place}, which this is compared with} other {Another project was working in {place} too}}{event, select, none {} other {: {event}}}.',
	'change.care.few asked':
		'{count, plural, one {Only one person was asked} other {Only # were asked}} {at}.',
	'change.care.worst off':
		'{chosen, plural, one {One of {of} places was chosen because it was worst off} other {# of {of} places were chosen because they were worst off}}: such places often look better next time, even with no action.',
	'change.care.worst off.one':
		'This place was chosen because it was worst off: such places often look better next time, even with no action.',
	'change.care.not recorded': 'Not recorded: {points}. A gap is not a zero.',
	'change.care.places missing': 'No answers {at} from {places}.',
	'change.care.season':
		'Seasons can move these numbers. {first}: {firstKinds}; {last}: {lastKinds}.',
	'change.care.reports':
		'More reports can mean more trust. This number cannot tell us if harm went up or down.',
	'change.care.answers alike':
		'People of one place answer alike, so the true numbers may lie further off than the soft marks say.',
	'change.behind': 'Behind it',
	'change.behind.rows':
		'{count, plural, one {# row of numbers} other {# rows of numbers}} from {places, plural, one {# place} other {# places}}',
	'change.behind.actions': '{count, plural, one {# action} other {# actions}}',
	'change.behind.meetings': '{count, plural, one {# meeting} other {# meetings}}',
	'change.behind.events':
		'{count, plural, one {# event from outside} other {# events from outside}}',
	'change.behind.link': 'This number by place and group, and its rows',
	'change.table.points': 'The numbers on this line',
	'change.table.actions': 'Actions ({count, number})',
	'change.table.events': 'Events and handovers ({count, number})',
	'change.column.side': 'Whose',
	'change.column.time': 'When',
	'change.column.number': 'Number',
	'change.column.count': 'Counted',
	'change.column.limits': 'Limits',
	'change.column.method': 'How it was asked',
	'change.column.rows': 'Rows',
	'change.column.action': 'Action',
	'change.column.place': 'Place',
	'change.column.harm': 'Harm',
	'change.column.kind': 'Kind',
	'change.column.run by': 'Run by',
	'change.column.began': 'Began',
	'change.column.ended': 'Ended',
	'change.column.end reason': 'How it ended',
	'change.column.event': 'What happened',
	'change.still going': 'still going',
	'change.no end': 'no end known',
	'change.handover': 'handover',
	'change.not recorded': 'not recorded',
	'change.everywhere': 'everywhere',
	'change.empty.title': 'No numbers about children yet',
	'change.empty.text':
		'This screen puts a number about children, the actions of communities and what else happened on one line of time. A file of measures brings the number: which community, from when to when, what was counted, and how many of how many.',
	'change.empty.bring': 'Bring in files',
	'change.empty.actions':
		'No actions here in this time. A file of actions puts them on the line: what was done, where, and from when to when.',
	'change.empty.events':
		'Nothing from outside is written down for this time. A file of events shows what else may have moved the numbers: harvests, holidays, floods, epidemics, new laws, other projects.'
} as const;
