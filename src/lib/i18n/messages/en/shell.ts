/** English: what stands around every screen. */
export const shell = {
	'app.name': 'Tafakari',
	'app.description':
		'See what communities’ actions have to do with less harm to children. Nothing leaves this device.',
	'common.close': 'Close',
	'common.keep it': 'Keep everything',
	'common.show more': 'Show {count, number} more',
	'common.title': '{page} · Tafakari',
	'file.rows': '{rows, plural, one {# row} other {# rows}}',
	'file.rows.made':
		'{after, plural, one {# row} other {# rows}}, made of {before, plural, one {# row} other {# rows}} of the file',
	'filter.showing': 'Showing',
	'filter.printed': 'Showing {place}, {period}, {people}.',
	'filter.place': 'Place',
	'filter.period': 'Period',
	'filter.people': 'People',
	'filter.everyone': 'everyone',
	'filter.all.sex': 'girls, boys, women and men',
	'filter.all.age_band': 'all ages',
	'filter.all.disability': 'with and without a disability',
	'filter.areas': 'Areas',
	'filter.communities': 'Communities',
	'filter.years': 'Years',
	'filter.quarters': 'Quarters',
	'filter.people.about': 'Numbers that were never recorded for this group say so.',
	'filter.people.between': ', ',
	'filter.people.none': 'Nothing was recorded by sex, age or disability.',
	'filter.clear': 'Clear',
	'shell.drop': 'Let go, and the files come in',
	'shell.footer privacy':
		'Your files stay on this device. This page has no server to send them to, and its own rules forbid it to try.',
	'shell.footer version': 'Version {version}',
	'offline.ready': 'Ready without network',
	'offline.keeping':
		'Getting ready to work without network: {done} of {all} MB kept on this device',
	'offline.trouble.no worker':
		'Needs a network to open: this window keeps no pages (a private window, or the browser forbids it). All else works.',
	'offline.trouble.not secure':
		'Needs a network to open: only an address that begins with https can be kept. All else works.',
	'offline.trouble.no network':
		'Not ready without network yet: the connection broke. What came is kept.',
	'offline.trouble.file changed':
		'Not ready without network: a part of Tafakari arrived damaged, and was not kept.',
	'offline.trouble.storage full':
		'Not ready without network: there is no room left on this device. All else works.',
	'offline.trouble.not kept':
		'Not ready without network: the browser did not keep the pages. All else works.',
	'offline.again': 'Try again',
	'offline.newer': 'A newer version is here',
	'offline.newer.about':
		'It waits until you want it: the page is loaded once more, and your projects stay as they are.',
	'offline.newer.use': 'Use it now',
	'offline.newer.later': 'Later',
	'shell.home': 'Tafakari: to the start',
	'shell.main nav': 'Screens',
	'shell.word mark': 'tafakari',
	'shell.skip': 'Skip to the content',
	'shell.sample project': 'Sample project',
	'shell.project profile': 'About this project: {name}',
	'shell.unnamed project': 'Project without a name',
	'shell.interrupted': 'This import was not finished: {files}',
	'shell.interrupted.about':
		'The page was closed before the end. Nothing of this import counts, and what was here before is as it was. Bring it in again to go on.',
	'shell.interrupted.again': 'Bring in again',
	'shell.outcome refused': 'Could not be used: {files}.',
	'shell.outcome see': 'See what became of every file',
	'nav.data': 'Data',
	'nav.indicators': 'Indicators',
	'nav.change': 'Change',
	'nav.meeting': 'Meeting',
	'kept.lasting': 'saved on this device',
	'kept.best effort': 'saved here, but may be cleared by the browser',
	'kept.visit': 'only for this visit: save the project as a file',
	'kept.read only': 'open in another window: look, not change',
	'kept.sample': 'invented data, to try things out',
	'kept.backup.never': 'no backup yet',
	'kept.backup.at': 'backup {day}',

	'work.after reading': 'Then its rows are taken in and checked.',
	'work.after loading': 'Then all rows are checked.',
	'work.getting ready': 'Getting ready',
	'work.opening': 'Opening your project',
	'work.reading': 'Reading the files',
	'work.reading file': 'Reading {file}',
	'work.engine': 'Getting ready to count (this takes longest the first time)',
	'work.loading': 'Taking in the rows',
	'work.loading file': 'Taking in {file}',
	'work.loading rows': 'Taking in {file}: {done} of {all} rows',
	'work.checking': 'Checking row by row',
	'work.measuring': 'Counting',
	'work.counting agreed': 'Counting the communities that agreed',
	'work.hiding': 'Hiding what could point at a child',
	'work.saving': 'Saving on this device',
	'work.cancel': 'Cancel',

	'failure.engine did not start': 'The part that counts did not start',
	'failure.engine did not start.remedy':
		'Reload this page. If that does not help, try a newer Firefox, Chrome, Edge or Safari; your files are untouched.',
	'failure.part not loaded': 'A part of Tafakari could not be loaded',
	'failure.part not loaded.remedy':
		'Nothing was changed. Check the connection, reload this page, and try again.',
	'failure.storage full': 'There is no room left on this device',
	'failure.storage full.remedy':
		'Nothing was changed. Save the project as a file, free some space, and bring the files again.',
	'failure.project file damaged': 'This project file cannot be read',
	'failure.project file damaged.remedy':
		'It was cut short or changed on its way, or it is another kind of file. Ask for it again, or open an older backup. What was open here stays as it was.',
	'failure.project file partly damaged': 'A part of this project file is damaged',
	'failure.project file partly damaged.remedy':
		'{count, plural, =0 {Every file in it is whole.} one {One file in it is lost: {detail}.} other {# files in it are lost: {detail}.}} Ask for the project file again, or open an older backup; what is whole, with every decision, can be opened. What was open here stays as it was.',
	'failure.project file partly damaged.open': 'Open what is whole',
	'failure.project file newer': 'This project was saved by a newer Tafakari',
	'failure.project file newer.remedy':
		'Reload this page while you are online to get the newer version, then open the project again.',
	'failure.project file encrypted': 'This project is locked with a passphrase',
	'failure.project file encrypted.remedy':
		'This version cannot unlock it yet. Ask whoever saved it for a copy without a passphrase, and keep that copy safe.',
	'failure.other tab': 'This project is open in another window',
	'failure.other tab.remedy':
		'You can look at everything here. To bring files or change something, go to the other window, or close it and reload this one.',
	'failure.other tab has it': 'This project is open in another window',
	'failure.other tab has it.remedy': 'Nothing was changed. Close it there, then try again.',
	'failure.sample not reached': 'The sample data could not be fetched',
	'failure.sample not reached.remedy':
		'The first time, this needs a connection. Check it and try again; your own files work without one.',
	'failure.step does not fit': 'The file cannot be read so',
	'failure.step does not fit.remedy':
		'A column would be missing that is needed: “{detail}”. Nothing was changed.',
	'failure.no project for the meeting': 'Open the project of this community first',
	'failure.no project for the meeting.remedy':
		'The file is the record of a meeting. It can be taken into a project that has the community. Nothing was changed.',
	'failure.unexpected': 'Something went wrong that we did not foresee',
	'failure.unexpected.remedy':
		'What you had is still as it was. Reload the page and try again; if it happens again, pass on the line below to whoever looks after Tafakari.',
	'failure.dismiss': 'Close this message',

	'error.not found': 'There is no such page',
	'error.not found.remedy':
		'The address may be old or mistyped. Everything can be reached from the start.',
	'error.other': 'This page could not be shown',
	'error.other.remedy':
		'Reload it. If that does not help, go back to the start; what you had is kept.',
	'error.to start': 'To the start'
} as const;
