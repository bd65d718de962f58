import type { DonorDocument } from '../reports/donor-document.ts';
import { donorReport, donorReportBody } from '../reports/donor-report/report.ts';
import { reportStyle } from '../reports/donor-report/style.ts';
import { download } from './download.ts';
import { fileNameOf } from './project-actions.ts';
import { projectState } from './project.svelte.ts';

export { narrativeSections } from '../reports/donor-document.ts';
export type { DonorDocument, NarrativeSection } from '../reports/donor-document.ts';

/** The document for donors as files. Their names hold the project's name and the day, and nothing from source files. */

function fileName(document: DonorDocument, what: string, ending: string): string {
	const { project } = projectState;
	const name = project === null ? 'tafakari' : fileNameOf(project);
	return `${name}-${what}-${document.date}.${ending}`;
}

/** The report as one file of HTML. */
export function downloadReport(document: DonorDocument): void {
	const bytes = new TextEncoder().encode(donorReport(document));
	download(bytes, fileName(document, 'report', 'html'), 'text/html;charset=utf-8');
}

/** What stands in the report, for the screen: the same text in a tree of its own, with its style. */
export function reportToShow(document: DonorDocument): {
	readonly body: string;
	readonly style: string;
} {
	const style = reportStyle.replace(':root {', ':host {').replace('body {', ':host {');
	return { body: donorReportBody(document).text, style };
}
