import type { Consent } from '../domain/disclosure/composition.ts';
import type { LedgerEntry } from '../domain/disclosure/ledger.ts';
import type { Decision } from './decisions/decision.ts';
import type { Project } from './project.ts';

/** What was handed over, and what communities agreed to. */

/**
 * Every document that was handed over, the oldest first. What was once seen stays seen, whatever is switched off since. Files of
 * one document that tell the same are one.
 */
export function ledgerOf({ decisions }: Pick<Project, 'decisions'>): readonly LedgerEntry[] {
	const entries = decisions.flatMap((decision) =>
		decision.kind === 'release' ? [decision.entry] : []
	);
	return [...new Map(entries.map((entry) => [JSON.stringify(entry.cells), entry])).values()];
}

/** What a document told of some indicators alone. */
export const entryOf = (entry: LedgerEntry, indicatorIds: readonly string[]): LedgerEntry => ({
	...entry,
	cells: entry.cells.filter(({ indicatorId }) => indicatorIds.includes(indicatorId))
});

/**
 * How many documents the numbers for a community's meeting are held against: all but those of its own meetings. Where it is
 * another one since, they have to be made ready anew.
 */
export const documentsBeside = (project: Pick<Project, 'decisions'>, communityId: string): number =>
	ledgerOf(project).filter(
		({ audience, cells }) =>
			audience !== 'meeting' || cells.some(({ placeId }) => placeId !== communityId)
	).length;

/**
 * A project out of a file, with what another copy of it handed over since, and what communities said there of being shown: opening an
 * older copy takes neither back.
 */
export function withReleasesOf(project: Project, other: Pick<Project, 'decisions'>): Project {
	const known = new Set(project.decisions.map(({ id }) => id));
	const missing = other.decisions.filter(
		({ id, kind }) => (kind === 'release' || kind === 'consent') && !known.has(id)
	);
	if (missing.length === 0) return project;
	const decisions = [...project.decisions, ...missing].toSorted((one, next) =>
		one.at.localeCompare(next.at)
	);
	return { ...project, decisions };
}

type Said = Extract<Decision, { readonly kind: 'consent' }>;

/**
 * What each community agrees to now: what was said here last, else what its files say.
 *
 * @param inFiles by community; who is not in it has no files
 */
export function consentInForce(
	{ decisions }: Pick<Project, 'decisions'>,
	inFiles: ReadonlyMap<string, Consent>
): ReadonlyMap<string, Consent> {
	const said = decisions.filter(
		(decision): decision is Said =>
			decision.kind === 'consent' && decision.on && inFiles.has(decision.communityId)
	);
	return new Map([...inFiles, ...said.map((one) => [one.communityId, one.consent] as const)]);
}
