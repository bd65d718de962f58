import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import {
	areaHeadingOf,
	areaName,
	indicatorName,
	indicatorText,
	type AreaHeading
} from '$lib/i18n/indicator-texts.ts';

/** Finds indicators by words: all of them must begin a word of its name, its explanation, its area or its code. */
export function foundIn(
	definitions: readonly IndicatorDefinition[],
	words: string,
	area: AreaHeading | ''
): readonly IndicatorDefinition[] {
	return definitions.filter((definition) => {
		const heading = areaHeadingOf(definition);
		if (area !== '' && heading !== area) return false;
		const text = [
			definition.id,
			indicatorName(definition.id),
			indicatorText(definition.id, 'counts'),
			areaName(heading)
		].join(' ');
		return hasWords(text, words);
	});
}

/** Whether each of some words begins a word of a text, in any case, with accents or without. */
export function hasWords(text: string, words: string): boolean {
	const own = wordsOf(text);
	return wordsOf(words).every((word) => own.some((one) => one.startsWith(word)));
}

/** Words without accents, in lower case. */
const wordsOf = (text: string): readonly string[] =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
