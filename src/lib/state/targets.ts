import type { Period } from '../domain/period.ts';
import type { Target } from '../domain/targets/target.ts';
import type { JudgedPoint, JudgedTargets, PlacedPoint } from '../pipeline/targets.ts';
import type { Project } from '../project/project.ts';
import { reasonKey, reasonsGiven, targetsInForce } from '../project/targets.ts';
import { decide } from './decide.ts';
import { judgedTargets, placedTargets, targetsInFiles } from './results.ts';

export type { FaultyTarget, JudgedPoint } from '../pipeline/targets.ts';

/** Where numbers should be: what came with files and what was set here, each change a dated decision. */

export interface TargetsView extends JudgedTargets {
	/** Why a number is off its target at a point; `''` where nobody said. */
	readonly reasonOf: ReasonOf;
}

type ReasonOf = (at: PlacedPoint) => string;

const reasonsOf = (project: Pick<Project, 'decisions'>): ReasonOf => {
	const given = reasonsGiven(project);
	return ({ target, point }) => given.get(reasonKey(target.id, point.period.id)) ?? target.reason;
};

/** All targets of a project as they stand, held against the numbers up to the end of a period. */
export async function loadTargets(
	project: Pick<Project, 'decisions'>,
	period: Period,
	// Another one whenever the numbers may have changed.
	_version: number
): Promise<TargetsView> {
	const targets = targetsInForce(project, await targetsInFiles());
	const judged = await judgedTargets(targets, period);
	return { ...judged, reasonOf: reasonsOf(project) };
}

/** Where all targets of a project stand and why they are off, for a document that counts its own numbers. */
export async function loadTargetPoints(
	project: Pick<Project, 'decisions'>,
	period: Period
): Promise<{ readonly points: readonly PlacedPoint[]; readonly reasonOf: ReasonOf }> {
	const targets = targetsInForce(project, await targetsInFiles());
	const { points } = await placedTargets(targets, period);
	return { points, reasonOf: reasonsOf(project) };
}

/** Sets a target, or changes one. */
export async function keepTarget(target: Target): Promise<void> {
	await decide({ kind: 'target', target: target.id, says: target });
}

/** Takes a target away; the file that named it stays as it came. */
export async function removeTarget(target: Target): Promise<void> {
	await decide({ kind: 'target', target: target.id, says: target, isRemoved: true });
}

/** Says why a number is off its target in one period. */
export async function keepReason({ target, point }: JudgedPoint, reason: string): Promise<void> {
	const { id, indicatorId, scope } = target;
	await decide({
		kind: 'reason',
		target: id,
		indicatorId,
		scope,
		period: point.period.id,
		reason: reason.trim()
	});
}
