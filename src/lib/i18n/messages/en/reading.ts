/** English: what is said about files as they are read, before anybody knows what they are about. */
export const reading = {
	// — workbooks and archives —
	'problem.workbook damaged':
		'This workbook is damaged: parts of it are missing or cannot be read. Get it again from where it came, or open it in a spreadsheet program, let that repair it, and save it anew.',
	'problem.workbook damaged.title': 'A damaged workbook',
	'problem.workbook hostile':
		'This workbook holds something that no spreadsheet program writes, so it was not opened. Open it in a spreadsheet program and save it anew.',
	'problem.workbook hostile.title': 'A workbook that was not opened',
	'problem.workbook too large':
		'This workbook has more than five million cells. Save each sheet as CSV, or split it, for instance by year.',
	'problem.workbook too large.title': 'Too many cells',
	'problem.workbook too slow':
		'This workbook takes too long to read. Save the sheet that is needed as CSV and bring that.',
	'problem.workbook too slow.title': 'Took too long to read',
	'problem.cell far away':
		'Something stands in row {row}, far below the rest, which ends at row {before}. Delete the rows between them and what stands there by mistake, and save the workbook.',
	'problem.cell far away.title': 'A cell far away from the rest',
	'problem.file cut short':
		'The file ends in the middle of row {row}, so rows may be missing and the last number may lack figures. Get the whole file again from where it came.',
	'problem.file cut short.title': 'The file may be cut short',
	'problem.macros ignored':
		'This workbook has macros. They were not run; what the cells hold was read. Nothing to do.',
	'problem.macros ignored.title': 'Macros, which are not run',
	'problem.links ignored':
		'Some cells take their numbers from other workbooks. The numbers that were last saved here were read. Check that they are up to date.',
	'problem.links ignored.title': 'Links to other workbooks',
	'problem.more in workbook ignored':
		'Besides its cells this workbook holds notes, pictures, charts, pivot tables or attached files. Only the cells were read, and nothing else is kept. Nothing to do.',
	'problem.more in workbook ignored.title': 'Notes, pictures and the like, passed over',
	'problem.sheet hidden':
		'A hidden sheet was left alone. If it holds data that is needed, choose to read hidden sheets too.',
	'problem.sheet hidden.title': 'A hidden sheet, left alone',
	'problem.sheet hidden but read':
		'This sheet is hidden in the workbook and was read all the same. Check that it is meant.',
	'problem.sheet hidden but read.title': 'A hidden sheet that was read',
	'problem.rows hidden':
		'{count, plural, one {# hidden row was} other {# hidden rows were}} read like the others. If a filter was meant to leave rows out, delete them in the workbook and bring it again.',
	'problem.rows hidden.title': 'Hidden rows, read like the others',
	'problem.columns hidden':
		'{count, plural, one {# hidden column was} other {# hidden columns were}} read like the others. Check that they are meant.',
	'problem.columns hidden.title': 'Hidden columns, read like the others',
	'problem.cell error':
		'The cell holds the error “{value}” instead of a value, so it counts as blank. Mend the formula in the workbook.',
	'problem.cell error.title': 'A formula that failed',
	'problem.formula without result':
		'The result of the formula is not stored in the file, so the cell counts as blank. Open the workbook in a spreadsheet program, save it, and bring it again.',
	'problem.formula without result.title': 'A formula without its result',
	'problem.more cells blank':
		'{count, plural, one {# more cell holds} other {# more cells hold}} an error, or a formula without its result. Open the workbook in a spreadsheet program, mend them and save it.',
	'problem.more cells blank.title': 'More formulas without a value',
	'problem.label over several rows':
		'“{value}” stands in one cell across {rows} rows, and was read for each of them. Check that it is meant so.',
	'problem.label over several rows.title': 'One label for several rows',
	'problem.number over several rows':
		'“{value}” stands in one cell across {rows} rows. It was read for the first of them only, so that it does not count again and again. Write in each row what belongs to it.',
	'problem.number over several rows.title': 'One number for several rows',
	'problem.more cells over several rows':
		'{count, plural, one {# more cell stands} other {# more cells stand}} across several rows. Texts were read for each of the rows, numbers for the first only. Check that they are meant so.',
	'problem.more cells over several rows.title': 'More cells across several rows',
	'problem.zip damaged': 'This file is cut short or damaged. Get it again from where it came.',
	'problem.zip damaged.title': 'A damaged file',
	'problem.zip too many entries':
		'There are more than 2,000 files in this one. Bring the ones that are needed by themselves.',
	'problem.zip too many entries.title': 'Too many files in one',
	'problem.zip too large':
		'What is packed in this file is far larger than any table that can be read. If it is honest, save the table as CSV and bring that.',
	'problem.zip too large.title': 'Too large once unpacked',
	'problem.zip encrypted':
		'This zip is locked with a password. Unpack it with the password, and bring the files that are in it.',
	'problem.zip encrypted.title': 'A locked zip',
	'problem.zip unsupported':
		'This zip is packed in a way that is not read here. Unpack it, and bring the files that are in it.',
	'problem.zip unsupported.title': 'Packed in another way',
	'problem.workbook too old':
		'This workbook is older than Excel 5 and is not read here. Open it in a spreadsheet program and save it as XLSX.',
	'problem.workbook too old.title': 'A very old workbook',
	'problem.password needed':
		'This file is locked with a password. Give the password to open it; it is used on this device and kept nowhere.',
	'problem.password needed.title': 'Locked with a password',
	'problem.password wrong':
		'The password does not open this file. Look whether capital letters are right, and try again.',
	'problem.password wrong.title': 'Not the right password',
	'problem.password unsupported':
		'This file is locked with a password in a way that is not opened here. Open it in a spreadsheet program, save it without a password, and bring that.',
	'problem.password unsupported.title': 'Locked with a password',
	'problem.html without table':
		'This is a web page without a table in it. If the sheets stand in files beside it, bring those; else ask whoever made it for the same table as CSV.',
	'problem.html without table.title': 'A web page without a table',
	'problem.html cut short':
		'The page does not end as it should: the file may be cut short. Check that its last rows are here.',
	'problem.html cut short.title': 'A table that may be cut short',
	'problem.archive without tables':
		'No file in this zip is a table that can be read. Check that it is the right one.',
	'problem.archive without tables.title': 'A zip without tables',
	'problem.archive inside':
		'This is an archive inside another, which is not opened. Unpack it, and bring what is in it.',
	'problem.archive inside.title': 'An archive inside an archive',
	'problem.archive member outside':
		'The name of this file in the zip leads to another folder, as only harmful zips do, so it was not opened. Ask whoever made the zip for a new one.',
	'problem.archive member outside.title': 'A file with a harmful name',
	'problem.archive system files':
		'{count, plural, one {# file that a computer left in the zip was} other {# files that a computer left in the zip were}} passed over. Nothing to do.',
	'problem.archive system files.title': 'Files that a computer left there',
	'problem.archive media':
		'{count, plural, one {# picture, recording or PDF was} other {# pictures, recordings or PDFs were}} passed over. Only tables are read. Nothing to do.',
	'problem.archive media.title': 'Pictures and recordings, passed over',
	'kind.xlsb': 'a binary Excel workbook',
	'kind.pptx': 'a presentation',
	'kind.odt': 'an OpenDocument text or drawing',
	'kind.numbers': 'an Apple Numbers file',
	'kind.fods': 'an OpenDocument spreadsheet',
	'kind.xml 2003': 'an Excel workbook of 2003',
	'kind.old office': 'an old Office file without sheets',
	// — end of workbooks and archives —
	'problem.file garbled text':
		'Letters were spoilt before the file came here: “{value}” was probably “{likely}”. Nothing was changed. Save the original again as CSV (UTF-8).',
	'problem.file garbled text.title': 'Letters that were spoilt',
	// delimited text
	'problem.row other delimiter':
		'The cells of this row are not separated like those of the other rows. It was read with its own separator; see that every cell stands in its column.',
	'problem.row other delimiter.title': 'Rows separated in another way'
} as const;
