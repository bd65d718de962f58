import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectAt, endOfDay } from '../../src/lib/project/earlier-state.ts';
import { changeIn, compareStates } from '../../src/lib/pipeline/compare-states.ts';
import { build } from '../../src/lib/state/project-build.ts';
import { findStrangers } from '../../src/lib/pipeline/overlaps.ts';
import { countedSources } from '../../src/lib/project/updates.ts';
import { countedParts, namedParts } from '../../src/lib/state/staged-sources.ts';
import { switchDecision } from '../../src/lib/project/switching.ts';
import type { MainEngine } from '../../src/lib/engine/engine.ts';
import { openWarmEngine } from './warm-engine.ts';
import { at, bring, numbersOf, startProject, type ProjectOverTime } from './project-over-time.ts';

let engine: MainEngine;

beforeAll(async () => {
	engine = await openWarmEngine();
});

afterAll(() => engine.close());

const started = (): ProjectOverTime => startProject(engine);

const communities = `community_id,community_label,area,arm
C1,Lumavi,North,action
C2,Tesholi,South,action`;

interface Meeting {
	readonly id: string;
	readonly community: string;
	readonly date: string;
	readonly girls: number;
	readonly decisions: number;
	/** Files say nothing of the kind of meeting where none of theirs has one. */
	readonly type?: string;
}

function meeting(number: number, changes: Partial<Meeting> = {}): Meeting {
	const month = String(1 + Math.floor(number / 4)).padStart(2, '0');
	return {
		id: `M${number}`,
		community: number % 2 === 0 ? 'C1' : 'C2',
		date: `2026-${month}-${String(1 + (number % 4) * 7).padStart(2, '0')}`,
		girls: number % 9,
		decisions: number % 4,
		...changes
	};
}

const meetings = (from: number, to: number): Meeting[] =>
	Array.from({ length: to - from }, (_, index) => meeting(from + index));

function meetingsCsv(rows: readonly Meeting[]): string {
	const hasTypes = rows.some(({ type }) => type !== undefined);
	const lines = rows.map(
		({ id, community, date, girls, decisions, type = '' }) =>
			`${id},${community},${date},${girls},4,${decisions}${hasTypes ? `,${type}` : ''}`
	);
	const header = 'meeting_id,community_id,date,girls,decisions_total,decisions_community';
	return [`${header}${hasTypes ? ',meeting_type' : ''}`, ...lines].join('\n');
}

/** The same export with its columns in another order and one more. */
const reorderedCsv = (rows: readonly Meeting[]): string =>
	[
		'date,community_id,girls,boys,meeting_id,decisions_community,decisions_total',
		...rows.map(
			({ id, community, date, girls, decisions }) =>
				`${date},${community},${girls},1,${id},${decisions},4`
		)
	].join('\n');

const measuresCsv = (counts: readonly number[]): string =>
	[
		'community_id,period_start,period_end,measure_code,method,sex,numerator,denominator',
		...counts.map((count, index) => {
			const month = String(index + 1).padStart(2, '0');
			return `C1,2026-${month}-01,2026-${month}-28,school_attendance,school_register,all,${count},40`;
		})
	].join('\n');

async function freshNumbers(files: Readonly<Record<string, string>>): Promise<string> {
	const fresh = started();
	await bring(fresh, 1, files);
	return numbersOf(fresh, fresh.project);
}

describe('The export of the next month', () => {
	test('takes the place of the one before, with its corrections, its new rows and without those that are gone', async () => {
		const over = started();
		await bring(over, 1, {
			'communities.csv': communities,
			'jan.csv': meetingsCsv(meetings(0, 20))
		});
		const second = [
			...meetings(0, 19).map((one) => (one.id === 'M3' ? meeting(3, { girls: 30 }) : one)),
			...meetings(20, 28)
		];
		const [found] = await bring(over, 2, { 'feb.csv': meetingsCsv(second) });
		expect(found?.relation).toBe('replaces');
		expect(found?.isSure).toBe(true);
		expect(found?.overlap).toMatchObject({ changed: 1, earlierShared: 19, newerShared: 19 });
		const third = [...second.slice(1), meeting(40, { date: '2026-09-01' })];
		await bring(over, 3, { 'mar.csv': reorderedCsv(third) });
		const numbers = await numbersOf(over, over.project);
		expect(numbers).toBe(
			await freshNumbers({ 'communities.csv': communities, 'all.csv': reorderedCsv(third) })
		);
	});

	test('takes the place of the one before also where rows have no key, as of measures', async () => {
		const over = started();
		await bring(over, 1, {
			'communities.csv': communities,
			'a.csv': measuresCsv([30, 31, 29])
		});
		const [found] = await bring(over, 2, { 'b.csv': measuresCsv([30, 33, 29, 28]) });
		expect(found).toMatchObject({ relation: 'replaces', isSure: true, overlap: { changed: 1 } });
		expect(await numbersOf(over, over.project)).toBe(
			await freshNumbers({
				'communities.csv': communities,
				'b.csv': measuresCsv([30, 33, 29, 28])
			})
		);
	});

	test('is known among many files that come together, by a key or without one', async () => {
		const over = started();
		await bring(over, 1, { 'communities.csv': communities });
		const months = Object.fromEntries(
			[0, 1, 2, 3, 4, 5].map((month) => [
				`month ${month}.csv`,
				meetingsCsv(meetings(month * 4, month * 4 + 4))
			])
		);
		const found = await bring(over, 2, {
			...months,
			'month 5 again.csv': meetingsCsv([meeting(20, { girls: 30 }), ...meetings(21, 25)]),
			'a.csv': measuresCsv([30, 31, 29]),
			'b.csv': measuresCsv([30, 33, 29, 28])
		});
		const pairs = found.map(({ newer, earlier, overlap }) => [
			over.project.sources.find(({ id }) => id === newer.name.source)?.name,
			over.project.sources.find(({ id }) => id === earlier.name.source)?.name,
			overlap.newerShared
		]);
		expect(pairs).toEqual([
			['b.csv', 'a.csv', 3],
			['month 5 again.csv', 'month 5.csv', 4]
		]);
	});

	test('is added where it holds the new month alone', async () => {
		const over = started();
		await bring(over, 1, {
			'communities.csv': communities,
			'jan.csv': meetingsCsv(meetings(0, 8))
		});
		expect(await bring(over, 2, { 'feb.csv': meetingsCsv(meetings(8, 12)) })).toEqual([]);
		expect(await numbersOf(over, over.project)).toBe(
			await freshNumbers({
				'communities.csv': communities,
				'all.csv': meetingsCsv(meetings(0, 12))
			})
		);
	});

	test('that begins before the last one ended is asked about, and its rows count where somebody says so', async () => {
		const over = started();
		await bring(over, 1, { 'communities.csv': communities, 'a.csv': meetingsCsv(meetings(0, 12)) });
		const later = meetings(8, 20).map((one) => (one.id === 'M9' ? meeting(9, { girls: 50 }) : one));
		const [found] = await bring(over, 2, { 'b.csv': meetingsCsv(later) }, () => 'newer rows');
		expect(found).toMatchObject({ relation: 'newer rows', isSure: false });
		expect(await numbersOf(over, over.project)).toBe(
			await freshNumbers({
				'communities.csv': communities,
				'all.csv': meetingsCsv([...meetings(0, 8), ...later])
			})
		);
	});

	test('counts behind what is here where somebody says so', async () => {
		const over = started();
		await bring(over, 1, {
			'communities.csv': communities,
			'a.csv': measuresCsv([30, 31, 29, 20])
		});
		const other = measuresCsv([0, 0, 9, 8, 7, 6]).replace(/\nC1,2026-0[12].*/g, '');
		await bring(over, 2, { 'b.csv': other }, () => 'earlier rows');
		expect(await numbersOf(over, over.project)).toBe(
			await freshNumbers({
				'communities.csv': communities,
				'all.csv': measuresCsv([30, 31, 29, 20, 7, 6])
			})
		);
	});
});

test('An older export that comes after a newer one changes nothing', async () => {
	const over = started();
	await bring(over, 1, { 'communities.csv': communities, 'b.csv': measuresCsv([30, 31, 29]) });
	const before = await numbersOf(over, over.project);
	const [found] = await bring(over, 2, { 'a.csv': measuresCsv([30, 31]) });
	expect(found).toMatchObject({ relation: 'earlier rows', isSure: true });
	expect(await numbersOf(over, over.project)).toBe(before);
});

test('Two partners who numbered their meetings alike are asked about, not merged', async () => {
	const over = started();
	await bring(over, 1, { 'communities.csv': communities, 'a.csv': meetingsCsv(meetings(0, 8)) });
	const others = meetings(0, 8).map((one) => ({ ...one, community: 'C2', date: '2026-08-09' }));
	const [found] = await bring(over, 2, { 'b.csv': meetingsCsv(others) });
	expect(found).toMatchObject({ relation: 'apart', isSure: false });
});

test('A file looks like another project’s where it knows none of the communities, neither by code nor by name', async () => {
	const into = started();
	await bring(into, 1, { 'communities.csv': communities });
	const earlier = countedSources(into.project).flatMap((source) =>
		namedParts(into.project, source)
	);
	const strangersIn = async (places: readonly string[], day: number) => {
		const rows = places.map((community, index) => meeting(index, { community }));
		await bring(into, day, { 'meetings.csv': meetingsCsv(rows) });
		const newest = into.project.sources.at(-1);
		if (newest === undefined) throw new Error('missing source');
		return findStrangers(engine, namedParts(into.project, newest), earlier);
	};
	expect(await strangersIn(['LUMAVI', 'Tesholi'], 2)).toEqual([]);
	expect(await strangersIn(['C1', 'Elsewhere'], 3)).toEqual([]);
	expect(await strangersIn(['Elsewhere', 'Yonder'], 4)).toMatchObject([
		{ named: 2, known: 0, examples: ['Elsewhere', 'Yonder'] }
	]);
});

test('Files that come together in any order stand to each other as if they had come one by one', async () => {
	const over = started();
	await bring(over, 1, {
		'communities.csv': communities,
		'c.csv': measuresCsv([30, 33, 29, 28]),
		'a.csv': measuresCsv([30, 31])
	});
	expect(await numbersOf(over, over.project)).toBe(
		await freshNumbers({ 'communities.csv': communities, 'c.csv': measuresCsv([30, 33, 29, 28]) })
	);
});

describe('An earlier state', () => {
	test('has exactly the numbers of its day, whatever came or was switched since', async () => {
		const over = started();
		await bring(over, 1, { 'communities.csv': communities, 'a.csv': meetingsCsv(meetings(0, 12)) });
		const first = await numbersOf(over, over.project);
		await bring(over, 5, { 'b.csv': meetingsCsv(meetings(0, 20)) });
		const second = await numbersOf(over, over.project);
		over.project = switchDecision(over.project, 'd5', false, at(9));
		expect(await numbersOf(over, over.project)).toBe(first);
		const on = (day: number) => projectAt(over.project, endOfDay(at(day).slice(0, 10)));
		expect(await numbersOf(over, on(4))).toBe(first);
		expect(await numbersOf(over, on(5))).toBe(second);
		expect(await numbersOf(over, on(8))).toBe(second);
		expect(await numbersOf(over, on(9))).toBe(first);
		expect(first).not.toBe(second);
	});

	test('counts the first file again where the second is switched off, unless the third holds it', async () => {
		const over = started();
		await bring(over, 1, { 'communities.csv': communities, 'a.csv': measuresCsv([30, 31]) });
		await bring(over, 2, { 'b.csv': measuresCsv([30, 31, 29]) });
		await bring(over, 3, { 'c.csv': measuresCsv([30, 31, 29, 28]) });
		const third = await numbersOf(over, over.project);
		expect(await numbersOf(over, switchDecision(over.project, 'd2', false, at(4)))).toBe(third);
		const withoutThird = switchDecision(over.project, 'd3', false, at(4));
		expect(await numbersOf(over, withoutThird)).toBe(
			await freshNumbers({ 'communities.csv': communities, 'b.csv': measuresCsv([30, 31, 29]) })
		);
	});
});

describe('What changed between two states', () => {
	const changesOf = (first: readonly Meeting[], second: readonly Meeting[], period = 'ALL') =>
		changesBy({ 'a.csv': meetingsCsv(first) }, { 'b.csv': meetingsCsv(second) }, period);

	async function changesBy(
		first: Readonly<Record<string, string>>,
		second: Readonly<Record<string, string>>,
		period = 'ALL'
	) {
		const over = started();
		await bring(over, 1, { 'communities.csv': communities, ...first });
		const then = over.project;
		await bring(over, 2, second);
		const { definitions, periods } = await build(
			engine,
			over.project,
			'2026-11-01',
			() => undefined
		);
		const compared = await compareStates(
			engine,
			countedParts(then),
			countedParts(over.project),
			[],
			definitions
		);
		const quarters = periods.filter(({ kind }) => kind === 'quarter').map(({ id }) => id);
		const within = period === 'ALL' ? quarters : [period];
		return new Map(
			compared.indicators.flatMap((one) => {
				const change = changeIn(one, compared.everywhere, period, within);
				return change === null ? [] : [[one.definition.id, change] as const];
			})
		);
	}

	test('is said in rows: of a new period, late, corrected and gone', async () => {
		const first = meetings(0, 12);
		const second = [
			...first.slice(1).map((one) => (one.id === 'M3' ? meeting(3, { decisions: 0 }) : one)),
			meeting(90, { date: '2026-02-20' }),
			...meetings(12, 16)
		];
		const changes = await changesOf(first, second);
		expect(changes.get('O1')?.rows).toEqual({
			added: 4,
			late: 1,
			changed: 1,
			otherwise: 0,
			gone: 1
		});
		// Four decisions a meeting, of which `decisions` by the community: 0 + 1 + 2 + 3 and so on.
		expect([changes.get('O1')?.then?.numerator, changes.get('O1')?.then?.denominator]).toEqual([
			18, 48
		]);
		expect([changes.get('O1')?.now.numerator, changes.get('O1')?.now.denominator]).toEqual([
			18 - 0 - 3 + 2 + 6,
			64
		]);
	});

	test('of the communities that stopped to reflect is told by their reflection meetings', async () => {
		const first = meetings(0, 12);
		const earlier = first.map((one) => ({ ...one, type: 'planning' }));
		const later = [12, 14, 16].map((at) => meeting(at, { type: 'reflection' }));
		const { then, now, rows } = (await changesOf(earlier, [...earlier, ...later])).get('A3') ?? {};
		// All three are of one community.
		expect([then?.numerator, now?.numerator]).toEqual([0, 1]);
		expect(rows).toEqual({ added: 3, late: 0, changed: 0, otherwise: 0, gone: 0 });
	});

	test('is nothing where the files say the same', async () => {
		const first = meetings(0, 12);
		expect([...(await changesOf(first, [...first].reverse())).keys()]).toEqual([]);
	});

	test('in a quarter is what changed in its own rows', async () => {
		const first = meetings(0, 12);
		const second = [...first, ...meetings(12, 16)];
		expect((await changesOf(first, second, '2026-Q1')).get('O1')).toBeUndefined();
		expect((await changesOf(first, second, '2026-Q2')).get('O1')?.rows.added).toBe(4);
	});

	/** Twelve actions with a link to a school; `linked` of them had contact in December, one ended in January. */
	const actionsCsv = (linked: number, ended = 0): string =>
		[
			'action_id,community_id,title,date_started,date_ended,end_reason,needs_service,service_link,link_last_date',
			...Array.from({ length: 12 }, (_, row) => {
				const end = row < ended ? '2026-01-20,stopped' : ',';
				return `A${row},C1,Fund ${row},2024-02-01,${end},yes,school,2025-${row < linked ? 12 : '03'}-10`;
			})
		].join('\n');
	const lastYear = { 'meetings.csv': meetingsCsv([meeting(0, { date: '2025-12-20' })]) };
	const january = { 'january.csv': meetingsCsv([meeting(1, { date: '2026-01-08' })]) };

	test('of a stock on a later day says that no row was corrected, where none was', async () => {
		const changes = await changesBy({ ...lastYear, 'actions.csv': actionsCsv(7) }, january);
		const { then, now, rows } = changes.get('S5') ?? {};
		expect([then?.numerator, then?.denominator, now?.numerator]).toEqual([7, 12, 0]);
		expect(rows).toEqual({ added: 0, late: 0, changed: 0, otherwise: 7, gone: 0 });
	});

	test('of a stock on a later day still tells the rows that were corrected', async () => {
		const changes = await changesBy(
			{ ...lastYear, 'actions.csv': actionsCsv(7) },
			{ ...january, 'actions again.csv': actionsCsv(7, 2) }
		);
		// Two of the seven ended in January: they are rows that were corrected, and are not gone.
		expect(changes.get('S5')?.rows).toMatchObject({ changed: 2, otherwise: 5, gone: 0 });
		expect(changes.get('A1')?.rows).toMatchObject({ changed: 2, otherwise: 0, gone: 0 });
	});
});
