import type { Consent } from './composition.ts';
import { arabicNames, isSurelyName } from './known-names.ts';

/**
 * What in somebody's own words could point at a person, to be looked at before a document goes out. It finds what is written
 * as such things usually are; it cannot know every name, so it asks and never promises.
 */
export type NarrativeFinding =
	| { readonly kind: 'phone' | 'email' | 'name' | 'age'; readonly text: string }
	| { readonly kind: 'place'; readonly text: string };

export interface NamedPlace {
	readonly label: string;
	readonly consent: Consent;
}

/** Each pattern is looked for word by word: none of them can run away on a long text. */
const email = /^[^\s@]{1,64}@[^\s@]{1,64}\.[^\s@]{2,24}$/;
const capital = /^\p{Lu}[\p{L}'’-]{1,30}$/u;
const fewestDigits = 7;

/**
 * Everything in a text that could point at a person or a place that did not agree to be named. A name is often a first name
 * alone: every word with a capital letter that does not begin a sentence is asked about, and every name that is known as one.
 *
 * @param known words in small letters that are no names of people, as the organisation's and those of the calendar
 */
export function narrativeFindings(
	text: string,
	places: readonly NamedPlace[],
	known: ReadonlySet<string> = new Set()
): readonly NarrativeFinding[] {
	const words = text.split(/\s+/).filter((word) => word !== '');
	const ofPlaces = places.flatMap(({ label }) => label.toLocaleLowerCase().split(/\s+/));
	return [
		...titleFindings(text, places),
		...ages(words),
		...named(words, new Set([...known, ...ofPlaces]))
	];
}

/** The same in a title or a name, where capital letters say nothing. */
export function titleFindings(
	text: string,
	places: readonly NamedPlace[]
): readonly NarrativeFinding[] {
	const words = text.split(/\s+/).filter((word) => word !== '');
	return [...phones(text), ...emails(words), ...placesNamed(text, places)];
}

/**
 * What could point at a person in the few words of a meeting. There a name is often a first name alone: every word with a
 * capital letter that does not begin a sentence is asked about, and every name that is known as one.
 *
 * @param known words in small letters that are no names of people, as the community's own name
 */
export function meetingFindings(
	text: string,
	known: ReadonlySet<string>
): readonly NarrativeFinding[] {
	const words = text.split(/\s+/).filter((word) => word !== '');
	return [...phones(text), ...emails(words), ...ages(words), ...named(words, known)];
}

/** Names by their capital letters, and those that are known as such. */
function named(words: readonly string[], known: ReadonlySet<string>): readonly NarrativeFinding[] {
	const plain = words.map(bare).filter((word) => !known.has(word.toLocaleLowerCase()));
	return [...capitalised(words, known), ...arabicNames(plain)].map((text) => ({
		kind: 'name',
		text
	}));
}

const emails = (words: readonly string[]): readonly NarrativeFinding[] =>
	words
		.map(bare)
		.filter((word) => email.test(word))
		.map((found) => ({ kind: 'email', text: found }));

/** `CPC`, `NGO`: letters that stand for something are no name. */
const shortForm = /^\p{Lu}{2,4}$/u;
const sentenceEnd = /[.!?:;؟؛]$/u;

/** Words with a capital letter in a row, of which one at least stands within a sentence or is known as a name. */
function capitalised(words: readonly string[], known: ReadonlySet<string>): readonly string[] {
	const found: string[] = [];
	let run: string[] = [];
	let isTelling = false;
	const close = () => {
		if (isTelling) found.push(run.join(' '));
		run = [];
		isTelling = false;
	};
	for (const [index, word] of words.entries()) {
		const one = bare(word);
		const isName =
			(capital.test(one) || isTypedSmall(one)) &&
			!shortForm.test(one) &&
			!known.has(one.toLocaleLowerCase());
		const isFirst = index === 0 || sentenceEnd.test(words[index - 1] ?? '');
		if (!isName || isFirst) close();
		if (!isName) continue;
		run.push(one);
		isTelling ||= !isFirst || isSurelyName(one);
	}
	close();
	return found;
}

/** Who types on a phone leaves capital letters away. */
const isTypedSmall = (word: string): boolean =>
	/^\p{Script=Latin}+$/u.test(word) && isSurelyName(word);

const bare = (word: string): string => word.replace(/^[("'“‘«]+|[)"'”’».,;:!?،؛؟]+$/gu, '');

/** Seven digits or more with nothing but signs of phone numbers between them. */
function phones(text: string): readonly NarrativeFinding[] {
	const runs = text.match(/[+\d\u0660-\u0669][\d\u0660-\u0669 ().\-/]{5,30}/gu) ?? [];
	return runs
		.map((run) => run.replace(/[\s.,(-]+$/u, '').trim())
		.filter((run) => digitsIn(run) >= fewestDigits && !isYears(run))
		.map((found) => ({ kind: 'phone', text: found }));
}

const digitsIn = (text: string): number => text.replace(/[^\d\u0660-\u0669]/gu, '').length;

/** `2024 - 2025`, `2025-06-30`: days and years are no phone numbers. */
const isYears = (text: string): boolean =>
	/^(?:19|20)\d\d ?[-–/.] ?(?:(?:19|20)\d\d|\d\d ?[-/.] ?\d\d)$/u.test(
		text.replace(/[\s.)]+$/u, '')
	);

function placesNamed(text: string, places: readonly NamedPlace[]): readonly NarrativeFinding[] {
	const within = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	return places
		.filter(({ consent, label }) => consent !== 'named' && label.trim() !== '')
		.filter(({ label }) =>
			within.includes(
				` ${label
					.toLowerCase()
					.replace(/[^\p{L}\p{N}]+/gu, ' ')
					.trim()} `
			)
		)
		.map(({ label }) => ({ kind: 'place', text: label }));
}

/** How one person's age is told in the languages of this page; `N` is a number of one or two digits. */
const ageTold = [
	...['aged N', 'age N', 'N year old', 'N years old', 'N years of age'],
	...['de N ans', 'a N ans', 'avait N ans', 'âge N'],
	...['de N años', 'con N años', 'tiene N años', 'tenía N años', 'N años de edad', 'edad N'],
	...['de N anos', 'com N anos', 'tem N anos', 'tinha N anos', 'N anos de idade', 'idade N'],
	...['wa miaka N', 'ana miaka N', 'mwenye miaka N', 'umri miaka N', 'mwenye umri N', 'umri N'],
	...['عمره N', 'عمرها N', 'العمر N', 'بعمر N', 'عمر N', 'سنها N', 'سنه N']
].map((told) => told.split(' '));

/** A word before it that makes it the age of many, or no age: `moins de 18 ans`, `un projet de 3 ans`. */
const ofMany = new Set(
	`moins plus partir y menos más menores mayores mais maiores under over below above
	projet projets programme plan période durée proyecto programa período projeto plano mradi mpango`.split(
		/\s+/
	)
);

/** A word after it that makes it the least of several: `aged 9 to 14`. */
const upTo = new Set(['to', 'à', 'a', 'até', 'hadi', 'إلى', 'الى', '-', '–']);

const isAge = (word: string): boolean => /^\p{Nd}{1,2}$/u.test(word);

/** `a 14-year-old`, `aged 9`, `une fille de 14 ans`: one child and its age. */
function ages(words: readonly string[]): readonly NarrativeFinding[] {
	const plain = words.map((word) => bare(word).toLowerCase());
	return plain.flatMap((word, at) => {
		if (/^\d{1,2}[-‐–]years?[-‐–]olds?$/u.test(word)) return [ageFinding(words.slice(at, at + 1))];
		if (ofMany.has(plain[at - 1] ?? '')) return [];
		const told = ageTold.find((phrase) =>
			phrase.every((said, index) => {
				const own = plain[at + index] ?? '';
				return said === 'N' ? isAge(own) : own === said;
			})
		);
		if (told === undefined) return [];
		if (told.at(-1) === 'N' && upTo.has(plain[at + told.length] ?? '')) return [];
		return [ageFinding(words.slice(at, at + told.length))];
	});
}

const ageFinding = (words: readonly string[]): NarrativeFinding => ({
	kind: 'age',
	text: words.map(bare).join(' ')
});

/** Every figure in a text that is not a year, as it is written: such a number was never held against the rules. */
export function figuresIn(text: string): readonly string[] {
	const figures = text.match(/[\p{Nd}\p{No}]+/gu) ?? [];
	return figures.filter((figure) => !/^(?:19|20)\d\d$/u.test(figure));
}
