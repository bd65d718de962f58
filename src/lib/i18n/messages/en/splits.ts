/** English: a number split into groups, by one breakdown or by two at once. */
export const splits = {
	'split.by': 'Split by',
	'split.and by': 'and by',
	'split.second none': 'nothing else',
	'split.second area': 'area',
	'split.second community': 'community',
	'split.shown as': 'Shown',
	'split.in period': 'In this period',
	'split.over time': 'Over time',
	'split.groups': 'Groups shown: {breakdown}',
	'split.chosen': '{shown, number} of {all, number} shown.',
	'split.counted': 'The small number is how many {counted} are behind it.',
	'split.counted.people': 'people asked or counted',
	'split.counted.rows': 'rows',
	'split.search': 'Find a group or place',
	'split.only found':
		'{count, plural, =0 {Nothing found} one {Show only this one} other {Show only these #}}',
	'split.all': 'All',
	'split.clear': 'Clear',
	'split.time sentence': '{name} by {breakdown}, {place}, quarter by quarter.',
	'split.wave sentence': '{name} by {breakdown}, {place}, each time people were asked.',
	'split.pale line': 'The grey line in each picture is all together.',
	'split.dashed line': 'From the dashed line on people were asked in another way.',
	'split.limits in table': 'Limits stand in the table.',
	'split.nothing chosen': 'No group is chosen: only all together is drawn.',
	'split.not together':
		'{breakdown} were never recorded in one row here, so that there is no number for both at once: not recorded. One by one they are.',
	'split.never together':
		'{count, plural, one {One combination was} other {# combinations were}} never recorded together: {groups}.',
	'split.not by':
		'This number cannot be split by {breakdowns}: nothing it counts is recorded that way.',
	'split.filtered':
		'{breakdowns} cannot be split here, since the filter above already chooses one group.',
	'split.owed link': 'Who has not recorded it'
} as const;
