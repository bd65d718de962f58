import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOfProblem, type Problem } from '../../src/lib/domain/problem.ts';
import { allListed, readProblems } from '../../src/lib/pipeline/read-problems.ts';
import { projectOf, type ProjectInNode } from './project-in-node.ts';

const girls = ['many', 'many', 'many', 'few', 'few', 'none of them', '3', 'lots'];
const meetings = [
	'meeting_id,community_id,date,girls,boys',
	...girls.map((cell, at) => `M${at},C1,2024-03-01,${cell},${at === 0 ? 'some' : 4}`)
].join('\n');
const communities = 'community_id,community_name,start_date,arm\nC1,One,2024-01-01,action\n';

describe('Problems of many rows', () => {
	let project: ProjectInNode;

	beforeAll(async () => {
		project = await projectOf({ 'communities.csv': communities, 'meetings.csv': meetings });
	});

	afterAll(() => project.engine.close());

	const unreadable = async (column: string, most: number): Promise<Problem[]> => {
		const found = await readProblems(project.engine, project.parts, '2026-01-01', most);
		return found.filter((one) => one.code === 'count unreadable' && one.column === column);
	};
	const told = (problems: readonly Problem[]): unknown[] =>
		problems.map(({ row, value, unlisted }) => [row, value, unlisted?.alike, unlisted?.others]);

	it('are listed with each different cell first, and what is not listed is counted', async () => {
		expect(told(await unreadable('girls', 2))).toEqual([
			[2, 'many', 2, 2],
			[5, 'few', 1, 0]
		]);
		expect(told(await unreadable('boys', 2))).toEqual([[2, 'some', undefined, undefined]]);
	});

	it('come again only when every different cell is listed', async () => {
		expect(told(await unreadable('girls', 5))).toEqual([
			[2, 'many', 1, 0],
			[3, 'many', undefined, undefined],
			[5, 'few', 1, 0],
			[7, 'none of them', undefined, undefined],
			[9, 'lots', undefined, undefined]
		]);
	});

	it('are the same number, however many are listed', async () => {
		for (const most of [1, 2, 3, 4, 5, 6, 7, allListed]) {
			const problems = await unreadable('girls', most);
			expect(problems).toHaveLength(Math.min(most, 7));
			expect(problems.reduce((sum, problem) => sum + rowsOfProblem(problem), 0)).toBe(7);
		}
	});
});

describe('Actions that are said to have ended', () => {
	it('are to be checked where no day is given, also where no column is there for it', async () => {
		const header = 'action_id,community_id,date_started,end_reason';
		const actions = [header, 'A1,C1,2024-03-01,finished', 'A2,C1,2024-03-02,'].join('\n');
		const project = await projectOf({ 'communities.csv': communities, 'actions.csv': actions });
		const found = await readProblems(project.engine, project.parts, '2026-01-01', allListed);
		await project.engine.close();
		const ended = found.filter(({ code }) => code === 'ended without date');
		expect(ended.map(({ row, severity }) => [row, severity])).toEqual([[2, 'please check']]);
	});
});
