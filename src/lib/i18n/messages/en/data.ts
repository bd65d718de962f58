/** English: the screen of the data, and every problem with its remedy. */
export const data = {
	'data.title': 'Data',
	'data.lead': 'What came in, what was understood, and what needs you.',
	'data.drop': 'Add files',
	'data.drop.hint':
		'Choose several at once, or drop them anywhere on the page. Excel, OpenDocument, CSV or a zip of them, as they are.',
	'data.refused.sheets': '{count, plural, one {Sheet} other {Sheets}} {sheets}.',
	'data.report.title': 'What became of the rows',
	'data.report.rows':
		'{used, plural, one {# row} other {# rows}} used, {setAside, number} set aside, {skipped, number} skipped',
	'data.report.no rows': 'No row was taken in',
	'data.report.last import': 'Of the last import ({files}):',
	'data.report.all files': 'Of all files together:',
	'data.report.already here': 'Here already, so nothing was added: {files}.',
	'data.report.refused': 'Could not be used: {files}. See below why.',
	'data.report.working': 'Working on it.',
	'data.report.empty': 'No files yet.',
	'data.report.none on':
		'No file is in the numbers now. What was undone can be brought back below.',
	'rows.used': 'used',
	'rows.set aside': 'set aside',
	'rows.skipped': 'skipped',
	'rows.skipped.about':
		'Skipped are the row of column names, blank rows, rows that stand there twice, and rows that a step leaves out.',
	'data.files.title': 'Files',
	'data.file.sheet': 'Sheet {sheet}',
	'data.file.left out':
		'{count, plural, one {# column belongs} other {# columns belong}} to no table: left out, not stored',
	'data.file.missing':
		'{count, plural, one {# column} other {# columns}} would help, but {count, plural, one {is} other {are}} not there',
	'data.file.missing.about': 'Numbers that need them show “not recorded”.',
	'data.file.of template':
		'{count, plural, one {The sheet {sheets} of the template was} other {The sheets {sheets} of the template were}} left out: nothing is to be filled in there.',
	'data.file.size': '{size}, came {day}',
	'data.refused.title': 'Files that could not be used',
	'data.problems.title': 'What needs you',
	'data.problems.none': 'Nothing needs you: every row could be used.',
	'data.problems.download': 'Download problems (CSV)',
	'data.problems.filter': 'Show',
	'data.problems.all': 'All',
	'data.problems.group': '{rows, plural, one {# row} other {# rows}} of {file}',
	'data.problems.group file': 'in {file}',
	'data.problems.column': 'column “{column}”',
	'data.problems.unlisted':
		'And {count, plural, one {# more row} other {# more rows}} with other values, which the download lists.',
	'data.problems.row': 'Row',
	'data.problems.blank': 'blank',
	'data.actions.title': 'Keep it, or take it back',
	'data.save': 'Save project',
	'data.save.about':
		'One file with everything in it, ending in .tafakari: your backup, and how a colleague goes on. It holds your rows: guard it like them.',
	'data.undo': 'Undo last import',
	'data.undo.about':
		'The numbers are again as they were before. Nothing is lost; it can be brought back.',
	'data.redo': 'Bring it back',
	'data.delete': 'Delete everything on this device',
	'data.delete.about':
		'All projects and files that this browser keeps for Tafakari. Files elsewhere are not touched.',
	'data.delete.title': 'Delete everything on this device?',
	'data.delete.goes': 'This goes, at once and for good:',
	'data.delete.project':
		'the project “{name}” with {files, plural, one {# file} other {# files}} and {rows, plural, one {# row} other {# rows}} used',
	'data.delete.others': 'every other project that this browser keeps for Tafakari',
	'data.delete.parts': 'what the page keeps of itself, to start faster and without a network',
	'data.delete.backup': 'Last saved as a file: {day}.',
	'data.delete.no backup':
		'It has never been saved as a file. Save it first if anyone may need it again.',
	'data.delete.confirm': 'Delete everything',
	'data.history.on': 'in the numbers',
	'data.history.off': 'undone',
	'data.visit.title': 'This browser keeps nothing after this visit',
	'data.visit.about':
		'It is a private window, or its storage is switched off. Save the project as a file before you close it.',
	'data.best effort.about':
		'The browser keeps this project, but may clear it when the device runs out of room. A saved project file is safe from that.',
	'data.read only':
		'This project is open in another window. Here you can look; bring files and change things there.',
	'data.empty.title': 'Nothing here yet',
	'data.empty.about':
		'Bring any of the tables below, one file or many, a file a month or all at once. You will see here which table each file is, how many of its rows are used, and what needs you.',
	'severity.cannot read': 'Cannot read',
	'severity.cannot read.about': 'This could not be used at all.',
	'severity.set aside': 'Set aside',
	'severity.set aside.about': 'These rows are in no number until they are mended.',
	'severity.please check': 'Please check',
	'severity.please check.about': 'These rows are used. Somebody who knows should look.',

	'problem.file empty': 'There is nothing in this file. Check that the right file was chosen.',
	'problem.file empty.title': 'An empty file',
	'problem.file only header':
		'This file has column names, but no rows below them. Nothing is lost; bring it again when it has rows.',
	'problem.file only header.title': 'Column names without rows',
	'problem.file not text':
		'This file does not hold readable text. Open it in a spreadsheet program and save it as CSV (UTF-8).',
	'problem.file not text.title': 'Not readable as text',
	'problem.file other kind': 'This is {kind}, not a table of text. {remedy}',
	'problem.file other kind.title': 'Another kind of file',
	'problem.file too large':
		'This file is larger than this device can take in. Split it, for instance by year, and bring the parts.',
	'problem.file too large.title': 'Too large for this device',
	'problem.file one endless line':
		'This file holds one line that never ends, so it has no rows. Save the table again as CSV from the program that it came from.',
	'problem.file one endless line.title': 'One line without an end',
	'problem.file damaged text':
		'Some letters were lost before the file came here: “{value}”. Save the original again as CSV (UTF-8).',
	'problem.file damaged text.title': 'Letters that were lost',
	'problem.file no table':
		'Its columns are like those of none of our tables. The closest is “{table}”, but {missing} {count, plural, one {is} other {are}} missing. Say what the rows are, or copy them into the template.',
	'problem.file no table.nothing close':
		'Its columns are like those of none of our tables. If its rows belong here all the same, say what they are, or copy them into a template.',
	'problem.file no table.title': 'No table fits',
	'problem.file already here': 'This very file is here already; nothing was added. Nothing to do.',
	'problem.file already here.title': 'Here already',
	'problem.file unclosed quote':
		'A quotation mark in row {row} is opened and never closed, so the rows below cannot be told apart. Close it, or save the file again from the spreadsheet program.',
	'problem.file unclosed quote.title': 'A quotation mark that never closes',
	'problem.column left out':
		'The column “{column}” belongs to no table: it was left out and is not stored. If it holds something that is needed, give it the name that the template uses.',
	'problem.column left out.many':
		'These columns belong to no table: they were left out and are not stored. If one of them holds something that is needed, give it the name that the template uses, and bring the file again.',
	'problem.column left out.title': 'A column that was left out',
	'problem.column repeated':
		'The column “{column}” stands in the file twice; the first was used. Remove or rename the other.',
	'problem.column repeated.title': 'A column that stands there twice',
	'problem.column missing':
		'The column {missing} is not in this file, so numbers that need it show “not recorded”. Add it if it is known.',
	'problem.column missing.many':
		'These columns are not in the file, so numbers that need them show “not recorded”. Add what is known.',
	'problem.column missing.title': 'A column that would help',
	'problem.row too long':
		'This row has more cells than there are column names, so nobody can tell which is which. Often a comma in a text needs quotation marks around the text.',
	'problem.row too long.title': 'Rows with too many cells',
	'problem.row too short':
		'This row has fewer cells than there are columns, and what stands in it looks as if a cell were missing in the middle: all behind it stands under the wrong name. Put the missing cell in, even if it is blank.',
	'problem.row too short.title': 'Rows in which a cell is missing',
	'problem.rows end early':
		'{count, plural, one {# row ends} other {# rows end}} before the last column, first in row {row}. The cells that are not there were read as blank. See that nothing is missing between the others.',
	'problem.rows end early.title': 'Rows that end early',
	'problem.quote out of place':
		'A quotation mark stands inside a cell where it does not belong. The cell was kept as it stands; see that it reads right.',
	'problem.quote out of place.title': 'Quotation marks out of place',
	'problem.key repeated':
		'“{value}” is used for more than one row, and the rows differ. Give each its own code, or keep the right one.',
	'problem.key repeated.title': 'One code, different rows',
	'problem.row repeated':
		'The same row stands there more than once and was counted once. Nothing to do.',
	'problem.row repeated.title': 'The same row again',
	'problem.needed cell blank': 'The column “{column}” must not be blank. Fill it in.',
	'problem.needed cell blank.title': 'Blank where something is needed',
	'problem.community unknown':
		'The community “{value}” is not in the list of communities. Correct the code, or add the community to its file; this row comes in by itself then.',
	'problem.community unknown.title': 'A community that is not in the list',
	'problem.scope unknown':
		'“{value}” is neither a community, nor an area, nor ALL. Correct it, or add it to the communities file.',
	'problem.scope unknown.title': 'A place that is not in the list',
	'problem.action unknown':
		'The action “{value}” is in no actions file, so the row counts for its community but for no action. Correct the code, or bring the actions.',
	'problem.action unknown.title': 'An action that is not in the list',
	'problem.action elsewhere':
		'The action “{value}” belongs to another community, so the row counts for no action. Correct the action or the community.',
	'problem.action elsewhere.title': 'An action of another community',
	'problem.meeting unknown':
		'The meeting “{value}” is in no meetings file. Correct the code, or bring the meetings.',
	'problem.meeting unknown.title': 'A meeting that is not in the list',
	'problem.count unreadable':
		'“{value}” is not a whole number. Write 12, or <5 where a small count was hidden, or leave it blank if it is not known.',
	'problem.count unreadable.below zero':
		'“{value}” is below zero, which a count cannot be. Write the number that was meant, or leave it blank if it is not known.',
	'problem.count unreadable.title': 'Not a whole number',
	'problem.number unreadable':
		'“{value}” is not a number that can be read. Write 12.5, with a dot and without words, or leave it blank.',
	'problem.number unreadable.title': 'Not a number',
	'problem.date unreadable':
		'“{value}” is not a day that can be read. A day is written as year, month and day: 2025-03-31.',
	'problem.date unreadable.title': 'Not a day',
	'problem.code unknown':
		'“{value}” is not a word that this column knows. Use one of those in the template.',
	'problem.code unknown.with codes':
		'“{value}” is not a word that this column knows. It knows: {codes}.',
	'problem.code unknown.title': 'A word that is not known',
	'problem.cell too long': 'This text is longer than any table takes. Shorten it.',
	'problem.cell too long.title': 'A text that is too long',
	'problem.score outside scale':
		'The score “{value}” lies outside its scale. Correct the score, or the highest score of the scale.',
	'problem.score outside scale.title': 'A score outside its scale',
	'problem.hidden without bounds':
		'“{value}” hides a count without saying between which numbers it lies, so it is not recorded. Write <5 or 1-4 if that is known.',
	'problem.hidden without bounds.title': 'A count that was hidden',
	'problem.ends before start':
		'“{value}” lies before the beginning. See which of the two days is right.',
	'problem.ends before start.title': 'It ends before it begins',
	'problem.part above whole':
		'The part, “{value}”, is larger than the whole it belongs to, so the pair is left out of that number. See which of the two is right.',
	'problem.part above whole.title': 'A part larger than its whole',
	'problem.count too large':
		'“{value}” is far more than any community or meeting has. Often a cell was moved by one column, or a phone number was written here. Write the right number, or leave it blank if it is not known.',
	'problem.count too large.title': 'Far too large a number',
	'problem.parts differ from total':
		'This row for all says {value}, and the rows for girls and for boys of the same days do not add up to that. All three are used as they stand. Where the sex of some was not recorded that is right; else see which one is wrong.',
	'problem.parts differ from total.title': 'Girls and boys that are not the total',
	'problem.ended without date':
		'It says why this action ended, but not when, so it counts as still going. Add the day it ended, or clear the reason.',
	'problem.ended without date.title': 'Ended, but nobody wrote when',
	'problem.before community start':
		'“{value}” lies before support of this community began. It is used; see that the day is right.',
	'problem.before community start.title': 'Before the beginning',
	'problem.in the future': '“{value}” has not come yet. It is used; see that the day is right.',
	'problem.in the future.title': 'A day that has not come yet',
	'problem.arm blank':
		'It does not say whether this community acts or is compared with; it is taken as one that acts. Fill in “{column}”.',
	'problem.arm blank.title': 'Acts, or compared with?',
	'problem.measure not counted':
		'{rows, plural, one {# row} other {# rows}} with the code “{measure}” went in, but no number on these screens counts them yet. A measure of your own needs a code of its own.',
	'problem.no communities file':
		'No list of communities has come, so every community is taken as one that acts, without an area. Bring the communities file.',
	'problem.no communities file.title': 'No list of communities yet',
	'problem.community looks alike':
		'It is written almost like “{suggestion}”, which stands in {often, plural, one {# row} other {# rows}}. If the two are one community, it is counted as two until you say so.',
	'problem.community looks alike.title': 'One community, or two?',
	'problem.periods overlap':
		'This row and another cover some of the same days, so something may be counted twice. Keep one, or correct the days.',
	'problem.periods overlap.title': 'Days that are covered twice',
	'problem.measure not counted.title': 'A measure that nothing counts yet',
	'problem.equal rows elsewhere':
		'{shared, plural, one {# row of this file stands} other {# rows of this file stand}} in “{other}” as well, and both count. If one file repeats the other, undo the import that brought it.',
	'problem.equal rows elsewhere.title': 'The same rows in two files',
	'problem.rows alike':
		'{shared, plural, one {# row says} other {# rows say}} the same place, time, measure and people as another, and all of them are added up. If some are totals of others, take them out of the file and bring it again.',
	'problem.rows alike.title': 'Totals beside their parts, perhaps',
	'problem.currencies differ':
		'This file gives amounts in {currency}, and “{other}” in {otherCurrency}. Amounts in different currencies are never added up, so shares of them stay without a number. Bring all of them in one currency.',
	'problem.currencies differ.title': 'Amounts in different currencies',
	'problem.years of two digits':
		'In the column “{column}” some years have two digits. They were read as years from {from} to {to}. If that is wrong, write all four digits.',
	'problem.years of two digits.title': 'Years of two digits',
	'problem.days years back':
		'All days of the column “{column}” lie seven years or more back, the last on {value}. If they are of the Ethiopian calendar, change them to the common one at the source; else nothing is to do.',
	'problem.days years back.title': 'Days of another calendar?',
	'problem.scope blank':
		'It does not say for which place this is. Write a community, an area, or ALL.',
	'problem.scope blank.title': 'For which place?',

	'kind.project': 'a Tafakari project',
	'kind.project.remedy': 'Open it with “Open project”.',
	'kind.xlsx': 'an Excel workbook',
	'kind.ods': 'an OpenDocument spreadsheet',
	'kind.xls': 'an old Excel workbook',
	'kind.spreadsheet.remedy':
		'Open it in your spreadsheet program, save each sheet as CSV (UTF-8), and bring those.',
	'kind.zip': 'a zip folder',
	'kind.gzip': 'a packed file',
	'kind.7z': 'a packed file',
	'kind.rar': 'a packed file',
	'kind.packed.remedy': 'Unpack it, and bring the CSV files that are in it.',
	'kind.docx': 'a Word document',
	'kind.pdf': 'a PDF',
	'kind.html': 'a web page',
	'kind.xml': 'an XML file',
	'kind.json': 'a JSON file',
	'kind.rtf': 'a text document',
	'kind.picture': 'a picture',
	'kind.parquet': 'a Parquet file',
	'kind.sqlite': 'a database',
	'kind.encrypted': 'a file locked with a passphrase',
	'kind.remedy': 'Ask whoever made it for the same table as CSV.'
} as const;
