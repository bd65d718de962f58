import { distance } from 'fastest-levenshtein';
import type { KnownWord } from './known-words.ts';
import { stemmed } from './plain-word.ts';

export interface Likeness {
	readonly known: KnownWord;
	/** 0 to 1. */
	readonly score: number;
}

const shortestAlike = 4;

/** A phrase that stands whole within another, weighted by how much of the other it is. */
function heldWithin(inner: string, outer: string): number {
	if (inner.length < shortestAlike || !outer.includes(inner)) return 0;
	if (!` ${outer} `.includes(` ${inner} `)) return 0;
	return 0.8 + 0.15 * (inner.length / outer.length);
}

function score(stems: string, known: KnownWord): number {
	const longest = Math.max(stems.length, known.stems.length);
	const shortest = Math.min(stems.length, known.stems.length);
	if (shortest < shortestAlike) return 0;
	// Letters that differ: one in four at the most, or the words have only their length in common.
	const letters = longest - shortest > longest / 4 ? 0 : 1 - distance(stems, known.stems) / longest;
	const within = heldWithin(known.stems, stems);
	// Half a phrase ("marriage" of "child marriage") says less than a phrase with something around it.
	const part = heldWithin(stems, known.stems) * 0.85;
	return Math.max(letters >= 0.72 ? letters : letters * 0.75, within, part);
}

/** The likest word of each code, the likest first. */
export function likenesses(plain: string, words: readonly KnownWord[]): Likeness[] {
	const stems = stemmed(plain);
	const best = new Map<string, Likeness>();
	for (const known of words) {
		const likeness = score(stems, known);
		if (likeness === 0) continue;
		if (likeness > (best.get(known.code)?.score ?? 0))
			best.set(known.code, { known, score: likeness });
	}
	return [...best.values()].sort((one, two) => two.score - one.score);
}

const negations = new Set(
	'no not non none without never pas sans aucun aucune jamais sin ninguno ninguna nunca sem nao nenhum nenhuma لا غير بدون ليس hapana bila si hakuna hana'.split(
		' '
	)
);

/** One of the two says "not" and the other does not. */
export function isDenied(plain: string, known: KnownWord): boolean {
	const denies = (phrase: string): boolean =>
		phrase.split(' ').some((token) => negations.has(token));
	return denies(plain) !== denies(known.plain);
}
