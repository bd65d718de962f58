import { ownCodeOf, tableOf, type TableId } from '../../tables/index.ts';
import type { Column } from '../../tables/table.ts';
import type { Fill } from '../mapping.ts';
import type {
	ColumnGuess,
	Confidence,
	Reason,
	SensitiveKind,
	TableGuess
} from '../understanding.ts';
import { isOwnText } from '../privacy/own-text.ts';
import { assignColumns } from './assign-columns.ts';
import { candidatesFor, speaksAgainst, type Candidate } from './candidates.ts';
import { columnsThatFit } from './columns-that-fit.ts';
import { daysWithoutTitle } from './untitled-columns.ts';
import { mayNamePlaces } from './name-of-place.ts';
import { has, takePlaceAsName, takePlaceNameAsCode, withPlaceNames } from './place-columns.ts';
import { areAllDifferent, type SheetView } from './sheet-view.ts';

/** Reads a sheet as one table of the model. */
export function guessTable(view: SheetView, table: TableId): TableGuess {
	const candidates = candidatesFor(view, table);
	const assigned = new Map(assignColumns(view, table, candidates));
	takePlaceNameAsCode(table, assigned);
	takePlaceAsName(view, table, assigned, candidates);
	takeKeyOfForm(view, table, assigned);
	takeDaysWithoutTitle(view, table, assigned);
	const taken = new Set([...assigned.values()].map(({ column }) => column));
	const columns = view.header.map((header, position) => {
		const guess = guessColumn(table, view, header, position, assigned, candidates);
		return withFitting(view, table, guess, taken);
	});
	const given = new Set(columns.map(({ column }) => column));
	const fills = rowNumberFills(table, given);
	const filled = new Set(fills.map(({ column }) => column));
	const missing = neededColumns(table).filter(({ id }) => !given.has(id) && !filled.has(id));
	const guess = { table, columns, fills, missing: missing.map(({ id }) => id) };
	const confidence = namesPlacesAgain(view, guess) ? 'unsure' : confidenceOf(guess);
	return { ...guess, confidence, reasons: reasonsOf(guess) };
}

/** From so large a share of rows on whose place stands in a row above, a sheet is about something that places did. */
const fewestAgain = 0.25;

/** A list of communities names each of them once. */
function namesPlacesAgain(
	view: SheetView,
	{ table, columns }: Pick<TableGuess, 'table' | 'columns'>
): boolean {
	const code = columns.find(({ column }) => column === 'community_id');
	if (table !== 'communities' || code === undefined) return false;
	const places = view.valuesOf(code.position);
	return places.length - new Set(places).size >= Math.max(1, fewestAgain * places.length);
}

const neededColumns = (table: TableId): readonly Column[] =>
	tableOf(table).columns.filter(({ need }) => need === 'needed');

/** The key of a table whose rows nobody but the table itself has to name. */
export function ownKey(table: TableId): string | null {
	const key = ownCodeOf(tableOf(table));
	return key === 'community_id' ? null : key;
}

/** A form names each of its records; that name serves where nobody gave another. */
function takeKeyOfForm(view: SheetView, table: TableId, assigned: Map<number, Candidate>): void {
	const column = ownKey(table);
	if (column === null || has(assigned, column)) return;
	const position = view.formKeys.find((place) => areAllDifferent(view.valuesOf(place)));
	if (position === undefined) return;
	const reasons: Reason[] = [{ code: 'about the form' }];
	assigned.set(position, { position, column, confidence: 'certain', likeness: 1, reasons });
}

/** The only column of days without a title, where a needed day has no column. */
function takeDaysWithoutTitle(
	view: SheetView,
	table: TableId,
	assigned: Map<number, Candidate>
): void {
	const wanted = neededColumns(table).filter(
		({ id, type }) => type === 'date' && !has(assigned, id)
	);
	const [column] = wanted;
	if (column === undefined || wanted.length > 1) return;
	const [position, ...more] = daysWithoutTitle(view, column);
	if (position === undefined || more.length > 0) return;
	const reasons: Reason[] = [{ code: 'only column of its kind' }];
	assigned.set(position, {
		position,
		column: column.id,
		confidence: 'unsure',
		likeness: 0.5,
		reasons
	});
}

/** Where most values deny what the header says, columns that they speak for come into question too. */
function withFitting(
	view: SheetView,
	table: TableId,
	guess: ColumnGuess,
	taken: ReadonlySet<string>
): ColumnGuess {
	const isDenied = guess.reasons.some(speaksAgainst);
	if (guess.column === null || !isDenied) return guess;
	const fitting = columnsThatFit(view, table, guess.position, taken);
	return { ...guess, alternatives: [...new Set([...fitting, ...guess.alternatives])] };
}

const roleReasons = {
	'written by the form': 'written by the form',
	answer: 'answer of a question',
	'perhaps an answer': 'answer of a question',
	repeat: 'repeated group',
	position: 'nothing like it',
	question: 'nothing like it'
} as const;

function guessColumn(
	table: TableId,
	view: SheetView,
	header: string,
	position: number,
	assigned: ReadonlyMap<number, Candidate>,
	candidates: readonly Candidate[]
): ColumnGuess {
	const winner = assigned.get(position);
	const own = candidates.filter((one) => one.position === position).map(({ column }) => column);
	const role = view.roles[position] ?? 'question';
	const sensitive = sensitiveOf(table, view, position, winner);
	const isLeftOut =
		winner === undefined ||
		(sensitive !== null &&
			winner.confidence !== 'certain' &&
			!(sensitive === 'name' && mayNamePlaces(view, table, winner, assigned)));
	if (isLeftOut) {
		return {
			position,
			header,
			column: null,
			confidence: role === 'written by the form' || own.length === 0 ? 'certain' : 'likely',
			reasons: [{ code: roleReasons[role] }],
			alternatives: own,
			sensitive
		};
	}
	return {
		position,
		header,
		column: winner.column,
		confidence: sensitive === null ? winner.confidence : 'unsure',
		reasons: withPlaceNames(view, winner),
		alternatives: own.filter((column) => column !== winner.column),
		sensitive
	};
}

/** A column of the model's own, under a name that it is known by, is not asked about. */
function sensitiveOf(
	table: TableId,
	view: SheetView,
	position: number,
	winner: Candidate | undefined
): SensitiveKind | null {
	if (winner?.confidence === 'certain' || view.roles[position] === 'written by the form')
		return null;
	// Remarks under a name that may mean anything: people write names and stories there. A title is no remark.
	const isRemark =
		winner !== undefined && winner.column !== 'title' && isOwnText(table, winner.column);
	if (isRemark) return 'free text';
	return view.roles[position] === 'position' ? 'position' : view.sensitiveOf(position);
}

/** Where each row is a record of its own and nobody numbered them, the row's number is its name. */
function rowNumberFills(table: TableId, given: ReadonlySet<string | null>): Fill[] {
	const column = ownKey(table);
	return column === null || given.has(column) ? [] : [{ column, from: 'row number' }];
}

/** Certain only where every needed column is, and none is a mere row number. */
function confidenceOf(guess: Omit<TableGuess, 'confidence' | 'reasons'>): Confidence {
	const needed = neededColumns(guess.table).map(({ id }) => id);
	const sure = guess.columns.filter(({ column }) => column !== null && needed.includes(column));
	if (guess.missing.length > 0 || sure.some(({ confidence }) => confidence === 'unsure')) {
		return 'unsure';
	}
	const isCertain = guess.fills.length === 0 && sure.every((one) => one.confidence === 'certain');
	return isCertain ? 'certain' : 'likely';
}

/** What speaks for a sheet being a table, in numbers. */
export function reasonsOf(guess: Omit<TableGuess, 'confidence' | 'reasons'>): Reason[] {
	const count = guess.columns.filter(({ column }) => column !== null).length;
	const reasons: Reason[] = [
		{ code: 'columns explained', parameters: { count, total: guess.columns.length } },
		{ code: guess.missing.length === 0 ? 'needed columns there' : 'needed columns missing' }
	];
	return guess.fills.length === 0 ? reasons : [...reasons, { code: 'row numbers' }];
}
