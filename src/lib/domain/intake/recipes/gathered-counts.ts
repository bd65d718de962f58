import { guessTable } from '../headers/guess-table.ts';
import { viewSheet } from '../headers/sheet-view.ts';
import { noWords, yesWords } from '../words.ts';
import {
	groupConditions,
	yearsConditions,
	type AgeConditions,
	type PersonWord
} from './count-people.ts';
import type { LinkedSheet } from './link-holds.ts';
import { isAgeOfOne, isSexOfOne, type NamedCells } from './people.ts';
import { adultFrom, ageWord, personWordsOf } from './person-words.ts';
import type { ColumnName, Condition, GatheredCount } from './recipe.ts';
import { lastPart, nameOf, sameValue } from './text-sheet.ts';

/** What is counted of the rows of a sheet that belong to those of another. */
export interface GatheredCounts {
	readonly counts: readonly GatheredCount[];
	readonly person: ColumnName | null;
	/** What somebody says of those whose age is not told by taking these counts; `null` where nobody has to. */
	readonly says: AgesSaid | null;
	/** Words of which it is said; none where it is of everybody. */
	readonly words: readonly string[];
}

/** `unknown`: nothing can be counted, since girls, boys, women and men cannot be told apart. */
export type AgesSaid = 'adults' | 'children' | 'unknown';

interface SheetColumn extends NamedCells {
	readonly name: ColumnName;
	/** What stands there, each once. */
	readonly words: readonly string[];
}

/**
 * Rows of people, rows of groups with their number, or numbers of girls, boys, women and men; none where the rows are none
 * of these. There are several to choose from where ages are not told.
 */
export function gatheredCounts(
	sheet: LinkedSheet,
	refersTo: ColumnName
): readonly GatheredCounts[] {
	const columns = columnsOf(sheet).filter(({ name, header }) => {
		const isKey = name.header === refersTo.header && name.nth === refersTo.nth;
		return !isKey && !lastPart(header).startsWith('_');
	});
	const who = columns.find(isWho);
	return who === undefined ? countsInColumns(sheet, columns) : countsByWho(columns, who);
}

const columnsOf = ({ header, rows }: LinkedSheet): SheetColumn[] =>
	header.map((text, place) => {
		const cells = rows.map((row) => (row[place] ?? '').trim());
		const words = [...new Set(cells)].filter((cell) => cell !== '');
		return { header: lastPart(text), name: nameOf(header, place), cells, words };
	});

/** How much of a column must be what it is taken for. */
const mostly = 0.9;

/** The sex of a person, or one of girls, boys, women and men. */
function isWho(column: SheetColumn): boolean {
	if (isSexOfOne(column)) return true;
	if (column.words.length > 12) return false;
	const words = personWordsOf(column.words);
	const filled = column.cells.filter((cell) => cell !== '');
	const known = filled.filter((cell) => words[cell] !== '');
	return filled.length > 0 && known.length >= filled.length * mostly;
}

function countsByWho(columns: readonly SheetColumn[], who: SheetColumn): GatheredCounts[] {
	const others = columns.filter((column) => column !== who);
	const sum = others.find(isNumberOfGroup) ?? null;
	const words = personWordsOf(who.words);
	const isPlain = Object.values(words).every(saysAge);
	const age = isPlain ? null : (others.find((one) => one !== sum && isAge(one)) ?? null);
	const disability = others.find((column) => disabilityHeader.test(plain(column.header))) ?? null;
	const person = others.find(({ header }) => personHeader.test(plain(header))) ?? null;
	const counted = (says: AgesSaid | null): GatheredCounts => ({
		counts: [
			...groupsOf(who, words, age, says).map(({ into, where }) => ({
				...{ into, where },
				sum: sum?.name ?? null
			})),
			...disabilityCounts(disability, sum !== null)
		],
		person: sum === null ? (person?.name ?? null) : null,
		says,
		words: age === null ? [] : untoldIn(age)
	});
	const isTold = age === null ? isPlain : untoldIn(age).length === 0;
	return isTold
		? [counted(null)]
		: [counted('adults'), counted('children'), { ...counted('unknown'), counts: [] }];
}

/** Girls, boys, women and men, those whose age is not told as somebody says it. */
function groupsOf(
	who: SheetColumn,
	words: Readonly<Record<string, PersonWord | ''>>,
	age: SheetColumn | null,
	says: AgesSaid | null
) {
	if (age !== null) {
		return groupConditions({ column: who.name, words }, ageConditions(age, says));
	}
	const meant = says === 'children' ? childWords : adultWords;
	const told = Object.entries(words).map(([word, is]) => [word, meant[is] ?? is] as const);
	return groupConditions({ column: who.name, words: Object.fromEntries(told) }, null);
}

const adultWords: Readonly<Partial<Record<PersonWord | '', PersonWord>>> = {
	female: 'woman',
	male: 'man'
};
const childWords: Readonly<Partial<Record<PersonWord | '', PersonWord>>> = {
	female: 'girl',
	male: 'boy'
};

/** Groups of ages that are neither of children nor of adults alone. */
const untoldIn = (age: SheetColumn): readonly string[] =>
	isAgeOfOne(age) ? [] : age.words.filter((word) => ageWord(word) === null);

const plain = (header: string): string => header.replaceAll('_', ' ').trim();

const disabilityHeader = /(?:disab|handicap|discapacid|defici|ulemavu)/i;

const personHeader =
	/^(?:participant|person|member|respondent|beneficiary|child)(?:'s)? ?(?:id|code)$/i;

const countHeader =
	/(?:number|how many|count|total|attend|present|nombre|combien|n[uú]mero|cantidad|cu[aá]nt|quant|idadi|عدد)/i;

const isWholeNumbers = ({ cells, words }: SheetColumn): boolean =>
	words.length > 0 &&
	cells.filter((cell) => /^(?:\d{1,5}(?:\.0+)?|[<≤] ?\d+)?$/.test(cell)).length >=
		cells.length * mostly;

/** How many of a group there were. */
const isNumberOfGroup = (column: SheetColumn): boolean =>
	countHeader.test(plain(column.header)) &&
	!disabilityHeader.test(plain(column.header)) &&
	!isAgeOfOne(column) &&
	isWholeNumbers(column);

const ageHeader =
	/(?:^|[^\p{L}])(?:ages?|age ?group|âge|tranche d.âge|edad|edades|idade|umri|العمر|عمر)(?:[^\p{L}]|$)/iu;

/** Years, or groups of ages of which each is one of children or of adults. */
const isAge = (column: SheetColumn): boolean =>
	isAgeOfOne(column) ||
	(ageHeader.test(plain(column.header)) && column.words.length > 0) ||
	(column.words.length > 0 && column.words.every((word) => ageWord(word) !== null));

/** Which rows are of children and which of adults. */
function ageConditions(age: SheetColumn, says: AgesSaid | null): AgeConditions {
	if (isAgeOfOne(age)) return yearsConditions(age.name, adultFrom);
	const untold = says === 'children' ? 'child' : 'adult';
	const of = (wanted: 'child' | 'adult'): Condition => ({
		kind: 'is',
		column: age.name,
		values: age.words.filter((word) => (ageWord(word) ?? untold) === wanted)
	});
	return { child: of('child'), adult: of('adult') };
}

/** Words that nobody knows are in no count, whatever the ages are, and their rows are named. */
const saysAge = (word: PersonWord | ''): boolean => word !== 'female' && word !== 'male';

const yes: ReadonlySet<string> = new Set(yesWords);
const yesOrNo: ReadonlySet<string> = new Set([...yesWords, ...noWords]);

/** People who say yes to a disability, or their number in each group. */
function disabilityCounts(column: SheetColumn | null, isNumber: boolean): GatheredCount[] {
	if (column === null) return [];
	const into = 'with_disability';
	if (isNumber) {
		return isWholeNumbers(column) ? [{ into, where: [], sum: column.name, isBeside: true }] : [];
	}
	const values = column.words.filter((word) => yes.has(sameValue(word)));
	const isAnswer = column.words.every((word) => yesOrNo.has(sameValue(word)));
	if (values.length === 0 || !isAnswer) return [];
	return [
		{ into, where: [{ kind: 'is', column: column.name, values }], sum: null, isBeside: true }
	];
}

const countIds: ReadonlySet<string> = new Set(['girls', 'boys', 'women', 'men', 'with_disability']);

/** Numbers of girls, boys, women and men side by side. */
function countsInColumns(sheet: LinkedSheet, columns: readonly SheetColumn[]): GatheredCounts[] {
	const rows = sheet.rows.map((cells, at) => ({ row: at + 1, cells }));
	const view = viewSheet({ ...sheet, rows, rowCount: rows.length });
	const counts = guessTable(view, 'meetings').columns.flatMap(
		({ column, confidence, position }): GatheredCount[] => {
			const name = nameOf(sheet.header, position);
			const isOurs = columns.some((one) => one.name.header === name.header);
			if (column === null || confidence === 'unsure' || !isOurs || !countIds.has(column)) return [];
			return [{ into: column, where: [], sum: name, isBeside: column === 'with_disability' }];
		}
	);
	const groups = counts.filter(({ isBeside }) => isBeside !== true);
	return groups.length < 2 ? [] : [{ counts, person: null, says: null, words: [] }];
}
