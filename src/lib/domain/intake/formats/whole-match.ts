import { text } from '../../sql.ts';

/**
 * Patterns that must match a whole cell, in TypeScript and in SQL alike: only what both kinds of regular expressions
 * read in the same way (no look-around, no back reference, `\d` for 0 to 9 only).
 */

const compiled = new Map<string, RegExp>();

function compile(pattern: string): RegExp {
	const known = compiled.get(pattern);
	if (known !== undefined) return known;
	const made = new RegExp(`^(?:${pattern})$`, 'u');
	compiled.set(pattern, made);
	return made;
}

/** The groups of a match, `''` for a group that took no part; `null` where the pattern does not match. */
export function wholeMatch(cell: string, pattern: string): readonly string[] | null {
	const found = compile(pattern).exec(cell);
	return found === null ? null : found.slice(1).map((group: string | undefined) => group ?? '');
}

/** SQL that is true where the pattern matches. */
export function matchesSql(cell: string, pattern: string): string {
	return `regexp_full_match(${cell}, ${text(pattern)})`;
}

/** SQL of one group of a match; `''` where there is none. */
export function groupSql(cell: string, pattern: string, group: number): string {
	return `regexp_extract(${cell}, ${text(`^(?:${pattern})$`)}, ${group})`;
}

/** A text as a pattern that matches only itself. */
export function literally(words: string): string {
	return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
