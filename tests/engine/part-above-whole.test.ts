import { expect, it } from 'vitest';
import { readPeriods, readPlaces } from '../../src/lib/pipeline/read-cells.ts';
import { rowsAboveWhole } from '../../src/lib/pipeline/part-above-whole.ts';
import { projectOf } from './project-in-node.ts';

const files = {
	'communities.csv': 'community_id,arm\nc1,action\nc2,action\nc3,comparison\n',
	'meetings.csv': [
		'meeting_id,community_id,date,meeting_type,decisions_total,decisions_community',
		'a,c1,2025-01-10,planning,4,9',
		'b,c1,2025-05-10,planning,4,4',
		'c,c2,2025-05-10,planning,0,1',
		'd,c3,2025-05-10,planning,1,2',
		'e,c2,2025-05-11,planning,,3'
	].join('\n'),
	// An earlier round, and another measure, are not in the number.
	'measures.csv': [
		'community_id,period_start,period_end,wave,measure_code,numerator,denominator',
		'c1,2025-01-01,2025-01-31,T1,H1,70,60',
		'c1,2025-05-01,2025-05-31,T2,H1,20,60',
		'c2,2025-05-01,2025-05-31,T2,H1,61,60',
		'c2,2025-05-01,2025-05-31,T2,H3,61,60'
	].join('\n')
};

it('counts the rows of one number, place and time of which the part is larger than the whole', async () => {
	const project = await projectOf(files);
	const places = await readPlaces(project.engine);
	const periods = await readPeriods(project.engine);
	const count = (id: string, place: string, period: string): Promise<number> =>
		rowsAboveWhole(
			project.engine,
			project.definitions.find((one) => one.id === id)!,
			places.find((one) => one.id === place)!,
			periods.find((one) => one.id === period)!
		);
	expect(await count('O1', 'ALL', 'ALL')).toBe(2);
	expect(await count('O1', 'c1', 'ALL')).toBe(1);
	expect(await count('O1', 'ALL', '2025-Q2')).toBe(1);
	expect(await count('O2', 'ALL', 'ALL')).toBe(0);
	expect(await count('H1', 'ALL', 'ALL')).toBe(1);
	expect(await count('H1', 'c1', '2025-Q1')).toBe(1);
	expect(await count('H1', 'c1', 'ALL')).toBe(0);
	await project.engine.close();
});
