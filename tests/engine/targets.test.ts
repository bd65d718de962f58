import { beforeAll, describe, expect, it } from 'vitest';
import type { Period } from '../../src/lib/domain/period.ts';
import type { TargetTime } from '../../src/lib/domain/targets/points.ts';
import { asksForReason } from '../../src/lib/domain/targets/standing.ts';
import { usualTolerance, type Target } from '../../src/lib/domain/targets/target.ts';
import { readPeriods, readPlaces } from '../../src/lib/pipeline/read-cells.ts';
import { judgeTargets, readTargets, type JudgedTargets } from '../../src/lib/pipeline/targets.ts';
import { targetTableColumns, targetTableRow } from '../../src/lib/reports/target-table.ts';
import { projectOf, sampleProject, type NamedText, type ProjectInNode } from './project-in-node.ts';

/** Worked cases of targets that users reported of other tools, and targets on the sample data. */

const communities = 'community_id,arm,start_date\nC01,action,2024-01-01\n';

async function judgedOf(
	project: ProjectInNode,
	targets?: readonly Target[],
	today?: string
): Promise<JudgedTargets> {
	const all = (await readPeriods(project.engine)).find(({ kind }) => kind === 'all') as Period;
	const time: Omit<TargetTime, 'registers'> = { all, today: today ?? all.lastDay, firstMonth: 1 };
	const byId = new Map(project.definitions.map((one) => [one.id, one]));
	const names = { definitionOf: (id: string) => byId.get(id), breakdownOf: () => undefined };
	const read = targets ?? (await readTargets(project.engine, names));
	const places = await readPlaces(project.engine);
	return judgeTargets(project.engine, read, { definitions: project.definitions, places, time });
}

async function withProject<Result>(
	files: NamedText,
	use: (project: ProjectInNode) => Promise<Result>
): Promise<Result> {
	const project = await projectOf(files);
	try {
		return await use(project);
	} finally {
		await project.engine.close();
	}
}

const measures = (rows: readonly (readonly [string, string, number])[]): string =>
	[
		'community_id,period_start,period_end,measure_code,numerator',
		...rows.map(([start, end, count]) => `C01,${start},${end},wells,${count}`)
	].join('\n');

const targetHeader =
	'indicator_id,scope,period,kind,formula,baseline_value,baseline_date,target_value,target_date';

const said = ({ points }: JudgedTargets): unknown[] =>
	points.map(({ cell, progress, standing }) => [
		cell.value,
		progress.kind === 'number' ? progress.percent : progress,
		standing
	]);

describe('Targets that users of other tools got wrong', () => {
	it('adds up to date, and judges each target by its own value', async () => {
		await withProject(
			{
				'communities.csv': communities,
				'measures.csv': measures([
					['2024-01-01', '2024-03-31', 15],
					['2024-04-01', '2024-06-30', 40]
				]),
				'targets.csv': `${targetHeader}
wells,ALL,,cumulative,share_of_target,0,,100,2024-06-30
wells,ALL,,cumulative,share_of_target,0,,1000,2024-12-31
wells,ALL,,cumulative,share_of_target,0,,20,2024-03-31
`
			},
			async (project) => {
				expect(said(await judgedOf(project))).toEqual([
					[55, 55, 'short'],
					[55, 5.5, 'not due'],
					[15, 75, 'short']
				]);
			}
		);
	});

	it('holds an end-of-programme target against all that came, not against a sum of monthly targets', async () => {
		const months = ['01', '02', '03', '04', '05', '06', '07', '08'];
		await withProject(
			{
				'communities.csv': communities,
				'measures.csv': measures(
					months.map((month) => [`2024-${month}-01`, `2024-${month}-28`, 10])
				),
				'targets.csv': `${targetHeader}
wells,ALL,month,per_period,share_of_target,,,10,2024-08-31
wells,ALL,,end,share_of_target,,,100,2024-09-30
`
			},
			async (project) => {
				const judged = await judgedOf(project);
				const end = judged.points.find(({ target }) => target.kind === 'end')!;
				expect([end.target.value, end.cell.value, end.standing]).toEqual([100, 80, 'short']);
				const each = judged.points.filter(({ target }) => target.kind === 'per_period');
				expect(each.map(({ cell, standing }) => [cell.value, standing])).toEqual(
					months.map(() => [10, 'reached'])
				);
			}
		);
	});

	it('keeps one target of a period whatever number of rows came in for it', async () => {
		await withProject(
			{
				'communities.csv': communities,
				'measures.csv': measures([
					['2024-01-01', '2024-01-31', 1],
					['2024-02-01', '2024-02-28', 1]
				]),
				'targets.csv': `${targetHeader}\nwells,ALL,2024-Q1,per_period,share_of_target,,,2,2024-03-31\n`
			},
			async (project) => {
				const [only] = (await judgedOf(project)).points;
				expect([only!.target.value, only!.cell.value, only!.standing]).toEqual([2, 2, 'reached']);
			}
		);
	});

	it('shows only bounds where a hidden count went in', async () => {
		const hidden =
			'community_id,period_start,period_end,measure_code,numerator\nC01,2024-01-01,2024-01-31,wells,<5\nC01,2024-02-01,2024-02-28,wells,7\nC01,2024-03-01,2024-03-31,wells,<5\n';
		await withProject(
			{
				'communities.csv': communities,
				'measures.csv': hidden,
				'targets.csv': `${targetHeader}\nwells,ALL,,cumulative,share_of_target,,,10,2024-03-31\n`
			},
			async (project) => {
				const [only] = (await judgedOf(project)).points;
				expect(only!.progress).toEqual({ kind: 'between', low: 70, high: 150 });
				expect(only!.standing).toBe('open');
			}
		);
	});

	it('knows a group by the words that people have for it, and asks about those that nobody knows', async () => {
		const rows = [
			['H7', 'sex', 'f', 40, 50],
			['H7', 'sex', 'm', 20, 50]
		].map(([code, , sex, n, N]) => `C01,2024-01-01,2024-03-31,${code},${sex},${n},${N}`);
		const target = (whose: string, value: number): string =>
			`H7,ALL,${whose},,end,share_of_target,,,${value},2024-12-31`;
		await withProject(
			{
				'communities.csv': communities,
				'measures.csv': [
					'community_id,period_start,period_end,measure_code,sex,numerator,denominator',
					...rows
				].join('\n'),
				'targets.csv': [
					targetHeader.replace('scope,', 'scope,breakdown,group,'),
					target('sex,Girls', 80),
					target(',garçons', 81),
					target('sex,all', 82),
					target('sex,herders', 83)
				].join('\n')
			},
			async (project) => {
				const judged = await judgedOf(project);
				const found = judged.points.map(({ target: { value, breakdown, group }, cell }) => [
					value,
					breakdown,
					group,
					cell.numerator,
					cell.denominator
				]);
				expect(found).toEqual([
					[80, 'sex', 'f', 40, 50],
					[81, 'sex', 'm', 20, 50],
					[82, '', '', 60, 100]
				]);
				expect(judged.faulty.map(({ fault, target: { group } }) => [fault, group])).toEqual([
					['group unknown', 'herders']
				]);
			}
		);
	});

	it('says what a target names that is not here, and never gives a number for it', async () => {
		await withProject(
			{
				'communities.csv': communities,
				'measures.csv': measures([['2024-01-01', '2024-03-31', 15]]),
				'targets.csv': `${targetHeader}
Z9,ALL,,end,,,,10,2024-12-31
wells,ALL,next spring,per_period,,,,10,2024-12-31
wells,ALL,,end,way_from_baseline,5,2025-12-31,10,2024-12-31
`
			},
			async (project) => {
				const judged = await judgedOf(project);
				expect(judged.points).toEqual([]);
				expect(judged.faulty.map(({ fault }) => fault)).toEqual([
					'indicator unknown',
					'period not understood',
					'before its baseline'
				]);
			}
		);
	});
});

/** The methods by their names; where donors’ guidance gives no numbers, they are made up. */
describe('Targets of donors, from the files to the table that goes out', () => {
	const column = (row: readonly unknown[], name: string): unknown =>
		row[targetTableColumns.indexOf(name)];
	const told = (at: JudgedTargets['points'][number]): unknown[] => {
		const row = targetTableRow(at, 'Roads were closed');
		const percent = column(row, 'progress_percent');
		return [
			column(row, 'actual'),
			column(row, 'variance'),
			typeof percent === 'number' ? percent.toFixed(2) : percent,
			column(row, 'standing'),
			column(row, 'reason')
		];
	};

	it('European Commission, OPSYS: a value to date against its milestone and its final target', async () => {
		await withProject(
			{
				'communities.csv': communities,
				'measures.csv': measures([
					['2023-10-01', '2023-12-31', 2505],
					['2024-01-01', '2024-03-31', 4475],
					['2024-04-01', '2024-06-30', 6000]
				]),
				'targets.csv': `${targetHeader}
wells,ALL,,cumulative,way_from_baseline,2505,,15000,2024-06-30
wells,ALL,,cumulative,way_from_baseline,2505,,25000,2024-12-31
wells,ALL,,end,way_from_baseline,0,2024-01-01,12495,2024-06-30
wells,ALL,,end,way_from_baseline,2505,2024-01-01,15000,2024-09-30
`
			},
			async (project) => {
				const judged = await judgedOf(project);
				expect(judged.points.map(told)).toEqual([
					[12980, -2020, '83.83', 'short', 'Roads were closed'],
					[12980, -12020, '46.57', 'not due', 'Roads were closed'],
					[10475, -2020, '83.83', 'short', 'Roads were closed']
				]);
				// What is counted from the day of the baseline on holds nothing of it: 63.78 would be wrong.
				expect(judged.faulty.map(({ fault }) => fault)).toEqual(['counted from zero']);
			}
		);
	});

	it('USAID, deviation narrative: a result more than a tenth off its target on either side asks why', async () => {
		const results = [889, 900, 1000, 1100, 1101];
		await withProject(
			{
				'communities.csv': communities,
				'measures.csv': measures(
					results.map((result, at) => [`2024-0${at + 1}-01`, `2024-0${at + 1}-28`, result])
				),
				'targets.csv': `${targetHeader}\nwells,ALL,month,per_period,share_of_target,,,1000,2024-05-31\n`
			},
			async (project) => {
				const { points } = await judgedOf(project);
				expect(points.map((at) => told(at).slice(0, 4))).toEqual([
					[889, -111, '88.90', 'short'],
					[900, -100, '90.00', 'near'],
					[1000, 0, '100.00', 'reached'],
					[1100, 100, '110.00', 'reached'],
					[1101, 101, '110.10', 'past']
				]);
				expect(points.map(({ standing }) => asksForReason(standing))).toEqual([
					true,
					false,
					false,
					false,
					true
				]);
			}
		);
	});

	it('DFID, logical framework: milestones of a share that should fall, each from the one baseline', async () => {
		const children = (year: number, hurt: number): string =>
			`C01,${year}-01-01,${year}-03-31,T${year},H1,${hurt},200`;
		const target = (value: number | string, day: string, baseline = '45,2023-03-31'): string =>
			`H1,ALL,,end,way_from_baseline,${baseline},${value},${day}`;
		await withProject(
			{
				'communities.csv': communities,
				'measures.csv': [
					'community_id,period_start,period_end,wave,measure_code,numerator,denominator',
					children(2023, 90),
					children(2024, 72),
					children(2025, 50)
				].join('\n'),
				'targets.csv': [
					targetHeader,
					target(36, '2024-03-31'),
					target(30, '2025-03-31'),
					target(0, '2026-03-31'),
					target(20, '2025-03-30', ',')
				].join('\n')
			},
			async (project) => {
				const { points } = await judgedOf(project, undefined, '2025-03-31');
				expect(points.map((at) => told(at).slice(0, 4))).toEqual([
					[36, 0, '100.00', 'reached'],
					[25, -5, '133.33', 'past'],
					[25, 25, '44.44', 'not due'],
					[36, 16, null, 'open']
				]);
			}
		);
	});
});

describe('Targets on the sample data', () => {
	let project: ProjectInNode;
	beforeAll(async () => {
		project = await sampleProject();
	}, 120_000);
	const target = (says: Partial<Target>): Target => ({
		id: JSON.stringify(says),
		indicatorId: 'O1',
		scope: 'ALL',
		breakdown: '',
		group: '',
		kind: 'end',
		period: '',
		formula: 'share_of_target',
		baseline: null,
		value: 70,
		day: '2024-12-31',
		tolerance: usualTolerance,
		setBy: '',
		reason: '',
		...says
	});

	it('holds a share against its last twelve months, as counted by other statements', async () => {
		const judged = await judgedOf(project, [target({ day: '2024-08-31' })], '2025-12-31');
		const [counted] = await project.engine.query(
			`SELECT sum(decisions_community)::INTEGER AS own, sum(decisions_total)::INTEGER AS made
			FROM meetings JOIN communities USING (community_id)
			WHERE arm = 'action' AND date BETWEEN DATE '2023-09-01' AND DATE '2024-08-31'
			AND decisions_community IS NOT NULL AND decisions_total IS NOT NULL AND decisions_community <= decisions_total`
		);
		const [{ cell, point, progress }] = judged.points as [JudgedTargets['points'][number]];
		expect(point.measured.id).toBe('2023-09..2024-08');
		expect([cell.numerator, cell.denominator]).toEqual([counted!['own'], counted!['made']]);
		expect(progress).toEqual({
			kind: 'number',
			percent: ((Number(counted!['own']) / Number(counted!['made'])) * 100 * 100) / 70
		});
	});

	it('holds a register against its last twelve months, not against all of its years', async () => {
		const asked = target({ indicatorId: 'H3', value: 15, day: '2025-12-31' });
		const judged = await judgedOf(project, [asked], '2025-12-31');
		const [counted] = await project.engine.query(
			`WITH register AS (
				SELECT *, max(sex = 'all') OVER (PARTITION BY community_id, period_end) AS has_total
				FROM measures JOIN communities USING (community_id)
				WHERE arm = 'action' AND measure_code = 'H3' AND year(period_end) = 2025 AND numerator IS NOT NULL
			)
			SELECT sum(numerator)::INTEGER AS out_of_school, sum(denominator)::INTEGER AS children
			FROM register WHERE NOT has_total OR sex = 'all'`
		);
		const [{ cell, point }] = judged.points as [JudgedTargets['points'][number]];
		expect(point.measured.id).toBe('2025');
		expect([cell.numerator, cell.denominator]).toEqual([
			counted!['out_of_school'],
			counted!['children']
		]);
	});

	it('reaches areas, communities and groups of people', async () => {
		const places = await readPlaces(project.engine);
		const area = places.find(({ kind }) => kind === 'area')!;
		const community = places.find(({ kind, hasAction }) => kind === 'community' && hasAction)!;
		const judged = await judgedOf(project, [
			target({ scope: area.id }),
			target({ scope: community.id }),
			target({
				indicatorId: 'h1',
				breakdown: 'sex',
				group: 'f',
				formula: 'way_from_baseline',
				baseline: { value: 60, day: '' },
				value: 20
			})
		]);
		expect(judged.faulty).toEqual([]);
		expect(judged.points.map(({ place }) => place.id)).toEqual([area.id, community.id, 'ALL']);
		for (const { cell } of judged.points) expect(cell.denominator).toBeGreaterThan(0);
	});

	it('does not judge what is not due', async () => {
		const judged = await judgedOf(project, [target({ day: '2040-12-31' })]);
		expect(judged.points.map(({ standing }) => standing)).toEqual(['not due']);
	});
});
