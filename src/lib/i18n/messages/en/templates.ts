/** English: templates to fill in, what stands in them, and the list that offers them. */
export const templates = {
	// — what stands in a workbook —
	'template.sheet.read me': 'Read me',
	'template.sheet.codes': 'Codes',
	'template.read me.1':
		'Fill in the sheets that you need and leave the others empty. Then drop this workbook on the page: it comes in without a question.',
	'template.read me.2':
		'Keep the names in the first row of each sheet. Dark: needed. Light: expected, and its blank cells are counted as not recorded. In italics: may stay blank.',
	'template.read me.3':
		'Write no names of persons, no telephone numbers and no addresses anywhere. A community is called by a code and an alias.',
	'template.read me.sheet': 'Sheet',
	'template.read me.column': 'Column',
	'template.read me.words': 'In words',
	'template.read me.need': 'Needed?',
	'template.read me.how': 'What to write',
	'template.codes.column': 'For column',
	'template.codes.code': 'Write',
	'template.codes.words': 'It means',
	'template.need.needed': 'needed',
	'template.need.expected': 'expected',
	'template.need.optional': 'may stay blank',
	'template.how.own code': 'A code of your own that no other row has, such as a number.',
	'template.how.code of a community': 'The code of a community, as its list of communities has it.',
	'template.how.code of an action': 'The code of an action, as its list of actions has it.',
	'template.how.id': 'A code, the same each time.',
	'template.how.id list': 'Codes of actions, with a space between them.',
	'template.how.text': 'A few words. No names of persons.',
	'template.how.label': 'A short name or code, written the same each time.',
	'template.how.band': 'Ages from and to, such as 6-11, or 25+, or all.',
	'template.how.wave': 'Which round of asking: T1, T2, T3 and so on.',
	'template.how.date': 'A day, such as 2026-03-15.',
	'template.how.past date': 'A day, such as 2026-03-15, and none to come.',
	'template.how.count':
		'A whole number, 0 or more; <5 where it is kept back. Blank where nobody counted.',
	'template.how.number': 'A number, 0 or more. Blank where nobody measured.',
	'template.how.code': 'One of the codes that are offered.',
	'template.how.yes/no': 'yes or no.',
	'template.refused.title': 'This does not fit here',
	'template.refused.code':
		'Choose one of the codes that are offered; the sheet “Codes” says what they mean.',
	'template.refused.day': 'Write a day, such as 2026-03-15.',
	'template.refused.past day': 'Write a day that is not to come, such as 2026-03-15.',
	'template.refused.whole number':
		'A whole number, 0 or more, belongs here. Keep what you wrote only if it is kept back, such as <5.',
	'template.refused.number': 'Write a number, 0 or more.',
	// — the list that offers them —
	'start.templates.title': 'Which tables can I bring?',
	'start.templates.about':
		'Any of these; what is missing only leaves its own numbers blank. A template has the columns that are understood, with the codes to choose from, and comes in without a question once it is filled in.',
	'start.templates.all': 'What every column means (CSV)',
	'template.all': 'All tables in one workbook (XLSX)',
	'template.workbook': 'Workbook for {table} (XLSX)',
	'template.workbook.short': 'XLSX',
	'template.download': 'Template for {table} (CSV)',
	'template.short': 'CSV'
} as const;
