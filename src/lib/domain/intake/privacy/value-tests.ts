import { columnOf, tableOf } from '../../tables/index.ts';
import { knownWords } from '../words/known-words.ts';
import { plainWord } from '../words/plain-word.ts';
import { givenNames } from './given-names.ts';
import { barePhrase, hasAny } from './header-phrase.ts';
import { things } from './people-and-things.ts';

/** Says something about one cell: its text as it stands, and plain. */
export type ValueTest = (value: string, plain: string) => boolean;

export const valueTests = {
	yesNo: (_value, plain) => yesNoWords.exact.has(plain),
	smallNumber: (value) =>
		/^[-+]?\d{1,6}(?:[.,]\d{1,3})?\s?%?$|^\d{1,3}(?:[ ,.']\d{3}){1,3}$/.test(western(value)),
	day: (value) => isDay(value),
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
	givenName: (_value, plain) =>
		plain
			.split(' ')
			.slice(0, 4)
			.some((word) => givenNames.has(word)),
	codeWord: (_value, plain) => codeWords.some(({ exact }) => exact.has(plain)),
	thing: (value, plain) => isThing(value, plain),
	capitalWord: (value) => /^\p{Lu}\p{Ll}+$/u.test(value)
} satisfies Readonly<Record<string, ValueTest>>;

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

export const toNumber = (value: string): number => Number(western(value).replace(',', '.'));

const isDay = (value: string): boolean =>
	/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ].*)?$/.test(western(value));

const isThing = (value: string, plain: string): boolean =>
	/[\d_]/.test(value) || hasAny(barePhrase(plain), things);

/** With a plus, two zeros or a zero before it, or a country's mobile number without them. */
function isPhone(value: string): boolean {
	const text = western(value)
		.trim()
		.replace(/^(?:tel|phone|mob)[.:]?\s*/i, '');
	if (!/^\+?[\d\s().\-/]{7,24}$/.test(text) || isDay(text)) return false;
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

function isNameShaped(value: string, plain: string): boolean {
	const words = value.trim().split(/\s+/);
	if (words.length < 2 || words.length > 5 || isThing(value, plain)) return false;
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
