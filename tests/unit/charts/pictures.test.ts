import { describe, expect, test } from 'vitest';
import { framed } from '../../../src/lib/ui/chart/framed.ts';
import { look, phone } from './cells.ts';
import { drawn } from './draw.ts';
import { expectGolden } from './golden.ts';
import { pictures } from './pictures.ts';

const print = {
	...look,
	hue: '#333',
	ink: '#000',
	quiet: '#333',
	line: '#999',
	paper: '#fff',
	isPrint: true
};

describe('every picture', () => {
	test.each(Object.keys(pictures))('%s is as it was when it was looked at', async (name) => {
		expectGolden(name, await drawn(pictures[name]!(look)));
	});

	const onPhones = [
		'over-time',
		'over-time-gaps',
		'by-place',
		'by-place-long-names',
		'by-group',
		'lines',
		'small-multiples',
		'still-going',
		'still-going-by-group',
		'stacked-times',
		'slopes',
		'dumbbells',
		'scatter',
		'score-matrix'
	];
	test.each(onPhones)('%s has a form for phones', async (name) => {
		expectGolden(`${name}-phone`, await drawn(pictures[name]!(phone)));
	});

	test.each(['over-time', 'over-time-gaps', 'by-place'])(
		'%s prints without tints',
		async (name) => {
			const svg = await drawn(pictures[name]!(print));
			expectGolden(`${name}-print`, svg);
			expect(svg).not.toContain('fill-opacity="0.18"');
		}
	);

	test.each(Object.entries(pictures))(
		'%s asks for nothing and links nowhere',
		async (_name, draw) => {
			const svg = await drawn(draw(look));
			expect(svg).not.toMatch(/<(?:image|a|script|style|foreignObject)\b/);
			expect(svg.replace(/xmlns(?::xlink)?="[^"]*"/g, '')).not.toMatch(/https?:|href/);
		}
	);

	test.each(Object.entries(pictures))('%s has no words smaller than 12 px', async (_name, draw) => {
		const svg = await drawn(draw(phone));
		const sizes = [...svg.matchAll(/font-size="(\d+)px"/g)].map((found) => Number(found[1]));
		expect(Math.min(12, ...sizes)).toBe(12);
	});

	test.each(Object.entries(pictures))(
		'%s keeps the text of people out of expressions',
		(_name, draw) => {
			const rowsLeftOut = (key: string, value: unknown): unknown => (key === 'values' ? [] : value);
			const spec = JSON.stringify(draw(look), rowsLeftOut);
			for (const text of ['Kilombo', '<script', 'Apinto', 'girls', 'datum', 'expr']) {
				expect(spec).not.toContain(text);
			}
		}
	);
});

test('markup in a name is drawn as letters', async () => {
	const svg = await drawn(pictures['by-place-long-names']!(look));
	expect(svg).toContain('&lt;script&gt;');
	expect(svg).not.toContain('<script');
});

describe('a picture that is not for sharing', () => {
	const note = 'For the officer only: not for sharing';

	test('says so below, also on the screen', async () => {
		const svg = await drawn(framed(pictures['over-time']!(look), look, { note }));
		expect(svg).toContain(note);
		expectGolden('not-for-sharing', svg);
	});

	test('leaves the page under its sentence', async () => {
		const frame = { title: ['Decisions made by the community', 'rose "a lot"'], note, margin: 24 };
		const svg = await drawn(framed(pictures['by-place']!(look), look, frame));
		expect(svg).toContain('rose "a lot"');
		expectGolden('saved', svg);
	});

	test('is as it was where there is nothing to add', () => {
		const spec = pictures['over-time']!(look);
		expect(framed(spec, look, {})).toEqual({
			...spec,
			padding: { top: 0, bottom: 0, left: 0, right: 0 }
		});
	});
});
