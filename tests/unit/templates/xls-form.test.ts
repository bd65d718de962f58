import { describe, expect, test } from 'vitest';
import { forms } from '../../../src/lib/domain/templates/forms/index';
import { xlsForm } from '../../../src/lib/domain/templates/forms/xls-form';
import { writeXlsx } from '../../../src/lib/files/workbook-writing/write-xlsx';
import { readTable } from '../../../src/lib/files/read-table';
import { formWords } from '../../../src/lib/i18n/form-words';
import { eachForm, formOf, listsOfNoProject, listsOfProject } from './filled-forms';
import { formText, type FormRow, type FormText } from './form-rows';
import { brokenRules } from './xls-form-rules';

describe.each(eachForm)('the form for %s', (_, form) => {
	test.each([
		['of a project', listsOfProject],
		['of no project', listsOfNoProject]
	])('%s breaks none of the rules of its standard', (_, lists) => {
		expect(brokenRules(formText(formOf(form, lists)))).toEqual([]);
	});

	test('in two languages breaks none of them either, and has one more column for each text', () => {
		const french = { ...formWords(), language: 'Français (fr)' };
		const request = {
			title: 'x',
			version: '1',
			languages: [formWords(), french],
			lists: listsOfProject
		};
		const text = formText(xlsForm(form, request));
		expect(brokenRules(text)).toEqual([]);
		expect(text.headers.survey).toEqual(
			expect.arrayContaining(['label::English (en)', 'label::Français (fr)'])
		);
	});

	test('is read from its bytes as the three sheets that were written', async () => {
		const { tables } = await readTable(writeXlsx(formOf(form)), 'form.xlsx');
		expect(tables.map(({ sheet }) => sheet)).toEqual(['survey', 'choices', 'settings']);
		expect(tables[0]?.header.slice(0, 2)).toEqual(['type', 'name']);
	});
});

const [meeting] = eachForm.flatMap(([table, form]) =>
	table === 'meetings' ? [formText(formOf(form))] : []
);

/** The meeting form with one row of the survey changed. */
function withRow(name: string, change: FormRow): FormText {
	if (meeting === undefined) throw new Error('missing form');
	const survey = meeting.survey.map((row) => (row.name === name ? { ...row, ...change } : row));
	return { ...meeting, survey };
}

test.each([
	['girls', { name: 'of girls' }, 'of girls is no name'],
	['girls', { name: 'boys' }, 'boys stands twice'],
	['girls', { type: 'number' }, 'girls has the unknown type number'],
	['girls', { 'label::English (en)': '' }, 'girls has no label'],
	[
		'girls',
		{ constraint: '. >= 0 and (. <= 5' },
		'. >= 0 and (. <= 5 has brackets without their like'
	],
	['girls', { constraint: '. <= ' }, '. <=  compares with nothing'],
	['girls', { constraint: '. <= most(5)' }, 'most is no function'],
	['girls', { relevant: "${gone} != ''" }, 'gone is asked nowhere'],
	['girls', { relevant: "${men} != ''" }, 'girls rests on men, which comes later'],
	['meeting_type', { type: 'select_one kinds' }, 'the list kinds is missing'],
	['meeting_id', { calculation: '' }, 'meeting_id has nothing to work out'],
	['page_9', { type: 'note' }, 'a group ends that did not begin']
])('the rules find what is wrong with %s: %o', (name, change, said) => {
	expect(brokenRules(withRow(name, change))).toContain(said);
});

test('all forms have ids and names of their own', () => {
	const ids = eachForm.map(([, form]) => formText(formOf(form)).settings.form_id);
	expect(new Set(ids).size).toBe(forms.length);
});

test('no form asks for a name, a telephone number, a place on the map, a picture or the device', () => {
	const types = eachForm.flatMap(([, form]) =>
		formText(formOf(form)).survey.map((row) => row.type)
	);
	const personal = /geo|image|audio|video|barcode|phone|device|username|email|audit|start|end$/;
	expect(
		types.filter((type = '') => !type.startsWith('select_one ') && personal.test(type))
	).toEqual([]);
});

test('a community that the project lists twice is offered once', () => {
	const community = [
		{ code: 'C01', label: 'Lumavi' },
		{ code: 'C01', label: 'Lumavi' },
		{ code: 'North side', label: 'North side' }
	];
	const [, form] = eachForm[1] ?? [];
	if (form === undefined) throw new Error('missing form');
	const text = formText(formOf(form, { ...listsOfProject, community }));
	expect(
		text.choices.filter(({ list_name }) => list_name === 'community').map(({ name }) => name)
	).toEqual(['C01', 'North side']);
});
