import { expect, it } from 'vitest';
import { understandSheet } from '../../../../../src/lib/domain/intake/understand-sheet.ts';

const header = ['meeting_id', 'community_id', 'date'];

function guessOf(name: string) {
	const rows = Array.from({ length: 12 }, (_, index) => ({
		row: index + 2,
		cells: [`m${index}`, 'c1', `2025-03-${String(index + 10)}`, index % 2 === 0 ? 'ok' : 'chuva']
	}));
	const sample = { sheet: '', header: [...header, name], rows, rowCount: rows.length };
	const guess = understandSheet(sample, []).tables[0]?.columns[3];
	return { column: guess?.column, sensitive: guess?.sensitive };
}

it('leaves remarks out until somebody takes them in, also where they are few and short', () => {
	expect(guessOf('observacoes')).toEqual({ column: null, sensitive: 'free text' });
	expect(guessOf('Remarks')).toEqual({ column: null, sensitive: 'free text' });
});

it('takes in what is called by the name that the column is known by', () => {
	expect(guessOf('learning')).toEqual({ column: 'learning', sensitive: null });
});
