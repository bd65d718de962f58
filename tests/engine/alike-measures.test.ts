import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
	BreakdownId,
	IndicatorDefinition
} from '../../src/lib/domain/indicators/definition.ts';
import { periodOfMonths, type Period } from '../../src/lib/domain/period.ts';
import type { Row } from '../../src/lib/engine/engine.ts';
import { beginMeasuring, ensureMeasured, measureAlike } from '../../src/lib/pipeline/measure.ts';
import { csvFiles, projectOf, type ProjectInNode } from './project-in-node.ts';

/** Measures that are counted alike are counted in one statement, and come out as each would by itself. */

/** A way of splitting, and a time of its own; without one, of all that are measured at once. */
type Asked = readonly [split: BreakdownId | '', time?: Period];
const asked: readonly Asked[] = [
	[''],
	['sex'],
	['arm'],
	['wave'],
	['age_band', periodOfMonths('2025-02', '2025-09')]
];

let project: ProjectInNode;
let apart: readonly Row[];
let ahead: readonly Row[];
let together: readonly Row[];

const cells = (): Promise<readonly Row[]> =>
	project.engine.query('SELECT * FROM cells ORDER BY ALL');

const isSplit = ({ breakdowns }: IndicatorDefinition, split: BreakdownId | ''): boolean =>
	split === '' || breakdowns.some(({ id }) => id === split);

/** Measures everything one by one, as far as it was not measured yet. */
async function measureEach(definitions: readonly IndicatorDefinition[]): Promise<void> {
	for (const definition of definitions.filter(({ shape }) => shape === 'measure')) {
		for (const [split, time] of asked.filter(([one]) => isSplit(definition, one))) {
			const by = definition.breakdowns.filter(({ id }) => id === split);
			await ensureMeasured(project.engine, definition, by, time);
		}
	}
}

beforeAll(async () => {
	const { 'communities.csv': communities = '', 'measures.csv': measures = '' } =
		await csvFiles('sample-data');
	project = await projectOf({ 'communities.csv': communities, 'measures.csv': measures });
	const { engine } = project;
	await measureEach(await beginMeasuring(engine));
	apart = await cells();
	const definitions = await beginMeasuring(engine);
	for (const [split, time] of asked) await measureAlike(engine, definitions, split, time);
	ahead = await cells();
	await measureEach(definitions);
	together = await cells();
	// To build and measure a project takes long where other tests run beside it.
}, 180_000);
afterAll(() => project.engine.close());

describe('measures of the sample', () => {
	it('are the same counted together as one by one, whole and by each split, also in a time of its own', () => {
		expect(apart.length).toBeGreaterThan(1000);
		expect(together).toEqual(apart);
	});

	it('leave only what is like no other to be counted by itself', () => {
		const measures = (rows: readonly Row[]) => new Set(rows.map((row) => row['indicator_id']));
		const left = [...measures(apart)].filter((id) => !measures(ahead).has(id));
		expect(left.sort()).toEqual(['H10', 'H11', 'H2', 'S6', 'children_walking_alone_at_dusk']);
	});
});
