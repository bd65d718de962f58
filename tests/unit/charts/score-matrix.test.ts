import { expect, it } from 'vitest';
import { scoreMatrixChart } from '../../../src/lib/charts/score-matrix.ts';
import { cell, look, phone, released } from './cells.ts';

/** The heads as Swahili has them. */
const heads: Readonly<Record<string, string>> = {
	girls: 'wasichana',
	boys: 'wavulana',
	women: 'wanawake',
	men: 'wanaume',
	elders_leaders: 'wazee na viongozi',
	mixed: 'kundi mchanganyiko'
};

const specOf = (width: number, gap: string): string =>
	JSON.stringify(
		scoreMatrixChart(
			{
				now: released(
					Object.keys(heads).map((group) =>
						cell({
							...{ indicatorId: 'O7', breakdown: 'dimension_group', denominator: 8, value: 4 },
							group: `concern/${group}`
						})
					)
				),
				before: released([]),
				words: {
					...{ description: '', dimension: String, value: String, gap },
					group: (code) => heads[code] ?? code,
					heard: () => ''
				}
			},
			{ ...look, width }
		)
	);

it.each([
	['a narrow phone', 286, 'tofauti'],
	['a phone', phone.width, 'furthest apart'],
	['a laptop', look.width, 'tofauti']
])('the heads of all groups stand whole on %s', (_name, width, gap) => {
	const spec = specOf(width, gap);
	expect(spec).not.toContain('…');
	for (const head of [...Object.values(heads), gap]) {
		for (const word of head.split(' ')) expect(spec).toContain(word);
	}
});
