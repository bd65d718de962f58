import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cell } from '../../src/lib/domain/cell.ts';
import { compileFormula } from '../../src/lib/domain/own-indicators/compile.ts';
import { draftId } from '../../src/lib/domain/own-indicators/own-id.ts';
import { parseFormula } from '../../src/lib/domain/own-indicators/parse.ts';
import { selectCells } from '../../src/lib/pipeline/select-cells.ts';
import { projectOf, type ProjectInNode } from './project-in-node.ts';

/** Own indicators on random rows, with blanks and hidden counts, counted once more row by row in TypeScript. */

interface Meeting {
	readonly community: string;
	readonly month: number;
	readonly day: number;
	readonly type: string;
	readonly caller: string;
	/** As written: a number, `<5` (0 to 4), or nothing. */
	readonly girls: string;
	readonly boys: string;
	readonly small: string;
}

const count = fc.constantFrom('', '0', '3', '7', '7', '12', '<5');
const anyMeeting: fc.Arbitrary<Meeting> = fc.record({
	community: fc.constantFrom('c1', 'c2', 'c3'),
	month: fc.integer({ min: 1, max: 9 }),
	day: fc.integer({ min: 1, max: 28 }),
	type: fc.constantFrom('', 'planning', 'reflection', 'handover'),
	caller: fc.constantFrom('', 'community', 'outside', 'together'),
	girls: count,
	boys: count,
	small: fc.constantFrom('', 'yes', 'no')
});

const two = (value: number): string => String(value).padStart(2, '0');

function csvOf(meetings: readonly Meeting[]): string {
	const header = 'meeting_id,community_id,date,meeting_type,called_by,girls,boys,small_groups';
	const lines = meetings.map(
		({ community, month, day, type, caller, girls, boys, small }, index) =>
			`m${index},${community},2025-${two(month)}-${two(day)},${type},${caller},${girls},${boys},${small}`
	);
	return [header, ...lines].join('\n');
}

const [rows = []] = fc.sample(fc.array(anyMeeting, { minLength: 300, maxLength: 300 }), {
	seed: 57,
	numRuns: 1
});

/** Bounds of a count; `null` where it is blank. */
const low = (text: string): number | null =>
	text === '' ? null : text === '<5' ? 0 : Number(text);
const high = (text: string): number | null => (text === '<5' ? 4 : low(text));

/** What one row adds: above and below, each between two bounds; `null` where it is not recorded, `out` of scope. */
type Added = readonly [number, number, number, number] | 'not recorded' | 'out';

const shares: readonly (readonly [string, (row: Meeting) => Added])[] = [
	[
		'count(meetings where called_by = community) / count(meetings)',
		({ caller }) =>
			caller === ''
				? 'not recorded'
				: [Number(caller === 'community'), Number(caller === 'community'), 1, 1]
	],
	[
		'count(meetings where small_groups = yes) / count(meetings where meeting_type in (planning, reflection))',
		({ small, type }) => {
			if (type !== 'planning' && type !== 'reflection') return 'out';
			return small === ''
				? 'not recorded'
				: [Number(small === 'yes'), Number(small === 'yes'), 1, 1];
		}
	],
	[
		'sum(girls from meetings) / sum(girls + boys from meetings)',
		({ girls, boys }) => {
			const [g, b, gMost, bMost] = [low(girls), low(boys), high(girls), high(boys)];
			if (g === null || b === null || gMost === null || bMost === null) return 'not recorded';
			return [g, gMost, g + b, gMost + bMost];
		}
	],
	[
		'count(meetings where girls >= 4 or called_by = together) / count(meetings)',
		({ girls, caller }) => {
			const isTogether = caller === 'together';
			if (isTogether) return [1, 1, 1, 1];
			if (girls === '' || caller === '') {
				const isSure = girls !== '' && (low(girls) ?? 0) >= 4;
				return isSure ? [1, 1, 1, 1] : 'not recorded';
			}
			return [Number((low(girls) ?? 0) >= 4), Number((high(girls) ?? 0) >= 4), 1, 1];
		}
	],
	[
		'count(meetings where meeting_type = planning and (small_groups = yes or called_by = community)) / count(meetings)',
		({ type, small, caller }) => {
			const is = (cell: string, word: string): boolean | null =>
				cell === '' ? null : cell === word;
			const either = [is(small, 'yes'), is(caller, 'community')];
			const inside = either.includes(true) ? true : either.includes(null) ? null : false;
			const both = [is(type, 'planning'), inside];
			if (both.includes(false)) return [0, 0, 1, 1];
			return both.includes(null) ? 'not recorded' : [1, 1, 1, 1];
		}
	]
];

/** The numbers of one place and quarter. */
function recount(of: readonly Meeting[], add: (row: Meeting) => Added): string {
	const added = of.map(add).filter((one) => one !== 'out');
	const used = added.filter((one) => one !== 'not recorded');
	const sum = (at: 0 | 1 | 2 | 3): number => used.reduce((total, one) => total + one[at], 0);
	const missing = added.length - used.length;
	if (used.length === 0) return missing === 0 ? 'no data' : `not recorded ${missing}`;
	const [top, topMost, bottom, bottomMost] = [sum(0), sum(1), sum(2), sum(3)];
	if (bottomMost === 0) return `no data ${missing}`;
	if (bottomMost < 10) return `too few ${missing}`;
	if (top === topMost && bottom === bottomMost) return `${top} of ${bottom}, ${missing}`;
	const most = topMost === 0 ? 0 : Math.min(100, (topMost / bottom) * 100);
	return `between ${((top / bottomMost) * 100).toFixed(6)} and ${most.toFixed(6)}, ${missing}`;
}

function said(cell: Cell | undefined): string {
	if (cell === undefined) return 'no data';
	const { state, numerator, denominator, lower, upper, rowsNotRecorded: missing } = cell;
	if (state === 'value') return `${numerator} of ${denominator}, ${missing}`;
	if (state !== 'between') return `${state} ${missing}`;
	return `between ${(lower ?? 0).toFixed(6)} and ${(upper ?? 0).toFixed(6)}, ${missing}`;
}

let project: ProjectInNode;
beforeAll(async () => {
	const communities = 'community_id,arm\nc1,action\nc2,action\nc3,comparison\n';
	project = await projectOf({ 'communities.csv': communities, 'meetings.csv': csvOf(rows) });
});
afterAll(() => project.engine.close());

test.each(shares)(
	'%s is what its rows come to, at every place and quarter',
	async (expression, add) => {
		const parsed = parseFormula(expression);
		if ('problem' in parsed) throw new Error(parsed.problem.code);
		const heading = { id: draftId(expression), area: 'action', direction: 'none' } as const;
		const definition = compileFormula(parsed.formula, heading);
		const { released } = await selectCells(project.engine, definition, {}, { splits: [] });
		const own = rows.filter(({ community }) => community !== 'c3');
		for (const place of ['c1', 'c2', 'ALL']) {
			for (const quarter of [1, 2, 3]) {
				const period = `2025-Q${quarter}`;
				const here = own.filter(
					({ community, month }) =>
						(place === 'ALL' || community === place) && Math.ceil(month / 3) === quarter
				);
				const cell = released.cells.find((one) => one.placeId === place && one.period === period);
				expect([place, period, said(cell)]).toEqual([place, period, recount(here, add)]);
			}
		}
		expect(released.cells.filter(({ placeId }) => placeId === 'c3')).toEqual([]);
	}
);
