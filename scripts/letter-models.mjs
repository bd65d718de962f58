/**
 * Counts which letters stand beside which in each language and writes `letter-models.ts` from it:
 *
 *     node scripts/letter-models.mjs FOLDER
 *
 * FOLDER holds one UTF-8 text a language (`fr.txt`, `pl.txt`, …). The file in the repository was made from the
 * messages of translated programs (GNU, GNOME, Debian), the names of places in iso-codes and CLDR, and the words of
 * the Hunspell dictionaries. Only counts of neighbours are kept, no text.
 */
// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { URL } from 'node:url';

/**
 * The letters beyond a to z that each language in the Latin script writes; its texts quote others.
 * @type {Record<string, string>}
 */
const latin = {
	fr: 'éèàêôîïâçûœùëüÿæ',
	es: 'óáíúéñü',
	pt: 'ãçáíóéúêõôâàü',
	de: 'üäößé',
	it: 'èàòùéìîó',
	nl: 'ëéïáóèöäüêç',
	sv: 'äöåé',
	da: 'æøåé',
	nb: 'øåæéèôò',
	fi: 'äöåšž',
	is: 'ðóáíöæúþýé',
	ca: 'àóíéèòçúïü',
	pl: 'łążćęśóńź',
	cs: 'íáýřčšěžéůňúóťď',
	sk: 'ášíčýťúžéľňóäôĺďŕ',
	hu: 'áéóöíőüúű',
	ro: 'ăţîâş',
	sl: 'čšžćđ',
	hr: 'čšžćđ',
	sq: 'ëç',
	lt: 'ėšžųūčįąę',
	lv: 'āēīšūļņķžģč',
	et: 'äõüöšž',
	tr: 'ığşüçöİâî',
	vi: '\u0300\u0301\u0303\u0309\u0323êđưâôăơ'
};
/** With the marks of vowels, which all scripts share. */
const arabic = /\p{Script=Arabic}|\p{M}|\u0640/u;
/** @type {Record<string, RegExp>} */
const scripts = {
	...Object.fromEntries(
		Object.entries(latin).map(([language, letters]) => [language, new RegExp(`[${letters}]`, 'u')])
	),
	...Object.fromEntries(
		['ru', 'uk', 'bg', 'be', 'sr', 'mk'].map((language) => [language, /\p{Script=Cyrillic}/u])
	),
	el: /\p{Script=Greek}/u,
	he: /\p{Script=Hebrew}/u,
	...Object.fromEntries(['ar', 'fa', 'ur'].map((language) => [language, arabic])),
	th: /\p{Script=Thai}/u
};
/** Older encodings write Romanian with cedillas. @type {Record<string, string>} */
const cedillas = { ș: 'ş', ț: 'ţ', Ș: 'Ş', Ț: 'Ţ' };
const ideographs = { ja: 900, zh: 1200, zt: 1200, ko: 800 };

/** A letter rarer than this among the letters that are not ASCII belongs to some other language. */
const rarest = 0.0008;
const mostLetters = 70;
/** Costs are kept in thirds of a nat, one character each. */
const stepsOfCost = 2;
const highestCost = 22;

/** @param {string} text */
function lower(text) {
	return text.replace(/\p{Lu}/gu, (letter) => {
		const small = letter.toLowerCase();
		return small.length === letter.length ? small : letter;
	});
}

/**
 * The letters that windows-1258 has, which writes the tone of a vowel as a sign of its own.
 * @param {string} text
 */
function withTones(text) {
	return text
		.normalize('NFD')
		.replace(/a\u0306|[aeo]\u0302|[ou]\u031B/gi, (letter) => letter.normalize('NFC'))
		.replace(/([aeo])(\p{M})(\u0302|\u0306)/giu, (_all, vowel, tone, shape) => {
			return (vowel + shape).normalize('NFC') + tone;
		});
}

/**
 * @param {string} text
 * @param {RegExp} script
 */
function lettersOf(text, script) {
	/** @type {Map<string, number>} */
	const counts = new Map();
	let all = 0;
	for (const character of text) {
		if (character < '\x80' || !script.test(character)) continue;
		counts.set(character, (counts.get(character) ?? 0) + 1);
		all += 1;
	}
	const common = [...counts].filter(
		([, count]) => count >= all * rarest || script.source.startsWith('[')
	);
	common.sort((one, other) => other[1] - one[1]);
	return common.slice(0, mostLetters).map(([letter]) => letter);
}

/**
 * @param {string} language
 * @param {string} raw
 */
function model(language, raw) {
	const isLatin = language in latin;
	const written = raw.replace(/[șțȘȚ]/g, (letter) => cedillas[letter] ?? letter);
	const text = lower(language === 'vi' ? withTones(written) : written);
	const letters = lettersOf(text, scripts[language] ?? /./u);
	const base = isLatin ? [' ', '0', ...'abcdefghijklmnopqrstuvwxyz'] : [' ', '0', 'a'];
	const places = new Map([...base, ...letters].map((letter, index) => [letter, index]));
	const size = places.size;
	const pairs = new Float64Array(size * size);
	let before = 0;
	for (const character of text) {
		const kind = /[a-z]/.test(character) && !isLatin ? 'a' : /\d/.test(character) ? '0' : character;
		// A letter of another language stands for no kind of neighbour; everything else is a boundary.
		const known = places.get(kind);
		const place = known ?? (/[\p{L}\p{M}]/u.test(character) ? -1 : 0);
		if (place >= 0 && before >= 0)
			pairs[before * size + place] = (pairs[before * size + place] ?? 0) + 1;
		before = place;
	}
	return { letters: letters.join(''), costs: costs(pairs, size, base.length) };
}

/**
 * The cost of `y` after `x` is -ln P(y | x), smoothed with how common `y` is; pairs of two plain letters are left out.
 * @param {Float64Array} pairs
 * @param {number} size
 * @param {number} base
 */
function costs(pairs, size, base) {
	const commonness = Array.from({ length: size }, (_, y) => {
		let sum = 0.5;
		for (let x = 0; x < size; x += 1) sum += pairs[x * size + y] ?? 0;
		return sum;
	});
	const total = commonness.reduce((sum, count) => sum + count, 0);
	let text = '';
	for (let x = 0; x < size; x += 1) {
		let row = 0;
		for (let y = 0; y < size; y += 1) row += pairs[x * size + y] ?? 0;
		for (let y = 0; y < size; y += 1) {
			if (x < base && y < base) continue;
			const expected = (commonness[y] ?? 0) / total;
			const probability = ((pairs[x * size + y] ?? 0) + 3 * expected) / (row + 3);
			const cost = Math.min(highestCost, Math.round(-Math.log(probability) * stepsOfCost));
			text += String.fromCharCode(48 + cost);
		}
	}
	return text;
}

/**
 * @param {string} text
 * @param {number} most
 */
function commonest(text, most) {
	/** @type {Map<string, number>} */
	const counts = new Map();
	for (const character of text.match(
		/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu
	) ?? []) {
		counts.set(character, (counts.get(character) ?? 0) + 1);
	}
	const sorted = [...counts].sort((one, other) => other[1] - one[1]);
	return sorted
		.slice(0, most)
		.map(([character]) => character)
		.join('');
}

const folder = process.argv[2] ?? '.';
/** @param {string} language */
const read = (language) => readFileSync(join(folder, `${language}.txt`), 'utf8').normalize('NFC');
const models = Object.keys(scripts).map((language) => {
	const { letters, costs: text } = model(language, read(language));
	return `\t${language}: {\n\t\tletters: '${letters}',\n\t\tcosts: '${text}'\n\t}`;
});
const lists = Object.entries(ideographs).map(
	([language, most]) => `\t${language}: '${commonest(read(language), most)}'`
);
const source = `/**
 * Which letters stand beside which: counted by \`scripts/letter-models.mjs\`, which says from what. Not
 * edited by hand. \`costs\` has one character for every pair of neighbours of which one at least is not
 * plain (see \`letter-cost.ts\`).
 */
export const letterModels = {
${models.join(',\n')}
} as const;

/** The characters that are met most often, the commonest first. */
export const commonCharacters = {
${lists.join(',\n')}
} as const;
`;
writeFileSync(new URL('../src/lib/files/encoding/letter-models.ts', import.meta.url), source);
