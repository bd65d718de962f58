/** English: why a column, a day, a number or a word was understood as it was. */
export const understanding = {
	// — what a word means —
	'reason.word is the code': 'It is the code itself.',
	'reason.word is known': '“{known}” means this and nothing else here.',
	'reason.word is almost': 'It is close to “{known}”.',
	'reason.word beside others': 'Beside “{other}” in the same column, “{word}” means this.',
	'reason.word in look-alike letters':
		'It looks like “{known}”, but some of its letters are of another alphabet.',
	'reason.word means no answer': 'It says that nothing was recorded.',
	'reason.word unknown': 'No code is called anything like it.'
} as const;
