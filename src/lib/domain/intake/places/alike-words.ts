import { distance } from 'fastest-levenshtein';
import { areBesideEachOther } from './keyboard.ts';
import { isNumbering, isTelling } from './telling-words.ts';

/** So many letters make a word in which one slip of a keyboard is told from another name, and one with two. */
const longEnough = 5;
const longEnoughForTwo = 9;

/** In shorter words a letter that was pressed twice makes another word. */
const shortest = 3;

/**
 * Whether one of two different plain words is most likely the other one with a slip, or its short form. Numbers, and
 * words that tell places apart, are never slips of each other; nor are words that begin with letters that lie apart on a
 * keyboard, unless the first letter of the other one is all that is missing.
 *
 * @param one the word of the name that may be a slip
 * @param isAlone they are whole names: a short one is no short form, but a code
 */
export function areAlike(one: string, other: string, isAlone: boolean): boolean {
	if (!mayBeSlips(one, other)) return false;
	if (one.charAt(0) !== other.charAt(0)) return isFirstSlip(one, other);
	const length = (isAlone ? Math.min : Math.max)(one.length, other.length);
	return isSlip(one, other, length) || (!isAlone && isShortForm(one, other));
}

/**
 * Whether one of two different words is the other one with letters swapped, missing, pressed twice or once too little:
 * what is a slip even where another word of the name has one too. Another letter may be another name (`Santo Mario`).
 */
export function areSurelySlips(one: string, other: string): boolean {
	if (!mayBeSlips(one, other) || one.charAt(0) !== other.charAt(0)) return false;
	if (isPressedTwice(one, other)) return true;
	const isOneMore = one.length !== other.length && isOneEdit(one, other);
	return Math.max(one.length, other.length) >= longEnough && (isSwapped(one, other) || isOneMore);
}

const mayBeSlips = (one: string, other: string): boolean =>
	!isNumbering(one) && !isNumbering(other) && !(isTelling(one) && isTelling(other));

function isSlip(one: string, other: string, length: number): boolean {
	if (isPressedTwice(one, other)) return length >= shortest;
	if (length < longEnough) return length === longEnough - 1 && isSwapped(one, other);
	if (isSwapped(one, other) || isOneEdit(one, other)) return true;
	const longer = Math.abs(one.length - other.length);
	return length >= longEnoughForTwo && longer <= 2 && distance(one, other) <= 2;
}

/** The first letter is missing (`itui`), is one beside it on the keyboard, or changed places with the second. */
function isFirstSlip(one: string, other: string): boolean {
	if (other.length >= longEnough && other.slice(1) === one) return true;
	if (Math.min(one.length, other.length) < longEnough) return false;
	if (isSwapped(one, other)) return true;
	return one.slice(1) === other.slice(1) && areBesideEachOther(one.charAt(0), other.charAt(0));
}

/** Two neighbours changed places: `Kibrea`. */
function isSwapped(one: string, other: string): boolean {
	if (one.length !== other.length) return false;
	const at = firstDifference(one, other);
	const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
	return swapped === other;
}

/** One letter is another, or one is more. Far sooner known than a distance, and asked of every two words. */
function isOneEdit(one: string, other: string): boolean {
	const at = firstDifference(one, other);
	const longer = one.length - other.length;
	const [restOfOne, restOfOther] = [at + (longer >= 0 ? 1 : 0), at + (longer <= 0 ? 1 : 0)];
	return (
		one.length - restOfOne === other.length - restOfOther &&
		one.slice(restOfOne) === other.slice(restOfOther)
	);
}

/** A letter was pressed twice, or once too little: `Merru`. */
function isPressedTwice(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	const at = firstDifference(short, long);
	if (long.length !== short.length + 1) return false;
	const isOneMore = short.slice(0, at) + long.charAt(at) + short.slice(at) === long;
	return isOneMore && long.charAt(at) === short.charAt(at - 1);
}

function firstDifference(one: string, other: string): number {
	let at = 0;
	while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
	return at;
}

/** The first and the last letter, and of those between them no vowel, all in order: `Nth` for `North`. */
function isShortForm(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (!/^[a-z][b-df-hj-np-tv-xz]+$/.test(short) || short.length >= long.length - 1) return false;
	if (short.at(-1) !== long.at(-1)) return false;
	let from = 0;
	return Array.from(short).every((letter) => {
		from = long.indexOf(letter, from) + 1;
		return from > 0;
	});
}
