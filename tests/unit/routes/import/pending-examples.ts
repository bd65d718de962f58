import type { ColumnGuess, SampleRow, TableGuess } from '$lib/domain/intake/understanding';
import { firstChoice, openQuestions } from '$lib/domain/intake/choice';
import type { PendingFile, PendingSheet } from '$lib/state/pending';

/** Waiting files for the tests of what the mapping screen makes of them. */

export function guessOfColumn(position: number, more: Partial<ColumnGuess> = {}): ColumnGuess {
	return {
		position,
		header: `column ${position}`,
		column: null,
		confidence: 'certain',
		reasons: [],
		alternatives: [],
		sensitive: null,
		...more
	};
}

export function meetingsGuess(columns: readonly ColumnGuess[]): TableGuess {
	return {
		table: 'meetings',
		confidence: 'certain',
		reasons: [],
		columns,
		fills: [],
		missing: []
	};
}

export const rows = (...cells: readonly (readonly string[])[]): SampleRow[] =>
	cells.map((one, at) => ({ row: at + 2, cells: one }));

/** A sheet whose choice and questions follow from the guesses, as when a file was just dropped. */
export function sheetOf(guess: TableGuess | null, more: Partial<PendingSheet> = {}): PendingSheet {
	const header = (guess?.columns ?? []).map((column) => column.header);
	const understanding = { tables: guess === null ? [] : [guess], personLevel: null };
	const formats = more.formats ?? new Map();
	const choice = more.choice ?? firstChoice(understanding, header.length);
	return {
		index: 0,
		sheet: '',
		header,
		rowCount: 2,
		firstRow: 2,
		skipped: [],
		sample: [],
		periods: null,
		proposals: [],
		shape: null,
		draft: null,
		alike: null,
		mayShape: true,
		copyOf: null,
		belongsTo: null,
		isKnown: false,
		perhaps: null,
		misfit: null,
		lost: [],
		isShapeSaid: false,
		understanding,
		choice,
		formats,
		open: openQuestions(choice, understanding, formats),
		...more
	};
}

export function fileOf(more: Partial<PendingFile> = {}): PendingFile {
	return {
		id: 'f1',
		name: 'visits.csv',
		size: 10,
		sha256: '',
		answers: {},
		encoding: 'utf-8',
		dialect: { delimiter: ',', quote: '"' },
		questions: [],
		problems: [],
		sheets: [],
		...more
	};
}

export const neededMeetings: readonly ColumnGuess[] = [
	guessOfColumn(0, { header: 'No', column: 'meeting_id' }),
	guessOfColumn(1, { header: 'Village', column: 'community_id' }),
	guessOfColumn(2, { header: 'Day', column: 'date' })
];
