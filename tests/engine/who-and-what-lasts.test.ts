import { beforeAll, describe, expect, test } from 'vitest';
import type { Period } from '../../src/lib/domain/period.ts';
import {
	quarterLine,
	yearsCompared,
	type QuarterLine
} from '../../src/lib/pipeline/quarter-lines.ts';
import { readPeriods, readPlaces, type Place } from '../../src/lib/pipeline/read-cells.ts';
import { selectCells } from '../../src/lib/pipeline/select-cells.ts';
import {
	readHandovers,
	readLocalFacilitators,
	readMeetingsHeld,
	sumWithin
} from '../../src/lib/pipeline/support.ts';
import { sampleProject, type ProjectInNode } from './project-in-node.ts';

/** Expected numbers were counted from the sample's files by a program of its own. */
describe('who decides and what lasts, over the sample data', () => {
	let project: ProjectInNode;
	let places: readonly Place[];
	let periods: readonly Period[];
	beforeAll(async () => {
		project = await sampleProject();
		places = await readPlaces(project.engine);
		periods = await readPeriods(project.engine);
	});
	function placeOf(id: string): Place {
		const place = places.find((one) => one.id === id);
		if (place === undefined) throw new Error(`unknown place: ${id}`);
		return place;
	}
	async function line(id: string, at = 'ALL'): Promise<QuarterLine> {
		const definition = project.definitions.find((one) => one.id === id);
		if (definition === undefined) throw new Error(`unknown indicator: ${id}`);
		const place = placeOf(at);
		const selection = await selectCells(project.engine, definition, {}, { place, splits: [] });
		return quarterLine(selection, place, periods);
	}

	test('holds the last whole year against the first', async () => {
		const compared = yearsCompared(periods);
		expect([compared?.earlier.id, compared?.later.id]).toEqual(['2022', '2025']);
		const counts = await Promise.all(
			['O2', 'O3', 'O1', 'O5', 'O4'].map(async (id) => {
				const { finding } = await line(id);
				const { earlier, later } = finding;
				return [
					id,
					earlier?.cell.numerator,
					earlier?.cell.denominator,
					later?.cell.numerator,
					later?.cell.denominator,
					finding.change
				];
			})
		);
		expect(counts).toEqual([
			['O2', 211, 388, 337, 415, 'rose'],
			['O3', 154, 390, 290, 415, 'rose'],
			['O1', 368, 790, 502, 735, 'rose'],
			['O5', 87924, 234514, 107026, 150296, 'two numbers'],
			['O4', 14, 31, 29, 52, 'no change shown']
		]);
	});

	test('has meetings held beside the days of outside facilitators, quarter by quarter', async () => {
		const { finding, series } = await line('S3');
		expect(finding.earlier?.cell.value).toBeCloseTo(6.390173410404624, 12);
		expect(finding.later?.cell.value).toBeCloseTo(1.3766233766233766, 12);
		const meetings = await readMeetingsHeld(project.engine, placeOf('ALL'), periods);
		expect(meetings.cells.map(({ value }) => value)).toEqual([
			93, 80, 102, 123, 100, 89, 107, 113, 80, 26, 64, 98, 103, 71, 121, 125
		]);
		expect(meetings.cells.map(({ period }) => period)).toEqual(
			series.cells.map(({ period }) => period)
		);
		const compared = yearsCompared(periods)!;
		expect(sumWithin(meetings, compared.earlier, periods)).toBe(398);
		expect(sumWithin(meetings, compared.later, periods)).toBe(420);
	});

	test('leaves a gap where a place was silent, and adds nothing up over it', async () => {
		const meetings = await readMeetingsHeld(project.engine, placeOf('c13'), periods);
		const silent = meetings.cells.filter(({ period }) => period > '2023-Q1' && period < '2024-Q3');
		expect(silent.map(({ state }) => state)).toEqual(Array(5).fill('no data'));
		const year = periods.find(({ id }) => id === '2023')!;
		expect(sumWithin(meetings, year, periods)).toBeNull();
	});

	test('has new people in leading roles beside local facilitators, by the latest visit of a quarter', async () => {
		const { series } = await line('S4');
		const last = series.cells.at(-1);
		expect([last?.numerator, last?.denominator]).toEqual([27, 111]);
		const earlier = series.cells.find(({ period }) => period === '2022-Q4');
		expect([earlier?.numerator, earlier?.denominator]).toEqual([22, 104]);
		const local = await readLocalFacilitators(project.engine, placeOf('ALL'), periods);
		const known = local.cells.filter(({ value }) => value !== null);
		expect(known.map((cell) => [cell.period, cell.numerator, cell.rowsUsed])).toEqual([
			['2022-Q2', 31, 16],
			['2022-Q4', 34, 15],
			['2023-Q2', 46, 15],
			['2023-Q4', 49, 14],
			['2024-Q2', 51, 12],
			['2024-Q4', 65, 14],
			['2025-Q2', 81, 16],
			['2025-Q4', 89, 16]
		]);
		const alone = await line('S4', 'c02');
		const few = alone.series.cells.at(-1);
		expect([few?.state, few?.numerator, few?.denominator]).toEqual(['too few', 3, 7]);
	});

	test('knows when each place took over', async () => {
		const handovers = await readHandovers(project.engine, placeOf('ALL'));
		expect(handovers).toHaveLength(6);
		expect(handovers[0]).toEqual({ community_label: 'Tesholi', day: '2023-06-30' });
	});
});
