import { describe, expect, it } from 'vitest';
import { checksOf } from '../../../../src/lib/domain/sdg/checks.ts';
import type { Instrument } from '../../../../src/lib/domain/sdg/instrument.ts';
import { officialQuestion } from '../../../../src/lib/domain/sdg/official-question.ts';
import type { SdgCode } from '../../../../src/lib/domain/sdg/texts.ts';
import { speaksOf, type WordingPart } from '../../../../src/lib/domain/sdg/wording-parts.ts';
import {
	saysPhrase,
	withoutPhrases,
	wordsOf
} from '../../../../src/lib/domain/sdg/words-of-text.ts';
import { wordingCases } from './wording-cases.ts';

describe('the wording of a question', () => {
	const cases = Object.entries(wordingCases) as [
		WordingPart,
		{ speak: readonly string[]; doNot: readonly string[] }
	][];

	it.each(cases)('that speaks of %s is known in six languages', (part, { speak }) => {
		expect(speak.filter((text) => !speaksOf(wordsOf(text), part))).toEqual([]);
	});

	it.each(cases)('that does not speak of %s is not taken for one that does', (part, { doNot }) => {
		expect(doNot.filter((text) => speaksOf(wordsOf(text), part))).toEqual([]);
	});
});

describe('a phrase', () => {
	it.each([
		['kuolewa', '*olewa', true],
		['olewa', '*olewa', false],
		['alimpiga mtoto', '*mpiga', true],
		['mpiga kura', '*mpiga', false],
		['kumtukana', '*tukan*', true],
		['walk home with them alone', 'walk* ~ alone', true],
		['walk home with them and stay there alone', 'walk* ~ alone', false],
		['وبالشرطة', 'الشرطه', true],
		['للشرطة', 'شرطه', true],
		['واحد', 'احد', false],
		['marche seule', 'marche|marchant seul|seule', true]
	])('%s and %s', (text, phrase, stands) => {
		expect(saysPhrase(wordsOf(text), phrase)).toBe(stands);
	});

	it('that is passed over leaves a gap that nothing bridges', () => {
		expect(withoutPhrases(['not', 'alone', 'here'], ['not alone'])).toEqual(['', '', 'here']);
	});
});

describe('what nobody here can read', () => {
	const outcome = (code: SdgCode, given: Partial<Instrument>, id: string) => {
		const question = officialQuestion(code);
		if (question === undefined) throw new Error('no question');
		const row: Instrument = {
			measureCode: 'x',
			version: 'v1',
			wording: '',
			population: '',
			ageFrom: null,
			ageTo: null,
			recall: '',
			source: '',
			...given
		};
		const uses = [{ measureCode: 'x', version: 'v1', bands: [] }];
		const found = checksOf(question, { rows: [row], uses }).find((check) => check.id === id);
		return [found?.outcome, found?.reason];
	};

	it.each([
		['16.9.1', 'Kina ki emi oyombo?', 'not known', 'not spoken of'],
		['16.9.1', 'Is the child registered with the chief?', 'fail', 'speaks of another thing'],
		['16.1.4', 'How safe do you feel alone at home?', 'not known', 'not spoken of'],
		['16.1.4', 'Unajisikia salama kutembea peke yako usiku?', 'pass', 'as asked'],
		['16.7.2', 'My views count in our community', 'fail', 'speaks of another thing']
	] as const)('a wording for %s: %s', (code, wording, result, reason) => {
		expect(outcome(code, { wording }, 'wording')).toEqual([result, reason]);
	});

	it.each([
		['Households of the village', 'not known', 'word not known'],
		['Children under 5', 'pass', 'as asked'],
		['Women', 'fail', 'other people']
	])('a population: %s', (population, result, reason) => {
		expect(outcome('16.9.1', { population }, 'population')).toEqual([result, reason]);
	});

	it.each([
		[{ ageFrom: 0, ageTo: 4 }, 'pass', 'as asked'],
		[{ ageTo: 4 }, 'not known', 'blank'],
		[{ ageTo: 17 }, 'fail', 'other ages'],
		[{ ageFrom: 0 }, 'fail', 'other ages'],
		[{ ageFrom: 0, ageTo: 4, population: 'Children of 12 villages' }, 'not known', 'ages in words']
	])('ages of %j', (given, result, reason) => {
		expect(outcome('16.9.1', given, 'ages')).toEqual([result, reason]);
	});

	it.each([
		['16.2.1', 'le mois avant l’enquête', 'pass'],
		['5.3.1', 'les 12 mois avant l’enquête', 'fail'],
		['5.3.1', 'avant 18 ans', 'pass'],
		['5.3.1', 'قبل بلوغ سن 18', 'pass'],
		['5.3.1', 'wakati fulani', 'not known']
	] as const)('a time for %s: %s', (code, recall, result) => {
		expect(outcome(code, { recall }, 'recall')[0]).toBe(result);
	});
});
