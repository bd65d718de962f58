/**
 * Who may see what: one set of bounds for each audience. An officer can make any of them stricter; looser only with a
 * typed reason, which is kept in the project and named in the document.
 *
 * The figures are those of the product's disclosure rules, which follow the published thresholds of health statistics
 * (counts of 1 to 9 hidden for outsiders, 1 to 4 in a community's own meeting).
 */

/** Who will look. */
export type Audience = 'officer' | 'meeting' | 'donor';

/** Whoever looks and is not the officer. */
export type OutsideAudience = Exclude<Audience, 'officer'>;

export interface DisclosureRules {
	/** Counts from 1 to one below this are hidden. */
	readonly smallestCount: number;
	/** Fewer asked than this: no percentage, and no band. */
	readonly fewestAsked: number;
	/** Fewer asked than this: the percentage stands in brackets. */
	readonly fewAsked: number;
	/** So many communities stand behind every number about harm. */
	readonly fewestCommunities: number;
	/** No community gives more than this share (0 to 1) of a number about harm. */
	readonly largestShare: number;
	/** No period is shorter, in months. */
	readonly shortestPeriod: number;
	/** Totals of which a part is hidden are rounded to a multiple of this. */
	readonly roundTo: number;
}

export type RuleName = keyof DisclosureRules;

/** Which way a bound becomes stricter. */
const stricterWhen: Readonly<Record<RuleName, 'larger' | 'smaller'>> = {
	smallestCount: 'larger',
	fewestAsked: 'larger',
	fewAsked: 'larger',
	fewestCommunities: 'larger',
	largestShare: 'smaller',
	shortestPeriod: 'larger',
	roundTo: 'larger'
};

export const standardRules: Readonly<Record<OutsideAudience, DisclosureRules>> = {
	donor: {
		smallestCount: 10,
		fewestAsked: 25,
		fewAsked: 50,
		fewestCommunities: 3,
		largestShare: 0.7,
		shortestPeriod: 3,
		roundTo: 5
	},
	meeting: {
		smallestCount: 5,
		fewestAsked: 25,
		fewAsked: 50,
		fewestCommunities: 1,
		largestShare: 1,
		shortestPeriod: 1,
		roundTo: 5
	}
};

/** Rules that an officer set differently, and why some are looser. */
export interface RuleChanges {
	readonly changed: Partial<DisclosureRules>;
	/** Why rules are looser; blank refuses them. */
	readonly reason?: string;
}

/** A rule that is looser than the standard, to be named in the document with its reason. */
export interface LoosenedRule {
	readonly rule: RuleName;
	readonly standard: number;
	readonly used: number;
}

export interface RulesInForce {
	readonly rules: DisclosureRules;
	readonly loosened: readonly LoosenedRule[];
	/** Why rules are looser, as typed; `''` where none is. */
	readonly reason: string;
}

function isLooser(rule: RuleName, used: number, standard: number): boolean {
	return stricterWhen[rule] === 'larger' ? used < standard : used > standard;
}

/**
 * The rules of a document.
 *
 * @returns `null` where a rule is looser and nobody said why, or is no number
 */
export function rulesInForce(
	audience: OutsideAudience,
	{ changed, reason = '' }: RuleChanges = { changed: {} }
): RulesInForce | null {
	const standard = standardRules[audience];
	const rules = { ...standard, ...changed };
	const names = Object.keys(standard) as RuleName[];
	if (names.some((name) => !Number.isFinite(rules[name]) || rules[name] <= 0)) return null;
	const loosened = names
		.filter((name) => isLooser(name, rules[name], standard[name]))
		.map((rule) => ({ rule, standard: standard[rule], used: rules[rule] }));
	if (loosened.length > 0 && reason.trim() === '') return null;
	return { rules, loosened, reason: loosened.length === 0 ? '' : reason.trim() };
}
