import { columnOf, tableOf } from '../../tables/index.ts';
import type { Column } from '../../tables/table.ts';
import type { WrittenSheet, WrittenWorkbook } from '../written-workbook.ts';
import { choiceRows, type ChoiceRow } from './choices.ts';
import type {
	AskedQuestion,
	FormDefinition,
	FormItem,
	Limits,
	Question
} from './form-definition.ts';
import { formIdOf, type FormRequest, type FormWords } from './form-words.ts';
import { formTypeOf } from './form-type.ts';

/**
 * A form as a workbook of the XLSForm standard, which KoboToolbox and ODK take: the sheets `survey`, `choices` and
 * `settings`. Its questions bear the names of our columns, so that what is exported needs no mapping.
 *
 * What is chosen from a list of the project (a community, a measure) is chosen in a question of its own and copied into
 * our column: an export with labels then still holds the code.
 */
export function xlsForm(form: FormDefinition, request: FormRequest): WrittenWorkbook {
	const rows = form.items.flatMap((item, at) => itemRows(item, at, form, request));
	return {
		sheets: [
			sheetOf('survey', rows, surveyColumns(request.languages)),
			sheetOf('choices', choiceRows(rows, form, request), [
				'list_name',
				'name',
				...translated('label', request.languages)
			]),
			sheetOf('settings', [settingsRow(form, request)], Object.keys(settingsRow(form, request)))
		]
	};
}

/** A row by the headers of its cells; what is missing is blank. */
export type FormRow = Readonly<Record<string, string>>;

const translated = (kind: string, languages: readonly FormWords[]): string[] =>
	languages.map(({ language }) => `${kind}::${language}`);

const surveyColumns = (languages: readonly FormWords[]): string[] => [
	'type',
	'name',
	...translated('label', languages),
	...translated('hint', languages),
	'required',
	'relevant',
	'constraint',
	...translated('constraint_message', languages),
	'calculation',
	'appearance'
];

function settingsRow(form: FormDefinition, { title, version, languages }: FormRequest): FormRow {
	return {
		form_title: title,
		form_id: formIdOf(form.table),
		version,
		default_language: languages[0]?.language ?? '',
		instance_name: form.instanceName
	};
}

function sheetOf(
	name: string,
	rows: readonly (FormRow | ChoiceRow)[],
	header: readonly string[]
): WrittenSheet {
	return {
		name,
		columns: header.map((text) => ({ width: Math.max(18, text.length + 2), holds: 'text' })),
		rows: [
			header.map((text) => ({ text, look: 'heading' as const })),
			...rows.map((row) => header.map((text) => row[text] ?? null))
		],
		isHeaderFrozen: true
	};
}

/** The name of a group says nothing: exports put it before the names of its questions. */
function itemRows(
	item: FormItem,
	at: number,
	form: FormDefinition,
	request: FormRequest
): FormRow[] {
	if (item.kind !== 'group') return questionRows(item, form, request);
	return [
		{ type: 'begin_group', name: `page_${at + 1}`, appearance: 'field-list' },
		...item.questions.flatMap((question) => questionRows(question, form, request)),
		{ type: 'end_group' }
	];
}

function questionRows(question: Question, form: FormDefinition, request: FormRequest): FormRow[] {
	switch (question.kind) {
		case 'own code':
			return [ownCodeRow(question)];
		case 'score':
			return [scoreRow(question.dimension, request)];
		case 'note':
			return [noteRow(question, request)];
		case 'asked':
			return 'list' in question && request.lists[question.list].length > 0
				? chosenRows(question, form, request)
				: [askedRow(question, form, request)];
	}
}

/** So many characters of a universal code are enough for all rows of a project to differ. */
const codeLength = 13;

/** `once` keeps what stands there already, so that the code stays when the form is opened again. */
function ownCodeRow({ column, letter }: Extract<Question, { kind: 'own code' }>): FormRow {
	const calculation = `once(concat('${letter}-', substr(uuid(), 0, ${codeLength})))`;
	return { type: 'calculate', name: column, calculation };
}

function scoreRow(dimension: string, request: FormRequest): FormRow {
	return {
		type: 'decimal',
		name: dimension,
		...inEach(request, 'label', (words) => words.code('dimension', dimension)),
		relevant: "${scale_max} != ''",
		constraint: '. >= 1 and . <= ${scale_max}',
		...inEach(request, 'constraint_message', (words) => words.refusal({ id: 'score' }))
	};
}

function noteRow(
	{ id, about }: Extract<Question, { kind: 'note' }>,
	request: FormRequest
): FormRow {
	const label = inEach(request, 'label', (words) => `${words.note(id)} \${${about}}`);
	return { type: 'note', name: `${id}_note`, ...label };
}

function chosenRows(
	question: Extract<Question, { list: string }>,
	form: FormDefinition,
	request: FormRequest
): FormRow[] {
	const { list, column } = question;
	const isRequired = isAlwaysAsked(columnOf(tableOf(form.table), column), question);
	const name = `choose_${list}`;
	return [
		{
			type: `select_one ${list}`,
			name,
			...inEach(request, 'label', (words) => words.list(list)),
			...(isRequired ? { required: 'yes' } : {}),
			appearance: 'minimal'
		},
		{ type: 'calculate', name: column, calculation: `\${${name}}` }
	];
}

function askedRow(question: AskedQuestion, form: FormDefinition, request: FormRequest): FormRow {
	const column = columnOf(tableOf(form.table), question.column);
	const { hint, relevant, constraint, refusal } = question;
	return {
		type: formTypeOf(column),
		name: column.id,
		...inEach(request, 'label', (words) => words.question(form.table, column.id)),
		...(hint === undefined ? {} : inEach(request, 'hint', (words) => words.hint(hint))),
		...(isAlwaysAsked(column, question) ? { required: 'yes' } : {}),
		...(relevant === undefined ? {} : { relevant }),
		...(constraint === undefined ? {} : { constraint }),
		...(refusal === undefined
			? {}
			: inEach(request, 'constraint_message', (words) => words.refusal(refusal)))
	};
}

/** What the table needs must be answered; everything else may stay blank, which is not recorded and never 0. */
const isAlwaysAsked = ({ need, mayBeBlank }: Column, { isRequired }: Limits): boolean =>
	isRequired === true || (need === 'needed' && mayBeBlank !== true);

function inEach(
	{ languages }: FormRequest,
	kind: string,
	say: (words: FormWords) => string
): FormRow {
	return Object.fromEntries(languages.map((words) => [`${kind}::${words.language}`, say(words)]));
}
