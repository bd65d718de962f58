import { expect, test } from 'vitest';
import { beforeGarbling } from '../../../../src/lib/files/encoding/garbled';
import { decodeBytes } from '../../../../src/lib/files/encoding/decode-bytes';
import { readTable } from '../../../../src/lib/files/read-table';

/** UTF-8 that was taken for windows-1252. */
const garble = (text: string): string =>
	decodeBytes(new TextEncoder().encode(text), 'windows-1252') ?? '';

test.each([
	'école',
	'déjà vu',
	'Côte d’Ivoire',
	'N° 5',
	'niñas y niños',
	'reunião às três',
	'Über',
	'قرية السلام',
	'نعم',
	'Село',
	'Κοινότητα',
	'תל אביב',
	'शिक्षा',
	'መንደር',
	'“yes”'
])('%s is known again after it was garbled', (text) => {
	expect(beforeGarbling(garble(text))).toBe(text);
});

test.each([
	'école',
	'« NÃO »',
	'IRMÃ: sim',
	'“IRMÔ',
	'COMMUNAUTÉ\u00A0: 5',
	'JOSÉ…',
	'SANTÉ – 4',
	'Âge',
	'À “deux”',
	'Øystein «Ålesund»',
	'Ñandú',
	'château',
	'قرية',
	'Село',
	'Ünal Çelik',
	'plain'
])('%s is sound', (text) => {
	expect(beforeGarbling(text)).toBeNull();
});

test('a row with such a cell is named, with what it probably said, and nothing is changed', async () => {
	const bytes = new TextEncoder().encode(
		`place,note\nKilifi,fine\nBouaké,${garble('fête de l’école')}\n`
	);
	const result = await readTable(bytes, 'file.csv');
	expect(result.tables[0]?.rows[1]?.[1]).toBe(garble('fête de l’école'));
	expect(result.problems).toMatchObject([
		{ code: 'file garbled text', row: 3, column: 'note', parameters: { likely: 'fête de l’école' } }
	]);
});
