import { describe, expect, test } from 'vitest';
import { projectAt } from '../../../src/lib/project/earlier-state';
import { pinnedIndicators, withPinSwitched } from '../../../src/lib/project/pins';
import { givesSameNumbers } from '../../../src/lib/project/profile';
import type { Project } from '../../../src/lib/project/project';
import { exampleProject } from './example-project';

const day = (nth: number): string => `2026-03-0${nth}T10:00:00.000Z`;

const switched = (project: Project, indicatorId: string, nth: number): Project =>
	withPinSwitched(project, indicatorId, { id: `pin ${nth}`, at: day(nth) });

describe('numbers that a project looks at first', () => {
	const before = exampleProject('a');
	const pinned = switched(switched(before, 'O1', 1), 'H1', 2);

	test('stand in the order in which they were pinned', () => {
		expect(pinnedIndicators(pinned)).toEqual(['O1', 'H1']);
	});

	test('are taken off by switching the decision off, and what was decided before stays known', () => {
		const after = switched(pinned, 'O1', 3);
		expect(pinnedIndicators(after)).toEqual(['H1']);
		expect(after.decisions).toHaveLength(pinned.decisions.length);
		expect(pinnedIndicators(projectAt(after, day(2)))).toEqual(['O1', 'H1']);
	});

	test('that are pinned again stand last', () => {
		expect(pinnedIndicators(switched(switched(pinned, 'O1', 3), 'O1', 4))).toEqual(['H1', 'O1']);
	});

	test('change no number', () => {
		expect(givesSameNumbers(before, pinned)).toBe(true);
	});
});
