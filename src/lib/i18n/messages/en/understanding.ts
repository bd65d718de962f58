/** English: why a column, a day, a number or a word was understood as it was. */
export const understanding = {
	// — what a column and a table are —
	'reason.header is the name': 'The header is the column’s own name.',
	'reason.header is a known word': 'The header is one of the names that this column is known by.',
	'reason.header is almost': 'The header is much like a name of this column.',
	'reason.header tag': 'The tag below the header says so.',
	'reason.reworded': 'There it was called “{before}”.',
	'reason.chosen before': 'So it was chosen for a file like this one.',
	'reason.said when counting': 'So you said it where people are counted up.',
	'reason.values fit': 'The values below it fit.',
	'reason.values do not fit': 'Most of the values below it do not fit.',
	'reason.codes stand twice':
		'A code below it stands in more than one row, where each should have its own.',
	'reason.nothing like it': 'Nothing of ours is called anything like it.',
	'reason.about the form': 'The form gives each record this code; it serves as the row’s own.',
	'reason.written by the form': 'The form writes this by itself; it is not needed.',
	'reason.answer of a question': 'It is one answer of a question that allows several.',
	'reason.repeated group': 'It is one round of questions that the form asks several times.',
	'reason.two columns alike': 'Two columns of the file are equally like it. Choose one.',
	'reason.only column of its kind': 'It has no title, but it is the only one with such values.',
	'reason.place name as code': 'Places are called by their names here, so the names are the codes.',
	'reason.columns explained':
		'{count, plural, one {# of its columns is understood} other {# of its columns are understood}}, of {total}.',
	'reason.needed columns there': 'All that such a table needs is there.',
	'reason.needed columns missing': 'Something that such a table needs is missing.',
	'reason.another table is like it': 'It could be another table as well.',
	'reason.row numbers': 'Nobody gave the rows a code; each row’s number is taken.',
	// — what a word means —
	'reason.word is the code': 'It is the code itself.',
	'reason.word is known': '“{known}” means this and nothing else here.',
	'reason.word is almost': 'It is close to “{known}”.',
	'reason.word beside others': 'Beside “{other}” in the same column, “{word}” means this.',
	'reason.word in look-alike letters':
		'It looks like “{known}”, but some of its letters are of another alphabet.',
	'reason.word means no answer': 'It says that nothing was recorded.',
	'reason.word unknown': 'No code is called anything like it.',
	// — how days and numbers are written —
	'reason.order settled by':
		'“{value}” in row {row} is a day only if the {first, select, month {month} other {day}} comes first.',
	'reason.order not settled':
		'No day of the column tells: “{value}” in row {row} is one in either order.',
	'reason.order mixed':
		'Some days have the day first and some the month. A spreadsheet may have turned some of them round: look at the source.',
	'reason.days may be turned':
		'A spreadsheet may have turned day and month round in others, such as “{value}” in row {row}: no such day is later than the 12th. Look at the source.',
	'reason.years of two digits':
		'“{value}” in row {row} has a year of two digits: such years are read as {from} to {to}.',
	'reason.month names': '“{value}” in row {row} names its month.',
	'reason.serial days':
		'“{value}” in row {row} is a day as a spreadsheet keeps it: so many days after the first of its calendar.',
	'reason.mark settled by':
		'“{value}” in row {row} is such a number only if a {mark, select, comma {comma} other {point}} stands before its decimals.',
	'reason.mark not settled':
		'No number of the column tells: the mark in “{value}” in row {row} can stand before decimals or thousands.',
	'reason.marks mixed': 'Some numbers have a comma before their decimals and some a point.',
	'reason.percent sign': '“{value}” in row {row} is in percent.',
	'reason.currency mark': 'The figures stand beside the mark “{mark}”, as “{value}” in row {row}.',
	// — what points at a person or a place; `.why` says why it matters —
	'sensitive.name': 'names of people',
	'sensitive.name.why': 'A name points straight at a person.',
	'sensitive.phone': 'phone numbers',
	'sensitive.phone.why': 'A phone number reaches one person, and often says where they are.',
	'sensitive.email': 'e-mail addresses',
	'sensitive.email.why': 'An e-mail address belongs to one person.',
	'sensitive.address': 'addresses',
	'sensitive.address.why': 'An address leads to somebody’s door.',
	'sensitive.identity number': 'numbers that stand for one person or one case',
	'sensitive.identity number.why':
		'Whoever has the register behind such a number can find the person.',
	'sensitive.position': 'points on the map',
	'sensitive.position.why': 'A point on the map leads to one house or one small place.',
	'sensitive.device': 'who filled the form, or on which device',
	'sensitive.device.why': 'It points at the person who was there and wrote it down.',
	'sensitive.birth date': 'dates of birth',
	'sensitive.birth date.why': 'A day of birth and a place are often enough to find one child.',
	'sensitive.picture': 'pictures, sound or film',
	'sensitive.picture.why': 'A face or a voice can be recognised.',
	'sensitive.signature': 'signatures or fingerprints',
	'sensitive.signature.why': 'A signature or a fingerprint belongs to one person.',
	'sensitive.free text': 'free text',
	'sensitive.free text.why': 'People write names and stories where they have room.',
	// — cells that could not be read, or that may not mean what they say —
	'problem.date partial':
		'“{value}” names no day. Write the whole day, such as 2025-03-31, or leave it blank if nobody knows it.',
	'problem.date partial.title': 'A month or a year, but no day',
	'problem.date other order':
		'“{value}” is a day only if day and month stand the other way round than in the rest of the column. A spreadsheet may have turned some days round and left others: look at the source, and write 2025-03-31.',
	'problem.date other order.title': 'Day and month the other way round',
	'problem.date other calendar':
		'The year of “{value}” is too early or too late. It may be a year of another calendar: write the day of the common one, such as 2025-03-31.',
	'problem.date other calendar.title': 'A year of another calendar',
	'problem.date placeholder':
		'“{value}” is the day that programs write where they know none. Write the true day, or leave it blank if nobody knows it.',
	'problem.date placeholder.title': 'A day that may stand for no day',
	'problem.number other currency':
		'“{value}” comes with the mark of a currency. Write the number alone, and the currency in a column of its own.',
	'problem.number other currency.title': 'A number in another currency',
	'problem.id rounded':
		'“{value}” is a long number that a spreadsheet rounded: its last digits are lost, and different rows may now look the same. Export it again as text.',
	'problem.id rounded.title': 'An id that lost its last digits',
	'problem.band became day':
		'“{value}” looks like an age band that a spreadsheet took for a day (9-15 became 15 September). Write the band, such as 9-15, in a cell that is formatted as text.',
	'problem.band became day.title': 'An age band that became a day',
	'problem.figure may mean nothing':
		'“{value}” is counted as the number that it is. Where it means that nobody knows, leave the cell blank.',
	'problem.figure may mean nothing.title': 'A number that may mean “not known”'
} as const;
