import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { childrenInHeavyWork as H6 } from '../../src/lib/domain/indicators/children-in-heavy-work.ts';
import { childrenOutOfSchool as H3 } from '../../src/lib/domain/indicators/children-out-of-school.ts';
import { girlsMarriedBefore18 as H5 } from '../../src/lib/domain/indicators/girls-married-before-18.ts';
import type { MeasureDefinition } from '../../src/lib/domain/indicators/definition.ts';
import {
	readHandedOver,
	viewStillGoing,
	type StillGoingView
} from '../../src/lib/pipeline/still-going.ts';
import { projectOf, type ProjectInNode } from './project-in-node.ts';

/**
 * Published survival analyses, written down as actions that were handed over and visited, and read back through the
 * view: a week is seven days after handover, an end an action that was found stopped, a `+` one that still went on when
 * it was last visited.
 */

/** Remission under 6-MP and under placebo: Freireich, E. J. et al. (1963), as printed in Gehan, E. A. (1965). */
const gehan = {
	community: '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+',
	outside: '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23'
};

/** Remission of acute myelogenous leukemia with and without maintenance: Miller, R. G. (1981). */
const miller = {
	community: '9 13 13+ 18 23 28+ 31 34 45+ 48 161+',
	outside: '5 5 8 8 12 16+ 23 27 30 33 43 45'
};

/** Use of an intrauterine device until it was given up: World Health Organization (1987), as printed in Collett, D. (1994). */
const collett = {
	community: '10 13+ 18+ 19 23+ 30 36 38+ 54+ 56+ 59 75 93 97 104+ 107 107+ 107+'
};

const handover = Date.UTC(2020, 0, 6);
const weekDay = (weeks: number): string =>
	new Date(handover + weeks * 7 * 86_400_000).toISOString().slice(0, 10);

interface Files {
	readonly actions: readonly string[];
	readonly visits: readonly string[];
}

/** The actions of one analysis and the visit that each of them ends with. */
function filesOf(harm: string, arms: Readonly<Record<string, string>>): Files {
	const all = Object.entries(arms).flatMap(([arm, times]) =>
		times.split(' ').map((time, nth) => ({ arm, time, id: `${harm}-${arm}-${nth}` }))
	);
	return {
		actions: all.map(({ id, arm }) => `${id},c1,${harm},dialogue,${arm},2019-06-01`),
		visits: all.map(({ id, time }) => {
			const day = weekDay(Number.parseInt(time, 10));
			const isGoing = time.endsWith('+');
			return `c1,${day},handed_over,${id},${isGoing ? 'yes' : 'no'},${isGoing ? '' : day}`;
		})
	};
}

let project: ProjectInNode;

beforeAll(async () => {
	const files = [
		filesOf('out_of_school', gehan),
		filesOf('heavy_work', miller),
		filesOf('child_marriage', collett)
	];
	project = await projectOf({
		'communities.csv': [
			'community_id,community_label,area,arm,handover_date',
			`c1,Apinto,North,action,${weekDay(0)}`
		].join('\n'),
		'actions.csv': [
			'action_id,community_id,harm,action_type,managed_by,date_started',
			...files.flatMap(({ actions }) => actions)
		].join('\n'),
		'followup.csv': [
			'community_id,date,stage,action_id,still_active,last_active_date',
			...files.flatMap(({ visits }) => visits)
		].join('\n')
	});
});

afterAll(async () => {
	await project.engine.close();
});

async function view(definition: MeasureDefinition): Promise<StillGoingView> {
	const actions = await readHandedOver(project.engine, { kind: 'all', id: 'ALL' });
	return viewStillGoing({ definition, choice: '' }, actions, 'managed_by');
}

/** The steps at which some ended: week, share, limits, as they are printed. */
const printed = ({ steps }: StillGoingView, group: string, digits: number) =>
	steps.records
		.filter((step) => step.group === group && step.stopped > 0)
		.map(({ day, survival, lower, upper }) => [
			day / 7,
			...[survival, lower ?? 0, upper ?? 0].map((share) => share.toFixed(digits))
		]);

describe('the remission of leukemia under 6-MP', () => {
	test('has the curve that is printed of it', async () => {
		// Klein, J. P. and Moeschberger, M. L. (2003), Survival Analysis; limits on the log-log scale.
		expect(printed(await view(H3), 'community', 3)).toEqual([
			[6, '0.857', '0.620', '0.952'],
			[7, '0.807', '0.563', '0.923'],
			[10, '0.753', '0.503', '0.889'],
			[13, '0.690', '0.432', '0.849'],
			[16, '0.627', '0.368', '0.805'],
			[22, '0.538', '0.268', '0.747'],
			[23, '0.448', '0.188', '0.680']
		]);
	});

	test('is told apart from that under placebo, by the p that is printed', async () => {
		// R 4.2.2, survival 3.5.3: survdiff(Surv(time, cens) ~ treat, MASS::gehan): chisq = 16.8, p = 4.17e-05.
		const { comparison, groups } = (await view(H3)).found;
		expect(comparison?.isApart).toBe(true);
		expect(comparison?.p.toPrecision(3)).toBe('0.0000417');
		expect(groups.map(({ group, actions, ends }) => [group, actions, ends])).toEqual([
			['community', 21, 9],
			['outside', 21, 21]
		]);
	});

	test('is drawn as far as five are still watched', async () => {
		const { steps } = await view(H3);
		const drawn = steps.records.filter(({ group, is_drawn }) => group === 'community' && is_drawn);
		expect(drawn.at(-1)?.day).toBe(25 * 7);
	});
});

describe('the remission of leukemia with and without maintenance', () => {
	test('has the curve that is printed of it', async () => {
		expect(printed(await view(H6), 'community', 4)).toEqual([
			[9, '0.9091', '0.5081', '0.9867'],
			[13, '0.8182', '0.4474', '0.9512'],
			[18, '0.7159', '0.3502', '0.8990'],
			[23, '0.6136', '0.2658', '0.8353'],
			[31, '0.4909', '0.1673', '0.7534'],
			[34, '0.3682', '0.0928', '0.6570'],
			[48, '0.1841', '0.0117', '0.5250']
		]);
	});

	test('is not told apart, where the printed p is 0.0653', async () => {
		// R 4.2.2, survival 3.5.3: survdiff(Surv(time, status) ~ x, aml): chisq = 3.4, p = 0.0653.
		const { comparison } = (await view(H6)).found;
		expect(comparison?.isApart).toBe(false);
		expect(comparison?.p.toFixed(4)).toBe('0.0653');
	});
});

describe('the use of an intrauterine device', () => {
	test('has the curve and the numbers still watched that are printed of it', async () => {
		// Collett, D. (1994), Modelling Survival Data in Medical Research, table 2.2.
		const { steps } = await view(H5);
		const ended = steps.records.filter(({ stopped }) => stopped > 0);
		expect(
			ended.map(({ day, at_risk, survival }) => [day / 7, at_risk, survival.toFixed(4)])
		).toEqual([
			[10, 18, '0.9444'],
			[19, 15, '0.8815'],
			[30, 13, '0.8137'],
			[36, 12, '0.7459'],
			[59, 8, '0.6526'],
			[75, 7, '0.5594'],
			[93, 6, '0.4662'],
			[97, 5, '0.3729'],
			[107, 3, '0.2486']
		]);
		expect(ended.map(({ is_drawn }) => is_drawn)).toEqual([...Array(8).fill(true), false]);
	});
});
