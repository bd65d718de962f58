import type { Target } from '../domain/targets/target';
import type { ReasonDecision, TargetDecision } from './decisions/about-numbers';
import type { Project } from './project';

/** What the decisions about targets come to. */

/**
 * The targets that stand: those of the files, each as it was last decided, and those that were set on a screen.
 *
 * @param inFiles as they came in with files
 */
export function targetsInForce(
	{ decisions }: Pick<Project, 'decisions'>,
	inFiles: readonly Target[]
): readonly Target[] {
	const decided = decisions.filter(
		(decision): decision is TargetDecision => decision.kind === 'target' && decision.on
	);
	const targets = new Map<string, Target | null>(inFiles.map((target) => [target.id, target]));
	for (const { target, says, isRemoved } of decided) {
		targets.set(target, isRemoved === true ? null : says);
	}
	return [...targets.values()].filter((target) => target !== null);
}

/** Why numbers are off their targets: by target and period. */
export function reasonsGiven({
	decisions
}: Pick<Project, 'decisions'>): ReadonlyMap<string, string> {
	const given = decisions.filter(
		(decision): decision is ReasonDecision => decision.kind === 'reason' && decision.on
	);
	return new Map(given.map(({ target, period, reason }) => [reasonKey(target, period), reason]));
}

/** Under which a reason is found. */
export function reasonKey(target: string, period: string): string {
	return `${target}\n${period}`;
}
