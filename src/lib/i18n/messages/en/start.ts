/** English: the start. */
export const start = {
	'start.title': 'What did we do, what changed for children, what will last?',
	'start.lead':
		'Tafakari is Swahili for “to reflect”. Bring the spreadsheets that you already keep, and see in one place what communities did and what it has to do with less harm to children, as numbers that anyone can talk about.',
	'start.cleared': 'The browser has cleared the projects that were kept here',
	'start.cleared.about':
		'Browsers do this when the device runs out of room, or when a page was not visited for a long time. Open the project file that you saved as a backup, or bring your files again.',
	'start.picture':
		'Drawing: people of all ages sit around still water under a tree, with ten beans counted out before them.',
	'start.ways in': 'Ways to begin',
	'start.sample.title': 'Look around first',
	'start.sample.about':
		'Twenty-four invented communities over four years: meetings, actions, surveys, all of it. Nothing to prepare.',
	'start.sample.button': 'Try with sample data',
	'start.files.title': 'Bring your own files',
	'start.files.about':
		'Spreadsheets and CSV files, one or many, as they are. You see what was understood, and what was set aside and why.',
	'start.files.drop': 'Choose files, or drop them here',
	'start.files.hint': 'They are read on this device and stay on it',
	'start.project.title': 'Go on with a project',
	'start.project.about':
		'Saved before, or sent by a colleague: one file that ends in .tafakari, with everything in it.',
	'start.project.button': 'Open project',
	'start.open.from to': '{communities, plural, one {# community} other {# communities}}, {dates}.',
	'start.open.go on': 'Go on with',
	'start.readers.title': 'For three kinds of people',
	'start.readers.officer': 'Those who keep the numbers',
	'start.readers.officer.about':
		'Drop the files in, see what needs you, trace every number back to its rows, and do it again next month in two minutes.',
	'start.readers.community': 'The communities themselves',
	'start.readers.community.about':
		'Numbers as things to talk about: 7 of 10, then and now, with what helped, what stood in the way, and what comes next.',
	'start.readers.donor': 'Those who give',
	'start.readers.donor.about':
		'What was done, what changed, how sure we can be, and what the numbers cannot say. Nothing that points at a child or a village.',
	'start.privacy.title': 'Your files stay on this device',
	'start.privacy.about':
		'They are about children, so this is built in rather than promised. Everything is read and counted inside this browser. There is no server to send it to, and no account.',
	'start.privacy.rules':
		'The page carries a rule that the browser enforces: it may fetch its own parts from where it came from, and connect to nowhere else.',
	'start.privacy.names':
		'Columns with names, phone numbers or addresses belong to no table: they are left out, listed, and never stored.',
	'start.privacy.delete':
		'One button deletes everything here. Save the project as a file first, to keep it.'
} as const;
