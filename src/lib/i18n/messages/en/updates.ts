/** English: what newer files are to earlier ones, the history of a project, and its earlier states. */
export const updates = {
	'updates.title': 'The same rows stand in two files',
	'updates.about':
		'Nothing is counted before you say which of them hold. The project stays as it is until then.',
	'updates.question':
		'{shared, plural, one {# row stands} other {# rows stand}} in {newer} and in {earlier}.',
	'updates.changed':
		'{changed, plural, =0 {They say the same in both.} one {In # of them the files say different things.} other {In # of them the files say different things.}}',
	'updates.collision':
		'The same ids stand in {newer} and in {earlier}, but {elsewhere, plural, one {# of them is} other {# of them are}} of another place or day. Two people may have numbered their rows alike.',
	'updates.only earlier': 'only in {file}',
	'updates.both': 'in both',
	'updates.only newer': 'only in {file}',
	'updates.choose': 'What shall count?',
	'updates.choice.newer rows': 'For these rows, {newer}',
	'updates.choice.newer rows.detail': 'Corrections in it hold. All other rows of both files count.',
	'updates.choice.earlier rows': 'For these rows, {earlier}',
	'updates.choice.earlier rows.detail': 'What is here stays. All other rows of both files count.',
	'updates.choice.replaces': '{newer} in place of {earlier}',
	'updates.choice.replaces.detail':
		'{gone, plural, =0 {No row of the earlier file is lost.} one {# row that stands only in the earlier file counts no more.} other {# rows that stand only in the earlier file count no more.}}',
	'updates.choice.apart': 'Both: they are different rows',
	'updates.choice.apart.detail keyed':
		'Rows with the same id that say different things are set aside until the ids are made different.',
	'updates.choice.apart.detail': 'All rows of both files are added up.',
	'updates.strangers.title': 'This looks like another project’s file',
	'updates.strangers':
		'{file} names {named, plural, one {# community} other {# communities}}, of which this project knows none ({examples}). Nothing was touched.',
	'updates.strangers.here': 'It belongs here: take it in',
	'updates.waves.title': 'Two rounds of the survey hardly asked the same places',
	'updates.waves':
		'{file}: {wave} asked in {named, plural, one {# community} other {# communities}}, {other} in {otherNamed, number}. {shared, plural, =0 {None was} one {# was} other {# were}} asked both times, and a change can be seen only there.',
	'updates.waves.only': 'Only in {wave}: {count, number}, for example {examples}',
	'updates.waves.remedy':
		'If these are the same places under other codes, write one code for each place in your file and drop it again. If other places were asked on purpose, take it in.',
	'updates.waves.here': 'Take it in as it is',
	'updates.take in': 'Import',
	'updates.leave out': 'Leave {count, plural, one {this file} other {these files}} out',
	'updates.said.replaces':
		'{newer} counts in the place of {earlier}: {same, plural, one {# row} other {# rows}} as before, {changed, number} corrected, {added, number} new, {gone, number} no longer there.',
	'updates.said.newer rows':
		'{shared, plural, one {# row stands} other {# rows stand}} in {earlier} too; {newer} counts for them ({changed, number} corrected).',
	'updates.said.earlier rows':
		'{shared, plural, one {# row was} other {# rows were}} here already, from {earlier}, and stay as they were.',
	'updates.said.apart': '{newer} and {earlier} count side by side.',
	'updates.columns': 'Columns of {newer}, compared with {earlier}: {changes}.',
	'updates.columns.renamed': '“{from}” is called “{to}” now',
	'updates.columns.regrouped':
		'{count, plural, one {# stands in another group of its form (“{from}” is now “{to}”)} other {# stand in other groups of their form (“{from}” is now “{to}”, for one)}}',
	'updates.columns.more': '{count, number} more',
	'updates.columns.added': '{count, plural, one {# is new} other {# are new}} ({headers})',
	'updates.columns.missing': '{count, plural, one {# is gone} other {# are gone}} ({headers})',
	'history.title': 'History',
	'history.about':
		'Everything that was brought in or decided, the newest first. Undo is switching one off; nothing is lost unless you have it forgotten.',
	'history.imported': 'Brought in: {files}.',
	'history.look': 'Look at this day',
	'history.look which': 'Look at this day: {day}',
	'history.earlier files':
		'{count, plural, one {# earlier file} other {# earlier files}} in whose place a newer one counts',
	'history.earlier file': '{earlier}: {newer} counts in its place',
	'history.forgotten': 'forgotten',
	'history.later': 'came later',
	'history.superseded': 'in a newer list of meetings',
	'idle.title': 'What is kept without counting',
	'idle.about':
		'These files do not count now. They stay in this project, and in every project file that you save, with all the columns that were taken in then: so an earlier day can be looked at as it was reported. A column that was taken in by mistake is still in them.',
	'idle.read again': 'read again since, in another way',
	'idle.undone': 'its import is switched off',
	'idle.replaced': 'a newer file counts in its place',
	'idle.only here': 'Only it holds: {headers}.',
	'idle.brought': 'Brought in on {day}',
	'idle.forget': 'Forget them for good',
	'idle.forget title': 'Forget what does not count?',
	'idle.forget goes':
		'{count, plural, one {One file is} other {# files are}} deleted from this device and from every project file that you save from now on. Your numbers stay as they are.',
	'idle.forget past':
		'Days before today can still be looked at, but without these files; switching their imports on again is no longer possible.',
	'idle.forget copies':
		'Project files that you saved before still hold them: delete those yourself, and save the project anew.',
	'idle.forgotten': 'Forgotten for good: {files}.',
	'idle.still held':
		'An earlier reading still holds {headers}. See “What is kept without counting” below.',
	'past.forgotten':
		'Files that counted then and were forgotten since are missing in these numbers: {files}.',
	'past.title': 'You are looking at {day}',
	'past.about':
		'All numbers are those of the end of that day: later files, mends and decisions are left out. Nothing can be changed here.',
	'past.back': 'Back to today',
	'changes.title': 'What changed',
	'changes.since': 'Since',
	'changes.since last import': 'before the last import',
	'changes.since day': 'the end of {day}',
	'changes.until': 'Until',
	'changes.until now': 'today',
	'changes.which': 'Numbers',
	'changes.which all': 'all that changed',
	'changes.of this number': 'What changed in this number',
	'changes.show': 'Show what changed',
	'changes.found':
		'{changed, plural, =0 {No number is different} one {# number is different} other {# numbers are different}} from {since}; {unchanged, plural, =0 {none stayed} one {# stayed} other {# stayed}} the same.',
	'changes.column.number': 'Number',
	'changes.column.then': 'Then',
	'changes.column.now': 'Now',
	'changes.column.why': 'Why',
	'changes.picture': 'Then and now, from 0 to 100%',
	'changes.unknown then': 'not known then',
	'changes.why.added': '{count, plural, one {# row of a new time} other {# rows of a new time}}',
	'changes.why.late': '{count, plural, one {# row that came late} other {# rows that came late}}',
	'changes.why.changed': '{count, plural, one {# row corrected} other {# rows corrected}}',
	'changes.why.gone': '{count, plural, one {# row gone} other {# rows gone}}',
	'changes.why.later day':
		'{count, plural, one {# row, itself unchanged, looked at on a later day} other {# rows, themselves unchanged, looked at on a later day}}',
	'changes.why.otherwise':
		'{count, plural, one {# row, itself unchanged, that counts otherwise with other rows or with what was decided} other {# rows, themselves unchanged, that count otherwise with other rows or with what was decided}}',
	'changes.why.meetings': 'of the reflection meetings: {rows}',
	'changes.why.stock':
		'it is taken on the last day of the time, and what is looked at until then is other rows now',
	'changes.why.same': 'it is the same',
	'changes.why.elsewhere': 'rows of other tables or what was decided',
	'changes.why.decided':
		'maybe what was decided: {what}{more, plural, =0 {} one { and # more, below} other { and # more, below}}',
	'changes.read again':
		'{count, plural, one {The file {files} was} other {The files {files} were}} taken in once more, with other answers',
	'changes.decisions': 'Decided in between'
} as const;
