/** English: which community has recorded which breakdown. */
export const breakdowns = {
	'owed.title': 'Who has recorded which breakdown',
	'owed.about':
		'How many of a community’s rows can be split (of measures: how much of what was asked or counted at one time). What others or earlier months give and a row lacks is owed.',
	'owed.all given': 'Every community has recorded every breakdown that others record.',
	'owed.some owed':
		'{count, plural, one {# community lacks} other {# communities lack}} some breakdown that others or other months have.',
	'owed.nobody': 'Could be recorded, and is by nobody: {breakdowns}.',
	'owed.none': 'Nothing is split by any breakdown yet.',
	'owed.table': 'Communities and breakdowns',
	'owed.column': '{breakdown} ({table})',
	'owed.state.given': 'given',
	'owed.state.partly': 'partly',
	'owed.state.never': 'never',
	'owed.state.nothing': 'no rows',
	'owed.cell': '{breakdown}: {state}, {given} of {all}',
	'owed.count': '{given} of {all}',
	'owed.press': 'Press a cell to see its months, and the numbers that lack it.',
	'owed.detail':
		'{community}, {breakdown}: {given} of {all}. Without it in {count, plural, one {one month} other {# months}}: {months}.',
	'owed.numbers': 'Numbers that are split by it:'
} as const;
