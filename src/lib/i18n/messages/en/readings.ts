/** English: the two readings of reports of harm, and the readers of a number. */
export const readings = {
	'readings.heading': 'Two ways to read it',
	'readings.about':
		'The number cannot tell which of the two it is. What is known beside it, in {period}:',
	'readings.trust.more': 'More trust: people dare to tell',
	'readings.trust.fewer': 'Less trust: people no longer tell',
	'readings.harm.more': 'More harm: more happens to children',
	'readings.harm.fewer': 'Less harm: less happens to children',
	'readings.says.for': 'speaks for it',
	'readings.says.against': 'speaks against it',
	'readings.says.open': 'says nothing either way',
	'readings.not asked': 'Nobody was asked in this time.',
	'readings.meetings': 'Meetings',
	'readings.meetings counted': '{later, number} in {laterAt}, {earlier, number} in {earlierAt}.',
	'readings.campaigns': 'A campaign',
	'readings.shocks': 'A flood, a drought, an epidemic or a conflict',
	'readings.no event': 'None is written down for this time.',
	'readings.some': 'A fact that speaks for one reading does not rule out the other.',
	'readers.officer': 'For you, the officer',
	'readers.community': 'In a community’s meeting',
	'readers.donor': 'For a donor'
} as const;
