import type { Cell } from '../cell.ts';
import type { IndicatorDefinition } from '../indicators/definition.ts';
import { catalogueIndicator, isHarmIndicator } from '../indicators/index.ts';
import {
	allConsented,
	hasEnoughCommunities,
	isDominated,
	type ComposedCell,
	type Consent
} from './composition.ts';
import type { DisclosureRules, OutsideAudience } from './rules.ts';

/** Why a number is not released, looked at by itself. What it would give away of others comes later. */

export const hiddenReasons = [
	/** A community behind it did not agree, or nobody knows who stands behind it. */
	'no consent',
	/** Of one community, or of fewer than the rule asks for. */
	'few communities',
	/** One community gives nearly all of it. */
	'one community dominates',
	/** A count that could point at one child. */
	'small count',
	/** All but a few: that could point at those few. */
	'nearly all',
	/** Too few were asked. */
	'few asked',
	/** A month, or another stretch that is too short. */
	'short period',
	/** A way of splitting that is not for sharing. */
	'split not shared',
	/** Only bounds of it are known. */
	'not exact',
	/** Shown, it would give another one away. */
	'protects another',
	/** It differs too little from what an earlier document said. */
	'close to an earlier document'
] as const;
export type HiddenReason = (typeof hiddenReasons)[number];

/** Ways of splitting that an outside document may hold, one at a time. Waves, months and crosses are of too few. */
const sharedSplits: Readonly<Record<OutsideAudience, readonly string[]>> = {
	donor: [
		'',
		'sex',
		'age_band',
		'disability',
		'arm',
		'harm',
		'managed_by',
		'meeting_type',
		'kind',
		'service_link',
		'dimension',
		'group'
	],
	meeting: [
		'',
		'sex',
		'age_band',
		'disability',
		'harm',
		'managed_by',
		'meeting_type',
		'kind',
		'service_link',
		'dimension',
		'group'
	]
};

/** Gaps between groups' scores would name leaders; whether they lead to trouble is for the community to judge. */
const neverForDonors: ReadonlySet<string> = new Set(['O8']);

/** States that say why there is no number, and hold none. */
const reasonStates: ReadonlySet<string> = new Set(['no data', 'not recorded', 'not applicable']);

/** How an indicator counts, as its definition says. */
export interface CountedHow extends Pick<IndicatorDefinition, 'unit' | 'time' | 'isOfDisability'> {
	/** These data add up over time whatever the definition says: registers are pooled, where rounds of asking are not. */
	readonly isPooled?: true;
}

/** What a table says of how its numbers are counted. */
export function countedAs({ unit, time, isOfDisability }: CountedHow): CountedHow {
	return { unit, time, ...(isOfDisability === undefined ? {} : { isOfDisability }) };
}

/** How a number is counted; of what the catalogue does not know, as is said with the numbers. */
export function countedHow(
	indicatorId: string,
	given: CountedHow | undefined
): CountedHow | undefined {
	return catalogueIndicator(indicatorId) ?? given;
}

/** Whether its numbers add up over time; else they are the latest of a period. */
export const addsUpOverTime = (indicatorId: string, given: CountedHow | undefined): boolean =>
	given?.isPooled === true || countedHow(indicatorId, given)?.time === 'flow';

/** Whether the numerator is a part of the denominator; where nobody says how it is counted, whatever has a whole. */
export function isPercentage(
	{ indicatorId }: Pick<Cell, 'indicatorId'>,
	given: CountedHow | undefined
): boolean {
	return (countedHow(indicatorId, given)?.unit ?? 'percent') === 'percent';
}

/**
 * Whether those of whom a percentage is are children who were hurt, or their referrals: how many they are says as much as the
 * numerator. Of a project's own measures nobody knows.
 */
export function isWholeOfPersons(indicatorId: string): boolean {
	const definition = catalogueIndicator(indicatorId);
	if (definition === undefined) return isHarmIndicator(indicatorId);
	return definition.isSensitive === true;
}

/** Years that an age band spans, both ends included: `6-11` is 6; open above it is wide enough. */
function yearsOf(band: string): number {
	const [, first, last] = /^(\d{1,3})\s*[-–]\s*(\d{1,3})$/.exec(band.trim()) ?? [];
	if (first === undefined || last === undefined) return Number.POSITIVE_INFINITY;
	return Number(last) - Number(first) + 1;
}

/** Whether a split is one that this audience may see at all. */
function isSharedSplit(cell: Cell, audience: OutsideAudience): boolean {
	const { breakdown, group, indicatorId } = cell;
	if (!sharedSplits[audience].includes(breakdown)) return false;
	if (audience === 'meeting') return breakdown === '' || !isHarmIndicator(indicatorId);
	if (neverForDonors.has(indicatorId) || group === 'elders_leaders') return false;
	if (breakdown !== 'age_band') return true;
	// Of teenage pregnancies only 10 to 19 years as one.
	return indicatorId !== 'H2' && yearsOf(group) >= 6;
}

interface Judged {
	readonly composed: ComposedCell;
	readonly audience: OutsideAudience;
	readonly rules: DisclosureRules;
	readonly consent: ReadonlyMap<string, Consent>;
	/** Months that its period spans; `null` where it is all of the time. */
	readonly months: number | null;
	/** How an indicator is counted that the catalogue does not know. */
	readonly counted: CountedHow | undefined;
}

/** Whether small counts of the cell could point at somebody: harm, and people with disabilities. */
export function isAboutPersons(
	{ indicatorId, breakdown }: Pick<Cell, 'indicatorId' | 'breakdown'>,
	given: CountedHow | undefined
): boolean {
	const isOfDisability = countedHow(indicatorId, given)?.isOfDisability === true;
	return isHarmIndicator(indicatorId) || isOfDisability || breakdown === 'disability';
}

/**
 * Why a cell may not be released, looked at by itself.
 *
 * @returns `null` where it may, or where it holds no number
 */
export function reasonToHide(judged: Judged): HiddenReason | null {
	const { cell } = judged.composed;
	if (reasonStates.has(cell.state)) return null;
	if (!mayBeCounted(judged)) return 'no consent';
	if (!isSharedSplit(cell, judged.audience)) return 'split not shared';
	if (judged.months !== null && judged.months < judged.rules.shortestPeriod) return 'short period';
	return reasonOfPlaces(judged) ?? reasonOfCounts(judged);
}

/** What a community may see of itself needs no agreement; of others it sees nothing. */
function mayBeCounted({ composed, audience, consent }: Judged): boolean {
	if (audience === 'donor') return allConsented(composed, consent);
	return composed.shares?.length === 1 && composed.cell.placeKind === 'community';
}

function reasonOfPlaces({ composed, audience, rules }: Judged): HiddenReason | null {
	const { cell } = composed;
	const isHarm = isHarmIndicator(cell.indicatorId);
	const isPart = cell.placeKind !== 'all';
	const isOneOfMany = audience === 'donor' && (isHarm || isPart);
	if (isOneOfMany && !hasEnoughCommunities(composed, rules)) return 'few communities';
	return isHarm && isDominated(composed, rules) ? 'one community dominates' : null;
}

function reasonOfCounts({ composed, audience, rules, counted }: Judged): HiddenReason | null {
	const { cell } = composed;
	const isShare = isPercentage(cell, counted);
	// What a community did itself is its own, in full.
	const isPerson =
		audience === 'meeting' ? isHarmIndicator(cell.indicatorId) : isAboutPersons(cell, counted);
	if (audience === 'meeting' && !isPerson) return null;
	if (cell.state === 'between') return 'not exact';
	if (cell.numerator === null) return reasonOfMiddle(cell, isShare, rules);
	if (isShare && cell.denominator !== null) return reasonOfShare(cell, audience, rules);
	if (cell.state === 'too few') return 'few asked';
	const isSmall = cell.numerator > 0 && cell.numerator < rules.smallestCount;
	return isPerson && isSmall ? 'small count' : null;
}

/** A median or a survival: of how many it is decides. */
function reasonOfMiddle(cell: Cell, isShare: boolean, rules: DisclosureRules): HiddenReason | null {
	if (cell.state !== 'value') return 'few asked';
	const isOfFew = (cell.denominator ?? cell.rowsUsed) < rules.smallestCount;
	if (!isShare) return isOfFew ? 'few asked' : null;
	const whole = cell.denominator ?? 0;
	const part = ((cell.value ?? 0) / 100) * whole;
	if (whole < rules.fewestAsked) return 'few asked';
	if (part < rules.smallestCount) return 'small count';
	return whole - part < rules.smallestCount ? 'nearly all' : null;
}

/** A percentage needs enough on both sides: none of them and all of them say something of each. */
function reasonOfShare(
	{ numerator, denominator }: Cell,
	audience: OutsideAudience,
	{ fewestAsked, smallestCount }: DisclosureRules
): HiddenReason | null {
	const part = numerator ?? 0;
	const whole = denominator ?? 0;
	if (whole < fewestAsked) return 'few asked';
	if (part < smallestCount && (part > 0 || audience === 'donor')) return 'small count';
	return audience === 'donor' && whole - part < smallestCount ? 'nearly all' : null;
}
