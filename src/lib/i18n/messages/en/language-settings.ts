/** English: choosing, correcting and confirming the languages of the screens. */
export const languageSettings = {
	'language.choose': 'Language',
	'language.title': 'Languages',
	'language.about': 'Each view can speak another language: the meeting one, the report another.',
	'language.of.screens': 'These screens',
	'language.of.meeting': 'The meeting',
	'language.of.report': 'The report for donors',
	'language.calendar': 'Days are written in the',
	'language.calendar.gregory': 'Gregorian calendar',
	'language.calendar.ethiopic': 'Ethiopian calendar',
	'language.calendar.islamic-umalqura': 'Hijri calendar',
	'language.unreviewed': '{language}: not yet reviewed by a speaker',
	'language.confirmed': '{language}: confirmed by a speaker on {day}',
	'language.reviewed': '{language}: the language in which Tafakari is written',
	'language.confirm': 'I speak it, and I have read it: it is right',
	'language.words': 'Correct the words of a language, or add one',
	'language.words.about':
		'Download all words as a file for a spreadsheet, write into its last column, and bring it back. What stays blank stays as it is. Only this device has the new words; give the file to others.',
	'language.words.which': 'Which language',
	'language.words.other': 'Another language',
	'language.words.code': 'Its code, such as am for Amharic',
	'language.words.name': 'What its speakers call it',
	'language.words.download': 'Download its words (CSV)',
	'language.words.bring': 'Bring the words back (CSV)',
	'language.words.taken':
		'{count, plural, =0 {No word was changed.} one {One word was changed.} other {# words were changed.}}',
	'language.words.faults':
		'{count, plural, one {One row was left out:} other {# rows were left out:}}',
	'language.words.fault.unknown key': '{key}: there is no such word here',
	'language.words.fault.cannot be read': '{key}: the braces do not fit together',
	'language.words.fault.placeholders differ':
		'{key}: it must hold the same words in braces as the English',
	'language.words.no table': 'This file has no columns key, english and text. Nothing was changed.',
	'language.words.back': 'Take back all words that were changed here'
} as const;
