import type { ImportDecision } from './decisions/about-rows.ts';
import type { Decision } from './decisions/decision.ts';
import type { Project } from './project.ts';
import { fileOf } from './readings.ts';

/**
 * Decisions that change what numbers mean, and not the rows that they are made of: a number that moved with no row of its
 * own is explained by them.
 */
export function changesDefinitions(decision: Decision): boolean {
	switch (decision.kind) {
		case 'place':
		case 'step':
		case 'settle':
		case 'own indicator':
		case 'own measure':
			return true;
		case 'profile':
			return 'rates' in decision.changes || 'reportingCurrency' in decision.changes;
		case 'import':
		case 'fix':
		case 'target':
		case 'reason':
		case 'pin':
		case 'note':
		case 'instrument':
		case 'alignment':
		case 'national figure':
		case 'forget':
		case 'consent':
		case 'release':
		case 'meeting':
		case 'question picture':
			return false;
	}
}

/** Files of an import that were here before, read in another way. */
export function readAgain(project: Project, { id, sources }: ImportDecision): readonly string[] {
	const before = new Set(
		project.decisions
			.slice(
				0,
				project.decisions.findIndex((decision) => decision.id === id)
			)
			.flatMap((decision) => (decision.kind === 'import' ? decision.sources.map(fileOf) : []))
	);
	return project.sources
		.filter((source) => sources.includes(source.id) && before.has(fileOf(source.id)))
		.map(({ name }) => name);
}
