import {
	changedWords,
	contraryWords,
	deniedRecognition,
	statedRecognition,
	type ContraryWords
} from './contrary-words.ts';
import { instrumentOf, type Instrument, type InstrumentsKnown } from './instrument.ts';
import type { OfficialAges, OfficialQuestion } from './official-question.ts';
import { agesNamed, agesSaid, readPopulation } from './population.ts';
import { isSameRecall, recallOf, recallsSaid, type Recall } from './recall.ts';
import { partsAboutAges, speaksOf } from './wording-parts.ts';
import { saysAny, wordsOf } from './words-of-text.ts';

/** Whether a question is the one that an SDG indicator asks, looked at one by one. */

export const checkIds = ['population', 'ages', 'recall', 'wording'] as const;
export type CheckId = (typeof checkIds)[number];
export type CheckOutcome = 'pass' | 'fail' | 'not known';

/** Why a check came out so; the catalogue of messages has the sentences. */
export type CheckReason =
	| 'as asked'
	/** No row of `instruments` for this version. */
	| 'no instrument'
	/** The rows of the number do not say how they were asked. */
	| 'version not recorded'
	/** The number has no rows. */
	| 'nothing asked'
	| 'blank'
	| 'other people'
	| 'a part of the people'
	| 'word not known'
	| 'other ages'
	| 'ages in words'
	| 'ages of rows'
	| 'other time'
	| 'time not understood'
	| 'time in words'
	| 'not spoken of'
	| 'speaks of another thing'
	| 'recognition denied'
	| 'changed question';

export interface Check {
	readonly id: CheckId;
	readonly outcome: CheckOutcome;
	readonly reason: CheckReason;
	/** What stands in the instrument, or the word, band or part that decided; `''` where nothing does. */
	readonly given: string;
	/** Which version it is about; `''` where rows have none. */
	readonly version: string;
}

type Found = Pick<Check, 'outcome' | 'reason'> & { readonly given?: string };

const passed = (given: string): Found => ({ outcome: 'pass', reason: 'as asked', given });
const failed = (reason: CheckReason, given: string): Found => ({ outcome: 'fail', reason, given });
const unknown = (reason: CheckReason, given = ''): Found => ({
	outcome: 'not known',
	reason,
	given
});

function checkPopulation({ population }: Instrument, question: OfficialQuestion): Found {
	if (population.trim() === '') return unknown('blank');
	const reading = readPopulation(population, question.population);
	switch (reading.state) {
		case 'as asked':
			return passed(population);
		case 'other people':
			return failed('other people', population);
		case 'a part':
			return failed('a part of the people', reading.word);
		case 'not understood':
			return unknown('word not known', reading.word);
	}
}

/** Above this age nobody is left out. */
const oldestMeant = 90;

/** Whether an age that is written down is another one; one that is blank says nothing. */
function areOther({ ageFrom, ageTo }: Instrument, { from, to, isExact }: OfficialAges): boolean {
	if (to === null) {
		const isOtherStart = isExact === true ? ageFrom !== from : (ageFrom ?? from) > from;
		return isOtherStart || (ageTo ?? oldestMeant) < oldestMeant;
	}
	// Beside a first age, no last one means that nobody is too old.
	const last = ageFrom === null ? (ageTo ?? to) : ageTo;
	return (ageFrom ?? from) !== from || last !== to;
}

/** `5-17`, `25+`: the ages of a band; `null` for all of them. */
function agesOfBand(band: string): readonly [number, number] | null {
	const [from = '', to = ''] = band.split('-');
	if (/^\d{1,3}\+$/.test(band)) return [Number(band.slice(0, -1)), oldestMeant];
	return /^\d{1,3}$/.test(from) && /^\d{1,3}$/.test(to) ? [Number(from), Number(to)] : null;
}

function isBandWithin(band: string, { from, to, isExact }: OfficialAges): boolean {
	const ages = agesOfBand(band.trim());
	if (ages === null) return true;
	if (to === null) return (isExact === true ? ages[0] : ages[1]) >= from;
	return ages[0] >= from && ages[1] <= to;
}

/** An age that the words of an instrument name beside the columns, and that is none of those asked for. */
function otherAgeInWords(
	{ population, wording }: Instrument,
	{ ages: { from, to, isExact }, speaksOf: parts }: OfficialQuestion
): number | undefined {
	// A question about ages names them itself.
	const isAboutAges = parts.some((part) => partsAboutAges.includes(part));
	const named = [...agesNamed(population), ...(isAboutAges ? [] : agesSaid(wordsOf(wording)))];
	if (to === null) return named.find((age) => age > from || (isExact === true && age < from));
	return named.find((age) => ![from, to, to + 1].includes(age));
}

function checkAges(
	instrument: Instrument,
	question: OfficialQuestion,
	bands: readonly string[]
): Found {
	const { ages } = question;
	const { ageFrom, ageTo } = instrument;
	const outside = bands.find((band) => !isBandWithin(band, ages));
	if (outside !== undefined) return failed('ages of rows', outside);
	if (ageFrom === null && ageTo === null) return unknown('blank');
	const given = `${ageFrom ?? '…'}–${ageTo ?? '…'}`;
	if (areOther(instrument, ages)) return failed('other ages', given);
	if (ageFrom === null) return unknown('blank');
	const other = otherAgeInWords(instrument, question);
	// Which of the two was asked, or whether the number is an age at all, nobody here can tell.
	return other === undefined ? passed(given) : unknown('ages in words', String(other));
}

function checkRecall({ recall, wording }: Instrument, question: OfficialQuestion): Found {
	if (recall.trim() === '') return unknown('blank');
	const given = recallOf(recall);
	if (given === null) return unknown('time not understood', recall);
	const isAsked = (one: Recall): boolean =>
		question.recall.some((wanted) => isSameRecall(wanted, one));
	if (!isAsked(given)) return failed('other time', recall);
	// The words of a question may ask about another time than what was noted beside them.
	const isOnlyNow = given === 'now' || given === 'life';
	const said = recallsSaid(wordsOf(wording)).filter((one) => !(isOnlyNow && one === 'life'));
	return said.every(isAsked) ? passed(recall) : unknown('time in words');
}

/** What of the wording makes it another question; an authority by the state's word is none of it. */
function contraryOf(
	words: readonly string[],
	{ notOf = [], unlessRecognised }: OfficialQuestion
): ContraryWords | undefined {
	const isRecognised = saysAny(words, statedRecognition);
	return notOf.find(
		(contrary) =>
			saysAny(words, contraryWords[contrary]) && !(contrary === unlessRecognised && isRecognised)
	);
}

function checkWording({ wording, source }: Instrument, question: OfficialQuestion): Found {
	const words = wordsOf(wording);
	if (words.length === 0) return unknown('blank');
	const contrary = contraryOf(words, question);
	if (contrary !== undefined) return failed('speaks of another thing', contrary);
	const isDenied = question.unlessRecognised !== undefined && saysAny(words, deniedRecognition);
	if (isDenied) return failed('recognition denied', '');
	if (saysAny(words, changedWords) || saysAny(wordsOf(source), changedWords)) {
		return unknown('changed question');
	}
	// It may stand there in words that are not known here.
	const missing = question.speaksOf.find((part) => !speaksOf(words, part));
	return missing === undefined ? passed('') : unknown('not spoken of', missing);
}

/** All four checks of one way of asking. */
function checksOfUse(
	use: InstrumentsKnown['uses'][number],
	rows: readonly Instrument[],
	question: OfficialQuestion
): readonly Check[] {
	const { version, bands } = use;
	const instrument = instrumentOf(use, rows);
	const found: Readonly<Record<CheckId, Found>> | null =
		instrument === undefined
			? null
			: {
					population: checkPopulation(instrument, question),
					ages: checkAges(instrument, question, bands),
					recall: checkRecall(instrument, question),
					wording: checkWording(instrument, question)
				};
	const absent = unknown(version.trim() === '' ? 'version not recorded' : 'no instrument');
	return checkIds.map((id) => ({ given: '', ...(found?.[id] ?? absent), id, version }));
}

/** Whether it is the same idea, however it was asked: every way of asking speaks of what the SDG indicator is about. */
export function isSameIdea(question: OfficialQuestion, { rows, uses }: InstrumentsKnown): boolean {
	const parts = question.idea ?? question.speaksOf;
	return (
		uses.length > 0 &&
		uses.every((use) => {
			const words = wordsOf(instrumentOf(use, rows)?.wording ?? '');
			const isOpinion = contraryOf(words, question) === 'an opinion or an intention';
			return !isOpinion && parts.every((part) => speaksOf(words, part));
		})
	);
}

const gravity: Readonly<Record<CheckOutcome, number>> = { pass: 0, 'not known': 1, fail: 2 };

/**
 * The four checks of a number, each as the worst of all ways in which its rows were asked came out: a number in which one
 * survey differs is not the same question.
 */
export function checksOf(
	question: OfficialQuestion,
	{ rows, uses }: InstrumentsKnown
): readonly Check[] {
	if (uses.length === 0) {
		return checkIds.map((id) => ({
			id,
			outcome: 'not known',
			reason: 'nothing asked',
			given: '',
			version: ''
		}));
	}
	const all = uses.map((use) => checksOfUse(use, rows, question));
	return checkIds.map((id) => {
		const ofAll = all.flatMap((checks) => checks.filter((check) => check.id === id));
		return ofAll.reduce((worst, check) =>
			gravity[check.outcome] > gravity[worst.outcome] ? check : worst
		);
	});
}
