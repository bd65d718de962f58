import type { Consent } from '../domain/disclosure/composition.ts';
import type { ReleasedAs } from '../project/decisions/about-sharing.ts';
import type { Project } from '../project/project.ts';
import { ledgerOf } from '../project/releases.ts';
import {
	aboutChoices,
	choicesOf,
	choicesText,
	usualChoices,
	type SummaryChoices
} from '../project/summary-choices.ts';
import { decide } from './decide.ts';
import { keepNote } from './notes.ts';
import { projectState } from './project.svelte.ts';
import type { PreparedSummary } from './summary.svelte.ts';

export { summaryGroups } from '../project/summary-choices.ts';
export type { SummaryChoices, SummaryGroup } from '../project/summary-choices.ts';
export type { ReleasedAs } from '../project/decisions/about-sharing.ts';

/** What somebody decides about the document for donors, each a dated decision: choices, consent, and what was handed over. */

/** What was chosen to go into the document, as the project stands. */
export const choicesKept = (): SummaryChoices =>
	projectState.shown === null ? usualChoices : choicesOf(projectState.shown);

/** Keeps what was chosen; it can be undone. */
export async function keepChoices(choices: SummaryChoices): Promise<void> {
	await keepNote({ ...aboutChoices, scope: '', of: '', text: choicesText(choices), by: '' });
}

/** Says what a community agreed to, from today on. */
export async function keepConsent(
	communityId: string,
	label: string,
	consent: Consent
): Promise<void> {
	await decide({ kind: 'consent', communityId, label, consent });
}

/** Keeps what a document told, once it was handed over. */
export async function keepRelease(
	what: ReleasedAs,
	{ release: { entry, hidden, loosenedBecause } }: PreparedSummary
): Promise<void> {
	if (entry !== null) await decide({ kind: 'release', what, entry, hidden, loosenedBecause });
}

/** How many documents were handed over before. */
export const releasesBefore = (project: Pick<Project, 'decisions'>): number =>
	ledgerOf(project).length;
