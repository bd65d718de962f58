import type { PinDecision } from './decisions/about-project';
import { addDecision, type Project } from './project';
import { switchDecision } from './switching';

/** The numbers that a project looks at first: each pin is a dated decision, and unpinning switches it off. */

const pinsOf = ({ decisions }: Pick<Project, 'decisions'>): readonly PinDecision[] =>
	decisions.filter((decision): decision is PinDecision => decision.kind === 'pin');

/** Ids of the pinned indicators, in the order in which they were pinned. */
export function pinnedIndicators(project: Pick<Project, 'decisions'>): readonly string[] {
	const on = pinsOf(project).filter((pin) => pin.on);
	return [...new Set(on.map(({ indicatorId }) => indicatorId))];
}

/** Pins an indicator, or takes its pins off where it has any. */
export function withPinSwitched(
	project: Project,
	indicatorId: string,
	{ id, at }: Pick<PinDecision, 'id' | 'at'>
): Project {
	const on = pinsOf(project).filter((pin) => pin.on && pin.indicatorId === indicatorId);
	if (on.length === 0) return addDecision(project, { id, kind: 'pin', at, on: true, indicatorId });
	return on.reduce((changed, pin) => switchDecision(changed, pin.id, false, at), project);
}
