import { expect, test } from 'vitest';
import { encodingPreviews } from '../../../../src/lib/files/encoding/previews';
import { encodeAs } from './encode-as';

const text = 'place,note\r\nKilifi,fine\r\nBouaké,été\r\nBouaké,été\r\n"a\r\nb",Thiès\r\n';
const bytes = encodeAs(text, 'windows-1252');

test('every encoding shows the same lines, those in which they differ, each kind once', () => {
	expect(encodingPreviews(bytes, ['windows-1252', 'macintosh'])).toEqual([
		{
			label: 'windows-1252',
			lines: [
				{ line: 3, text: 'Bouaké,été' },
				{ line: 6, text: 'b",Thiès' }
			]
		},
		{
			label: 'macintosh',
			lines: [
				{ line: 3, text: 'BouakÈ,ÈtÈ' },
				{ line: 6, text: 'b",ThiËs' }
			]
		}
	]);
});

test('no more lines than asked for, and none where nothing differs', () => {
	expect(encodingPreviews(bytes, ['windows-1252', 'macintosh'], 1)[0]?.lines.length).toBe(1);
	expect(encodingPreviews(bytes, ['windows-1252', 'windows-1254'])[0]?.lines).toEqual([]);
	expect(encodingPreviews(new Uint8Array(), ['windows-1252', 'macintosh'])[0]?.lines).toEqual([]);
});

test('a long line is cut around the letter that tells', () => {
	const long = encodeAs(`${'x'.repeat(50_000)}é${'y'.repeat(50_000)}\n`, 'windows-1252');
	const shown = encodingPreviews(long, ['windows-1252', 'macintosh'])[0]?.lines[0]?.text ?? '';
	expect(shown).toContain('é');
	expect(shown.length).toBeLessThan(200);
});

test('a line far down is found where only that one tells', () => {
	const rows = 'été,1\r\n'.repeat(2_000);
	const far = encodeAs(`${rows}Štefan,2\r\n`, 'windows-1252');
	const [first] = encodingPreviews(far, ['windows-1252', 'iso-8859-15']);
	expect(first?.lines).toEqual([{ line: 2_001, text: 'Štefan,2' }]);
});
