import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine.ts';
import { openWarmEngine } from '../warm-engine.ts';
import { aside, bring, check } from './bring.ts';

/** Odd text in cells: it stands in the model as it stood in the file, whatever it looks like. */

let engine: Engine;
beforeAll(async () => {
	engine = await openWarmEngine();
});
afterAll(async () => {
	await engine.close();
});

const places = 'community_id,community_label,arm\nC01,Lumavi,action\n';

/** Meetings of which only the ids are odd. */
const meetings = (...ids: readonly string[]): string =>
	`${['meeting_id,community_id,date,girls', ...ids.map((id) => `"${id}",C01,2024-03-01,7`)].join('\n')}\n`;

test.each([
	['114: line breaks and tabs are of the cell', ['M\n1', 'M_x000D_2', 'M\t3']],
	['115: thirty thousand letters are kept', ['x'.repeat(30_000)]],
	['116: pictures and marks of direction are kept', ['M😀1', 'M\u202E2']],
	[
		'117: scripts, addresses and SQL are text',
		['<script>alert(1)</script>', 'javascript:alert(1)', "'; DROP TABLE meetings; --"]
	],
	['118: what spreadsheets take for formulas is text', ['=HYPERLINK(1)', '@SUM(1)', '|calc']]
])('%s', async (_kind, ids) => {
	expect(await bring(engine, [places, meetings(...ids)], 'meeting_id')).toEqual({
		cells: ids,
		told: []
	});
});

test('118: a formula is no number', async () => {
	const file = 'meeting_id,community_id,date,girls\nM1,C01,2024-03-01,=2+3\n';
	expect(await bring(engine, [places, file], 'girls')).toEqual({
		cells: [],
		told: aside('count unreadable', 2)
	});
});

test('109: a band of ages that a spreadsheet took for a day is told', async () => {
	const file = [
		'community_id,period_start,period_end,measure_code,method,age_band,numerator,denominator',
		'C01,2024-01-01,2024-12-31,out_of_school,survey,Sep-15,3,30',
		'C01,2024-01-01,2024-12-31,out_of_school,survey,5-8,3,30'
	].join('\n');
	expect((await bring(engine, [places, file], 'age_band')).told).toEqual(
		check('band became day', 2)
	);
});
