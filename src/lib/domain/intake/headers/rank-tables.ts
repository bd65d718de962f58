import { tableOf, tables } from '../../tables/index.ts';
import type { Column } from '../../tables/table.ts';
import type { ColumnGuess, Confidence, TableGuess } from '../understanding.ts';
import { ownKey } from './guess-table.ts';

/** How many tables have a column of this name; that others name their meeting makes its code no less a mark of meetings. */
const tablesWith: ReadonlyMap<string, number> = (() => {
	const counts = new Map<string, number>();
	for (const { id, columns } of tables) {
		for (const column of columns) {
			const isOfMeeting = id !== 'meetings' && column.id === 'meeting_id';
			if (!isOfMeeting) counts.set(column.id, (counts.get(column.id) ?? 0) + 1);
		}
	}
	return counts;
})();

const strength: Readonly<Record<Confidence, number>> = { certain: 1, likely: 0.7, unsure: 0.25 };

/** What speaks for a table. */
interface Evidence {
	readonly guess: TableGuess;
	/** All columns that it explains, by how sure each is; those that other tables have too count for less. */
	readonly explained: number;
	/** Columns that no other table has. */
	readonly own: number;
	/** Needed columns that a column of the file gives. */
	readonly needed: number;
	/** Share of the needed columns; a code of the rows is no part of them, since a row's number can stand for it. */
	readonly neededShare: number;
	/** How many columns are more than a mere guess. */
	readonly known: number;
	/** A day and a place, and nothing that such a table is about. */
	readonly isBare: boolean;
}

function evidenceFor(guess: TableGuess): Evidence {
	const given = guess.columns.filter(
		(one): one is ColumnGuess & { column: string } =>
			one.column !== null && one.reasons.every(({ code }) => code !== 'about the form')
	);
	const isOwn = (column: string): boolean => (tablesWith.get(column) ?? 1) === 1;
	const sum = (columns: readonly ColumnGuess[]): number =>
		columns.reduce((total, { confidence }) => total + strength[confidence], 0);
	const own = given.filter(({ column }) => isOwn(column));
	const key = ownKey(guess.table);
	const columns: readonly Column[] = tableOf(guess.table).columns;
	const needed = columns.filter(({ id, need }) => need === 'needed' && id !== key);
	const ids = new Set<string>(needed.map(({ id }) => id));
	const expected = new Set<string>(
		columns.filter(({ need }) => need === 'expected').map(({ id }) => id)
	);
	const there = given.filter(({ column }) => ids.has(column));
	return {
		guess,
		explained: sum(own) + 0.6 * (sum(given) - sum(own)),
		own: sum(own),
		needed: sum(there),
		neededShare: needed.length === 0 ? 1 : sum(there) / needed.length,
		known: given.filter(({ confidence }) => confidence !== 'unsure').length,
		isBare:
			there.length < 3 &&
			!given.some(({ column, confidence }) => expected.has(column) && confidence !== 'unsure')
	};
}

/**
 * A sheet is something like a table only if it has a column of its own that is not a mere guess, or very many, and of
 * what the table needs at least half, or else a good part of what no other table has. One column says nothing.
 */
function isLike({ guess, own, needed, neededShare, known, isBare }: Evidence): boolean {
	if (guess.table === 'communities') return needed > 0.5 && (own >= 0.7 || isBareList(guess));
	if (guess.table === 'promises' && !mayHavePromises(guess)) return false;
	if (known < 2 || (guess.table === 'reflections' ? !hasReflections(guess) : isBare)) return false;
	if (own < 0.95) return needed >= 1.4 && neededShare > 0.5;
	if (neededShare >= 0.5) return needed >= 0.7;
	return own >= (neededShare >= 0.3 ? 2.5 : 4);
}

/** Lists of who came name a meeting and roles too: a promise has a code, or words, that it may be. */
const mayHavePromises = ({ columns }: TableGuess): boolean =>
	columns.some(
		({ column, alternatives }) =>
			column === 'promise_id' || column === 'text' || alternatives.includes('text')
	);

/** Surveys and targets name questions and groups too: a reflection says what people at a meeting thought of a number. */
const hasReflections = ({ columns }: TableGuess): boolean =>
	columns.some(
		({ column, confidence }) =>
			column !== null && whatWasThought.has(column) && confidence !== 'unsure'
	) && columns.some(({ column }) => column === 'meeting_id');

const whatWasThought: ReadonlySet<string> = new Set(['guess', 'helped', 'blocked', 'feels_right']);

/** Codes of communities and nothing else. */
const isBareList = (guess: TableGuess): boolean =>
	guess.columns.every(({ column, reasons }) => column !== null || isByForm(reasons));

const isByForm = (reasons: ColumnGuess['reasons']): boolean =>
	reasons.some(({ code }) => code === 'written by the form');

const score = ({ explained, neededShare }: Evidence): number =>
	explained * (0.4 + 0.6 * neededShare);

/** The tables that a sheet may be, the likeliest first. */
export function rankTables(guesses: readonly TableGuess[]): TableGuess[] {
	const ranked = guesses
		.map(evidenceFor)
		.filter(isLike)
		.sort((a, b) => score(b) - score(a));
	const [best, second] = ranked;
	if (best === undefined) return [];
	return ranked.map((evidence) => {
		const rival = evidence === best ? second : best;
		return withRival(evidence, rival);
	});
}

/** Few columns of its own in a sheet that is mostly about other things: somebody has a look. */
function isThin({ guess, own }: Evidence): boolean {
	const asked = guess.columns.filter(({ reasons }) => !isByForm(reasons));
	const taken = asked.filter(({ column }) => column !== null);
	return own < 1.9 && taken.length < asked.length / 2;
}

const lessSure = (guess: TableGuess): TableGuess =>
	guess.confidence === 'certain' ? { ...guess, confidence: 'likely' } : guess;

/** Where another table explains nearly as much, or hardly more than columns of many tables are there, it is asked about. */
function withRival(evidence: Evidence, rival: Evidence | undefined): TableGuess {
	const guess = isThin(evidence) ? lessSure(evidence.guess) : evidence.guess;
	const isClose = rival !== undefined && score(rival) > 0.85 * score(evidence);
	const isPlain = evidence.own < 0.95 && guess.table !== 'communities';
	if (guess.confidence === 'unsure' || (!isClose && !isPlain)) return guess;
	const confidence = isPlain ? 'unsure' : 'likely';
	return {
		...guess,
		confidence,
		reasons: [...guess.reasons, { code: 'another table is like it' }]
	};
}
