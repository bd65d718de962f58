/**
 * Headers as they are compared; what is shown stays as it stands in the file. One spelling for `Community ID`,
 * `community_id`, `communityId`, `Q3. Community (ID)*`; one for `Réunion` and `REUNION`; one for `البنات` and `بنات`.
 */

/** Marks that nobody sees (zero width, direction, byte order, soft hyphen) and the stretch mark of Arabic. */
const invisible = /[\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const htmlTag = /<\/?[a-z][^<>]{0,200}>/gi;
const htmlEntity = /&(?:nbsp|amp|lt|gt|quot|#\d{1,5});/gi;
/** `**bold**`, and the answer of another question that a form puts into a label: `${village}`. */
const markdown = /\*\*|~~|`|\$\{[^{}]{0,100}\}/g;

/** Signs that stand for a word; `No.` and `N°` before a word are a number, `no` alone is an answer. */
const signs: readonly (readonly [RegExp, string])[] = [
	[/#/g, ' number '],
	[/№|(?<!\p{L})n[°º]/giu, ' number '],
	[/(?<!\p{L})nos?\.?\s+of(?!\p{L})/giu, ' number of '],
	[/(?<!\p{L})nos?\.(?=\s*\p{L})/giu, ' number '],
	[/%/g, ' percent '],
	[/&/g, ' and ']
];

const ligatures: Readonly<Record<string, string>> = {
	œ: 'oe',
	æ: 'ae',
	ß: 'ss',
	ı: 'i',
	ø: 'o',
	ة: 'ه',
	ى: 'ي',
	ی: 'ي',
	ک: 'ك'
};

const zeros = [0x0660, 0x06f0];

function asciiDigit(digit: string): string {
	const code = digit.charCodeAt(0);
	const zero = zeros.find((first) => code >= first && code <= first + 9) ?? code;
	return String(code - zero);
}

/** Lower-case words with one space between them: no marks, no punctuation, no markup. */
export function plainText(text: string): string {
	const withWords = signs.reduce(
		(result, [sign, word]) => result.replace(sign, word),
		text.replace(htmlTag, ' ').replace(htmlEntity, ' ').replace(markdown, ' ')
	);
	return withWords
		.normalize('NFKC')
		.replace(invisible, '')
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[œæßıøةىیک]/g, (letter) => ligatures[letter] ?? letter)
		.replace(/[٠-٩۰-۹]/g, asciiDigit)
		.replace(/['’ʼ`´]s(?!\p{L})/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Articles and plain prepositions of all six languages: two names that differ in these alone are one name. */
const glue: ReadonlySet<string> = new Set(
	(
		'the a an of in at on for ' +
		'le la les l de du des d un une au aux en a ' +
		'el los las del una ' +
		'o os as do da dos das um uma em na nos nas ' +
		'ya wa za cha vya ' +
		'في من'
	).split(' ')
);

/** The article of Arabic is written as one with its word, alone or after a preposition. */
function withoutArticle(word: string): string {
	const bare = word.replace(/^(?:و|ب|ف|ك)?ال(?=\p{L}{2})/u, '').replace(/^لل(?=\p{L}{2})/u, '');
	return bare === '' ? word : bare;
}

/** The words of a text that is plain already, without glue. */
export function namingWords(plain: string): string[] {
	return plain
		.split(' ')
		.filter((word) => word !== '' && !glue.has(word))
		.map(withoutArticle);
}

/** By this two names are the same: their naming words in order, written as one. */
export function nameKey(plain: string): string {
	return namingWords(plain).join('');
}
