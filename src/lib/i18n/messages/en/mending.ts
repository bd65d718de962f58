/** English: mending what does not fit, and the list of fixes. */
export const mending = {
	'mending.rows': '{count, plural, one {# row} other {# rows}}',
	'mending.in row': '{count, plural, one {Row} other {Rows}}',
	'mending.more rows': 'and {count, number} more',
	'mending.mend': 'Mend',
	'mending.row': 'Row {row, number} as it stands in the file',
	'mending.row loading': 'Fetching the row…',
	'mending.row gone': 'This row cannot be shown: it is not in what is kept of the file.',
	'mending.read as': 'Read it as',
	'mending.choose': 'Choose…',
	'mending.yes': 'yes',
	'mending.no': 'no',
	'mending.all alike': '{count, plural, one {Use it} other {Use it for all # alike}}',
	'mending.this row': 'Use it for row {row, number}',
	'mending.not recorded': 'Nothing was recorded',
	'mending.accept': 'It is right as it stands',
	'mending.ignore': 'Leave out for good',
	'mending.keep row':
		'Keep row {row, number}, and leave out the {count, plural, one {other} other {# others}} for good',
	'mending.pick row':
		'Press the number of a row to give it a code of its own, or to keep that row.',
	'mending.rows with code': 'All rows with “{value}” as they stand in the file',
	'mending.whole row': 'The whole row',
	'mending.same place': 'It is the same as “{place}”',
	'mending.two places': 'They are two places',
	'mending.sure places': 'Surely places of the list, written in another way',
	'mending.sure places about':
		'Each is the name or the code of one place alone, but for capitals, accents, spaces or marks. Take the tick away where it is another place. This holds for later files too; each stands in the list of what was decided, where it can be switched off.',
	'mending.sure place': '{written} is {place}',
	'mending.sure places take':
		'{count, plural, one {Yes, # is the same place} other {Yes, all # are the same places}}',
	'mending.same place about':
		'This holds for every row that is written so, in every table and in the files that come later too.',
	'mending.means': 'It means “{code}”',
	'mending.means about':
		'This is used in every row with this cell, in later files too, and is listed below, where it can be switched off.',
	'mending.said same place': '“{written}” is the same community as “{known}”, in every table.',
	'mending.said two places': '“{written}” and “{known}” are two places; nobody is asked again.',
	'mending.step': 'In {file}: {step}',
	'mending.step of': 'In {file} ({recipe}): {step}',
	'mending.step stays.frozen': 'Only what came of it is kept, so it cannot be switched off.',
	'mending.step stays.forgotten': 'It is gone, and cannot come back.',
	'mending.step stays.released': 'What was handed over cannot be taken back.',
	'mending.step stays.whole file':
		'It was off when the file came. To use it, bring the file again.',
	'mending.step stays.needed':
		'Columns that it makes are used, so it cannot be switched off. To leave its rows out, switch its import off.',
	'mending.reach all':
		'This holds for every row with this cell, in the files that come later too. Press a row number to mend that row alone.',
	'mending.reach one': 'This holds for this row alone. Press its number again to mend all alike.',
	'mending.list title': 'What was decided',
	'mending.list about':
		'The files stay as they came. Each line can be switched off, and is used again on the next file.',
	'mending.on': 'in the numbers',
	'mending.off': 'switched off',
	'mending.switch off': 'Switch off',
	'mending.switch on': 'Switch on',
	'mending.switch off which': 'Switch off: {what}',
	'mending.switch on which': 'Switch on: {what}',
	'mending.fixed': '{column}: {from} is read as {to}, {where}.',
	'mending.as not recorded': 'not recorded',
	'mending.settled accepted': '{column}: “{what}” was looked at and is right, {where}.',
	'mending.settled left out again':
		'{column}: “{what}” stays left out, {where}, and so does the same row of a newer file.',
	'mending.settled ignored': '{column}: “{what}” stays left out, {where}.',
	'mending.where all': 'in every row with this cell',
	'mending.where key': 'in the row {key}',
	'mending.where row': 'in row {row, number}',
	'mending.download': 'Download rows set aside',
	'mending.download about':
		'Mend them in a spreadsheet, save, and drop the file in again: each row goes back to its place.',
	'data.beside sample': 'Your files began a project of their own: {name}',
	'data.beside sample.about':
		'The sample project was open. It is as it was, and nothing of it is in your numbers.',
	'data.beside sample.back': 'Back to the sample project',
	'data.report.waiting': 'Waiting for your answer: {files}.',
	'mending.by hand': 'Say what it is',
	'data.problems.columns': '{count, plural, one {# column} other {# columns}}',
	'problem.file about persons':
		'This file is about single persons: {headers}. It is not taken in, so that nobody can be found out from it. Count its rows up by community and month first, and bring the counts.',
	'problem.file about persons.title': 'A file about single persons',
	'problem.file changed':
		'This file was changed, moved or taken away while it was read. Nothing was changed here. Bring it again.',
	'problem.file changed.title': 'Changed while it was read',
	'problem.file too slow':
		'Reading this file took too long and was given up; nothing was changed. Save the table alone as CSV and bring that.',
	'problem.file too slow.title': 'Took too long to read',
	'problem.row without a match':
		'What “{column}” says here is on no row of the sheet “{other}”, so its columns stay blank. Correct it, or add the row there, and bring the file again.',
	'problem.row without a match.title': 'Belongs to no row of another sheet',
	'problem.row of no match':
		'This row belongs to no row of the sheet “{other}”, and is in no count. Correct what it refers to, or add the row there, and bring the file again.',
	'problem.row of no match.title': 'Belongs to no row, and is in no count',
	'problem.row in no count':
		'This row could not be counted up, since what it is counted by is blank or was not known: it is in none of the counts. Correct it and bring the file again.',
	'problem.row in no count.title': 'Not counted up',
	'problem.step blank':
		'What stands in “{column}” could not be used by a step that gave the sheet its shape, and stays blank there. Correct it and bring the file again.',
	'problem.step blank.title': 'Left blank by a step',
	'problem.step rest':
		'“{column}” has more parts than there are columns; the last column holds all the rest. Correct it and bring the file again.',
	'problem.step rest.title': 'More parts than columns',
	'problem.sheet left out':
		'Nothing of this sheet was taken in, and nothing of it is kept. If it belongs here, bring the file again after undoing this import, and say which table the sheet is.',
	'problem.sheet left out.title': 'A sheet that was left out',
	'problem.column sensitive':
		'The column “{column}” was left out: it looks like {sensitive}. Nothing of it is kept. It can be taken in on purpose when the file comes again.',
	'problem.column sensitive.many':
		'These columns look like {sensitive}. {why} They were left out, and nothing of them is kept. They can be taken in on purpose when the file comes again.',
	'problem.column sensitive.title': 'A column left out to protect people'
} as const;
