import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPlaces } from '../../src/lib/pipeline/read-cells.ts';
import { readReportFacts } from '../../src/lib/pipeline/report-facts.ts';
import { periodOfId } from '../../src/lib/domain/period.ts';
import { projectOf, type ProjectInNode } from './project-in-node.ts';

let project: ProjectInNode;

beforeAll(async () => {
	project = await projectOf({
		'communities.csv':
			'community_id,area,arm\nc1,North,action\nc2,South,action\nc3,North,comparison',
		'meetings.csv': [
			'meeting_id,community_id,date,meeting_type',
			'm1,c1,2024-02-01,planning',
			'm2,c1,2025-02-01,planning',
			'm3,c1,2025-12-31,planning',
			'm4,c2,2025-03-01,planning',
			'm5,c3,2025-03-01,planning'
		].join('\n'),
		'context_events.csv': [
			'scope,date_start,date_end,kind,label',
			'North,2024-12-20,2025-01-05,campaign,Speak up',
			'South,2025-03-01,2025-03-02,flood_drought,Flood',
			'ALL,2024-01-01,2024-12-31,campaign,Long gone'
		].join('\n')
	});
});

afterAll(async () => {
	await project.engine.close();
});

it('beside reports stand the meetings of two years, and the events of the later one that reach the place', async () => {
	const places = await readPlaces(project.engine);
	const factsOf = async (kind: string, id: string) => {
		const place = places.find((one) => one.kind === kind && one.id === id)!;
		const { meetings, events } = await readReportFacts(
			project.engine,
			place,
			periodOfId('2025-01..2025-12')!,
			periodOfId('2024-01..2024-12')!
		);
		return { ...meetings, events: events.map(({ label }) => label) };
	};
	expect(await factsOf('community', 'c1')).toEqual({ later: 2, earlier: 1, events: ['Speak up'] });
	expect(await factsOf('area', 'South')).toEqual({ later: 1, earlier: 0, events: ['Flood'] });
	expect(await factsOf('all', 'ALL')).toEqual({
		later: 3,
		earlier: 1,
		events: ['Speak up', 'Flood']
	});
});
