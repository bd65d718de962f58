import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saidAtMeetings } from '$lib/domain/evidence/said-at-meetings';
import { reasonsWhy } from '$lib/domain/meeting/record';
import type { Engine } from '$lib/engine/engine';
import { readProblems } from '$lib/pipeline/read-problems';
import { readReflections } from '$lib/pipeline/reflections-in-files';
import { projectOf, type ProjectInNode } from './project-in-node';

/** What a sheet tells of what was said of numbers: codes, meeting by meeting, and no word that may name somebody. */

const meetings = [
	'meeting_id,community_id,date,meeting_type',
	'm1,c1,2025-03-01,reflection',
	'm2,c1,2025-06-01,reflection',
	'm3,c2,2025-06-01,reflection'
].join('\n');
const reflections = [
	'meeting_id,question,group,guess,helped,blocked,feels_right,consent',
	'm1,p2,girls,7,school; money,Zawadi was beaten,yes,named',
	'm1,P2,women,4,money,,no,named',
	'm1,A4,,,,,partly,totals_only',
	'm2,Meetings with children,everyone,,people_came_together leaders,rain or drought,no,none',
	'm2,P2,girls,,,,yes,none',
	'm3,P2,,,,money,yes,named',
	'm9,P2,,,money,,yes,named',
	'm1,A4,,2,,,no,named'
].join('\n');

let project: ProjectInNode;
let engine: Engine;
beforeAll(async () => {
	project = await projectOf({ 'meetings.csv': meetings, 'reflections.csv': reflections });
	({ engine } = project);
});
afterAll(() => engine.close());

const read = () =>
	readReflections(engine, {
		questionOf: (name) =>
			name.toLowerCase() === 'p2' || name === 'Meetings with children' ? 'P2' : undefined,
		reasonOf: (words) => reasonsWhy.find((code) => code === words.trim().replaceAll('_', ' '))
	});

describe('Reflections in a file', () => {
	it('are used, but for two of one meeting, number and group that say different things', async () => {
		expect(project.summaries.map(({ used, setAside }) => [used, setAside])).toEqual([
			[3, 0],
			[6, 2]
		]);
		const problems = await readProblems(engine, project.parts, '2026-01-01');
		const ofRows = problems.filter(({ row }) => row !== null);
		expect(ofRows.map(({ row, value, code }) => [row, value, code])).toEqual([
			[4, 'm1', 'key repeated'],
			[8, 'm9', 'meeting unknown'],
			[9, 'm1', 'key repeated']
		]);
	});

	it('tell one meeting once of a number, whichever groups spoke of it', async () => {
		const said = await read();
		expect(said.map(({ meetingId, communityId }) => [meetingId, communityId])).toEqual([
			['m1', 'c1'],
			['m2', 'c1'],
			['m3', 'c2']
		]);
		expect(said[0]?.reflections).toMatchObject([
			{ question: 'P2', helped: ['school', 'money'], blocked: [], feelsRight: 'partly' }
		]);
		expect(said[1]?.reflections).toMatchObject([
			{
				...{ question: 'P2', helped: ['people came together', 'leaders'] },
				...{ blocked: ['rain or drought'], feelsRight: 'no' }
			}
		]);
	});

	it('stand with the numbers of their own communities, as those of meetings held here do', async () => {
		const asked = { indicatorId: 'P2', communities: new Set(['c1']) };
		expect(saidAtMeetings(await read(), asked)).toMatchObject({
			...{ meetings: 2, places: 1, feels: { yes: 0, partly: 1, no: 1 } },
			blocked: [{ code: 'rain or drought', meetings: 1 }]
		});
	});

	it('bring no word with them, and no consent', async () => {
		const said = JSON.stringify(await read());
		expect(said).not.toContain('Zawadi');
		expect(said).not.toContain('named');
	});

	it('let no community be shown that did not agree in its own table', async () => {
		const rows = await engine.query('SELECT community_id, share_consent FROM communities');
		expect(rows).toEqual([
			{ community_id: 'c1', share_consent: null },
			{ community_id: 'c2', share_consent: null }
		]);
	});
});
