import { columnOf, tableOf } from '../../tables/index.ts';
import { knownWords } from '../words/known-words.ts';
import { meansNoAnswer } from '../words/no-answer.ts';
import { plainWord } from '../words/plain-word.ts';
import { things } from './people-and-things.ts';
import { hasAny, headerPhrase } from './header-phrase.ts';
import { givenNames } from './given-names.ts';

/** What a column's values look like: shares of those that say anything, 0 to 1. */
export interface ValueProfile {
	/** How many say anything. */
	readonly filled: number;
	readonly distinct: number;
	readonly yesNo: number;
	/** Figures as counts, scores and years have them. */
	readonly smallNumber: number;
	readonly day: number;
	readonly email: number;
	readonly phone: number;
	readonly digits: number;
	/** Two numbers or four, as geopoints are written. */
	readonly geopoint: number;
	/** One number with four decimals or more, no larger than 180. */
	readonly degrees: number;
	/** From the least to the largest of those. */
	readonly degreesApart: number;
	/** Eight digits or more, or letters and six digits. */
	readonly longNumber: number;
	/** As long as most of the others are. */
	readonly sameLength: number;
	readonly fileName: number;
	readonly sentence: number;
	/** Two to four words, each with a capital, or in Arabic; none of them a place or a thing. */
	readonly nameShape: number;
	/** One of the words is a common given name. */
	readonly givenName: number;
	/** Words that the model or people have for who did it, which sex, yes or no. */
	readonly codeWord: number;
	/** Has a word for a place or a thing in it. */
	readonly thing: number;
	/** One word with a capital. */
	readonly capitalWord: number;
}

const tests: Readonly<
	Record<
		Exclude<keyof ValueProfile, 'filled' | 'distinct' | 'degreesApart' | 'sameLength'>,
		(value: string) => boolean
	>
> = {
	yesNo: (value) => yesNoWords.exact.has(plainWord(value)),
	smallNumber: (value) =>
		/^[-+]?\d{1,6}(?:[.,]\d{1,3})?\s?%?$|^\d{1,3}(?:[ ,.']\d{3}){1,3}$/.test(western(value)),
	day: (value) => /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ].*)?$/.test(western(value)),
	email: (value) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value),
	phone: isPhone,
	digits: (value) => /\d{6}/.test(western(value).replace(/[\s().-]/g, '')),
	geopoint: isGeopoint,
	degrees: (value) =>
		/^-?\d{1,3}[.,]\d{4,}$/.test(western(value)) && Math.abs(toNumber(value)) <= 180,
	longNumber: (value) =>
		/^[A-Z]{0,4}[-/ ]?\d{8,20}[A-Z]?$/i.test(western(value).replace(/(?<=\d)[- ](?=\d)/g, '')),
	fileName: (value) =>
		/\.(?:jpe?g|png|gif|heic|webp|bmp|mp3|mp4|m4a|3gpp?|amr|wav|ogg|aac|mov|avi|mkv|pdf)(?:\?.*)?$/i.test(
			value
		) || /^https?:\/\/\S*(?:attachment|media|image|photo|file|blob)\S*$/i.test(value),
	sentence: isSentence,
	nameShape: isNameShaped,
	givenName: (value) =>
		plainWord(value)
			.split(' ')
			.slice(0, 4)
			.some((word) => givenNames.has(word)),
	codeWord: (value) => codeWords.some(({ exact }) => exact.has(plainWord(value))),
	thing: (value) => /[\d_]/.test(value) || hasAny(headerPhrase(value), things),
	capitalWord: (value) => /^\p{Lu}\p{Ll}+$/u.test(value)
};

const yesNoWords = knownWords(columnOf(tableOf('meetings'), 'small_groups'));
const codeWords = [
	yesNoWords,
	knownWords(columnOf(tableOf('meetings'), 'facilitated_by')),
	knownWords(columnOf(tableOf('measures'), 'sex')),
	knownWords(columnOf(tableOf('ownership'), 'group')),
	knownWords(columnOf(tableOf('contributions'), 'source'))
];

const western = (value: string): string =>
	value
		.normalize('NFKC')
		.replace(/[٠-٩۰-۹]/g, (digit) => plainWord(digit))
		.replace(/٫/g, '.');

const toNumber = (value: string): number => Number(western(value).replace(',', '.'));

/** With a plus, two zeros or a zero before it, or a country's mobile number without them. */
function isPhone(value: string): boolean {
	const text = western(value)
		.trim()
		.replace(/^(?:tel|phone|mob)[.:]?\s*/i, '');
	if (!/^\+?[\d\s().\-/]{7,24}$/.test(text) || tests.day(text)) return false;
	const digits = text.replace(/\D/g, '');
	if (text.startsWith('+')) return digits.length >= 8 && digits.length <= 15;
	if (digits.startsWith('00')) return digits.length >= 10 && digits.length <= 17;
	if (digits.startsWith('0')) return digits.length >= 9 && digits.length <= 11;
	return /^(?:2[1-9]\d[1-9]\d{7,8}|(?:\d{2}[ .-]){3,4}\d{2}|\d{3}[ .-]\d{3}[ .-]\d{3,4})$/.test(
		text
	);
}

function isGeopoint(value: string): boolean {
	const text = western(value)
		.trim()
		.replace(/^\[|\]$/g, '');
	const parts = text.split(/\s*,\s*|\s+/).filter((part) => part !== '');
	if (/\d{1,3}\s*°\s*\d{1,2}/.test(value)) return true;
	const isPair = parts.length === 2 || parts.length === 4;
	const [first = '', second = ''] = parts;
	return (
		isPair &&
		parts.every((part) => /^-?\d{1,4}(?:\.\d+)?$/.test(part)) &&
		/\.\d{2,}$/.test(first) &&
		/\.\d{2,}$/.test(second) &&
		Math.abs(Number(first)) <= 90 &&
		Math.abs(Number(second)) <= 180
	);
}

/** Something that somebody wrote, not chose: words enough, and not codes joined by spaces. */
function isSentence(value: string): boolean {
	const words = value.trim().split(/\s+/);
	const isLong = (words.length >= 8 && value.length >= 40) || value.length >= 90;
	return isLong && words.length >= 6 && !words.some((word) => /^[a-z0-9]+_[a-z0-9_]+$/.test(word));
}

function isNameShaped(value: string): boolean {
	const words = value.trim().split(/\s+/);
	if (words.length < 2 || words.length > 5 || tests.thing(value)) return false;
	const isArabic = words.every((word) => /^\p{Script=Arabic}+$/u.test(word));
	return (
		isArabic ||
		words.every((word) =>
			/^(?:\p{Lu}[\p{L}'’-]*\.?|d[eao]s?|del|la|bin|binti|el|al|y|e|van|von|ben|ould|mint)$/u.test(
				word
			)
		)
	);
}

/** Looks at the values that say anything, and counts. */
export function profileOf(values: readonly string[]): ValueProfile {
	const filled = values
		.map((value) => value.trim())
		.filter((value) => value !== '' && meansNoAnswer(value) !== 'certain');
	const counted = Object.entries(tests).map(([name, test]) => [
		name,
		filled.length === 0 ? 0 : filled.filter(test).length / filled.length
	]);
	const shares = Object.fromEntries(counted) as Record<keyof typeof tests, number>;
	const distinct = filled.length === 0 ? 0 : new Set(filled.map(plainWord)).size / filled.length;
	const sameLength = shareOfCommonest(filled.map(({ length }) => length));
	return { ...shares, filled: filled.length, distinct, sameLength, degreesApart: apart(filled) };
}

function apart(values: readonly string[]): number {
	const degrees = values.filter(tests.degrees).map(toNumber);
	return degrees.length === 0 ? 0 : Math.max(...degrees) - Math.min(...degrees);
}

function shareOfCommonest(lengths: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
	return Math.max(0, ...counts.values()) / Math.max(1, lengths.length);
}
