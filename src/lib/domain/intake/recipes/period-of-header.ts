import { dayOf } from '../formats/days.ts';
import { monthOfName } from '../formats/month-names.ts';
import { plainText } from '../formats/plain-text.ts';

/** A span of time that a header names: a month, a quarter, half a year, a year. */
export interface NamedPeriod {
	readonly kind: 'month' | 'quarter' | 'half-year' | 'year';
	/** `null` where the header names no year. */
	readonly year: number | null;
	/** Which of its kind in the year, counted from 1; 1 for a year. */
	readonly number: number;
	/** What else the header says. */
	readonly rest: string;
}

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** First and last day of a period, in a year where the header names none. */
export function daysOfPeriod(
	{ kind, year, number }: NamedPeriod,
	otherwise: number
): { readonly start: string; readonly end: string } {
	const length = monthsOf[kind];
	const first = (number - 1) * length + 1;
	const last = first + length - 1;
	const days = new Date(Date.UTC(year ?? otherwise, last, 0)).getUTCDate();
	return {
		start: dayOf(year ?? otherwise, first, 1) ?? '',
		end: dayOf(year ?? otherwise, last, days) ?? ''
	};
}

const yearWord = /^(?:19[5-9]\d|20[0-5]\d)$/;
const yearMonth = /^(19[5-9]\d|20[0-5]\d)(?:-|m)?(0[1-9]|1[0-2])$/;
const quarterWord = /^(?:q|t|trim|qtr|r)\.?([1-4])$/;
const halfWord = /^(?:h|s|sem)([12])$/;
const quarterNames = new Set('quarter trimestre trimester qtr trim robo ربع الربع'.split(' '));
const halfNames = new Set('semestre semester half semestr نصف النصف'.split(' '));
const ordinals: ReadonlyMap<string, number> = new Map(
	[
		'1 i first 1st 1er primer primero primeiro 1º الاول kwanza',
		'2 ii second 2nd 2e 2eme 2ème segundo 2º الثاني pili',
		'3 iii third 3rd 3e 3eme 3ème tercer terceiro 3º الثالث tatu',
		'4 iv fourth 4th 4e 4eme 4ème cuarto quarto 4º الرابع nne'
	].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const))
);

/** A day is no period. */
const wholeDay = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;

/** The period that a header names; `null` where it names none, or more than one. */
export function periodOfHeader(header: string): NamedPeriod | null {
	if (wholeDay.test(plainText(header))) return null;
	const words = wordsOf(header);
	const joined = joinedNames(words);
	return inOneWord(joined) ?? inTwoWords(joined) ?? yearAlone(joined);
}

/** Words of a header; figures that belong together (`2024-03`, `03/2024`) stay one word, the year first. */
function wordsOf(header: string): string[] {
	return plainText(header)
		.replace(
			/(?<!\d)(\d{4})[-/.](\d{1,2})(?!\d|[-/.]\d)/g,
			(_, year: string, month: string) => ` ${year}-${month.padStart(2, '0')} `
		)
		.replace(
			/(?<![\p{L}\d/.-])(\d{1,2})[-/.](\d{4})(?!\d)/gu,
			(_, month: string, year: string) => ` ${year}-${month.padStart(2, '0')} `
		)
		.split(
			/[ _/|,;:()[\]]+|(?<=\p{L})[-.](?=\p{L}|\d)|(?<=\d)[-.](?=\p{L})|(?<=\p{L}\d)[-.](?=\d)/u
		)
		.map((word) => word.replace(/[.'-]+$/, ''))
		.filter((word) => word !== '');
}

/** Names of months that are two words. */
function joinedNames(words: readonly string[]): string[] {
	const joined: string[] = [];
	for (const word of words) {
		const both = `${joined.at(-1) ?? ''} ${word}`;
		if (monthOfName.has(both)) joined.splice(-1, 1, both);
		else joined.push(word);
	}
	return joined;
}

/** A word that names a period by itself, with the year beside it, also in two digits. */
function inOneWord(words: readonly string[]): NamedPeriod | null {
	const found = words.flatMap((word, place) => {
		const period = periodOfWord(word);
		return period === null ? [] : [{ place, ...period }];
	});
	const [period, second] = found;
	if (period === undefined || second !== undefined) return null;
	if (period.year !== null) return { ...period, rest: without(words, [period.place]) };
	const year = yearBeside(words, period.place);
	const places = year === null ? [period.place] : [period.place, year.place];
	const { kind, number } = period;
	return { kind, number, year: year?.year ?? null, rest: without(words, places) };
}

function periodOfWord(word: string): Omit<NamedPeriod, 'rest'> | null {
	const both = yearMonth.exec(word);
	if (both !== null) return { kind: 'month', year: Number(both[1]), number: Number(both[2]) };
	const month = monthOfName.get(word);
	if (month !== undefined) return { kind: 'month', year: null, number: month };
	const withYear = /^(\p{L}{3,10})(\d{2}|\d{4})$/u.exec(word);
	const named = monthOfName.get(withYear?.[1] ?? '');
	if (withYear !== null && named !== undefined) {
		return { kind: 'month', year: fullYear(withYear[2] ?? ''), number: named };
	}
	const quarter = quarterWord.exec(word);
	if (quarter !== null) return { kind: 'quarter', year: null, number: Number(quarter[1]) };
	const half = halfWord.exec(word);
	return half === null ? null : { kind: 'half-year', year: null, number: Number(half[1]) };
}

const fullYear = (digits: string): number =>
	digits.length > 2 ? Number(digits) : 2000 + Number(digits);

/** A year anywhere in the header, or two digits right after the period (`Mar-24`). */
function yearBeside(
	words: readonly string[],
	place: number
): { readonly year: number; readonly place: number } | null {
	const years = words.flatMap((word, at) => (yearWord.test(word) ? [at] : []));
	const [only, another] = years;
	if (only !== undefined && another === undefined)
		return { year: Number(words[only]), place: only };
	const next = words[place + 1] ?? '';
	return /^\d{2}$/.test(next) ? { year: fullYear(next), place: place + 1 } : null;
}

/** `2nd quarter 2024`, `trimestre 2`. */
function inTwoWords(words: readonly string[]): NamedPeriod | null {
	const place = words.findIndex((word) => quarterNames.has(word) || halfNames.has(word));
	if (place === -1) return null;
	const kind = quarterNames.has(words[place] ?? '') ? 'quarter' : 'half-year';
	const at = [place + 1, place - 1].find((one) => ordinals.has(words[one] ?? ''));
	if (at === undefined) return null;
	const number = ordinals.get(words[at] ?? '') ?? 1;
	if (kind === 'half-year' && number > 2) return null;
	const year = yearBeside(words, Math.max(place, at));
	const places = [place, at, ...(year === null ? [] : [year.place])];
	return { kind, number, year: year?.year ?? null, rest: without(words, places) };
}

function yearAlone(words: readonly string[]): NamedPeriod | null {
	const years = words.flatMap((word, place) => (yearWord.test(word) ? [place] : []));
	const [place, another] = years;
	if (place === undefined || another !== undefined) return null;
	return { kind: 'year', year: Number(words[place]), number: 1, rest: without(words, [place]) };
}

const without = (words: readonly string[], places: readonly number[]): string =>
	words.filter((_, place) => !places.includes(place)).join(' ');
