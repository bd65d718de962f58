import type { FormRow, FormText } from './form-rows';

/**
 * The rules of the XLSForm standard by which its reference converter refuses a form, or warns about one, as far as our
 * forms have use for them: written from the specification and the converter's own messages, for lack of the converter.
 */
export function brokenRules(form: FormText): string[] {
	return [
		...sheetsRules(form),
		...nameRules(form),
		...typeRules(form),
		...groupRules(form),
		...choiceRules(form),
		...translationRules(form),
		...expressionRules(form),
		...settingsRules(form)
	];
}

const required = {
	survey: ['type', 'name'],
	choices: ['list_name', 'name'],
	settings: ['form_id']
};
const known = {
	survey: [
		'type',
		'name',
		'label',
		'hint',
		'required',
		'relevant',
		'constraint',
		'constraint_message',
		'calculation',
		'appearance'
	],
	choices: ['list_name', 'name', 'label'],
	settings: ['form_title', 'form_id', 'version', 'default_language', 'instance_name']
};

/** `label::English (en)`, with a language that is a name and a code in brackets. */
const withLanguage = /^(label|hint|constraint_message)::\p{L}[\p{L} ]* \([a-z]{2,3}\)$/u;

const plainOf = (header: string): string => withLanguage.exec(header)?.[1] ?? header;

function sheetsRules({ headers }: FormText): string[] {
	return (['survey', 'choices', 'settings'] as const).flatMap((sheet) => [
		...required[sheet]
			.filter((header) => !headers[sheet].includes(header))
			.map((header) => `${sheet} lacks ${header}`),
		...headers[sheet]
			.filter((header) => !known[sheet].includes(plainOf(header)))
			.map((header) => `${sheet} has the unknown column ${header}`),
		...headers[sheet]
			.filter((header, at) => headers[sheet].indexOf(header) !== at)
			.map((header) => `${sheet} has ${header} twice`)
	]);
}

const xmlName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

const isEnd = ({ type }: FormRow): boolean => type === 'end_group';

function nameRules({ survey }: FormText): string[] {
	const seen = new Set<string>();
	return survey
		.filter((row) => !isEnd(row))
		.flatMap(({ name = '' }) => {
			const key = name.toLowerCase();
			const isTwice = seen.has(key);
			seen.add(key);
			return [
				...(xmlName.test(name) ? [] : [`${name} is no name`]),
				...(isTwice ? [`${name} stands twice`] : []),
				...(['meta', 'data'].includes(key) ? [`${name} is taken`] : [])
			];
		});
}

const types = new Set([
	'text',
	'integer',
	'decimal',
	'date',
	'note',
	'calculate',
	'begin_group',
	'end_group'
]);

/** Instead of a label it must have something to work out. */
const isUnseen = ({ type }: FormRow): boolean => type === 'calculate';

function typeRules({ survey }: FormText): string[] {
	return survey.flatMap((row) => {
		const { type = '', name = '' } = row;
		const isKnown = types.has(type) || /^select_one \S+$/.test(type);
		const isLabelled = Object.keys(row).some((key) => plainOf(key) === 'label' && row[key] !== '');
		const needsLabel = !isUnseen(row) && !/_group$/.test(type);
		return [
			...(isKnown ? [] : [`${name} has the unknown type ${type}`]),
			...(needsLabel && !isLabelled ? [`${name} has no label`] : []),
			...(isUnseen(row) && row.calculation === '' ? [`${name} has nothing to work out`] : []),
			...(['', 'yes'].includes(row.required ?? '') ? [] : [`${name} is required in other words`]),
			...(['', 'field-list', 'minimal'].includes(row.appearance ?? '')
				? []
				: [`${name} has an unknown appearance`])
		];
	});
}

function groupRules({ survey }: FormText): string[] {
	let open = 0;
	for (const { type } of survey) {
		if (type === 'begin_group') open += 1;
		if (type === 'end_group') open -= 1;
		if (open < 0) return ['a group ends that did not begin'];
	}
	return open === 0 ? [] : ['a group does not end'];
}

function choiceRules({ survey, choices }: FormText): string[] {
	const wanted = new Set(
		survey.flatMap(({ type = '' }) => /^select_one (\S+)$/.exec(type)?.[1] ?? [])
	);
	const given = new Set(choices.map(({ list_name = '' }) => list_name));
	const pairs = choices.map(({ list_name, name }) => `${list_name}/${name}`);
	return [
		...[...wanted].filter((list) => !given.has(list)).map((list) => `the list ${list} is missing`),
		...[...given].filter((list) => !wanted.has(list)).map((list) => `the list ${list} is not used`),
		...pairs.filter((pair, at) => pairs.indexOf(pair) !== at).map((pair) => `${pair} stands twice`),
		...choices
			.filter(({ name = '' }) => name.trim() === '')
			.map(({ list_name, name }) => `${list_name}/${name} has no name`)
	];
}

/** A text in one language must be there in all, and no text may stand without a language. */
function translationRules({ survey, choices, headers }: FormText): string[] {
	const languagesOf = (sheet: 'survey' | 'choices', kind: string): string[] =>
		headers[sheet].filter((header) => plainOf(header) === kind && header !== kind);
	const gaps = (rows: readonly FormRow[], sheet: 'survey' | 'choices', kind: string): string[] =>
		rows.flatMap((row) => {
			const filled = languagesOf(sheet, kind).filter((header) => row[header] !== '').length;
			const isWhole = filled === 0 || filled === languagesOf(sheet, kind).length;
			return isWhole ? [] : [`${row.name} lacks a translation of its ${kind}`];
		});
	return [
		...gaps(survey, 'survey', 'label'),
		...gaps(survey, 'survey', 'hint'),
		...gaps(survey, 'survey', 'constraint_message'),
		...gaps(choices, 'choices', 'label'),
		...choices
			.filter((row) => languagesOf('choices', 'label').every((header) => row[header] === ''))
			.map(({ list_name, name }) => `${list_name}/${name} has no label`),
		...['label', 'hint', 'constraint_message'].flatMap((kind) =>
			headers.survey.includes(kind) ? [`${kind} stands without a language`] : []
		)
	];
}

const functions = new Set(['once', 'concat', 'substr', 'uuid', 'today', 'regex', 'coalesce']);

/** What stands in quotes is no expression. */
const withoutTexts = (expression: string): string => expression.replace(/'[^']*'|"[^"]*"/g, "''");

function expressionRules({ survey, settings }: FormText): string[] {
	const names = new Set(survey.filter((row) => !isEnd(row)).map(({ name }) => name));
	const labels = survey.flatMap((row) =>
		Object.entries(row).flatMap(([key, text]) => (withLanguage.test(key) ? [text] : []))
	);
	const expressions = [
		...survey.flatMap(({ relevant, constraint, calculation }) => [
			relevant,
			constraint,
			calculation
		]),
		settings.instance_name
	].filter((one): one is string => one !== undefined && one !== '');
	return [
		...[...expressions, ...labels].flatMap((text) => referenceRules(text, names)),
		...expressions.flatMap(syntaxRules),
		...selfRules(survey)
	];
}

function referenceRules(text: string, names: ReadonlySet<string | undefined>): string[] {
	const references = [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, name = '']) => name);
	const isBroken = (text.match(/\$\{/g) ?? []).length !== references.length;
	return [
		...references.filter((name) => !names.has(name)).map((name) => `${name} is asked nowhere`),
		...(isBroken ? [`${text} has a reference that does not end`] : [])
	];
}

function syntaxRules(expression: string): string[] {
	const bare = withoutTexts(expression);
	const called = [...bare.matchAll(/([A-Za-z][\w-]*)\(/g)].map(([, name = '']) => name);
	return [
		...(depthOf(bare) === 0 ? [] : [`${expression} has brackets without their like`]),
		...(bare.split("'").length % 2 === 1 ? [] : [`${expression} has a text that does not end`]),
		...called
			.filter((name) => !functions.has(name) && !['and', 'or', 'not'].includes(name))
			.map((name) => `${name} is no function`),
		...(/[=<>!]=?\s*(?:$|\)|and|or)|[&|]{2}|==/.test(bare)
			? [`${expression} compares with nothing`]
			: [])
	];
}

/** 0 where all brackets have their like. */
function depthOf(expression: string): number {
	let depth = 0;
	for (const letter of expression) {
		if (letter === '(') depth += 1;
		if (letter === ')') depth -= 1;
		if (depth < 0) return depth;
	}
	return depth;
}

/** What is asked only if something else was answered must not rest on itself, or on what comes later. */
function selfRules(survey: readonly FormRow[]): string[] {
	const places = new Map(survey.map(({ name = '' }, at) => [name, at]));
	return survey.flatMap(({ name = '', relevant = '', constraint = '', calculation = '' }, at) =>
		[...`${relevant} ${constraint} ${calculation}`.matchAll(/\$\{(\w+)\}/g)]
			.filter(([, other = '']) => (places.get(other) ?? -1) >= at)
			.map(([, other]) => `${name} rests on ${other}, which comes later`)
	);
}

function settingsRules({ settings, headers }: FormText): string[] {
	const { form_id: id = '', version = '', default_language: language = '' } = settings;
	return [
		...(xmlName.test(id) ? [] : [`${id} is no id of a form`]),
		...(/^\d{1,20}$/.test(version) ? [] : [`${version} is no version`]),
		...(headers.survey.includes(`label::${language}`) ? [] : [`${language} has no labels`])
	];
}
