import { forms } from '../../../src/lib/domain/templates/forms/index';
import type { FormDefinition } from '../../../src/lib/domain/templates/forms/form-definition';
import type { FormLists } from '../../../src/lib/domain/templates/forms/form-words';
import { xlsForm } from '../../../src/lib/domain/templates/forms/xls-form';
import type { WrittenWorkbook } from '../../../src/lib/domain/templates/written-workbook';
import { formWords } from '../../../src/lib/i18n/form-words';
import type { Answers } from './form-exports';
import type { FormText } from './form-rows';

/** Forms as they are downloaded, and people's answers to them. */

export const listsOfProject: FormLists = {
	community: [
		{ code: 'C01', label: 'Lumavi' },
		{ code: 'C02', label: 'Tesholi' },
		{ code: 'C03', label: '' }
	],
	place: [
		{ code: 'ALL', label: 'everywhere' },
		{ code: 'North', label: 'North' },
		{ code: 'C01', label: 'Lumavi' }
	],
	measure: [
		{ code: 'H3', label: 'Children out of school' },
		{ code: 'H7', label: 'Children who feel safe' }
	]
};

/** Before the first file, only the catalogue has something to offer. */
export const listsOfNoProject: FormLists = { ...listsOfProject, community: [], place: [] };

export const formOf = (form: FormDefinition, lists: FormLists = listsOfProject): WrittenWorkbook =>
	xlsForm(form, {
		title: form.table,
		version: '202601010900',
		languages: [formWords()],
		lists
	});

export const eachForm = forms.map((form) => [form.table, form] as const);

/** So many people filled each form in. */
export const filledCount = 12;

const dayOf = (at: number): string => `2025-0${(at % 8) + 1}-${10 + at}`;

/** A plausible answer to every question of a form. */
export function answersOf(form: FormText, at: number): Answers {
	const answers: Record<string, string> = {};
	for (const { type = '', name = '', calculation = '' } of form.survey) {
		const list = /^select_one (.*)$/.exec(type)?.[1];
		const names = form.choices.filter(({ list_name }) => list_name === list).map((one) => one.name);
		const from = /^\$\{(\w+)\}$/.exec(calculation)?.[1];
		if (from !== undefined) answers[name] = answers[from] ?? '';
		else if (type === 'calculate') answers[name] = `X-${String(at).padStart(8, '0')}-4f2a`;
		else if (name === 'scale_max') answers[name] = '5';
		else if (list !== undefined) answers[name] = names[at % names.length] ?? '';
		else if (type === 'date') answers[name] = name.includes('end') ? '2025-11-30' : dayOf(at);
		else if (type === 'integer' || type === 'decimal') answers[name] = String((at % 4) + 1);
		else if (name === 'community_id') answers[name] = `C0${at}`;
		else if (name.startsWith('action_id')) answers[name] = `A-${answers.community_id ?? ''}`;
		else if (name === 'currency') answers[name] = 'KES';
		else if (type === 'text') answers[name] = `said-${at % 5}`;
	}
	return answers;
}
