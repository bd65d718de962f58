import { columnOf, tableOf } from '../../tables/index.ts';
import { ownershipDimensions } from '../../tables/ownership.ts';
import { plainHeader } from '../recognise.ts';
import { matchWord } from '../words/match-word.ts';
import type { Recipe, WideColumn } from './recipe.ts';
import { nameOf } from './text-sheet.ts';

/**
 * Scores of ownership of which all eight sides stand in columns, as our own form asks for them, become one row for each
 * side. That is certain enough to be done unasked: nothing else has eight columns with these names and figures below.
 *
 * @returns `null` where the sheet is no such sheet
 */
export function sidesInColumns(
	header: readonly string[],
	rows: readonly (readonly string[])[]
): Recipe | null {
	if (header.some((text) => ownColumns.has(plainHeader(text)))) return null;
	const found = header.flatMap((text, position) => {
		const side = holdsScores(rows, position) ? sideOf(text) : null;
		return side === null ? [] : [{ side, position }];
	});
	const sides = new Set(found.map(({ side }) => side));
	if (found.length !== ownershipDimensions.length || sides.size !== found.length) return null;
	const columns = found.map(({ side, position }): WideColumn => {
		return { column: nameOf(header, position), says: { dimension: side }, into: 'score' };
	});
	const name = [columns[0], columns.at(-1)].map((one) => one?.column.header ?? '').join(' – ');
	return { name, steps: [{ kind: 'columns to rows', columns, sums: [] }] };
}

/** A sheet with one of these has its sides in rows already. */
const ownColumns: ReadonlySet<string> = new Set(['dimension', 'score']);

const dimension = columnOf(tableOf('ownership'), 'dimension');

/** The side that a header names, with or without the groups of a form before it. */
function sideOf(header: string): string | null {
	for (const text of [header, header.replace(/^.*\//s, ''), header.replace(/^.*-/s, '')]) {
		const { code, confidence } = matchWord(dimension, text);
		if (confidence === 'certain' && code !== null && code !== '') return code;
	}
	return null;
}

const holdsScores = (rows: readonly (readonly string[])[], position: number): boolean =>
	rows.every((row) => /^\s*(?:\d+(?:[.,]\d+)?)?\s*$/.test(row[position] ?? ''));
