/** English: where a number comes from. */
export const origin = {
	'origin.link': 'Where this number comes from',
	'origin.title': 'Where this number comes from',
	'origin.back': 'Back to “{name}”',
	'origin.behind':
		'{rows, plural, =0 {No row stands behind this number.} one {# row of {files} stands behind this number.} other {# rows of {files} stand behind this number.}}',
	'origin.files count': '{count, plural, one {# file} other {# files}}',
	'origin.about': 'Every row, what was decided about it, and what was left out.',
	'origin.formula.heading': 'How it is made',
	'origin.formula.n': 'counted',
	'origin.formula.N': 'out of',
	'origin.formula.after': 'a quarter, after handover',
	'origin.formula.before': 'a quarter, before',
	'origin.formula.times': 'times {scale}',
	'origin.formula.spread':
		'No number over all sides: each side is the middle one of its scores, with the quarter below and the quarter above.',
	'origin.formula.gap': 'The middle score of one side less the middle score of the other.',
	'origin.formula.survival':
		'Step by step: at each day on which an action stopped, the share of those still going that went on; all shares multiplied (Kaplan–Meier). What still goes on counts as long as it was seen.',
	'origin.formula.bounded': 'Some counts were hidden in the file: both ends are added up.',
	'origin.decisions.heading': 'What was decided about these rows',
	'origin.decisions.none': 'Nothing: they stand as they came.',
	'origin.decisions.rows': '{rows, plural, one {# row} other {# rows}}',
	'origin.decisions.all': 'all of its rows',
	'origin.decisions.link': 'All decisions, and how to take one back',
	'origin.files.heading': 'Its files',
	'origin.files.taken in': 'Taken in',
	'origin.files.used': 'Rows counted',
	'origin.files.not recorded': 'Not recorded',
	'origin.files.frozen':
		'Counted up from {rows, plural, one {# row} other {# rows}} about people, which were let go. What was decided about them stays as it was.',
	'origin.left.heading': 'What was left out',
	'origin.left.none': 'No row of this place and time.',
	'origin.left.aside':
		'{rows, plural, one {# row that may belong here is set aside until it is mended:} other {# rows that may belong here are set aside until they are mended:}}',
	'origin.left.reason': '{title}, {column}: {rows, number}',
	'origin.left.reason of row': '{title}: {rows, number}',
	'origin.left.mend': 'Look at them and mend them',
	'origin.left.not recorded':
		'{rows, plural, one {# row is of this place and time, but a cell that decides is blank.} other {# rows are of this place and time, but a cell that decides is blank.}}',
	'origin.left.repeated':
		'{rows, plural, one {# row stood there twice and counts once.} other {# rows stood there twice and count once.}}',
	'origin.left.replaced':
		'{rows, plural, one {# row came again in another file, which counts.} other {# rows came again in another file, which counts.}}',
	'origin.left.compared':
		'{rows, plural, one {# row is of a place that others are compared with.} other {# rows are of places that others are compared with.}}',
	'origin.left.elsewhere':
		'{rows, plural, one {# more row of “{table}” is of this place and time, and is not about this.} other {# more rows of “{table}” are of this place and time, and are not about this.}}',
	'origin.unknown': 'This number is not here any more. Its place or its period went with a file.',
	'indicators.rows.kind': 'Which rows',
	'indicators.rows.kind.all': 'all ({count})',
	'indicators.rows.kind.numerator': 'counted ({count})',
	'indicators.rows.kind.denominator': 'only in “out of” ({count})',
	'indicators.rows.kind.not recorded': 'not recorded ({count})',
	'indicators.rows.heading': 'Its rows',
	'indicators.rows.place': 'Place',
	'indicators.rows.period': 'Period',
	'indicators.rows.group': 'Group',
	'indicators.rows.of group': '{breakdown}: {group}',
	'indicators.rows.total':
		'{total, plural, =0 {No row stands behind this number.} one {# row: {used} used, {notRecorded} not recorded.} other {# rows: {used} used, {notRecorded} not recorded.}}',
	'indicators.rows.known': '{count} known, and counted neither way.',
	'indicators.rows.caption': 'Rows {first} to {last} of {total}',
	'indicators.rows.file': 'File',
	'indicators.rows.no file': 'no list of communities: named in the other files',
	'indicators.rows.deciding.meetings':
		'{count, plural, one {The reflection meeting behind it} other {The # reflection meetings behind it}}',
	'indicators.rows.sheet file': '{file}, {sheet}',
	'indicators.rows.row': 'Row',
	'indicators.rows.standing': 'Standing',
	'indicators.rows.standing.used': 'used',
	'indicators.rows.standing.not recorded': 'not recorded',
	'indicators.rows.standing.known': 'known, not counted',
	'indicators.rows.n': 'n',
	'indicators.rows.N': 'N',
	'indicators.rows.after': 'After handover',
	'indicators.rows.before': 'Before',
	'indicators.rows.score': 'Score',
	'indicators.rows.days': 'Days',
	'indicators.rows.previous': 'Earlier rows',
	'indicators.rows.next': 'Further rows',
	'indicators.rows.sql': 'The exact question to the database (SQL)'
} as const;
