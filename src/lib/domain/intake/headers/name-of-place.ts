import type { TableId } from '../../tables/index.ts';
import { countInAnyMarks } from '../formats/counts.ts';
import { plainText } from '../formats/plain-text.ts';
import { headerPhrase, phraseList, questionOf } from '../privacy/header-phrase.ts';
import { nameWords } from '../privacy/people-and-things.ts';
import { profileOf } from '../privacy/value-profile.ts';
import type { Candidate } from './candidates.ts';
import { areAllDifferent, type SheetView } from './sheet-view.ts';

/**
 * A column headed by nothing but `Name` holds people's names, unless all else says that the sheet is a list of places: how
 * many people live there, where it lies or since when it is worked with, no name twice, and hardly one that people bear.
 * Then it is asked about, with its mark; it never goes in unseen.
 */
export function mayNamePlaces(
	view: SheetView,
	table: TableId,
	{ position, column }: Candidate,
	assigned: ReadonlyMap<number, Candidate>
): boolean {
	const isName = column === 'community_label' || column === 'community_id';
	if (table !== 'communities' || !isName || !isBareName(view.header[position] ?? '')) return false;
	const others = [...assigned.values()].filter((one) => one.position !== position);
	const values = view.valuesOf(position);
	return (
		others.some((one) => whereOrSince.has(one.column) && one.confidence !== 'unsure') &&
		view.header.some((_, at) => at !== position && countsPeopleOfPlace(view, at, others)) &&
		areAllDifferent(values) &&
		profileOf(values).givenName < fewBearIt
	);
}

const isBareName = (header: string): boolean => nameWords.has(headerPhrase(questionOf(header)));

/** Columns that say where a place lies, or since when it is worked with. */
const whereOrSince: ReadonlySet<string> = new Set(['area', 'start_date', 'handover_date', 'arm']);

/** So few of the names of places are given names too. */
const fewBearIt = 0.2;

const peopleOfPlace: ReadonlySet<string> = new Set([
	'households',
	'pop_children',
	'pop_girls_10_19',
	'pop_under5'
]);

const wordsForPopulation = phraseList(
	'population, total population, inhabitants, residents, population totale, habitants, poblacion, poblacion total, habitantes, populacao, populacao total, السكان, عدد السكان, idadi ya watu, wakazi'
);

/** More people than any household has: children or members of one are no population. */
const fewestPeople = 40;

/** Whether a column says how many live in a place: half of its numbers at least are too large for a family. */
function countsPeopleOfPlace(
	view: SheetView,
	position: number,
	assigned: readonly Candidate[]
): boolean {
	const isMeant =
		wordsForPopulation.has(headerPhrase(questionOf(view.header[position] ?? ''))) ||
		assigned.some((one) => one.position === position && peopleOfPlace.has(one.column));
	if (!isMeant) return false;
	const values = view.valuesOf(position);
	const large = values.filter((value) => (countInAnyMarks(plainText(value)) ?? 0) >= fewestPeople);
	return values.length > 0 && large.length >= values.length / 2;
}
