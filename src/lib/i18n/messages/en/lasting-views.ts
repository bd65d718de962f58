/** English: the views of what lasts and who decides. No sentence says why a number moved. */
export const lastingViews = {
	'change.view.still-going': 'Still going after handover',
	'change.missing.still-going':
		'It needs ten actions that were handed over, visited since, and three of them found stopped. Here {count, plural, =0 {is none} one {is # action} other {are # actions}}{ends, plural, =0 {, none of them stopped} one {, # of them stopped} other {, # of them stopped}}.',
	'change.going.title':
		'{count, plural, one {Of one action handed over} other {Of # actions handed over}}, {reading}',
	'change.going.reading':
		'about {number} are still going after {months, plural, one {# month} other {# months}}',
	'change.going.reading.limits': '{said} (could be {lower} to {upper})',
	'change.going.ends':
		'{ends, plural, one {One was} other {# were}} found stopped{finished, plural, =0 {} one {, one was finished} other {, # were finished}}; {open, plural, =0 {of none is it known} one {of one it is known} other {of # it is known}} only up to a last visit that {open, plural, one {it} other {they}} went on.',
	'change.going.not recorded':
		'{count, plural, one {One more was} other {# more were}} handed over, and nobody wrote down whether {count, plural, one {it goes} other {they go}} on.',
	'change.going.caution':
		'A finished action, and one that nobody knows more of, counts up to the last day it was known, and never as stopped. Actions of one place are alike, so the true number is less sure than these limits.',
	'change.going.by': 'Compare',
	'change.going.by.all': 'all of them in one line',
	'change.going.by.managed_by': 'by who runs them',
	'change.going.by.money': 'by money from outside',
	'change.going.group.all': 'all actions',
	'change.going.group.run by': 'run by: {who}',
	'change.going.group.some': 'some money from outside',
	'change.going.group.none': 'no money from outside',
	'change.going.group.said':
		'{name}: {count, plural, one {# action} other {# actions}}, {ends} stopped; {reading}.',
	'change.going.group.few':
		'{name}: {count, plural, one {# action} other {# actions}}, too few for a line (it needs five).',
	'change.going.ungrouped':
		'{count, plural, one {Of one action} other {Of # actions}} it is not written down, so {count, plural, one {it stands} other {they stand}} in no line.',
	'change.going.too few to compare':
		'Whether the lines differ by more than chance is not said: each would need ten actions and three that stopped.',
	'change.going.apart':
		'In how long actions go on, these numbers can tell them apart: {groups} (p = {p}). Actions of one place are alike, so this looks surer than it is.',
	'change.going.not apart':
		'In how long actions go on, these numbers cannot tell them apart: {groups} (p = {p}). That is no proof that they are alike.',
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
	'change.going.column.upper': 'Could be to'
} as const;
