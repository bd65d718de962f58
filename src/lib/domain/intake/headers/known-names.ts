import { columnOf, tableOf, tables, type TableId } from '../../tables/index.ts';
import { headerNames } from '../../tables/synonyms/index.ts';
import type { ColumnNames, Language } from '../../tables/synonyms/names.ts';
import { expandName, type PlainName } from './expand-name.ts';
import { importantWords } from './important-words.ts';
import { nameKey, plainText } from './plain-words.ts';

/** A name of a column, as important words. */
export interface WordedName {
	readonly column: string;
	readonly words: ReadonlySet<string>;
	readonly asksHowMany: boolean;
	/** It may mean other things too. */
	readonly isVague: boolean;
}

/** All names of a table's columns, ready to be looked up. */
export interface KnownNames {
	/** Key of a column's id -> the id. */
	readonly ids: ReadonlyMap<string, string>;
	/** Key of a name -> the column that it names. */
	readonly exact: ReadonlyMap<string, string>;
	/** The same for names of what is counted, which may have words for how many around them. */
	readonly counted: ReadonlyMap<string, string>;
	/** Key of a vague name -> the columns that it may name. */
	readonly vague: ReadonlyMap<string, readonly string[]>;
	/** Important word -> names with this word. */
	readonly byWord: ReadonlyMap<string, readonly WordedName[]>;
}

interface Name extends PlainName {
	readonly column: string;
	readonly isVague: boolean;
	readonly isCounted: boolean;
}

function idAsName(id: string): Name {
	const plain = plainText(id);
	const { words, asksHowMany } = importantWords(plain);
	return {
		column: id,
		key: nameKey(plain),
		words: [...words].join(' '),
		asksHowMany,
		isVague: false,
		isCounted: false
	};
}

function namesOfColumn(column: string, names: ColumnNames): Name[] {
	const others = (Object.entries(names) as [Language, readonly string[]][]).flatMap(
		([language, lines]) =>
			lines.flatMap((line) => {
				const isVague = line.startsWith('~');
				const isCounted = line.startsWith('#');
				const expanded = expandName(line.replace(/^[~#]\s*/, ''), language);
				return expanded.map(({ key, words, asksHowMany }): Name => ({
					key,
					words,
					asksHowMany,
					column,
					isVague,
					isCounted
				}));
			})
	);
	return [idAsName(column), ...others];
}

/** Figures are counted whether a name says so or not. */
function isCounted(table: TableId, id: string): boolean {
	const { type } = columnOf(tableOf(table), id);
	return type === 'count' || type === 'number';
}

/** One entry for names of a column that have the same important words. */
function worded(table: TableId, names: readonly Name[]): WordedName[] {
	const found = new Map<string, WordedName>();
	const seen = new Set<string>();
	for (const { column, words, isVague, asksHowMany } of names) {
		const asks = asksHowMany && !isCounted(table, column);
		const about = `${column} ${asks ? '#' : ''}`;
		const asWritten = `${about} ${isVague ? '~' : ''} ${words}`;
		if (words === '' || seen.has(asWritten)) continue;
		seen.add(asWritten);
		const list = words.split(' ');
		const id = `${about} ${list.toSorted().join(' ')}`;
		if (found.get(id)?.isVague !== false) {
			found.set(id, { column, words: new Set(list), asksHowMany, isVague });
		}
	}
	return [...found.values()];
}

/** The names by each of their words. */
function byWords(names: readonly WordedName[]): Map<string, WordedName[]> {
	const found = new Map<string, WordedName[]>();
	for (const name of names) {
		for (const word of name.words) {
			const others = found.get(word);
			if (others === undefined) found.set(word, [name]);
			else others.push(name);
		}
	}
	return found;
}

function allNames(table: TableId): Name[] {
	const columns = headerNames[table];
	return tableOf(table).columns.flatMap(({ id }) => {
		const own = columns[id];
		if (own === undefined) throw new Error(`missing names: ${table}.${id}`);
		return namesOfColumn(id, own);
	});
}

/** Which columns have each name; a name that two columns have names neither. */
class Owners {
	readonly single = new Map<string, string>();
	readonly shared = new Map<string, string[]>();

	constructor(names: readonly Name[], isWanted: (name: Name) => boolean) {
		for (const name of names) {
			if (name.key !== '' && isWanted(name)) this.#add(name);
		}
	}

	#add({ key, column }: Name): void {
		const shared = this.shared.get(key);
		const owner = this.single.get(key);
		if (shared !== undefined) {
			if (!shared.includes(column)) shared.push(column);
		} else if (owner === undefined) {
			this.single.set(key, column);
		} else if (owner !== column) {
			this.single.delete(key);
			this.shared.set(key, [owner, column]);
		}
	}
}

function prepare(table: TableId): KnownNames {
	const names = allNames(table);
	const owners = new Owners(names, ({ isVague }) => !isVague);
	const vague = new Owners(names, ({ isVague }) => isVague);
	return {
		ids: new Map(tableOf(table).columns.map(({ id }) => [nameKey(plainText(id)), id])),
		exact: owners.single,
		counted: new Owners(names, ({ isCounted }) => isCounted).single,
		vague: new Map([
			...[...vague.single].map(([key, column]): [string, string[]] => [key, [column]]),
			...vague.shared,
			...owners.shared
		]),
		byWord: byWords(worded(table, names))
	};
}

const prepared = new Map<TableId, KnownNames>();

/** The names of a table's columns, made ready at first use. */
export function knownNames(table: TableId): KnownNames {
	const known = prepared.get(table) ?? prepare(table);
	prepared.set(table, known);
	return known;
}

/** Important word -> the columns of all tables that use it. */
let columnsByWord: ReadonlyMap<string, ReadonlySet<string>> | null = null;

function columnsOfWords(): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	for (const [word, names] of tables.flatMap(({ id }) => [...knownNames(id).byWord])) {
		const columns = found.get(word) ?? new Set();
		for (const { column } of names) columns.add(column);
		found.set(word, columns);
	}
	return found;
}

const weights = new Map<string, number>();

/** How much a word says: that of one column all there is to say, one that many use (`name`, `code`) little. */
export function weightOfWord(word: string): number {
	if (weights.size === 0) {
		for (const [known, columns] of (columnsByWord ??= columnsOfWords())) {
			weights.set(known, Math.max(0.3, 1 / Math.sqrt(columns.size)));
		}
	}
	return weights.get(word) ?? 1;
}

/** Whether any table has a name with this word. */
export function isKnownWord(word: string): boolean {
	columnsByWord ??= columnsOfWords();
	return columnsByWord.has(word);
}
