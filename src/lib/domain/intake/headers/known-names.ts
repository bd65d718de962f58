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
	/** Important word -> how much it says: the fewer columns use it, the more. */
	readonly weights: ReadonlyMap<string, number>;
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
		words: [...words],
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
				return expanded.map((name): Name => ({ ...name, column, isVague, isCounted }));
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
	const seen = new Map<string, WordedName>();
	for (const { column, words, isVague, asksHowMany } of names) {
		if (words.length === 0) continue;
		const asks = asksHowMany && !isCounted(table, column);
		const id = `${column} ${asks ? '#' : ''} ${words.toSorted().join(' ')}`;
		if (seen.get(id)?.isVague !== false) {
			seen.set(id, { column, words: new Set(words), asksHowMany, isVague });
		}
	}
	return [...seen.values()];
}

/** All values of a key, each once. */
function collect<Value>(pairs: Iterable<readonly [string, Value]>): Map<string, Value[]> {
	const collected = new Map<string, Set<Value>>();
	for (const [key, value] of pairs) {
		const values = collected.get(key);
		if (values === undefined) collected.set(key, new Set([value]));
		else values.add(value);
	}
	return new Map([...collected].map(([key, values]) => [key, [...values]]));
}

/** A word of one column says all there is to say; one that many use says little. */
function weigh(byWord: ReadonlyMap<string, readonly WordedName[]>): Map<string, number> {
	return new Map(
		[...byWord].map(([word, names]) => {
			const columns = new Set(names.map(({ column }) => column)).size;
			return [word, Math.max(0.3, 1 / Math.sqrt(columns))];
		})
	);
}

function allNames(table: TableId): Name[] {
	const columns = headerNames[table];
	return tableOf(table).columns.flatMap(({ id }) => {
		const own = columns[id];
		if (own === undefined) throw new Error(`missing names: ${table}.${id}`);
		return namesOfColumn(id, own);
	});
}

/** A name that two columns have names neither. */
function onlyOwners(owners: ReadonlyMap<string, readonly string[]>): Map<string, string> {
	return new Map(
		[...owners].flatMap(([key, [owner, ...more]]) =>
			owner === undefined || more.length > 0 ? [] : [[key, owner]]
		)
	);
}

function prepare(table: TableId): KnownNames {
	const names = allNames(table);
	const ownersOf = (isWanted: (name: Name) => boolean): Map<string, string[]> =>
		collect(
			names
				.filter((name) => isWanted(name) && name.key !== '')
				.map(({ key, column }) => [key, column] as const)
		);
	const owners = ownersOf(({ isVague }) => !isVague);
	const shared = [...owners].filter(([, own]) => own.length > 1);
	const byWord = collect(
		worded(table, names).flatMap((name) => [...name.words].map((word) => [word, name] as const))
	);
	return {
		ids: new Map(tableOf(table).columns.map(({ id }) => [nameKey(plainText(id)), id])),
		exact: onlyOwners(owners),
		counted: onlyOwners(ownersOf(({ isCounted }) => isCounted)),
		vague: new Map([...ownersOf(({ isVague }) => isVague), ...shared]),
		byWord,
		weights: weigh(byWord)
	};
}

const prepared = new Map<TableId, KnownNames>();

/** The names of a table's columns, made ready at first use. */
export function knownNames(table: TableId): KnownNames {
	const known = prepared.get(table) ?? prepare(table);
	prepared.set(table, known);
	return known;
}

/** Whether any table has a name with this word. */
export function isKnownWord(word: string): boolean {
	return tables.some(({ id }) => knownNames(id).byWord.has(word));
}
