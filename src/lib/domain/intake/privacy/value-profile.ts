import { meansNoAnswer } from '../words/no-answer.ts';
import { plainWord } from '../words/plain-word.ts';
import { toNumber, valueTests, type ValueTest } from './value-tests.ts';

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

/** What tells a column apart stands in the first so many letters of a cell, and in so many different cells. */
const longestValue = 400;
const mostValues = 100;

/** Looks at the values that say anything, and counts; values that come often weigh as often. */
export function profileOf(values: readonly string[]): ValueProfile {
	const times = new Map<string, number>();
	for (const value of values) {
		const text = value.slice(0, longestValue).trim();
		if (text !== '') times.set(text, (times.get(text) ?? 0) + 1);
	}
	const looked = [...times]
		.slice(0, mostValues)
		.filter(([value]) => meansNoAnswer(value) !== 'certain')
		.map(([value, count]): Looked => ({ value, plain: plainWord(value), count }));
	const counted = Object.entries<ValueTest>(valueTests).map(([name, test]) => [
		name,
		shareOf(looked, test)
	]);
	const shares = Object.fromEntries(counted) as Record<keyof typeof valueTests, number>;
	const filled = looked.reduce((sum, { count }) => sum + count, 0);
	return {
		...shares,
		filled,
		distinct: new Set(looked.map(({ plain }) => plain)).size / Math.max(1, filled),
		sameLength: shareOfCommonest(looked.map(({ value }) => value.length)),
		degreesApart: apart(looked.map(({ value }) => value))
	};
}

interface Looked {
	readonly value: string;
	readonly plain: string;
	readonly count: number;
}

function shareOf(looked: readonly Looked[], test: ValueTest): number {
	let all = 0;
	let passed = 0;
	for (const { value, plain, count } of looked) {
		all += count;
		if (test(value, plain)) passed += count;
	}
	return passed / Math.max(1, all);
}

function apart(values: readonly string[]): number {
	const degrees = values.filter((value) => valueTests.degrees(value)).map(toNumber);
	return degrees.length === 0 ? 0 : Math.max(...degrees) - Math.min(...degrees);
}

function shareOfCommonest(lengths: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
	return Math.max(0, ...counts.values()) / Math.max(1, lengths.length);
}
