/** English: which community has reported which month. */
export const reporting = {
	'reporting.title': 'Who has reported which month',
	'reporting.about':
		'From meetings, contributions and follow-up visits. A month is expected from the day on which support began, else from the first row.',
	'reporting.all here': 'All {expected, number} communities have reported {month}.',
	'reporting.some missing':
		'{missing, number} of {expected, number} communities have no row in {month}: {names}.',
	'reporting.more names': '{count, number} more',
	'reporting.span': 'Months shown',
	'reporting.last twelve': 'the last twelve',
	'reporting.all months': 'all {count, number}',
	'reporting.table': 'Communities and months',
	'reporting.community': 'Community',
	'reporting.state.received': 'reported',
	'reporting.state.late': 'reported late',
	'reporting.state.partly': 'in part',
	'reporting.state.missing': 'missing',
	'reporting.state.not expected': 'not expected',
	'reporting.cell': '{month}: {state}',
	'reporting.cell lacking': '{month}: {state}, no {tables}',
	'reporting.late about':
		'Late: it came in with a file taken in after another one had already brought a later month.',
	'reporting.partly about': 'In part: a table that this community usually reports is missing.',
	'reporting.link': 'Who has reported which month'
} as const;
