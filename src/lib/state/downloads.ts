import { indicators } from '../domain/indicators/index.ts';
import { release } from '../domain/disclosure/release.ts';
import { dictionaryRows, dictionaryHeader } from '../domain/tables/dictionary.ts';
import { tableOf, tables, type TableId } from '../domain/tables/index.ts';
import type { FormDefinition } from '../domain/templates/forms/form-definition.ts';
import type { FormLists } from '../domain/templates/forms/form-words.ts';
import { forms } from '../domain/templates/forms/index.ts';
import { xlsForm } from '../domain/templates/forms/xls-form.ts';
import { tableWorkbook } from '../domain/templates/table-workbook.ts';
import type { NamedCommunity } from '../domain/templates/template-words.ts';
import { writeXlsx } from '../files/workbook-writing/write-xlsx.ts';
import { writeCsv, type CsvValue } from '../files/write-csv.ts';
import { formWords } from '../i18n/form-words.ts';
import { indicatorName } from '../i18n/indicator-texts.ts';
import { codeLabel, columnLabel, tableLabel } from '../i18n/labels.ts';
import { problemSentence } from '../i18n/problem-sentence.ts';
import { templateWords } from '../i18n/template-words.ts';
import { translate } from '../i18n/translate.ts';
import { allResults } from '../pipeline/all-results.ts';
import { resultsCsv } from '../pipeline/results-csv.ts';
import { writeZip } from '../files/zip.ts';
import { download } from './download.ts';
import { sharedEngine } from './engine.ts';
import { everyProblem } from './every-problem.ts';
import { fileNameOf } from './project-actions.ts';
import { projectState } from './project.svelte.ts';
import { filesToMend } from './rows-to-mend.ts';

export { cellNumberColumns, cellNumbers } from '../pipeline/cell-csv.ts';

/** Files of the officer's own: their names say that they are not for sharing. */

export const csv = 'text/csv;charset=utf-8';
export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The project's name, and the day at which its numbers stood where they are not today's. */
export function prefix(): string {
	const { project, asOf } = projectState;
	const name = project === null ? 'tafakari' : fileNameOf(project);
	return asOf === null ? name : `${name}-as-of-${asOf}`;
}

/** All results of the open project. */
export async function downloadAllResults(): Promise<void> {
	const rows = await allResults(await sharedEngine(), projectState.definitions);
	const table = { id: 'all results', cells: rows.map((row) => row.cell) };
	const released = release([table], 'officer').tables[0];
	if (released === undefined) throw new Error('missing release');
	const names = { indicator: indicatorName, everywhere: translate('place.all') };
	download(resultsCsv(rows, released, names), `${prefix()}-all-results-internal.csv`, csv);
}

const problemHeader = ['file', 'sheet', 'row', 'column', 'value', 'severity', 'code', 'message'];

/** All problems, those of refused files first. */
export async function downloadProblems(): Promise<void> {
	const problems = [...projectState.refusals, ...(await everyProblem())];
	const rows = problems.map((problem) => [
		problem.file,
		problem.sheet,
		problem.row,
		problem.column,
		problem.value,
		problem.severity,
		problem.code,
		problemSentence(problem)
	]);
	download(writeCsv(problemHeader, rows), `${prefix()}-problems-internal.csv`, csv);
}

/** Rows that were set aside, as files to be mended and dropped in again: one CSV, or a zip of several. */
export async function downloadRowsToMend(): Promise<void> {
	const files = await filesToMend();
	const [first, ...others] = files;
	if (first === undefined) return;
	if (others.length === 0) {
		download(first.bytes, first.name, csv);
		return;
	}
	const members = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
	download(writeZip(members), `${prefix()}-rows-to-mend-internal.zip`, 'application/zip');
}

/** The numbers of one picture. */
export function downloadCsv(
	fileName: string,
	header: readonly string[],
	rows: readonly (readonly CsvValue[])[]
): void {
	download(writeCsv(header, rows), `${fileName}-internal.csv`, csv);
}

/** An empty table with the model's headers. */
export function downloadTemplate(table: TableId): void {
	const header = tableOf(table).columns.map((column) => column.id);
	download(writeCsv(header, []), `${table}-template.csv`, csv);
}

/** The communities of the open project, as other tables name them. */
const communities = (): NamedCommunity[] =>
	projectState.places.flatMap(({ kind, id, label }) =>
		kind === 'community' ? [{ id, label: label === id ? '' : label }] : []
	);

/** A workbook to fill in, with a sheet for each of these tables, what to write where, and the codes to choose from. */
export function downloadWorkbook(wanted: readonly TableId[] = tables.map(({ id }) => id)): void {
	const workbook = tableWorkbook({
		tables: wanted,
		communities: communities(),
		words: templateWords()
	});
	const [only, ...more] = wanted;
	const name = only === undefined || more.length > 0 ? 'tafakari-templates' : `${only}-template`;
	download(writeXlsx(workbook), `${name}.xlsx`, xlsx);
}

/** What forms offer to choose from: communities and areas of the open project, and what can be measured. */
function formLists(): FormLists {
	const listed = communities().map(({ id, label }) => ({ code: id, label }));
	const areas = projectState.places.flatMap(({ kind, id, label }) =>
		kind === 'area' ? [{ code: id, label }] : []
	);
	const measured = [...indicators, ...projectState.definitions].flatMap((definition) =>
		definition.shape === 'measure'
			? [{ code: definition.id, label: indicatorName(definition.id) }]
			: []
	);
	const everywhere = { code: 'ALL', label: translate('form.everywhere') };
	return {
		community: listed,
		place: listed.length === 0 ? [] : [everywhere, ...areas, ...listed],
		measure: measured
	};
}

/** A form as the workbook that KoboToolbox and ODK take. */
function formFile(form: FormDefinition): { readonly name: string; readonly bytes: Uint8Array } {
	const workbook = xlsForm(form, {
		title: tableLabel(form.table),
		version: new Date().toISOString().replace(/\D/g, '').slice(0, 12),
		languages: [formWords()],
		lists: formLists()
	});
	return { name: `${form.table}-form.xlsx`, bytes: writeXlsx(workbook) };
}

/** The form for the field that fills a table. */
export function downloadForm(form: FormDefinition): void {
	const { name, bytes } = formFile(form);
	download(bytes, name, xlsx);
}

/** All forms for the field, in a zip: each is put on the server by itself. */
export function downloadForms(): void {
	const files = forms.map(formFile);
	const members = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
	download(writeZip(members), 'tafakari-forms.zip', 'application/zip');
}

/** Every column that the model understands. */
export function downloadDictionary(): void {
	const words = { table: tableLabel, column: columnLabel, code: codeLabel };
	download(writeCsv(dictionaryHeader, dictionaryRows(words)), 'data-dictionary.csv', csv);
}
