import { text } from '../../sql.ts';

/**
 * A cell as figures and words are looked for in it: digits of every script as 0 to 9, one kind of space, of hyphen and
 * of apostrophe, nothing that nobody sees, Arabic letters in one spelling, no capitals. In TypeScript and in SQL, and
 * both give the same text.
 */

/** The first of ten digits in a row. */
const zeros = '٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐０';

const digitsFrom = (zero: string): string =>
	Array.from({ length: 10 }, (_, step) =>
		String.fromCodePoint((zero.codePointAt(0) ?? 0) + step)
	).join('');

/** What becomes what, character by character. */
const replacements: readonly (readonly [string, string])[] = [
	...Array.from(zeros, (zero) => [digitsFrom(zero), '0123456789'] as const),
	...[
		'\t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000',
		'\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D',
		'\u2018\u2019\u02BC\u2032\u00B4\uFF07\u066C'
	].map((marks, kind) => [marks, " -'".charAt(kind).repeat(marks.length)] as const),
	['\u060C\uFF0C\uFF0F\uFF0E\uFF05\u066A\uFF1A\u2264', ',,/.%%:≤'],
	['أإآٱىیک', 'ااااييك'],
	// Letters that languages make small in more than one way.
	['İΣς', 'iσσ']
];

/** Marks that nobody sees, and the Arabic stretch. */
const unseen =
	'\u00AD\u061C\u0640\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF';

const from = replacements.map(([marks]) => marks).join('');
const to = replacements.map(([, marks]) => marks).join('');

const replaced: ReadonlyMap<string, string> = new Map([
	...Array.from(from, (mark, place) => [mark, to.charAt(place)] as const),
	...Array.from(unseen, (mark) => [mark, ''] as const)
]);

const isSimple = /^[!-@[-~]*$/;

/** The plain text of a cell without outer spaces. */
export function plainText(cell: string): string {
	if (isSimple.test(cell)) return cell;
	const plain = Array.from(cell.normalize('NFC'), (mark) => replaced.get(mark) ?? mark).join('');
	return plain.toLowerCase().replace(/ {2,}/g, ' ').replace(/^ | $/g, '');
}

/** The same in SQL. */
export function plainSql(cell: string): string {
	const seen = `translate(nfc_normalize(${cell}), ${text(from + unseen)}, ${text(to)})`;
	const known = `CASE WHEN regexp_full_match(${cell}, '[ -~]*') THEN ${cell} ELSE ${seen} END`;
	return `trim(regexp_replace(lower(${known}), ' {2,}', ' ', 'g'))`;
}

/** A text in small letters, as DuckDB makes them. */
export function smallLetters(cell: string): string {
	return cell.replaceAll('İ', 'i').replaceAll('Σ', 'σ').toLowerCase();
}
