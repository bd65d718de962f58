/** English: the contribution story. It says what came together, never why. */
export const changeStory = {
	'change.view.story': 'The story of it',
	'change.story.title': '{name}: the story so far {where}',
	'change.story.lead':
		'Drafted from the data, in five boxes. Complete it with people who were there: they know what the numbers do not.',
	'change.story.expected': 'What we expected',
	'change.story.did': 'Did we do it',
	'change.story.changed': 'What changed',
	'change.story.else': 'What else happened',
	'change.story.sure': 'How sure are we, and who judged',
	'change.story.no target': 'No target is written down for this number here.',
	'change.story.target':
		'The target is {value} by {day}{setter, select, none {} other {, {setter}}}.',
	'change.story.start': 'Before the first action it was {value}.',
	'change.story.theory': 'Why we expected the actions to help: not written yet.',
	'change.story.no action': 'No such action is written down here.',
	'change.story.actions':
		'{count, plural, one {# action} other {# actions}} in {places, plural, one {# place} other {# places}} since {since}: {finished, number} finished, {stopped, number} stopped, {others, number} still going or without a known end.',
	'change.story.steps':
		'{planned, plural, =1 {The one planned step {done, plural, =0 {was not done} other {was done}}} other {Of # planned steps, {done, plural, =0 {none was} one {# was} other {# were}} done}}{recording, plural, =0 {} one { (in the one action that records them)} other { (in the # actions that record them)}}.',
	'change.story.no change':
		'The numbers do not allow two times to be compared; they only stand beside the actions on one line of time.',
	'change.story.no number':
		'No number of it is here for this place, so nobody can say what changed. It needs people asked before the first action and again later, in the same way.',
	'change.story.no measure':
		'Nothing about children is measured here yet, so nobody can say what changed for them. It needs people asked before the first action and again later, in the same way.',
	'change.story.no measure.name': 'What was done',
	'change.story.no measure.lead':
		'Drafted from the data, in five boxes. Words of your own are kept beside a number about children: they can be written here once there is one.',
	'change.story.nothing to judge':
		'Without a number about children there is nothing yet to be sure of.',
	'change.story.rung': 'What this can say: {rung}.',
	'change.story.no event':
		'Nothing from outside is written down for this time. Ask whether anything happened.',
	'change.story.event': '{event} ({place, select, none {} other {{place}, }}{days})',
	'change.story.event open': '{event} ({place, select, none {} other {{place}, }}since {day})',
	'change.story.events':
		'{count, plural, one {One thing} other {# things}} from outside: {events}.',
	'change.story.said':
		'{count, plural, one {At one meeting} other {At # meetings}} in {places, plural, one {one place} other {# places}} people spoke of this number (in brackets: at how many).',
	'change.story.said.one': '{what} ({count, number})',
	'change.story.said.helped': 'What helped, as they said: {list}.',
	'change.story.said.blocked': 'What stood in the way: {list}.',
	'change.story.said.missing': 'Who was missing: {list}.',
	'change.story.feels':
		'{count, plural, one {At one meeting} other {At # meetings}} people were asked whether its picture feels right: {yes, number} yes, {partly, number} partly, {no, number} no.',
	'change.story.words':
		'What people said in their own words ({count, plural, one {# meeting} other {# meetings}})',
	'change.story.words.about': 'They stand on this screen alone. Take up what fits, without names.',
	'change.story.words.take': 'Take these words up',
	'change.story.level.low': 'Not very sure.',
	'change.story.level.some': 'Somewhat sure.',
	'change.story.level.strong': 'As sure as numbers allow.',
	'change.story.stands':
		'The evidence stands at “{rung}”{reasons, select, none {} other {: {reasons}}}.',
	'change.story.cautions':
		'{unanswered, plural, =0 {Everything to read with care was answered.} one {One thing to read with care is not answered.} other {# things to read with care are not answered.}}',
	'change.story.no cautions': 'No rule asks for special care.',
	'change.story.judged': 'Who judged this: not written yet.',
	'change.story.drafted': 'Drafted from the data',
	'change.story.written': 'Written on {day}',
	'change.story.draft now': 'What the draft says now',
	'change.story.edit': 'Edit',
	'change.story.edit box': 'Edit “{box}”',
	'change.story.field': 'Words for “{box}”',
	'change.story.not kept': 'Not kept yet: these words are in no report. They stay on this device.',
	'change.story.keep': 'Keep these words',
	'change.story.figures':
		'Figures may stay here ({figures}). For the report for donors, write without them: the number stands beside your words there.',
	'change.story.meeting':
		'Meetings are told these words where they may see the number. Short sentences are read out best.',
	'change.story.meeting.not': 'Meetings are not told these words: {found}.',
	'change.story.meeting.figure': 'they hold figures ({text})',
	'change.story.meeting.trade': 'nobody would say it so there ({text})',
	'change.story.meeting.few places': 'they are about fewer than three places together',
	'change.story.meeting.place': 'they name a community ({text})',
	'change.story.meeting.name': 'they may name a person ({text})',
	'change.story.meeting.phone': 'they hold what looks like a phone number ({text})',
	'change.story.meeting.email': 'they hold an e-mail address ({text})',
	'change.story.meeting.age': 'they tell of one child ({text})',
	'change.story.cancel': 'Leave it',
	'change.story.back': 'Back to the draft',
	'change.story.pictures': 'The pictures that it rests on',
	'change.story.rests on': 'Rests on',
	'change.story.targets': 'Targets'
} as const;
