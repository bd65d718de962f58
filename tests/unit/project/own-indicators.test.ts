import { describe, expect, it, test } from 'vitest';
import { idAbout, nextOwnId } from '../../../src/lib/domain/own-indicators/own-id';
import type { OwnIndicator } from '../../../src/lib/domain/own-indicators/own-indicator';
import { projectAt } from '../../../src/lib/project/earlier-state';
import {
	ownIdsEver,
	ownIndicatorsInForce,
	ownMeasuresSaid,
	ownVersions
} from '../../../src/lib/project/own-indicators';
import { addDecision, type Project } from '../../../src/lib/project/project';
import { switchDecision } from '../../../src/lib/project/switching';
import { readProject } from '../../../src/lib/project/project-schema';
import { exampleProject } from './example-project';

const first: OwnIndicator = {
	id: 'own-indicator-1',
	name: 'Called by us',
	area: 'ownership',
	direction: 'up',
	unitWord: 'meetings',
	not: 'Meetings that nobody wrote down',
	expression: 'count(meetings where called_by = community)'
};
const renamed = { ...first, name: 'We called it' };
const wider = { ...renamed, expression: 'count(meetings where called_by != outside)' };

const day = (at: number): string => `2026-03-0${at}T10:00:00.000Z`;

function decided(...says: readonly (OwnIndicator | null)[]): Project {
	return says.reduce<Project>(
		(project, one, index) =>
			addDecision(project, {
				id: `d${index + 1}`,
				kind: 'own indicator',
				at: day(index + 1),
				on: true,
				says: one ?? first,
				...(one === null ? { isRemoved: true } : {})
			}),
		exampleProject('a')
	);
}

describe('an own indicator', () => {
	it('is what was last decided, and what it was before where that is switched off', () => {
		const project = decided(first, wider);
		expect(ownIndicatorsInForce(project)).toEqual([wider]);
		const back = switchDecision(project, 'd2', false, day(3));
		expect(ownIndicatorsInForce(back)).toEqual([first]);
		const gone = switchDecision(back, 'd1', false, day(4));
		expect(ownIndicatorsInForce(gone)).toEqual([]);
	});

	it('is counted no more once it was removed, and its id is never given again', () => {
		const project = decided(first, null);
		expect(ownIndicatorsInForce(project)).toEqual([]);
		expect(nextOwnId(ownIdsEver(project))).toBe('own-indicator-2');
	});

	it('has a version for each thing that it counted, from the day of the first', () => {
		const versions = ownVersions(decided(first, renamed, wider), first.id);
		expect(versions).toEqual([
			{ own: renamed, at: day(1) },
			{ own: wider, at: day(3) }
		]);
	});

	it('is, at an earlier moment, what it was then', () => {
		const project = decided(first, wider);
		expect(ownIndicatorsInForce(projectAt(project, day(1)))).toEqual([first]);
	});

	it('reads back from a project file, whatever its expression says', () => {
		const project = decided(first, { ...first, expression: 'median(of what is to come)' }, null);
		expect(readProject(JSON.parse(JSON.stringify(project)))).toEqual({ project });
	});

	it('about harm has an id that says so, and takes no number of another', () => {
		const harm: OwnIndicator = { ...first, id: idAbout(first.id, true), area: 'harm' };
		const project = decided(harm);
		expect(readProject(JSON.parse(JSON.stringify(project)))).toEqual({ project });
		expect(nextOwnId(ownIdsEver(project))).toBe('own-indicator-2');
	});

	test.each([
		['under the id of another number', { ...first, id: 'O1' }],
		['about harm under an id that does not say so', { ...first, area: 'harm' }],
		['about no harm under an id that says so', { ...first, id: 'own-indicator-harm-1' }],
		['without an expression', { ...first, expression: undefined }]
	])('%s is no project of ours', (_name, says) => {
		const project = decided(says as OwnIndicator);
		expect(readProject(JSON.parse(JSON.stringify(project)))).toEqual({
			problem: { code: 'project damaged' }
		});
	});
});

it('what a community said of its own measure is found by its code in any case, the newest first', () => {
	const words = {
		code: 'Graves',
		label: 'Children’s graves',
		picture: 'moon',
		unitWord: 'graves',
		direction: 'down',
		howOften: 'year'
	} as const;
	const project = [words, { ...words, label: 'Graves of children' }].reduce<Project>(
		(before, says, index) =>
			addDecision(before, { id: `m${index}`, kind: 'own measure', at: day(1), on: true, says }),
		exampleProject('a')
	);
	expect(ownMeasuresSaid(project).get('graves')?.label).toBe('Graves of children');
	const back = switchDecision(project, 'm1', false, day(2));
	expect(ownMeasuresSaid(back).get('graves')?.label).toBe('Children’s graves');
	expect(readProject(JSON.parse(JSON.stringify(project)))).toEqual({ project });
});
