import { expect, test } from 'vitest';
import { ReadingDesk } from '../../../src/lib/pipeline/reading-desk';
import { encodeAs } from '../files/encoding/encode-as';

test('an open file shows the lines by which somebody can tell in which encoding it is', async () => {
	const desk = new ReadingDesk();
	const bytes = encodeAs('place,n\r\nKilifi,1\r\nBouaké,2\r\n', 'windows-1252');
	const described = await desk.open('1', new File([bytes.slice()], 'places.csv'), []);
	const [question] = described.questions;
	expect(question?.kind).toBe('encoding');
	const previews = await desk.encodings('1', question?.choices ?? [], 5);
	expect(previews.map(({ label }) => label)).toEqual(question?.choices);
	expect(previews[0]?.lines).toEqual([{ line: 3, text: 'Bouaké,2' }]);
	const shown = previews.map(({ lines }) => lines[0]?.text);
	expect(new Set(shown).size).toBe(shown.length);
});
