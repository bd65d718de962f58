import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { readProblems } from '$lib/pipeline/read-problems';
import { meetingsInFiles, promisesInFiles } from '$lib/pipeline/meetings-in-files';
import { projectOf, type ProjectInNode } from './project-in-node';

/** What was promised comes from a sheet to the meeting of the community that promised it, and to no other. */

const meetings = [
	'meeting_id,community_id,date,meeting_type,adjustments_agreed',
	'm1,c1,2025-03-01,reflection,2',
	'm2,c1,2025-06-01,planning,',
	'm3,c1,2025-09-01,action_session,',
	'm4,c2,2025-06-01,reflection,1'
].join('\n');
const promises = [
	'promise_id,meeting_id,text,role,due,state,checked_at',
	'p1,m1,Mend the well,committee,2025-05-01,done,2025-06-01',
	'p2,m2,Clear the path in March,health_workers,2025-08-01,,',
	'p3,m2,Ask aunt Zawadi to come,women,,not_yet,',
	'p4,m2,,men,2025-08-01,,',
	'p5,m4,A club each week,girls,,part,',
	'p6,m9,Meet on market day,everyone,,,'
].join('\n');

let project: ProjectInNode;
let engine: Engine;
beforeAll(async () => {
	project = await projectOf({ 'meetings.csv': meetings, 'promises.csv': promises });
	({ engine } = project);
});
afterAll(() => engine.close());

const known: ReadonlySet<string> = new Set(['march']);

describe('Promises in a file', () => {
	it('are all used, and a meeting that is in no file is named', async () => {
		expect(project.summaries.map(({ used, setAside }) => [used, setAside])).toEqual([
			[4, 0],
			[6, 0]
		]);
		const problems = await readProblems(engine, project.parts, '2026-01-01');
		const ofRows = problems.filter(({ row }) => row !== null);
		expect(ofRows.map(({ row, value, code }) => [row, value, code])).toEqual([
			[7, 'm9', 'meeting unknown']
		]);
	});

	it('make a meeting of any kind one on which the next looks back', async () => {
		const found = await meetingsInFiles(engine, 'c1', []);
		expect(found.map(({ meetingId }) => meetingId)).toEqual(['m2', 'm1']);
	});

	it('stand in the order of the file, with their words unless these may point at a person', async () => {
		expect(await promisesInFiles(engine, 'm2', known)).toEqual([
			{
				...{ id: 'p2', kind: '', text: 'Clear the path in March', role: 'health workers' },
				...{ due: '2025-08-01', state: '', isHeldBack: false }
			},
			{
				...{ id: 'p3', kind: '', text: '', role: 'women' },
				...{ due: '', state: 'not_yet', isHeldBack: true }
			}
		]);
	});

	it('are those of their own meeting alone', async () => {
		const ids = async (meeting: string) =>
			(await promisesInFiles(engine, meeting, known)).map(({ id }) => id);
		expect(await ids('m4')).toEqual(['p5']);
		expect(await ids('m3')).toEqual([]);
	});
});
