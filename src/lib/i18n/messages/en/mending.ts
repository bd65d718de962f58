/** English: mending what does not fit, and the list of fixes. */
export const mending = {
	'problem.file about persons':
		'This file is about single persons: {headers}. It is not taken in, so that nobody can be found out from it. Count its rows up by community and month first, and bring the counts.',
	'problem.file about persons.title': 'A file about single persons',
	'problem.file changed':
		'This file was changed, moved or taken away while it was read. Nothing was changed here. Bring it again.',
	'problem.file changed.title': 'Changed while it was read',
	'problem.file too slow':
		'Reading this file took too long and was given up; nothing was changed. Save the table alone as CSV and bring that.',
	'problem.file too slow.title': 'Took too long to read',
	'problem.sheet left out':
		'Nothing of this sheet was taken in, and nothing of it is kept. If it belongs here, bring the file again after undoing this import, and say which table the sheet is.',
	'problem.sheet left out.title': 'A sheet that was left out',
	'problem.column sensitive':
		'The column “{column}” was left out: it looks like {sensitive}. Nothing of it is kept. It can be taken in on purpose when the file comes again.',
	'problem.column sensitive.title': 'A column left out to protect people'
} as const;
