import type { DonorDocument } from '../reports/donor-document.ts';
import { donorReport, donorReportBody } from '../reports/donor-report/report.ts';
import { html } from '../reports/html.ts';
import { reportStyle } from '../reports/donor-report/style.ts';
import { writeXlsx } from '../files/workbook-writing/write-xlsx.ts';
import { donorDataCsv } from '../reports/donor-data.ts';
import { donorTargetWorkbook } from '../reports/donor-targets.ts';
import { iatiResults, type IatiFile } from '../reports/iati.ts';
import type { IatiAlignment } from '../reports/iati-results.ts';
import { download } from './download.ts';
import { csv, xlsx } from './downloads.ts';
import { fileSafeName } from './file-safe-name.ts';

export { narrativeSections } from '../reports/donor-document.ts';
export { iatiGapText } from '../reports/iati.ts';
export type { DonorDocument, NarrativeSection } from '../reports/donor-document.ts';

/** The document for donors as files. Their names hold the name that somebody gave the project and the day, nothing of its files. */

function fileName({ project, date }: DonorDocument, what: string, ending: string): string {
	return [fileSafeName(project.name), what, `${date}.${ending}`]
		.filter((part) => part !== '')
		.join('-');
}

/**
 * The report as one file of HTML.
 *
 * @param font its type as a `data:` address, which goes into the file
 */
export function downloadReport(document: DonorDocument, font: string): void {
	const bytes = new TextEncoder().encode(donorReport(document, font.slice(font.indexOf(',') + 1)));
	download(bytes, fileName(document, 'report', 'html'), 'text/html;charset=utf-8');
}

/** The numbers of the report, one row each. */
export function downloadData(document: DonorDocument): void {
	download(donorDataCsv(document), fileName(document, 'report-data', 'csv'), csv);
}

/** Baseline, target and actual as a workbook. */
export function downloadTargets(document: DonorDocument): void {
	const bytes = writeXlsx(donorTargetWorkbook(document));
	download(bytes, fileName(document, 'report-targets', 'xlsx'), xlsx);
}

/** The results as IATI 2.03; what is missing for it where it can't be made. */
export function iatiOf(document: DonorDocument): IatiFile {
	return iatiResults(document, { alignments: alignmentsOf(document) });
}

export function downloadIati(document: DonorDocument): void {
	const file = iatiOf(document);
	if (file.kind === 'missing') return;
	const bytes = new TextEncoder().encode(file.xml);
	download(bytes, fileName(document, 'iati', 'xml'), 'application/xml');
}

/** Only what asks the same or a similar question stands beside an SDG indicator. */
function alignmentsOf({ sdg }: DonorDocument): readonly IatiAlignment[] {
	const numbers = sdg?.blocks.flatMap((block) => block.numbers) ?? [];
	return numbers.flatMap(({ alignment: { indicatorId, code, grade } }) =>
		grade === 'same' || grade === 'similar' ? [{ indicatorId, code, grade }] : []
	);
}

/** What stands in the report, for the screen: the same text in a tree of its own, with its style. */
export function reportToShow(document: DonorDocument): {
	readonly body: string;
	readonly style: string;
} {
	const style = reportStyle.replace(':root {', ':host {').replace('body {', ':host {');
	return { body: html`<div class="page">${donorReportBody(document)}</div>`.text, style };
}
