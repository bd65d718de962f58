import type { LedgerEntry } from '../domain/disclosure/ledger.ts';
import { rulesInForce, type LoosenedRule, type RuleName } from '../domain/disclosure/rules.ts';
import { indicatorName } from '../i18n/indicator-texts.ts';
import { projectAt } from '../project/earlier-state.ts';
import type { NoteDecision } from '../project/decisions/about-numbers.ts';
import type { ReleaseDecision } from '../project/decisions/about-sharing.ts';
import type { Decision } from '../project/decisions/decision.ts';
import type { Project } from '../project/project.ts';
import { choicesOf, type SummaryChoices } from '../project/summary-choices.ts';
import {
	periodTold,
	toldNoMore,
	type ToldNoMore,
	type ToldPeriod
} from '../reports/told-before.ts';
import type { PreparedSummary } from './summary.svelte.ts';

/** Reports for donors that were handed over: the next one may begin with the choices of one of them. */

export interface EarlierReport {
	/** When it was handed over, an ISO instant; no two have the same. */
	readonly at: string;
	/** The day of the document. */
	readonly date: string;
	readonly period: ToldPeriod;
	/** What was chosen for it, as far as it may be taken over: a looser rule needs a reason of its own each time. */
	readonly choices: SummaryChoices;
	/** Rules that were looser in it. */
	readonly loosened: readonly LoosenedRule[];
	/** How many texts and boxes of stories were let into it, one by one. */
	readonly letIn: number;
	readonly entry: LedgerEntry;
}

/** The newest first. Of several of one day and period the last stands, whatever files it was handed over as. */
export function earlierReports(project: Project): readonly EarlierReport[] {
	const found = project.decisions.filter(isForDonors).flatMap((release) => {
		const period = periodTold(release.entry);
		return period === null ? [] : [{ release, period }];
	});
	const last = new Map(
		found.map((one) => [`${one.release.entry.date} ${one.period.period}`, one] as const)
	);
	return [...last.values()]
		.map(({ release, period }) => reportOf(project, release, period))
		.sort((one, other) => other.at.localeCompare(one.at));
}

const isForDonors = (decision: Decision): decision is ReleaseDecision =>
	decision.kind === 'release' && decision.entry.audience === 'donor';

function reportOf(
	project: Project,
	{ at, entry }: ReleaseDecision,
	period: ToldPeriod
): EarlierReport {
	const then = projectAt(project, at);
	const { changed, ...choices } = choicesOf(then);
	const loosened = rulesInForce('donor', { changed, reason: choices.reason })?.loosened ?? [];
	const names = Object.keys(changed) as RuleName[];
	const kept = names.filter((name) => !loosened.some(({ rule }) => rule === name));
	return {
		at,
		date: entry.date,
		period,
		choices: {
			...choices,
			changed: Object.fromEntries(kept.map((name) => [name, changed[name]])),
			reason: ''
		},
		loosened,
		letIn: wordsLetIn(then, period),
		entry
	};
}

/** What was let in is let in for one period: its key ends with it. */
function wordsLetIn({ decisions }: Pick<Project, 'decisions'>, { period }: ToldPeriod): number {
	const notes = decisions.filter(
		(one): one is NoteDecision => one.kind === 'note' && one.on && one.about === 'summary'
	);
	const newest = new Map(notes.map((note) => [note.key, note.text]));
	return [...newest].filter(([key, text]) => text !== '' && key.endsWith(` ${period}`)).length;
}

/** Whether two say the same, in whatever order. */
export function areSameChoices(one: SummaryChoices, other: SummaryChoices): boolean {
	const said = ({ without, splits, byArea, changed, reason }: SummaryChoices): string =>
		JSON.stringify([
			without.toSorted(),
			splits.toSorted(),
			byArea,
			Object.entries(changed).sort(),
			reason
		]);
	return said(one) === said(other);
}

/** What an earlier report told that this one does not; `null` where this one was refused. */
export const leftOutSince = (
	{ entry }: EarlierReport,
	{ release, consent }: PreparedSummary
): ToldNoMore | null => (release.entry === null ? null : toldNoMore(entry, release.entry, consent));

/** The name of a number, also of one that a project once made and counts no more. */
export function nameEver(project: Pick<Project, 'decisions'>, indicatorId: string): string {
	const own = project.decisions.findLast(
		(one) => one.kind === 'own indicator' && one.says.id === indicatorId
	);
	return own?.kind === 'own indicator' ? own.says.name : indicatorName(indicatorId);
}
