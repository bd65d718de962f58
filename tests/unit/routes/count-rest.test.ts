import { expect, it } from 'vitest';
import { indicators } from '../../../src/lib/domain/indicators/index.ts';
import { countRest, type CountedRest } from '../../../src/routes/indicators/count-rest.ts';
import type { IndicatorView } from '../../../src/routes/indicators/view.ts';

const definitions = indicators.slice(0, 3);
const viewOf = (definition: IndicatorView['definition']): IndicatorView =>
	({ definition }) as IndicatorView;
const idsOf = ({ views }: CountedRest): readonly string[] =>
	views.map(({ definition }) => definition.id);
const settled = async (): Promise<void> => {
	for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

it('counts one after the other, and is done with the last', async () => {
	const told: CountedRest[] = [];
	let atOnce = 0;
	let most = 0;
	countRest(
		definitions,
		async (definition) => {
			most = Math.max(most, (atOnce += 1));
			await Promise.resolve();
			atOnce -= 1;
			return viewOf(definition);
		},
		(counted) => told.push(counted)
	);
	await settled();
	expect(most).toBe(1);
	expect(told.map(({ isDone }) => isDone)).toEqual([false, false, true]);
	expect(told.map(idsOf).at(-1)).toEqual(definitions.map(({ id }) => id));
});

it('tells nothing more once it is left', async () => {
	const told: CountedRest[] = [];
	const leave = countRest(
		definitions,
		(definition) => Promise.resolve(viewOf(definition)),
		(counted) => {
			told.push(counted);
			leave();
		}
	);
	await settled();
	expect(told).toHaveLength(1);
});

it('ends with what it has where one cannot be counted', async () => {
	const told: CountedRest[] = [];
	countRest(
		definitions,
		(definition) =>
			definition === definitions[1]
				? Promise.reject(new Error('query failed'))
				: Promise.resolve(viewOf(definition)),
		(counted) => told.push(counted)
	);
	await settled();
	expect(told.at(-1)).toMatchObject({ isDone: true });
	expect(told.map(idsOf).at(-1)).toEqual([definitions[0]!.id]);
});
