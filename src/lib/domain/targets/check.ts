import type { IndicatorDefinition } from '../indicators/definition.ts';
import { periodOfId } from '../period.ts';
import { countsFromZero, type Registers } from './points.ts';
import { isGroupOf } from './read-group.ts';
import { isLength, type Target } from './target.ts';

/** Why a target cannot be held against any number. */
export const targetFaults = [
	'indicator unknown',
	'place unknown',
	'group unknown',
	'period not understood',
	'before its baseline',
	'counted from zero'
] as const;
export type TargetFault = (typeof targetFaults)[number];

/** What of a place a target is checked against. */
interface KnownPlace {
	readonly kind: 'community' | 'area' | 'all';
	readonly id: string;
}

/**
 * What is wrong with a target; `null` where it can be judged.
 *
 * @param definition of its indicator, if the project has one
 * @param places of the project
 * @param registers measures that are added up over time
 */
export function faultOf(
	target: Target,
	definition: IndicatorDefinition | undefined,
	places: readonly KnownPlace[],
	registers: Registers
): TargetFault | null {
	if (definition === undefined) return 'indicator unknown';
	if (placeOfScope(target.scope, places) === undefined) return 'place unknown';
	if (!isBrokenDown(target, definition)) return 'group unknown';
	if (!isPeriodUnderstood(target)) return 'period not understood';
	const isBackwards = target.baseline !== null && target.baseline.day > target.day;
	if (isBackwards) return 'before its baseline';
	return countsFromZero(target, definition, registers) ? 'counted from zero' : null;
}

/** The place that a target is about: a community before an area of the same name. */
export function placeOfScope<Place extends KnownPlace>(
	scope: string,
	places: readonly Place[]
): Place | undefined {
	if (scope.toUpperCase() === 'ALL') return places.find(({ kind }) => kind === 'all');
	const named = places.filter(({ kind, id }) => kind !== 'all' && id === scope);
	return named.find(({ kind }) => kind === 'community') ?? named[0];
}

const isBrokenDown = ({ breakdown, group }: Target, definition: IndicatorDefinition): boolean =>
	breakdown === ''
		? group === ''
		: group !== '' &&
			definition.breakdowns.some(({ id }) => id === breakdown) &&
			isGroupOf(breakdown, group);

const isPeriodUnderstood = ({ period }: Target): boolean =>
	period === '' || periodOfId(period) !== null || isLength(period);
