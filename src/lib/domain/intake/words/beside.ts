import type { Column } from '../../tables/table.ts';
import { codesOf } from './known-words.ts';
import { plainWord } from './plain-word.ts';

/**
 * Short forms that only the other words of the same column tell apart: `M` is masculine beside `F`, but `mujer` or
 * `mulher` beside `H`; `G` is a girl beside `B`, but `garçon` beside `F`; 2 is no where the answers are 1 and 2.
 */
interface ShortForms {
	/** A code that the column must have. */
	readonly code: string;
	/** The word that tells, and the words that must not stand beside it. */
	readonly beside: string;
	readonly without: readonly string[];
	readonly means: Readonly<Record<string, string>>;
}

const shortForms: readonly ShortForms[] = [
	{ code: 'f', beside: 'h', without: ['f'], means: { m: 'f', h: 'm' } },
	{ code: 'f', beside: 'v', without: ['f'], means: { m: 'f', v: 'm' } },
	{ code: 'f', beside: 'b', without: ['f', 'm'], means: { g: 'f', b: 'm' } },
	{ code: 'f', beside: 'f', without: ['b', 'h', 'm'], means: { g: 'm' } },
	{ code: 'f', beside: 'w', without: ['f'], means: { w: 'f' } },
	{ code: 'yes', beside: '1', without: ['0', '3'], means: { 2: 'no' } },
	{ code: 'f', beside: 'ذ', without: [], means: { ا: 'f', ذ: 'm' } }
];

export interface BesideOthers {
	readonly code: string;
	/** The word that tells. */
	readonly other: string;
}

/** What a short form means beside the column's other words; `null` where they do not tell. */
export function meaningBesideOthers(
	column: Column,
	plain: string,
	others: readonly string[]
): BesideOthers | null {
	if (plain.length > 1) return null;
	const codes = codesOf(column);
	const all = new Set([plain, ...others.map(plainWord)]);
	const found = shortForms.find(
		({ code, beside, without, means }) =>
			codes.includes(code) &&
			Object.hasOwn(means, plain) &&
			all.has(beside) &&
			!without.some((word) => all.has(word))
	);
	const code = found?.means[plain];
	return found === undefined || code === undefined ? null : { code, other: found.beside };
}
