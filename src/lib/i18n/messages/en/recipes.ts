/** English: what gives a sheet another shape, step by step. */
export const recipes = {
	'recipe.title': 'The shape of this sheet',
	'recipe.title.named': 'The shape of this sheet: {name}',
	'recipe.about':
		'Steps turn the rows of the file into rows that can be counted. They are done from the top down; the file itself stays as it is.',
	'recipe.open': 'Change the shape of this sheet',
	'recipe.name': 'Name of these steps',
	'recipe.name.hint': 'such as: approved forms only',
	'recipe.before': 'As it stands in the file',
	'recipe.before.rows': 'As it stands in the file, {rows, plural, one {# row} other {# rows}}',
	'recipe.after': 'As it goes in',
	'recipe.after.rows': 'As it goes in, {rows, plural, one {# row} other {# rows}}',
	'recipe.steps': 'Steps',
	'recipe.add': 'Add a step',
	'recipe.add.what': 'What shall be done?',
	'recipe.all off': 'As it stands in the file after all',
	'recipe.leave': 'Leave it as it stands',
	'recipe.failed': 'Step {step} does not fit. Nothing of the steps is done until this is mended.',
	'recipe.suggested': 'It looks as if this is needed',
	'recipe.back': 'Back to the steps that fitted',

	'recipe.kind.rows': 'Leave rows out',
	'recipe.kind.rows.about': 'by what stands in one column: approved forms, consent',
	'recipe.kind.people': 'Count people up',
	'recipe.kind.people.about': 'a row for each person becomes counts; the people are let go',
	'recipe.kind.join': 'Put columns of another sheet beside the rows',
	'recipe.kind.join.about': 'a repeat of a form beside the form, by its key',
	'recipe.kind.combine': 'Write several columns into one',
	'recipe.kind.combine.about': 'district and number into one code',
	'recipe.kind.split': 'Split a column',
	'recipe.kind.split.about': 'at a mark, such as / or -',
	'recipe.kind.list to options': 'Make a column for each answer of a list',
	'recipe.kind.list to options.about': 'a question with several answers, all in one cell',
	'recipe.kind.options to list': 'Make one list of columns with 1 and 0',
	'recipe.kind.options to list.about': 'a question with several answers, each in a column',

	'recipe.step.rows.keep': 'Rows where {column} is {values} stay',
	'recipe.step.rows.leave out': 'Rows where {column} is {values} are left out',
	'recipe.step.columns to rows':
		'{count, plural, one {# column becomes} other {# columns become}} rows, from {first} to {last}',
	'recipe.step.count': 'Rows are counted up by {by}',
	'recipe.step.count.all': 'All rows are counted up',
	'recipe.step.count.person': 'Rows are counted up by {by}, each {person} once',
	'recipe.step.join':
		'Columns of the sheet {sheet} come beside the rows, where {refersTo} is its {key}',
	'recipe.step.options to list':
		'{count, plural, one {# column} other {# columns}} with 1 and 0 become the list {into}',
	'recipe.step.list to options':
		'The list in {column} becomes {count, plural, one {a column for its answer} other {# columns, one for each answer}}',
	'recipe.step.combine': '{columns} are written into one column, {into}',
	'recipe.step.split': '{column} is split at “{mark}” into {into}',
	'recipe.step.bands': 'Ages in {column} become the bands {bands}',
	'recipe.step.periods.month': 'Days in {column} become months',
	'recipe.step.periods.quarter': 'Days in {column} become quarters',
	'recipe.step.periods.half-year': 'Days in {column} become half-years',
	'recipe.step.periods.year': 'Days in {column} become years',
	'recipe.step.periods.all': 'All days in {column} become one time, from the first to the last',
	'recipe.blank': 'blank',
	'recipe.outcome.fewer': '{after, number} of {before, plural, one {# row} other {# rows}}',
	'recipe.outcome.other':
		'{before, plural, one {# row} other {# rows}} became {after, plural, one {# row} other {# rows}}',
	'recipe.outcome.off': 'switched off',

	'recipe.up': 'Up',
	'recipe.down': 'Down',
	'recipe.up which': 'Move up: {step}',
	'recipe.down which': 'Move down: {step}',
	'recipe.off': 'Switch off',
	'recipe.on': 'Switch on',
	'recipe.off which': 'Switch off: {step}',
	'recipe.on which': 'Switch on: {step}',
	'recipe.change': 'Change',
	'recipe.change which': 'Change: {step}',
	'recipe.remove': 'Remove',
	'recipe.remove which': 'Remove: {step}',
	'recipe.moved': 'Now step {step}: {what}',

	'recipe.note.column gone': 'There is no column {column} at this step.',
	'recipe.note.sheet gone': 'There is no sheet {column} in this file.',
	'recipe.note.key not unique':
		'{value} stands in {column} more than once, so nobody can tell which row is meant ({rows}).',
	'recipe.note.column already there': 'A column {column} is there already.',
	'recipe.note.rows left out':
		'{count, plural, one {# row is} other {# rows are}} left out ({rows}).',
	'recipe.note.rows without a match':
		'{count, plural, one {# row refers} other {# rows refer}} to nothing in the other sheet and {count, plural, one {has} other {have}} blank cells there ({rows}).',
	'recipe.note.person counted once':
		'{count, plural, one {# row is} other {# rows are}} about somebody who was counted already in the same group: counted once ({rows}).',
	'recipe.note.group not given':
		'{count, plural, one {# row says} other {# rows say}} nothing of what is counted by, and {count, plural, one {is} other {are}} in no group ({rows}).',
	'recipe.note.option not listed': '{value} is none of the answers listed ({rows}).',
	'recipe.note.number not read':
		'{column} holds no number in {count, plural, one {# row} other {# rows}}: not counted by it ({rows}).',
	'recipe.note.age in no band':
		'{column} is in none of the bands in {count, plural, one {# row} other {# rows}} ({rows}).',
	'recipe.note.day not read':
		'{column} holds no day that can be read in {count, plural, one {# row} other {# rows}} ({rows}).',
	'recipe.note.more parts than columns':
		'{column} has more parts than there are columns in {count, plural, one {# row} other {# rows}}; the last column takes the rest ({rows}).',
	'recipe.note.answer not yes or no':
		'{column} holds neither yes nor no in {count, plural, one {# row} other {# rows}} ({rows}).',
	'recipe.rows': '{count, plural, one {row} other {rows}} {rows}',
	'recipe.rows.more': '{rows} and {more, number} more',

	'recipe.suggest.approved': 'Only approved forms: {step}',
	'recipe.suggest.consent': 'Only those who consented: {step}',
	'recipe.suggest.join': 'The rows belong to another sheet: {step}',
	'recipe.suggest.options': 'One list of several columns: {step}',
	'recipe.suggest.people':
		'Each row is a person. Only counts go in: say what is counted, and the people are let go.',
	'recipe.suggest.people.press': 'Count people up',

	'recipe.form.column': 'Column',
	'recipe.form.choose': 'Choose a column',
	'recipe.form.stay': 'Which rows stay?',
	'recipe.form.staying': '{after, number} of {before, number} rows stay.',
	'recipe.form.more values':
		'{column} holds {different, number} different values; the {shown, number} most frequent are here, and rows with any other are left out.',
	'recipe.form.all': 'All',
	'recipe.form.none': 'None',
	'recipe.form.done': 'Do it',
	'recipe.form.cancel': 'Cancel',
	'recipe.form.sheet': 'Other sheet',
	'recipe.form.sheet.choose': 'Choose a sheet',
	'recipe.form.refers to': 'Column here that says to which row it belongs',
	'recipe.form.key': 'Column there that holds the key',
	'recipe.form.combine': 'Which columns, in this order?',
	'recipe.form.between': 'What stands between them',
	'recipe.form.into': 'Name of the new column',
	'recipe.form.mark': 'Split at',
	'recipe.form.parts': 'Names of the new columns, with commas between them',
	'recipe.form.separator': 'Between the answers stands',
	'recipe.form.separator.space': 'a space',
	'recipe.form.separator.comma': 'a comma',
	'recipe.form.separator.semicolon': 'a semicolon',
	'recipe.form.separator.bar': 'a |',
	'recipe.form.answers': 'Answers that become columns',
	'recipe.form.options': 'Columns with 1 and 0, each for one answer',
	'recipe.form.no sheets': 'There is no other sheet in this file.'
} as const;
