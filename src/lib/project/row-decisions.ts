import type { FixDecision, PlaceDecision, SettleDecision } from './decisions/about-rows';
import type { Project } from './project';

/** Fixes that are on, the oldest first. */
export function activeFixes(project: Project): FixDecision[] {
	return project.decisions.filter(
		(decision): decision is FixDecision => decision.kind === 'fix' && decision.on
	);
}

/** What was said of two ways of writing a place, the oldest first. */
export function activePlaces(project: Project): PlaceDecision[] {
	return project.decisions.filter(
		(decision): decision is PlaceDecision => decision.kind === 'place' && decision.on
	);
}

/** Problems that somebody has settled. */
export function activeSettlements(project: Project): SettleDecision[] {
	return project.decisions.filter(
		(decision): decision is SettleDecision => decision.kind === 'settle' && decision.on
	);
}
