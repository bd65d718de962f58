import { zipSync } from 'fflate';
import { writeXlsx } from '../../../src/lib/files/workbook-writing/write-xlsx';
import type { FormRow, FormText } from './form-rows';

/** Exports of filled-in forms, as the servers of KoboToolbox and ODK write them. */

/** Answers by the names of questions; what was not asked or answered is missing. */
export type Answers = Readonly<Record<string, string>>;

interface Asked {
	readonly row: FormRow;
	readonly groups: readonly string[];
	readonly groupLabels: readonly string[];
}

function askedRows({ survey }: FormText): Asked[] {
	const open: FormRow[] = [];
	const asked: Asked[] = [];
	for (const row of survey) {
		if (row.type === 'begin_group') open.push(row);
		else if (row.type === 'end_group') open.pop();
		else {
			asked.push({
				row,
				groups: open.map(({ name = '' }) => name),
				groupLabels: open.map(labelOf)
			});
		}
	}
	return asked;
}

const labelOf = (row: FormRow): string => row['label::English (en)'] ?? '';

function labelOfAnswer({ choices }: FormText, row: FormRow, answer: string): string {
	const list = /^select_one (.*)$/.exec(row.type ?? '')?.[1];
	const choice = choices.find((one) => one.list_name === list && one.name === answer);
	return choice === undefined ? answer : labelOf(choice);
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const csvOf = (lines: readonly (readonly string[])[], mark: string, quote: boolean): string =>
	lines
		.map((line) =>
			line.map((cell) => (quote || /[",\n]/.test(cell) ? quoted(cell) : cell)).join(mark)
		)
		.join('\n') + '\n';

const koboMeta = [
	'_id',
	'_uuid',
	'_submission_time',
	'_validation_status',
	'_notes',
	'_status',
	'_submitted_by',
	'__version__',
	'_tags',
	'meta/rootUuid',
	'_index'
];

const koboMetaOf = (at: number): string[] => [
	String(481_516 + at),
	`8f1c2d3e-0000-4000-8000-00000000${String(at).padStart(4, '0')}`,
	`2025-06-${String((at % 28) + 1).padStart(2, '0')}T09:12:44`,
	'',
	'',
	'submitted_via_web',
	'',
	'vTgAfak9ri5XmL',
	'',
	`uuid:8f1c2d3e-0000-4000-8000-00000000${String(at).padStart(4, '0')}`,
	String(at + 1)
];

/** KoboToolbox leaves notes out. */
const inKobo = (form: FormText): Asked[] =>
	askedRows(form).filter(({ row }) => row.type !== 'note');

export interface KoboOptions {
	readonly labels: boolean;
	readonly groups: boolean;
}

/** Header and rows, as KoboToolbox writes them into a CSV or a workbook. */
function koboLines(
	form: FormText,
	filled: readonly Answers[],
	options: KoboOptions
): [string[], ...string[][]] {
	const asked = inKobo(form);
	const header = asked.map(({ row, groups, groupLabels }) => {
		const { name = '' } = row;
		const title = options.labels && labelOf(row) !== '' ? labelOf(row) : name;
		return options.groups ? [...(options.labels ? groupLabels : groups), title].join('/') : title;
	});
	const lines = filled.map((answers, at) => [
		...asked.map(({ row }) => {
			const answer = answers[row.name ?? ''] ?? '';
			return options.labels ? labelOfAnswer(form, row, answer) : answer;
		}),
		...koboMetaOf(at)
	]);
	return [[...header, ...koboMeta], ...lines];
}

/** KoboToolbox, CSV: semicolons, every cell in quotes, a byte order mark. */
export function koboCsv(
	form: FormText,
	filled: readonly Answers[],
	options: KoboOptions
): Uint8Array {
	const text = csvOf(koboLines(form, filled, options), ';', true);
	return new TextEncoder().encode(`\uFEFF${text}`);
}

/** KoboToolbox, XLS: one sheet, numbers as numbers, days as text. */
export function koboXlsx(form: FormText, filled: readonly Answers[], labels: boolean): Uint8Array {
	const [header, ...lines] = koboLines(form, filled, { labels, groups: false });
	const rows = lines.map((line) =>
		line.map((cell) => (/^\d{1,9}$/.test(cell) ? Number(cell) : cell))
	);
	const columns = header.map(() => ({ width: 12, holds: 'anything' as const }));
	const name = (form.settings.form_title ?? '').slice(0, 31);
	return writeXlsx({ sheets: [{ name, columns, rows: [header, ...rows], isHeaderFrozen: false }] });
}

/** ODK Central: a zip with one CSV, groups before a hyphen, its own columns around. */
export function odkZip(form: FormText, filled: readonly Answers[]): Uint8Array {
	const asked = askedRows(form);
	const id = form.settings.form_id ?? '';
	const header = [
		'SubmissionDate',
		...asked.map(({ row, groups }) => [...groups, row.name ?? ''].join('-')),
		'meta-instanceID',
		'meta-instanceName',
		'KEY',
		'SubmitterID',
		'SubmitterName',
		'AttachmentsPresent',
		'AttachmentsExpected',
		'Status',
		'ReviewState',
		'DeviceID',
		'Edits',
		'FormVersion'
	];
	const lines = filled.map((answers, at) => {
		const key = `uuid:0a1b2c3d-0000-4000-8000-00000000${String(at).padStart(4, '0')}`;
		return [
			`2025-06-${String((at % 28) + 1).padStart(2, '0')}T09:12:44.123Z`,
			...asked.map(({ row }) => answers[row.name ?? ''] ?? ''),
			key,
			`${id} ${at}`,
			key,
			'17',
			'tablet-3',
			'0',
			'0',
			'',
			'',
			'',
			'0',
			form.settings.version ?? ''
		];
	});
	return zipSync({
		[`${id}.csv`]: new TextEncoder().encode(csvOf([header, ...lines], ',', false))
	});
}
