import { monthOfName } from '../formats/month-names.ts';
import { plainText } from '../formats/plain-text.ts';
import type { CombineStep, ListToOptionsStep, SplitStep } from './recipe.ts';
import { nameOf } from './text-sheet.ts';

/** Cells that hold several things, and columns that hold one thing together: what step would part or join them. */

type Rows = readonly (readonly string[])[];

/** How much of a column must be what it is taken for. */
const mostly = 0.9;

/** Fewer rows tell nothing. */
const fewestRows = 5;

const filledIn = (rows: Rows, place: number): string[] =>
	rows.map((row) => (row[place] ?? '').trim()).filter((cell) => cell !== '');

const isUsual = (part: number, all: number): boolean => all > 0 && part >= all * mostly;

/** Between answers; a space only where they are codes, since names have spaces in them. */
const separators = [
	{ mark: ';', isAnswer: /\p{L}/u },
	{ mark: '|', isAnswer: /\p{L}/u },
	{ mark: ',', isAnswer: /\p{L}/u },
	{ mark: ' ', isAnswer: /^[a-z][a-z0-9_]*$/ }
] as const;

/** More different answers are no list to choose from. */
const mostAnswers = 12;

/** From so large a share of its cells on with several answers, a column holds lists. */
const oftenSeveral = 0.2;

/** Columns of the model that are lists themselves. */
const ownLists: ReadonlySet<string> = new Set(['action_ids', 'action ids']);

/** Questions with several answers in one cell, as forms write them: each answer could be a column. */
export function listsInCells(header: readonly string[], rows: Rows): ListToOptionsStep[] {
	return header.flatMap((text, place): ListToOptionsStep[] => {
		const cells = filledIn(rows, place);
		if (ownLists.has(text.trim().toLowerCase()) || cells.length < fewestRows) return [];
		const found = separators.flatMap(({ mark, isAnswer }) => {
			const answers = answersOf(cells, mark, isAnswer);
			return answers === null ? [] : [{ mark, answers }];
		});
		const [first] = found;
		if (first === undefined || header.some((one) => one.startsWith(`${text}/`))) return [];
		const { mark, answers } = first;
		return [
			{
				kind: 'list to options',
				column: nameOf(header, place),
				separator: mark,
				options: answers
			}
		];
	});
}

/** The answers of all cells where they are a list to choose from, each chosen several times; `null` where they are not. */
function answersOf(cells: readonly string[], mark: string, isAnswer: RegExp): string[] | null {
	const lists = cells.map((cell) =>
		cell
			.split(mark)
			.map((part) => part.trim())
			.filter((part) => part !== '')
	);
	const all = lists.flat();
	const different = [...new Set(all)];
	const several = lists.filter((list) => list.length > 1).length;
	const isList =
		several >= Math.max(2, cells.length * oftenSeveral) &&
		different.length > 2 &&
		different.length <= mostAnswers &&
		all.length >= different.length * 2 &&
		different.every((answer) => isAnswer.test(answer)) &&
		!areWordsOfOne(mark, cells, different) &&
		lists.every((list) => new Set(list).size === list.length) &&
		// Two places of a cell are no answers: each cell has as many.
		lists.some((list) => list.length !== lists[0]?.length);
	return isList ? different.sort() : null;
}

/** Names of several words come again whole: there are fewer different cells than words in them. */
const areWordsOfOne = (mark: string, cells: readonly string[], words: readonly string[]): boolean =>
	mark === ' ' && new Set(cells).size < words.length;

const dayWords = new Set('day jour dia día siku يوم'.split(' '));
const monthWords = new Set('month mois mes mês mwezi شهر'.split(' '));
const yearWords = new Set('year annee année ano año mwaka سنة'.split(' '));

const whole =
	(least: number, most: number) =>
	(cell: string): boolean => {
		const number = /^\d{1,4}$/.test(cell) ? Number(cell) : -1;
		return number >= least && number <= most;
	};

const isDay = whole(1, 31);
const isYear = whole(1950, 2059);
const isMonth = (cell: string): boolean => whole(1, 12)(cell) || monthOfName.has(plainText(cell));

/** A day in three columns becomes one: `5 March 2026` where the month has its name, `2026-3-5` else. */
export function dayInColumns(header: readonly string[], rows: Rows): CombineStep[] {
	const placeOf = (words: ReadonlySet<string>, isMeant: (cell: string) => boolean): number =>
		header.findIndex((text, place) => {
			const cells = filledIn(rows, place);
			const isNamed = words.has(plainText(text.split('/').at(-1) ?? text));
			return isNamed && isUsual(cells.filter(isMeant).length, cells.length);
		});
	const [day, month, year] = [
		placeOf(dayWords, isDay),
		placeOf(monthWords, isMonth),
		placeOf(yearWords, isYear)
	];
	const isDayThere = header.some((text) => plainText(text) === 'date');
	if (day === -1 || month === -1 || year === -1 || isDayThere) return [];
	const isNamed = !filledIn(rows, month).every((cell) => whole(1, 12)(cell));
	const places = isNamed ? [day, month, year] : [year, month, day];
	return [
		{
			kind: 'combine',
			columns: places.map((place) => nameOf(header, place)),
			between: isNamed ? ' ' : '-',
			into: 'date'
		}
	];
}

const placeHeader =
	/(?:village|community|communaut|comunidad|comunidade|location|localit|place|lieu|lugar|local|kijiji|mahali|district|قرية)/i;

/** A village and its district in one cell: two parts in each, of which the second one comes again and again. */
export function placesInCells(header: readonly string[], rows: Rows): SplitStep[] {
	return header.flatMap((text, place): SplitStep[] => {
		const cells = filledIn(rows, place);
		if (!placeHeader.test(text) || cells.length < fewestRows) return [];
		const mark = [',', '/', ';'].find((one) => areTwoPlaces(cells, one));
		if (mark === undefined) return [];
		const names = text.split(mark).map((part) => part.trim());
		const into =
			names.length === 2 && names.every((name) => name !== '')
				? names
				: [`${text.trim()} 1`, `${text.trim()} 2`];
		if (into.some((name) => header.includes(name))) return [];
		return [{ kind: 'split', column: nameOf(header, place), mark, into }];
	});
}

function areTwoPlaces(cells: readonly string[], mark: string): boolean {
	const parts = cells.map((cell) => cell.split(mark).map((part) => part.trim()));
	const two = parts.filter(
		(one) => one.length === 2 && one.every((part) => /^\p{L}[\p{L}\p{M}\d .'’-]*$/u.test(part))
	);
	const wider = new Set(two.map(([, second]) => second));
	const nearer = new Set(two.map(([first]) => first));
	return isUsual(two.length, cells.length) && wider.size < nearer.size;
}
