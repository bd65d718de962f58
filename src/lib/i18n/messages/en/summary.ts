/** The report for donors, and the screen on which it is made. */
export const summary = {
	'nav.summary': 'Summary',
	'summary.title': 'Summary for donors',
	'summary.heading': 'What donors will see',
	'summary.lead':
		'Below is the report as a donor gets it: only communities that agreed are counted, and nothing in it can point at a child.',
	'summary.wait': 'The report is being made:',
	'summary.wait.project': 'Getting the project and its numbers ready',
	'summary.not made': 'The report was not made',
	'summary.make again': 'Make the report',
	'summary.download report': 'Download donor report (HTML)',
	'summary.download data': 'Download data behind this report (CSV)',
	'summary.download targets': 'Download target table (XLSX)',
	'summary.download iati': 'Download IATI results (XML)',
	'summary.iati sector':
		'Nobody said which sector of the DAC the work is of: in the IATI file it stands in a list of the organisation’s own (vocabulary 99). Whoever publishes the file can put another in its place.',
	'summary.iati shares':
		'Nobody said how the work is divided among the countries: they have even shares in it.',
	'summary.iati gaps': 'Why there is no IATI file yet',
	'summary.iati profile': 'Open the project’s profile',
	'summary.handed over':
		'Saved. What it tells is kept in this project, so that no later document can give away what this one hides.',
	'summary.preview': 'The report',
	'summary.choose': 'What goes in',
	'summary.choose.period': 'Period',
	'summary.choose.indicators': 'Numbers',
	'summary.choose.indicators.about': '{count} of {total}',
	'summary.choose.unnamed':
		'{count, plural, one {# own measure is in no report yet: its name came with a file, and such words may point at somebody. Give it a name here, and it can stand in one:} other {# own measures are in no report yet: their names came with a file, and such words may point at somebody. Give them names here, and they can stand in one:}}',
	'summary.choose.areas.show': 'Show numbers by area',
	'summary.choose.groups': 'Groups',
	'summary.write': 'Your words beside the numbers',
	'summary.write.about': 'They stand in the report as you write them. Name nobody.',
	'summary.write.keep': 'Keep these words',
	'summary.warn': 'Please check before this goes out: {found}.',
	'summary.warn.phone': 'it holds a number that looks like a phone number ({text})',
	'summary.warn.email': 'it holds an e-mail address ({text})',
	'summary.warn.place': 'it names {text}, a community that did not agree to be named',
	'summary.warn.name': 'it may name a person ({text})',
	'summary.warn.age': 'it tells of one child ({text})',
	'summary.look again': 'Before it goes out, please look at these words once more',
	'summary.look again.where': '{where}: {found}',
	'summary.look again.project': 'The names of project and organisation',
	'summary.texts title': 'Texts from your files',
	'summary.texts.about':
		'They stand in the report only where you let them in, one by one, after reading them.',
	'summary.texts.count': '{count, plural, =0 {None} other {#}} of {total} let in',
	'summary.texts.learned': 'what a community learned',
	'summary.texts.reason': 'why a target is off',
	'summary.refused': 'There is no report',
	'summary.refused.nobody consented':
		'No community has agreed that anything of it is shown. When one agrees, say so below.',
	'summary.refused.looser without a reason':
		'A rule is looser than usual. Say why, or take it back.',
	'summary.hidden title': 'What is hidden, and why',
	'summary.hidden.count':
		'{count, plural, =0 {Nothing is hidden.} one {# number is hidden or told as a band.} other {# numbers are hidden or told as a band.}}',
	'summary.hidden.number': 'Number',
	'summary.hidden.where': 'Where',
	'summary.hidden.why': 'Why',
	'summary.hidden.only you': 'Only you see this list. It is in no file.',
	'summary.consent title': 'Which communities agreed',
	'summary.consent.about':
		'Only communities that agreed are counted. Change it when a community decides; the change is dated.',
	'summary.consent.choose': 'What {place} agreed to',
	'summary.consent.none': 'not agreed',
	'summary.consent.totals_only': 'in totals only',
	'summary.consent.named': 'may be named',
	'summary.rules title': 'Rules',
	'summary.rules.about':
		'These rules protect children. You can make them stricter. Where you make one looser, say why: your reason stands in the report.',
	'summary.rules.reason': 'Why a rule is looser',
	'summary.rules.usual': 'usual',
	'summary.rules.keep': 'Keep this reason',
	'summary.no data': 'There is nothing to report yet',
	'summary.no data.about': 'Bring in your files first; the report then makes itself.',
	'summary.reports before':
		'{count, plural, =0 {No document was handed over yet.} one {One document was handed over before; this one is checked against it.} other {# documents were handed over before; this one is checked against all of them.}}',
	'summary.as before': 'Same choices as the report of',
	'summary.as before.report': '{day} · {period}',
	'summary.as before.none': 'no earlier report',
	'summary.as before.left out': 'That report told more than this one may. This is left out:',
	'summary.as before.number': '{name}: {why}.',
	'summary.as before.gone': 'there is no such number in this time',
	'summary.as before.area': '{area}: no number of this area can be shown now.',
	'summary.as before.others':
		'{count, plural, one {One more number of an area or a group.} other {# more numbers of areas and groups.}}',
	'summary.as before.communities':
		'{count, plural, one {A community that was counted then does not agree now: {names}.} other {# communities that were counted then do not agree now: {names}.}}',
	'summary.as before.looser':
		'The looser rule: {rule} was {used} and is {standard} again. If it must be looser here too, say why under “Rules”.',
	'summary.as before.let in':
		'{count, plural, one {One text that was let in: read it and let it in anew.} other {# texts that were let in: read them and let them in anew.}}',

	'summary.report title':
		'{count, plural, one {What one community did for its children, and what changed} other {What # communities did for their children, and what changed}}',
	'summary.data until': 'data up to {day}',
	'summary.agreed': '{count} of {total} communities agreed to be counted',
	'summary.who title': 'Who and where',
	'summary.who':
		'{count, plural, one {One community acts} other {# communities act}}{comparison, plural, =0 {.} one {; one more is looked at beside it.} other {; # more are looked at beside them.}}',
	'summary.where': 'They are in {areas}.',
	'summary.countries': 'Countries: {countries}.',
	'summary.no names': 'No community is named.',
	'summary.names': 'These agreed to be named: {names}. No number here is of one of them.',
	'summary.chosen': 'What communities chose to act on',
	'summary.chosen.about':
		'Actions under way on the last day of the period, by the harm that they are about.',
	'summary.harm': 'Harm',
	'summary.actions': 'Actions',
	'summary.stories title': 'Contribution stories',
	'summary.stories.choose':
		'Stories that you wrote on the screen of change. A box stands in the report only if you let it in, for this period, and without figures: the number stands beside it as the rules release it.',
	'summary.stories.none':
		'Nobody wrote into a contribution story yet. Choose a harm on the screen of change, then “The story of it”.',
	'summary.stories.count':
		'{count, plural, =0 {No box} one {# box} other {# boxes}} of {total} let in',
	'summary.stories.left out':
		'{communities, plural, =0 {} one {# story of a single community stays out. } other {# stories of single communities stay out. }}{hidden, plural, =0 {} one {# story stays out, since its number does not stand in this report.} other {# stories stay out, since their numbers do not stand in this report.}}',
	'summary.stories.figures':
		'It holds figures, so it cannot be let in as it is. Write it here without them: years may stay, and the number stands beside your words. Your story on the screen of change stays as it is.',
	'summary.stories.own words': 'In the report it stands in these words:',
	'summary.stories.still': 'Still in it: {figures}.',
	'summary.stories.let in': 'Let these words in',
	'summary.stories.judged': 'Who judged it (roles, no names): {name}',
	'summary.stories.keep': 'Keep who judged',
	'summary.stories.judged figures':
		'It holds figures ({figures}), so it does not stand in the report.',
	'summary.stories': 'Contribution stories',
	'summary.stories.about':
		'What people who know these places say of what came together with the change. The words are theirs; each number is the released one.',
	'summary.story.title': '{name}{area, select, none {, all places} other {, {area}}}',
	'summary.story.judged':
		'{who, select, none {Nobody is named as having judged this.} other {Judged by: {who}}}',
	'summary.short': 'In short',
	'summary.short.moved':
		'Of {all, plural, one {# number} other {# numbers}} that can be compared with {period}, {count, plural, =0 {none rose or fell} other {# rose or fell}} as far as the limits can tell.',
	'summary.short.targets': '{count, plural, one {# target} other {# targets}}: {standings}.',
	'summary.section.opening': 'Opening',
	'summary.section.did': 'What communities did',
	'summary.section.changed': 'What changed for children',
	'summary.section.lasting': 'Ownership and lasting',
	'summary.section.learning': 'What was learned and adjusted',
	'summary.section.limits': 'Limits',
	'summary.approved': 'In communities’ own words',
	'summary.evidence': 'How far the link to the actions was looked at:',
	'summary.looks back':
		'This number looks at the 90 days up to {day}. Of these only {months} is in the data yet: what is still to be written down does not count, so it may look better or worse than it is.',
	'summary.earlier': 'In {period}: {value}.',
	'summary.no earlier': 'No number of {period} to stand beside it.',
	'summary.reading': 'How to read the numbers',
	'summary.reading.text':
		'Below each number stands what was counted, n of N. “Could be” and “this steady” say between which limits it lies. A number in brackets is of few. “About” is rounded; “hidden” and “fewer than” keep single children from being known. The last pages say what each number counts, how, and how many are hidden by which rule.',
	'summary.hidden': 'hidden',
	'summary.of few': '({value})',
	'summary.rounded': 'about {counted}',
	'summary.groups': 'By groups of people',
	'summary.by': 'By {split}. Rows and columns stand in the order of their names.',
	'summary.areas': 'By area',
	'summary.areas.about':
		'No number here is of fewer than three communities. Areas stand in the order of their names.',
	'summary.measure': 'What was counted',
	'summary.targets': 'Baseline, target, actual',
	'summary.targets.about': 'Each target names who set it and how its way is counted.',
	'summary.targets.left':
		'{count, plural, one {# target of a single community is left out.} other {# targets of single communities are left out.}}',
	'summary.targets.left groups':
		'{count, plural, one {# target of a group within an area is left out: groups are told of all places together only.} other {# targets of groups within areas are left out: groups are told of all places together only.}}',
	'summary.targets.left numbers':
		'{count, plural, one {# target is left out: its number does not stand in this report.} other {# targets are left out: their numbers do not stand in this report.}}',
	'summary.baseline': 'Baseline',
	'summary.target': 'Target',
	'summary.actual': 'Actual',
	'summary.standing': 'On the way',
	'summary.no baseline': 'none',
	'summary.set by nobody': 'nobody said who set it',
	'summary.number': '{name}: {number}',
	'summary.sdg.contributes':
		'These contribute to the target; no SDG indicator is measured by them:',
	'summary.not shown': 'What is not shown',
	'summary.not shown.count':
		'{count, plural, =0 {No number is hidden.} one {One number is hidden or told as a band.} other {# numbers are hidden or told as a band.}}',
	'summary.hidden reason': '{count}: {reason}',
	'summary.not shown.numbers': 'Not even a band can be told of: {names}.',
	'summary.not shown.communities':
		'{count, plural, =0 {All communities agreed to be counted.} one {One community did not agree to be counted; nothing of it is in this report.} other {# communities did not agree to be counted; nothing of them is in this report.}}',
	'summary.not shown.rounded': 'Totals of which a part is hidden are rounded.',
	'summary.not shown.few': 'A number in brackets is of fewer than {count} who were asked.',
	'summary.loosened': 'Looser than usual: {rule} is {used} instead of {standard}.',
	'summary.loosened because': 'The reason given: {reason}',
	'summary.reason.no consent': 'a community behind it did not agree',
	'summary.reason.few communities': 'too few communities stand behind it',
	'summary.reason.one community dominates': 'nearly all of it is of one community',
	'summary.reason.small count': 'so few that a child could be known',
	'summary.reason.nearly all': 'all but so few that a child could be known',
	'summary.reason.few asked': 'too few in all for a percentage',
	'summary.reason.short period': 'the time is too short',
	'summary.reason.split not shared': 'split in a way that is not shared',
	'summary.reason.not exact': 'only its bounds are known',
	'summary.reason.protects another': 'shown, it would give another number away',
	'summary.reason.close to an earlier document': 'it differs too little from an earlier document',
	'summary.rule.smallestCount': 'the smallest count that is shown',
	'summary.rule.fewestAsked': 'the fewest asked for a percentage',
	'summary.rule.fewAsked': 'from how many on a percentage has no brackets',
	'summary.rule.fewestCommunities': 'the fewest communities behind a number about harm',
	'summary.rule.largestShare': 'the largest share of one community',
	'summary.rule.shortestPeriod': 'the shortest time, in months',
	'summary.rule.roundTo': 'to what totals are rounded',
	'summary.methods': 'How this was counted',
	'summary.methods.limits':
		'Limits beside a number say where the truth may lie where people were asked, and how steady the number is where everything was counted. Answers of one place lie close together, so limits of surveys are somewhat too narrow.',
	'summary.methods.evidence':
		'How far the link to the actions was looked at is said in four steps: seen together, before and after, compared with others, compared and checked. They say how the number was come by, not what came of it, and none says why a number moved.',
	'summary.methods.dates': 'Report of {date}, with data up to {data}.',
	'summary.methods.not': 'Not counted: {what}',
	'summary.methods.counts': 'What each number counts',
	'summary.methods.sources': '{count, plural, one {One source file} other {# source files}}',
	'summary.methods.fingerprints':
		'Fingerprints (SHA-256) of the files: whoever has the files can check that this report was made of them.',
	'summary.sdg': 'Sustainable Development Goal 16 and related targets',
	'summary.sdg.hidden': 'The numbers of this work that speak to it are hidden here.',
	'summary.sdg.about':
		'Official words of the global indicator framework as of {month}. Each number is of these communities only; none is a national SDG figure.',
	'summary.released.report': 'report for donors',
	'summary.released.data': 'file with the data of the report',
	'summary.released.targets': 'target table for donors',
	'summary.released.iati': 'IATI file',
	'summary.released.meeting pack': 'meeting pack',
	'summary.released.meeting paper': 'papers for a meeting',
	'summary.released.meeting project': 'project for one community',
	'summary.released.meeting': 'set of pictures shown at a meeting',
	'summary.decision.release':
		'A {what} was handed over: {count, plural, one {# number} other {# numbers}} shown, {hidden} hidden.{reason, select, none {} other { Rules were looser: {reason}}}',
	'summary.decision.consent': '{place}: {consent}.',
	'note.summary': 'In the report for donors, “{section}” says: {text}',
	'note.summary.choices':
		'What goes into the report for donors, and by which rules, was chosen anew.',
	'note.summary.choices.taken': 'The report for donors holds everything again, by the usual rules.',
	'note.summary.taken': 'The words of “{section}” in the report for donors were taken back.'
} as const;
