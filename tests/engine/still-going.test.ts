import { beforeAll, describe, expect, test } from 'vitest';
import type { HandedOver, WatchedBy } from '../../src/lib/domain/evidence/still-going.ts';
import { childrenHurtByTheChosenHarm as H1 } from '../../src/lib/domain/indicators/children-hurt-by-the-chosen-harm.ts';
import { childrenOutOfSchool as H3 } from '../../src/lib/domain/indicators/children-out-of-school.ts';
import { readHandedOver, viewStillGoing } from '../../src/lib/pipeline/still-going.ts';
import { sampleProject, type ProjectInNode } from './project-in-node.ts';

/** Expected numbers were counted from the sample's files by a program of its own, by hand-written product-limit sums. */
describe('actions still going after handover, over the sample data', () => {
	let project: ProjectInNode;
	let everywhere: readonly HandedOver[];
	beforeAll(async () => {
		project = await sampleProject();
		everywhere = await readHandedOver(project.engine, { kind: 'all', id: 'ALL' });
	});
	const found = (by: WatchedBy, definition: typeof H1 | typeof H3 = H1) =>
		viewStillGoing({ definition, choice: '' }, everywhere, by).found;

	test('has twenty actions, four of them stopped, up to the day on which five are still watched', () => {
		const { all, notRecorded } = found('all');
		expect(all).toMatchObject({ actions: 20, ends: 4, finished: 1, places: 6, lastDay: 745 });
		expect(notRecorded).toBe(0);
		expect(all.reading?.months).toBe(24);
		expect(all.reading?.share).toBeCloseTo(0.7916666666666665, 13);
		expect(all.reading?.lower).toBeCloseTo(0.5354477782214914, 13);
		expect(all.reading?.upper).toBeCloseTo(0.9163378983487761, 13);
	});

	test('counts under the axis how many are still watched', () => {
		const { marks } = viewStillGoing({ definition: H1, choice: '' }, everywhere, 'all');
		expect(marks.records.map(({ months, at_risk }) => [months, at_risk])).toEqual([
			[0, 20],
			[3, 20],
			[6, 17],
			[12, 16],
			[18, 12],
			[24, 6]
		]);
		expect(marks.records[2]?.survival).toBeCloseTo(0.8972222222222221, 13);
	});

	test('has groups by who runs them, and no curve of fewer than five', () => {
		const { groups, comparison } = found('managed_by');
		expect(
			groups.map(({ group, actions, ends, lastDay }) => [group, actions, ends, lastDay])
		).toEqual([
			['community', 12, 2, 672],
			['outside', 5, 2, 163],
			['together', 3, 0, null]
		]);
		expect(groups[0]?.reading?.lower).toBeCloseTo(0.46094567705283446, 13);
		expect(comparison).toBeNull();
	});

	test('has groups by money from outside before handover, too few ended in one of them for a test', () => {
		const { groups, ungrouped, comparison } = found('money');
		expect(groups.map(({ group, actions, ends }) => [group, actions, ends])).toEqual([
			['none', 10, 3],
			['some', 10, 1]
		]);
		expect(groups.map(({ reading }) => reading?.months)).toEqual([22, 18]);
		expect(groups[1]?.reading?.share).toBeCloseTo(0.8888888888888888, 13);
		expect(ungrouped).toBe(0);
		expect(comparison).toBeNull();
	});

	test('looks at the actions that the question is about, and at those of its place', async () => {
		expect(found('all', H3).all).toMatchObject({ actions: 6, ends: 3, lastDay: 163 });
		const place = { kind: 'community', id: 'c07' } as const;
		const here = await readHandedOver(project.engine, place);
		expect(here.map(({ action_id, stopped }) => [action_id, stopped])).toEqual([
			['a-c07-1', false],
			['a-c07-2', true],
			['a-c07-3', false]
		]);
	});
});
