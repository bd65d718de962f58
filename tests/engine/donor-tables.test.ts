import { readFile } from 'node:fs/promises';
import highsLoader from 'highs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { release, type Release, type Table } from '$lib/domain/disclosure/release';
import { periodOfId, type Period } from '$lib/domain/period';
import type { MainEngine } from '$lib/engine/engine';
import { consenting, measureConsenting, readConsent } from '$lib/pipeline/consenting-model';
import { chosenTables, donorTables } from '$lib/pipeline/donor-tables';
import { readPlaces } from '$lib/pipeline/read-cells';
import { readSdg, sdgWithout } from '$lib/pipeline/sdg';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition';
import type { DonorDocument } from '$lib/reports/donor-document';
import { donorReport } from '$lib/reports/donor-report/report';
import { nothingOwn } from '$lib/pipeline/measure';
import { csvFiles, projectOf } from './project-in-node';

/** The sample project as a donor may see it, counted again from its files. */

type FileRow = Readonly<Record<string, string>>;

async function rowsOf(table: string): Promise<readonly FileRow[]> {
	const text = await readFile(`sample-data/${table}.csv`, 'utf8');
	return Papa.parse<FileRow>(text, { header: true, skipEmptyLines: true }).data;
}

const year = (id: string): Period => {
	const period = periodOfId(id);
	if (period === null) throw new Error(`no period: ${id}`);
	return period;
};

let engine: MainEngine;
let tables: readonly Table[];
let released: Release;
let definitions: readonly IndicatorDefinition[];
let agreed: ReadonlySet<string>;

beforeAll(async () => {
	engine = (await projectOf(await csvFiles('sample-data'))).engine as MainEngine;
	const consent = await readConsent(engine);
	agreed = new Set(consenting(consent));
	definitions = await measureConsenting(engine, { consent, rates: [], own: nothingOwn, state: '' });
	tables = await donorTables(engine.preview, {
		definitions,
		period: year('2025'),
		before: year('2024'),
		splits: ['sex', 'arm'],
		byArea: true,
		targets: []
	});
	released = release(tables, 'donor', { consent, solver: await highsLoader() });
	// To build and measure a project takes long where other tests run beside it.
}, 180_000);

afterAll(() => engine.close());

const headline = (id: string, period = '2025') =>
	released.tables
		.find((table) => table.id === id)
		?.cells.find(
			(cell) => cell.placeKind === 'all' && cell.period === period && cell.breakdown === ''
		);

/** A document of these tables, as the screen makes it, without targets and words. */
function documentOf(): DonorDocument {
	const known = new Map(definitions.map((definition) => [definition.id, definition]));
	const indicators = released.tables.flatMap((table) => {
		const definition = known.get(table.id);
		const now = headline(table.id);
		if (definition === undefined || now === undefined) return [];
		const earlier = headline(table.id, '2024') ?? null;
		return [{ definition, released: table, now, earlier, isSameWay: true, rung: null }];
	});
	return {
		project: { name: 'Sample', organisation: '', identifiers: [], countries: ['KE'] },
		date: '2026-01-01',
		dataDate: '2025-12-31',
		period: year('2025'),
		before: year('2024'),
		places: { communities: 24, consenting: 18, comparison: 5, areas: ['Orenka'], named: [] },
		indicators,
		targets: [],
		sdg: null,
		narrative: {},
		approved: [],
		stories: [],
		figures: [],
		hidden: {
			count: released.hidden,
			byReason: new Map([['small count', 2]]),
			loosened: [],
			fewAsked: 50,
			loosenedBecause: '',
			targetsOfCommunities: 0,
			targetsOfGroups: 0,
			targetsWithoutNumber: 0
		},
		fingerprints: ['00ff']
	};
}

describe('The tables of a document for donors', () => {
	it('count decisions in communities that agreed, and in no other', async () => {
		const communities = await rowsOf('communities');
		const own = new Set(
			communities
				.filter((row) => row['arm'] === 'action' && row['share_consent'] !== 'none')
				.map((row) => row['community_id'])
		);
		const meetings = (await rowsOf('meetings')).filter(
			(row) =>
				own.has(row['community_id']) &&
				(row['date'] ?? '').startsWith('2025') &&
				row['decisions_total'] !== '' &&
				row['decisions_community'] !== ''
		);
		const sum = (column: string): number =>
			meetings.reduce((total, row) => total + Number(row[column]), 0);
		expect(headline('O1')).toMatchObject({
			numerator: sum('decisions_community'),
			denominator: sum('decisions_total')
		});
		expect(sum('decisions_total')).toBeGreaterThan(100);
	});

	it('are the same, whether a choice is counted alone or taken from what was counted for all choices', async () => {
		const area = (await rowsOf('communities'))[0]?.['area'] ?? '';
		const targets = ['O1', 'A1'].map((indicatorId) => ({
			indicatorId,
			placeKind: 'area' as const,
			placeId: area,
			period: year('2024'),
			breakdown: '' as const
		}));
		const question = { period: year('2025'), before: year('2024'), targets };
		const all = await donorTables(engine.preview, {
			...question,
			definitions,
			splits: ['sex', 'age_band', 'disability', 'arm', 'harm'],
			byArea: true
		});
		const choice = { without: ['A1', 'H10'], splits: ['sex' as const], byArea: false };
		const alone = await donorTables(engine.preview, {
			...question,
			...choice,
			definitions: definitions.filter(({ id }) => !choice.without.includes(id))
		});
		expect(chosenTables(all, choice, question)).toEqual(alone);
		const ofArea = alone.flatMap(({ cells }) =>
			cells.filter(({ placeKind }) => placeKind === 'area')
		);
		expect(ofArea.map(({ indicatorId, period }) => [indicatorId, period])).toEqual([
			['O1', '2024']
		]);
	});

	it('have for a target of a group all groups of its time and the whole, also where nobody chose the split', async () => {
		const target = {
			indicatorId: 'H3',
			placeKind: 'all' as const,
			placeId: 'ALL',
			period: year('2024'),
			breakdown: 'sex' as const
		};
		const question = { period: year('2025'), before: null, targets: [target] };
		const choice = { without: [], splits: [], byArea: false };
		const wanted = { ...question, definitions: definitions.filter(({ id }) => id === 'H3') };
		const all = await donorTables(engine.preview, { ...wanted, splits: ['sex'], byArea: true });
		const alone = await donorTables(engine.preview, { ...wanted, ...choice });
		expect(chosenTables(all, choice, question)).toEqual(alone);
		const [cells = []] = alone.map((table) => table.cells);
		expect(cells.map(({ period, group }) => `${period} ${group}`).sort()).toEqual([
			'2024 ',
			'2024 f',
			'2024 m',
			'2025 '
		]);
		const consent = await readConsent(engine);
		const [told] = release(alone, 'donor', { consent, solver: await highsLoader() }).tables;
		const girls = told?.cells.find(({ group }) => group === 'f');
		expect(girls?.state).toBe('value');
		expect(girls?.denominator).toBe(cells.find(({ group }) => group === 'f')?.denominator);
	});

	it('stand beside the SDG targets of the numbers that were chosen, and of no others', async () => {
		const place = (await readPlaces(engine.preview)).find(({ kind }) => kind === 'all');
		if (place === undefined) throw new Error('no places');
		const asked = { place, period: year('2025'), instruments: [], proposals: [] };
		const without = ['H1', 'A1'];
		const all = await readSdg(engine.preview, { ...asked, definitions });
		const alone = await readSdg(engine.preview, {
			...asked,
			definitions: definitions.filter(({ id }) => !without.includes(id))
		});
		expect(all.alignments.length).toBeGreaterThan(alone.alignments.length);
		expect(sdgWithout(all, without)).toEqual(alone);
	});

	it('know who stands behind every cell, and only those who agreed', () => {
		const behind = tables.flatMap((table) => table.behind ?? []);
		const ids = new Set(behind.flat().map(({ communityId }) => communityId));
		expect([...ids].filter((id) => !agreed.has(id))).toEqual([]);
		expect(ids.size).toBe(18);
	});

	it('know of what adds up over time in which quarters a community had nothing to add', async () => {
		const quarterOf = (day = ''): string =>
			`${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
		const told = (await rowsOf('measures')).filter(
			(row) => row['measure_code'] === 'H10' && row['numerator'] !== ''
		);
		const counted = new Set(
			told.map((row) => `${row['community_id']} ${quarterOf(row['period_end'])}`)
		);
		const without = tables.find(({ id }) => id === 'H10')?.without ?? [];
		const missing = without.map(
			({ communityId, lastDay }) => `${communityId} ${quarterOf(lastDay)}`
		);
		const quarters = [...new Set(told.map((row) => quarterOf(row['period_end'])))];
		const every = [...agreed].flatMap((id) => quarters.map((quarter) => `${id} ${quarter}`));
		expect(missing.filter((one) => every.includes(one)).sort()).toEqual(
			every.filter((one) => !counted.has(one)).sort()
		);
		expect(missing.length).toBeGreaterThan(0);
		expect(tables.find(({ id }) => id === 'H1')?.without).toBeUndefined();
	});

	it('add up, for counts, to what the communities behind them have', () => {
		const reports = tables.find(({ id }) => id === 'H10');
		const sums = reports?.cells.flatMap((cell, index) => {
			const shares = reports.behind?.[index] ?? [];
			const known = shares.every(({ numerator }) => numerator !== null);
			return cell.numerator === null || !known
				? []
				: [[cell.numerator, shares.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)]];
		});
		expect(sums?.length).toBeGreaterThan(5);
		for (const [cell, sum] of sums ?? []) expect(sum).toBe(cell);
	});

	it('hold no community, no month, no round and no count of harm of 1 to 9', () => {
		const cells = released.tables.flatMap((table) => table.cells);
		expect(cells.length).toBeGreaterThan(200);
		expect(cells.filter(({ placeKind }) => placeKind === 'community')).toEqual([]);
		expect(
			cells.filter(({ breakdown }) => breakdown === 'wave' || breakdown.includes('+'))
		).toEqual([]);
		const percentages = cells.filter(
			({ state, denominator, interval }) =>
				state === 'value' && denominator !== null && interval === 'wilson'
		);
		for (const { numerator, denominator } of percentages) {
			expect(denominator).toBeGreaterThanOrEqual(25);
			expect(numerator).toBeGreaterThanOrEqual(10);
			expect((denominator ?? 0) - (numerator ?? 0)).toBeGreaterThanOrEqual(10);
		}
	});

	it('make a report that runs nothing, fetches nothing and names nobody who did not agree', async () => {
		const report = donorReport(documentOf());
		const communities = await rowsOf('communities');
		expect(report.length).toBeLessThan(1_000_000);
		expect(report).toContain("default-src 'none'");
		expect(report).not.toMatch(
			/<script|<img|<link|<iframe|https?:\/\/(?!www\.w3\.org\/2000\/svg)|\son\w+=/i
		);
		for (const row of communities) {
			expect(report).not.toContain(row['community_label']);
			expect(report).not.toContain(`>${row['community_id'] ?? ''}<`);
		}
		expect(report).not.toMatch(/NaN|undefined|null|\[object/);
	});

	it('make a report that holds text as text', () => {
		const document = documentOf();
		const nasty = '<img src=x onerror=alert(1)>" & \u0007';
		const report = donorReport({
			...document,
			project: { ...document.project, name: nasty },
			narrative: { opening: nasty },
			approved: [nasty]
		});
		expect(report).not.toContain('<img');
		expect(report).not.toContain('\u0007');
		expect(report).toContain('&lt;img src=x onerror=alert(1)&gt;&quot; &amp;');
	});

	it('say of every hidden cell why, for the officer alone', () => {
		const suppressed = released.tables.flatMap((table) =>
			table.cells.filter(({ state }) => state === 'suppressed')
		);
		expect(released.reasons).toHaveLength(released.hidden);
		expect(suppressed).toHaveLength(released.hidden);
		for (const cell of suppressed) expect(cell).toMatchObject({ numerator: null, value: null });
	});
});
