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
