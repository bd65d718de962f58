import { isOwnIndicatorId } from '../own-indicators/own-id.ts';
import {
	catalogueAlignmentsOf,
	neverAligned,
	proposedPair,
	saidBy,
	type CatalogueAlignment,
	type FixedDifference
} from './catalogue.ts';
import { checksOf, isSameIdea, type Check, type CheckId } from './checks.ts';
import { isHigher, lowerOf, type Grade, type ProposedGrade } from './grade.ts';
import type { InstrumentsKnown } from './instrument.ts';
import { officialQuestion } from './official-question.ts';
import { isSdgIndicator, sdgCodes, targetOf, type SdgCode, type SdgTargetId } from './texts.ts';

/**
 * With which SDG targets and indicators a number is aligned, and how far. A grade is never higher than what was checked,
 * whoever proposes it; a lower one is always allowed.
 */

/** What somebody said of a number and a target or indicator. */
export interface AlignmentProposal {
	readonly indicatorId: string;
	readonly code: SdgCode;
	readonly grade: ProposedGrade;
	/** Never blank: without a reason a proposal counts for nothing. */
	readonly reason: string;
}

/** What a number differs in: always, or by a check that did not pass. */
export type Difference = { readonly fixed: FixedDifference } | { readonly check: Check };

/** What of a proposal did not hold. */
export type Refusal =
	/** Nothing may be said of this number. */
	| { readonly why: 'never aligned' }
	| { readonly why: 'no reason' }
	/** States count this, or it is a target: no question of people can be the same or similar. */
	| { readonly why: 'nothing to check' }
	/** What the number counts sets it apart, however it was asked; these checks did not pass besides. */
	| {
			readonly why: 'differs';
			readonly fixed: FixedDifference;
			readonly checks: readonly Check[];
	  }
	/** These checks did not pass. */
	| { readonly why: 'checks'; readonly checks: readonly Check[] };

export interface Alignment {
	readonly indicatorId: string;
	/** The target or indicator that it is held against. */
	readonly code: SdgCode;
	readonly target: SdgTargetId;
	/** `none`: somebody took it off, or it is off until somebody says why. */
	readonly grade: ProposedGrade;
	/** The highest grade that checks allow. */
	readonly allowed: Grade;
	/** Whether the grade is that of the catalogue and of its checks, with nothing said by anybody. */
	readonly proposal: AlignmentProposal | null;
	/** Why the proposal is not followed as far as it goes. */
	readonly refusal: Refusal | null;
	/** What keeps it from being the same question; empty for what contributes. */
	readonly differences: readonly Difference[];
	/** The checks one by one; empty where there is no question to hold it against. */
	readonly checks: readonly Check[];
}

/** What of an indicator its alignment needs. */
export interface Alignable {
	readonly id: string;
	/** Only what was asked of people or counted about them has instruments. */
	readonly shape: string;
}

/** What is known of how a number stands to the question of an SDG indicator. */
interface Known {
	/** None where the number has no instruments, or the code no question. */
	readonly checks: readonly Check[];
	readonly isSameIdea: boolean;
}

const hasPassed = (checks: readonly Check[], id: CheckId): boolean =>
	checks.some((check) => check.id === id && check.outcome === 'pass');

const notPassed = (checks: readonly Check[]): readonly Check[] =>
	checks.filter(({ outcome }) => outcome !== 'pass');

/** The highest grade that the checks give. */
function allowedOf(
	{ grade, most, similarNeeds = [] }: CatalogueAlignment,
	{ checks, isSameIdea: isIdea }: Known
): Grade {
	if (most === 'contributes' || checks.length === 0) return lowerOf(grade, most);
	if (notPassed(checks).length === 0) return most;
	const isSimilar = similarNeeds.every((need) =>
		need === 'idea' ? isIdea : hasPassed(checks, need)
	);
	return isSimilar ? lowerOf<Grade>('similar', most) : 'contributes';
}

/** Whether the words of a question are known, and no leader is what sets it apart. */
const isOfNoLeader = ({ id, outcome, reason, given }: Check): boolean =>
	id === 'wording' &&
	outcome !== 'pass' &&
	!['blank', 'no instrument', 'version not recorded', 'nothing asked'].includes(reason) &&
	given !== 'a leader of the community';

function differencesOf(
	{ most, differs, differsUntil }: CatalogueAlignment,
	checks: readonly Check[]
): readonly Difference[] {
	const isGone = differsUntil !== undefined && hasPassed(checks, differsUntil);
	const isOther = differs === 'village leader' && checks.some(isOfNoLeader);
	const fixed = differs === undefined || isGone || isOther ? [] : [{ fixed: differs }];
	// A fixed difference says more than the check that it is about.
	const said = fixed.flatMap(({ fixed: one }) => [differsUntil, ...(saidBy[one] ?? [])]);
	const failing = notPassed(checks).filter(({ id }) => !said.includes(id));
	return most === 'contributes' ? [] : [...fixed, ...failing.map((check) => ({ check }))];
}

function refusalOf(
	proposal: AlignmentProposal,
	pair: CatalogueAlignment,
	allowed: Grade,
	checks: readonly Check[]
): Refusal | null {
	if (proposal.reason.trim() === '') return { why: 'no reason' };
	if (!isHigher(proposal.grade, allowed)) return null;
	if (isHigher(proposal.grade, pair.most) && pair.differs !== undefined) {
		return { why: 'differs', fixed: pair.differs, checks: notPassed(checks) };
	}
	if (checks.length === 0 || pair.most === 'contributes') return { why: 'nothing to check' };
	return { why: 'checks', checks: notPassed(checks) };
}

function heldAgainst(
	{ id, shape }: Alignable,
	code: SdgCode,
	instruments: InstrumentsKnown
): Known {
	const question = officialQuestion(code);
	if (question === undefined || shape !== 'measure' || isOwnIndicatorId(id)) {
		return { checks: [], isSameIdea: false };
	}
	return {
		checks: checksOf(question, instruments),
		isSameIdea: isSameIdea(question, instruments)
	};
}

function alignmentWith(
	indicator: Alignable,
	pair: CatalogueAlignment,
	instruments: InstrumentsKnown,
	proposal: AlignmentProposal | null
): Alignment {
	const known = heldAgainst(indicator, pair.code, instruments);
	const { checks } = known;
	const allowed = allowedOf(pair, known);
	const refusal = proposal === null ? null : refusalOf(proposal, pair, allowed, checks);
	const unasked: ProposedGrade = pair.isOff === true ? 'none' : allowed;
	const isSaid = proposal !== null && refusal?.why !== 'no reason';
	return {
		indicatorId: indicator.id,
		code: pair.code,
		target: targetOf(pair.code).id,
		grade: isSaid ? lowerOf<ProposedGrade>(proposal.grade, allowed) : unasked,
		allowed,
		proposal,
		refusal,
		differences: differencesOf(pair, checks),
		checks
	};
}

/** The pairs of an indicator: those of the catalogue, then those that somebody proposed. */
function pairsOf(
	indicatorId: string,
	proposals: readonly AlignmentProposal[]
): readonly CatalogueAlignment[] {
	const known = catalogueAlignmentsOf(indicatorId);
	const said = sdgCodes.filter(
		(code) =>
			proposals.some((proposal) => proposal.code === code) &&
			known.every((pair) => pair.code !== code)
	);
	return [
		...known,
		...said.map((code) => (isSdgIndicator(code) ? proposedPair(code) : targetPair(code)))
	];
}

/** A target itself asks nothing: a number can but contribute to it. */
const targetPair = (code: SdgCode): CatalogueAlignment => ({
	code,
	grade: 'contributes',
	most: 'contributes',
	isOff: true
});

/**
 * All alignments of an indicator, those that are off too.
 *
 * @param instruments how the rows of its number were asked
 * @param proposals of several about one pair the last counts; those about other indicators are passed over
 */
export function alignmentOf(
	indicator: Alignable,
	instruments: InstrumentsKnown,
	proposals: readonly AlignmentProposal[]
): readonly Alignment[] {
	if (neverAligned.includes(indicator.id)) return [];
	const own = proposals.filter(({ indicatorId }) => indicatorId === indicator.id);
	return pairsOf(indicator.id, own).map((pair) =>
		alignmentWith(
			indicator,
			pair,
			instruments,
			own.findLast(({ code }) => code === pair.code) ?? null
		)
	);
}

/** Why a proposal would not be followed; `null` where it would be. */
export function refusalOfProposal(
	indicator: Alignable,
	instruments: InstrumentsKnown,
	proposal: AlignmentProposal
): Refusal | null {
	if (neverAligned.includes(indicator.id)) return { why: 'never aligned' };
	const [found] = alignmentOf(indicator, instruments, [proposal]).filter(
		({ code }) => code === proposal.code
	);
	return found?.refusal ?? null;
}
