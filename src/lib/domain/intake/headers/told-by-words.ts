import { columnOf, tableOf, type TableId } from '../../tables/index.ts';
import type { Column } from '../../tables/table.ts';
import { matchWord } from '../words/match-word.ts';
import type { Candidate } from './candidates.ts';
import { knownNames } from './known-names.ts';
import type { SheetView } from './sheet-view.ts';

/** One word that stands everywhere says little: `other` is a code of many columns. */
const fewestCodes = 2;

/**
 * A name that may mean other things too (`Type`) is that of a column of codes where every word below it is one of the
 * column's, and no other column of the file or of the model has as good a claim.
 */
export function toldByWords(
	view: SheetView,
	table: TableId,
	candidates: readonly Candidate[]
): readonly Candidate[] {
	const isTold = (one: Candidate): boolean =>
		isVagueName(view, table, one) && areAllCodes(columnOf(tableOf(table), one.column), view, one);
	const told = candidates.filter((one) => isTold(one) && !hasRival(candidates, one));
	const isAlone = (one: Candidate): boolean =>
		told.every((other) => other === one || !isRival(other, one));
	const settled = new Set(told.filter(isAlone));
	return candidates.map((one) => (settled.has(one) ? { ...one, confidence: 'certain' } : one));
}

function isVagueName(
	view: SheetView,
	table: TableId,
	{ position, column, confidence }: Candidate
): boolean {
	if (confidence === 'certain' || view.roles[position] !== 'question') return false;
	const { vague } = knownNames(table);
	return (view.forms[position] ?? []).some(({ key }) => vague.get(key)?.includes(column) === true);
}

/** Yes and no are everywhere. */
function areAllCodes(column: Column, view: SheetView, { position }: Candidate): boolean {
	if (column.type !== 'code' || column.codes?.includes('yes') === true) return false;
	const words = [...new Set(view.valuesOf(position))];
	const meant = words.map((word) => matchWord(column, word, words));
	const codes = new Set(meant.map(({ code }) => code));
	return (
		meant.every(({ code, confidence }) => confidence === 'certain' && code !== '') &&
		codes.size >= fewestCodes
	);
}

const isRival = (other: Candidate, one: Candidate): boolean =>
	other.position === one.position ? other.column !== one.column : other.column === one.column;

const hasRival = (candidates: readonly Candidate[], one: Candidate): boolean =>
	candidates.some((other) => other.confidence === 'certain' && isRival(other, one));
