import type { Language } from './candidates';
import { letterModels } from './letter-models';

/** A letter that the language does not have, and the letter after it, in nats. */
const foreignLetter = 14;
const afterForeignLetter = 3;
const firstCode = 48;
const stepsOfCost = 2;

/** Places that every model has: what is no letter, digits, and (where the script is not Latin) a to z. */
const boundary = 0;
const digit = 1;
const plainLetter = 2;
const foreign = -1;

interface Model {
	readonly places: ReadonlyMap<number, number>;
	readonly plainPlaces: number;
	readonly isLatin: boolean;
	readonly size: number;
	/** By place before and place after. */
	readonly costs: Float32Array;
}

const models = new Map<Language, Model>();

function modelOf(language: Language): Model {
	const known = models.get(language);
	if (known !== undefined) return known;
	const model = unpack(letterModels[language]);
	models.set(language, model);
	return model;
}

function unpack(packed: { readonly letters: string; readonly costs: string }): Model {
	const isLatin = /[\p{Script=Latin}\p{Script=Inherited}]/u.test(packed.letters.slice(0, 1));
	const plainPlaces = isLatin ? 28 : 3;
	const places = new Map<number, number>();
	for (const [index, letter] of Array.from(packed.letters).entries()) {
		places.set(letter.charCodeAt(0), plainPlaces + index);
	}
	const size = plainPlaces + places.size;
	const costs = new Float32Array(size * size);
	let read = 0;
	for (let place = 0; place < size * size; place += 1) {
		const isPlain = place < plainPlaces * size && place % size < plainPlaces;
		if (!isPlain) costs[place] = (packed.costs.charCodeAt(read++) - firstCode) / stepsOfCost;
	}
	return { places, plainPlaces, isLatin, size, costs };
}

/**
 * How surprising the letters of a word are in a language, in nats: -ln of the chance of each letter
 * after the one before, over all neighbours of which one at least is beyond ASCII. The word is in
 * lower case, code unit by code unit; 0 stands for anything that is no letter.
 */
export function letterCost(word: Uint16Array, language: Language): number {
	const model = modelOf(language);
	let cost = 0;
	let before = boundary;
	for (let index = 0; index <= word.length; index += 1) {
		const place = placeOf(word[index] ?? 0, model);
		cost += pairCost(before, place, model);
		before = place;
	}
	return cost;
}

function pairCost(before: number, place: number, model: Model): number {
	if (place === foreign) return foreignLetter;
	if (before === foreign) return place < model.plainPlaces ? 0 : afterForeignLetter;
	return model.costs[before * model.size + place] ?? 0;
}

function placeOf(unit: number, model: Model): number {
	if (unit < 0x80) {
		if (unit >= 0x61 && unit <= 0x7a) return model.isLatin ? unit - 0x61 + 2 : plainLetter;
		return unit >= 0x30 && unit <= 0x39 ? digit : boundary;
	}
	return model.places.get(unit) ?? foreign;
}
