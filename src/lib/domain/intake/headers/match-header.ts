import { columnOf, tableOf, type TableId } from '../../tables/index.ts';
import type { Column } from '../../tables/table.ts';
import type { Confidence, Reason } from '../understanding.ts';
import type { HeaderForm } from './header-forms.ts';
import { importantWords, turnsMeaning, type ImportantWords } from './important-words.ts';
import { knownNames, weightOfWord, type KnownNames, type WordedName } from './known-names.ts';
import { mendedWords } from './mended-words.ts';

/** A column of the model that a header may mean. */
export interface HeaderMatch {
	readonly column: string;
	readonly confidence: Confidence;
	/** 0 to 1: how like the header is to the column's name. */
	readonly likeness: number;
	/** The header is a name and no more. */
	readonly isWhole: boolean;
	readonly reason: Reason;
}

/** At least this like, and a header is likely or unsure to be meant so; below, it is not proposed. */
const likely = 0.8;
const unsure = 0.62;

/** What a header may mean in a table, the likeliest first; each column once. */
export function matchHeader(table: TableId, forms: readonly HeaderForm[]): HeaderMatch[] {
	const names = knownNames(table);
	const exact = exactMatch(table, forms);
	const others = [...vagueMatches(names, forms), ...likeMatches(table, names, forms)];
	const best = new Map<string, HeaderMatch>();
	for (const match of exact === null ? others : [exact, ...others]) {
		const known = best.get(match.column);
		if (known === undefined || isBetter(match, known)) best.set(match.column, match);
	}
	return [...best.values()].sort((a, b) => (isBetter(a, b) ? -1 : 1));
}

const ranks: Readonly<Record<Confidence, number>> = { certain: 2, likely: 1, unsure: 0 };

const isBetter = (a: HeaderMatch, b: HeaderMatch): boolean =>
	ranks[a.confidence] - ranks[b.confidence] > 0 ||
	(a.confidence === b.confidence && a.likeness > b.likeness);

/** The header is the column's id, or one of the names that only this column of the table has. */
function exactMatch(table: TableId, forms: readonly HeaderForm[]): HeaderMatch | null {
	const names = knownNames(table);
	for (const form of forms) {
		const id = names.ids.get(form.key);
		const column = id ?? names.exact.get(form.key) ?? names.counted.get(form.countedKey);
		if (column === undefined || isTurnedByGroups(table, form, column)) continue;
		return {
			column,
			confidence: form.isRisky ? 'likely' : 'certain',
			likeness: id === undefined ? 0.98 : 1,
			isWhole: true,
			reason: { code: id === undefined ? 'header is a known word' : 'header is the name' }
		};
	}
	return null;
}

/**
 * `Absent / Girls`, and `Girls/Boys`, where what looks like a group is the name of another column of the same type. In
 * `Action/Steps planned` it is a group of the form, though an action's title may be headed so.
 */
function isTurnedByGroups(table: TableId, form: HeaderForm, column: string): boolean {
	if (form.groups === '') return false;
	const other = knownNames(table).exact.get(form.groups.replaceAll(' ', ''));
	const typeOf = (id: string) => columnOf(tableOf(table), id).type;
	if (other !== undefined && other !== column && typeOf(other) === typeOf(column)) return true;
	return [...importantWords(form.groups).words].some(
		(word) => turnsMeaning(word) && !/^[a-z]{0,8}\d+$/.test(word)
	);
}

function vagueMatches(names: KnownNames, forms: readonly HeaderForm[]): HeaderMatch[] {
	return forms.flatMap((form) =>
		(names.vague.get(form.key) ?? []).map((column) => ({
			column,
			confidence: 'unsure' as const,
			likeness: 0.7,
			isWhole: true,
			reason: { code: 'header is almost' as const }
		}))
	);
}

/** Names with the same important words, or nearly, in any order; misspelt words are mended first. */
function likeMatches(
	table: TableId,
	names: KnownNames,
	forms: readonly HeaderForm[]
): HeaderMatch[] {
	return forms.flatMap((form) => {
		const { words, isMended } = mendedWords(names, form.important.words);
		const header = { ...form.important, words };
		return candidates(names, words).flatMap((name) => {
			const column = columnOf(tableOf(table), name.column);
			if (!mayMean(header, name, column)) return [];
			return like(header, name, isMended || form.isRisky);
		});
	});
}

/** Names that share one of the two words that say most; none where a word turns the meaning that no name has. */
function candidates(names: KnownNames, words: ReadonlySet<string>): WordedName[] {
	const known = [...words].filter((word) => names.byWord.has(word));
	const isTurned = [...words].some((word) => turnsMeaning(word) && !names.byWord.has(word));
	if (isTurned) return [];
	const telling = known.sort((a, b) => weightOfWord(b) - weightOfWord(a)).slice(0, 2);
	return [...new Set(telling.flatMap((word) => names.byWord.get(word) ?? []))];
}

/** Whether nothing speaks against it: a word that turns the meaning on one side only, or a question that asks how many. */
function mayMean(header: ImportantWords, name: WordedName, column: Column): boolean {
	const countable = column.type === 'count' || column.type === 'number';
	if (header.asksHowMany && !name.asksHowMany && !countable) return false;
	return !turnsBesides(header.words, name.words) && !turnsBesides(name.words, header.words);
}

/** Whether one of the words turns the meaning, and is not among the others. */
function turnsBesides(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
	for (const word of words) if (!others.has(word) && turnsMeaning(word)) return true;
	return false;
}

function like(header: ImportantWords, name: WordedName, isDoubtful: boolean): HeaderMatch[] {
	const likeness = likenessOf(header.words, name.words);
	if (likeness < unsure) return [];
	const isLikely = likeness >= likely && !name.isVague && !isDoubtful;
	// A single word that was mended may be another word altogether.
	const isMeant = likeness === 1 && !name.isVague && (name.words.size > 1 || isLong(name.words));
	return [
		{
			column: name.column,
			confidence: isLikely || isMeant ? 'likely' : 'unsure',
			likeness: likeness * (isDoubtful ? 0.9 : 0.95),
			isWhole: likeness === 1,
			reason: { code: 'header is almost' }
		}
	];
}

const isLong = (words: ReadonlySet<string>): boolean => [...words].join('').length >= 8;

/** Twice the weight of what both have, of the weight of all; a word that no name has weighs most. */
function likenessOf(header: ReadonlySet<string>, name: ReadonlySet<string>): number {
	let both = 0;
	let all = 0;
	for (const word of header) {
		const weight = weightOfWord(word);
		all += weight;
		if (name.has(word)) both += weight;
	}
	for (const word of name) all += weightOfWord(word);
	return (2 * both) / all;
}
