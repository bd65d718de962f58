/** Marks that nobody sees: zero width, soft hyphen, direction, byte order, and the Arabic stretch. */
const invisible = /[\u00AD\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Letters that Arabic writers use for one another, letters of two, and a dotless i. */
const sameLetters: ReadonlyMap<string, string> = new Map([
	...Array.from('أإآٱ', (letter) => [letter, 'ا'] as const),
	['ى', 'ي'],
	['ی', 'ي'],
	['ئ', 'ي'],
	['ؤ', 'و'],
	['ة', 'ه'],
	['ک', 'ك'],
	['œ', 'oe'],
	['æ', 'ae'],
	['ß', 'ss'],
	['ø', 'o'],
	['ı', 'i']
]);

const digitOf = (digit: string): string => {
	const code = digit.charCodeAt(0);
	return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
};

/**
 * A word as it is compared: compatibility forms made plain, no case, no accents, no punctuation, no marks that nobody
 * sees, Arabic letters and digits in one spelling. A word that is only a sign (`✓`) stays that sign.
 */
export function plainWord(word: string): string {
	const letters = word
		.normalize('NFKC')
		.replace(invisible, '')
		.replace(/[٠-٩۰-۹]/g, digitOf)
		.toLowerCase()
		.replace(/\((?:es|s|e|x)\)/g, '')
		.replace(/[أإآٱىیئؤةکœæßøı]/g, (letter) => sameLetters.get(letter) ?? letter)
		.normalize('NFD')
		.replace(/\p{M}+/gu, '');
	const words = letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
	return words === '' ? letters.trim() : words;
}

const lookAlikes: ReadonlyMap<string, string> = new Map(
	Array.from('аесорхуіјѕһԁмткнвгαεορνικυτ', (letter, place) => [
		letter,
		'aecopxyijshdmtkhbraeopvikut'.charAt(place)
	])
);

/**
 * The word in Latin letters, where some of its letters only look like Latin ones (Cyrillic or Greek); `null` where it
 * has no such letters, or others that look like nothing Latin.
 */
export function withoutLookAlikes(plain: string): string | null {
	if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(plain)) return null;
	const latin = Array.from(plain, (letter) => lookAlikes.get(letter) ?? letter).join('');
	return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(latin) ? null : latin;
}

/** Words that change nothing: articles, and the "and" that some people write as a sign. */
const smallWords = new Set('l d the le la les el los las os un une and et y e و na'.split(' '));

/** A word without its ending and the Arabic article: `girls` and `girl` are one, `الشرطة` and `شرطة` too. */
function stem(token: string): string {
	if (/^ال\p{Script=Arabic}{3,}$/u.test(token)) return token.slice(2);
	if (!/^[a-z]{4,}$/.test(token)) return token;
	return token.replace(/ies$/, 'y').replace(/[sx]$/, '').replace(/e$/, '');
}

/** A phrase in its stems, without small words; the phrase itself where nothing would be left. */
export function stemmed(plain: string): string {
	const tokens = plain.split(' ');
	const kept = tokens.filter((token) => !smallWords.has(token));
	return (kept.length === 0 ? tokens : kept).map(stem).join(' ');
}
