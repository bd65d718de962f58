import { candidates, rareCandidates, type Candidate } from './candidates';
import { decodeBytes } from './decode-bytes';
import { textCost, wordsOf } from './text-cost';
import type { ByteSurvey } from './sample';

export interface Judgement {
	/** The best first; they read the file differently. */
	readonly choices: readonly string[];
	/** Whether the content leaves no doubt about the first. */
	readonly isCertain: boolean;
}

/** How much less surprising the best must be than the next, in nats (about 1 to 20,000). */
const certainMargin = 10;
/** The same where the file has hardly any words by which to judge. */
const certainMarginOfFew = 22;
/** So much more surprising than the best, and it is not worth a question. */
const plausibleMargin = 14;
const mostChoices = 6;
/** Fewer words beyond ASCII than these are hardly any; one letter alone is no word. */
const fewestWords = 3;
const wholeWord = /\p{L}[\p{L}\p{M}]|[\p{Script=Han}\p{Script=Hangul}]/u;

interface Scored {
	readonly candidate: Candidate;
	readonly cost: number;
	readonly text: string;
}

/** Which encodings a file may be in that is not Unicode, from what its lines would say in each. */
export function judge(survey: ByteSurvey): Judgement {
	const scored = scoreAll(survey);
	const [best] = scored;
	if (best === undefined) return { choices: [], isCertain: false };
	const different = withoutTwins(scored, survey);
	const plausible = different.filter(({ cost }) => cost <= best.cost + plausibleMargin);
	const margin = (different[1]?.cost ?? Infinity) - best.cost;
	const whole = wordsOf(best.text).filter((word) => wholeWord.test(word));
	const enough = whole.length >= fewestWords ? certainMargin : certainMarginOfFew;
	const isCertain = margin >= enough && whole.length > 0;
	const offered = plausible.length < 2 ? different.slice(0, 2) : plausible;
	return {
		choices: offered.slice(0, mostChoices).map(({ candidate }) => candidate.label),
		isCertain
	};
}

/** The best first. */
function scoreAll(survey: ByteSurvey): Scored[] {
	const common = scoreEach(candidates, survey);
	const [best] = common;
	if (best === undefined || makesSense(best)) return common;
	return [...common, ...scoreEach(rareCandidates, survey)].sort(byCost);
}

function scoreEach(some: readonly Candidate[], survey: ByteSurvey): Scored[] {
	return some
		.flatMap((candidate) => {
			const text = decodeBytes(survey.sample, candidate.label);
			return text === null ? [] : [{ candidate, text, cost: textCost(text, candidate) }];
		})
		.sort(byCost);
}

const byCost = (one: Scored, other: Scored): number => one.cost - other.cost;

/** In nats for each letter beyond ASCII: real words hardly ever cost more in their own encoding. */
const mostForSense = 7.5;

function makesSense({ cost, text, candidate }: Scored): boolean {
	const letters = wordsOf(text)
		.join('')
		.replace(/[\0-\x7F]+/g, '').length;
	return cost - candidate.rarity <= mostForSense * letters;
}

/** Of encodings that read every byte of the file alike, the commonest stays, at the place of the best. */
function withoutTwins(scored: readonly Scored[], survey: ByteSurvey): Scored[] {
	const bySample = new Map<string, Scored>();
	for (const entry of scored) {
		const key = `${entry.text}\n${highBytesAs(entry, survey)}`;
		const twin = bySample.get(key);
		if (twin === undefined) bySample.set(key, entry);
		else bySample.set(key, { ...entry, cost: twin.cost, candidate: commoner(twin, entry) });
	}
	return [...bySample.values()].sort(byCost);
}

function commoner(one: Scored, other: Scored): Candidate {
	const first = [...candidates, ...rareCandidates].find(
		(candidate) => candidate === one.candidate || candidate === other.candidate
	);
	return first ?? one.candidate;
}

/** Bytes that the sample may have missed, one by one. */
function highBytesAs({ candidate }: Scored, { counts }: ByteSurvey): string {
	const used = Uint8Array.from({ length: 128 }, (_, index) => index + 128).filter(
		(byte) => (counts[byte] ?? 0) > 0
	);
	return decodeBytes(used, candidate.label) ?? '';
}
