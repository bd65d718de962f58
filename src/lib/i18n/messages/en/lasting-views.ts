/** English: the views of what lasts and who decides. No sentence says why a number moved. */
export const lastingViews = {
	'change.view.still-going': 'Still going after handover',
	'change.missing.still-going':
		'It needs ten actions that were handed over, visited since, and three of them found stopped. So far there {count, plural, =0 {is none} one {is # action} other {are # actions}}{count, plural, =0 {} other {{ends, plural, =0 {, none of them stopped} other {, # of them stopped}}}}.',
	'change.going.title':
		'{count, plural, one {Of one action handed over} other {Of # actions handed over}}, {reading}',
	'change.going.reading':
		'{number, plural, =0 {hardly any are} one {about # is} other {about # are}} still going after {months, plural, =0 {less than a month} one {# month} other {# months}}',
	'change.going.reading.limits': '{said} (could be {lower} to {upper})',
	'change.going.ends':
		'So far {ends, plural, =0 {none was} one {one was} other {# were}} found stopped{finished, plural, =0 {} one {, one was finished} other {, # were finished}}{open, plural, =0 {} one {; of one it is known only up to a last visit that it went on} other {; of # it is known only up to a last visit that they went on}}.',
	'change.going.early':
		'Handed over before any action began there, so that none of its actions can be followed from handover: {places}.',
	'change.going.not recorded':
		'{count, plural, one {One more was} other {# more were}} handed over, and nobody wrote down whether {count, plural, one {it goes} other {they go}} on.',
	'change.going.caution':
		'A finished action, and one that nobody knows more of, counts up to the last day it was known, and never as stopped. Actions of one place are alike, so the true number is less sure than these limits.',
	'change.going.by': 'Compare',
	'change.going.by.all': 'all of them in one line',
	'change.going.by.managed_by': 'by who runs them',
	'change.going.by.money': 'by money from outside',
	'change.going.group.all': 'all actions',
	'change.going.group.run by': 'run by {who}',
	'change.going.group.some': 'some money from outside',
	'change.going.group.none': 'no money from outside',
	'change.going.group.said':
		'{name}: {count, plural, one {# action} other {# actions}}, {ends, number} stopped; {reading}.',
	'change.going.group.few':
		'{name}: {count, plural, one {# action} other {# actions}}, too few for a line (it needs five).',
	'change.going.ungrouped':
		'{count, plural, one {Of one action} other {Of # actions}} it is not written down, so {count, plural, one {it stands} other {they stand}} in no line.',
	'change.going.too few to compare':
		'Whether the lines differ by more than chance is not said: each would need ten actions and three that stopped.',
	'change.going.apart':
		'These numbers can tell apart how long the actions go on: {groups} ({p}). Actions of one place are alike, so this looks surer than it is; and the actions may differ in other ways too.',
	'change.going.not apart':
		'These numbers cannot tell apart how long the actions go on: {groups} ({p}). That is no proof that they are alike.',
	'change.going.money.about':
		'Money from outside: a gift of an organisation or donor to this action in the 90 days up to handover. Later gifts do not count, since an action that goes on for longer has more time to be given any.',
	'change.going.key':
		'Each step down is an action found stopped. Small strokes: last known to go on. Soft band: where the true share may lie. A line ends where fewer than five actions are still watched.',
	'change.going.axis': 'months after handover',
	'change.going.watched': 'Actions still watched',
	'change.going.heard':
		'{name}, {months, plural, =0 {on the day of handover} one {# month after handover} other {# months after handover}}: {share} still going, {count} still watched',
	'change.going.too few watched': 'fewer than five watched',
	'change.going.column.group': 'Actions',
	'change.going.column.months': 'Months after handover',
	'change.going.column.watched': 'Still watched',
	'change.going.column.going': 'Still going',
	'change.going.column.lower': 'Could be from',
	'change.going.column.upper': 'Could be to',
	'change.view.who-decides': 'Who decides',
	'change.view.outside-support': 'Outside support',
	'change.view.leadership': 'New leaders',
	'change.missing.who-decides':
		'It needs two quarters in which it was written down who called or ran meetings, who decided, who gave, or who runs the actions.',
	'change.missing.outside-support':
		'It needs two quarters with days of outside facilitators written down at visits, and two with meetings. So far {days, plural, =0 {no quarter has} one {# quarter has} other {# quarters have}} days and {meetings, plural, =0 {none has} one {# has} other {# have}} meetings.',
	'change.missing.leadership':
		'It needs two quarters in which visits wrote down how many leading roles there are and how many somebody new holds. So far there {count, plural, =0 {is none} one {is #} other {are #}}.',
	'change.years compared': 'Numbers of {later} beside those of {earlier}.',
	'change.column.quarter': 'Quarter',
	'change.who.title.plain': 'Who called and ran meetings, decided and gave, quarter by quarter',
	'change.who.key':
		'What share was the community’s own or local, quarter by quarter; under each name, of how many in the last quarter. Soft band: how far chance alone may move it.',
	'change.who.O1': 'Decisions made',
	'change.who.O2': 'Meetings called',
	'change.who.O3': 'Meetings run',
	'change.who.O4': 'Actions run',
	'change.who.O5': 'Worth of gifts',
	'change.who.also': 'The others, one by one',
	'change.who.caution':
		'Whoever wrote the meeting down also wrote who decided in it. A larger local share can also mean that less came from outside; look at both amounts.',
	'change.support.title':
		'{days, select, same {Days of outside facilitators stayed at {lastDays} a month in each place} other {Days of outside facilitators went from {firstDays} to {lastDays} a month in each place}}, while {meetings, select, same {meetings stayed at {now} a year} other {meetings went from {before} to {now} a year}}',
	'change.support.title.plain': 'Days of outside facilitators, and meetings, quarter by quarter',
	'change.support.key':
		'Two pictures on one line of time, each with its own scale. Dashed lines: a place took over. A quarter with nothing written down is a gap.',
	'change.support.caution':
		'Fewer days from outside say nothing alone; look whether meetings go on. A month that nobody reported has neither.',
	'change.support.days': 'Days of outside facilitators, a month in each place',
	'change.support.meetings': 'Meetings held in the quarter',
	'change.support.handed over': 'handed over',
	'change.support.handover': '{place} ({day})',
	'change.support.handovers': 'Handed over: {places}.',
	'change.leadership.title':
		'{roles} leading roles are held by somebody who was new within 12 months ({at})',
	'change.leadership.title.both': '{said}; it was {roles} ({at})',
	'change.leadership.roles': 'Leading roles held by somebody new',
	'change.leadership.facilitators': 'Local facilitators, in each place visited',
	'change.leadership.facilitators.in':
		'{total} in {places, plural, one {one place} other {# places}}',
	'change.leadership.at': '{number} ({at})',
	'change.leadership.facilitators.said': 'Local facilitators: {numbers}.',
	'change.leadership.key':
		'Each mark is one quarter with visits, of each place its latest visit. Hollow: too few roles for a percentage. Dashed lines: a place took over.',
	'change.leadership.caution':
		'None new can mean that nobody else is let in, and very many that nothing holds: there is no good or bad direction. Not every place is visited every time.'
} as const;
