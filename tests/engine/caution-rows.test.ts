import { afterAll, beforeAll, expect, it } from 'vitest';
import { cautionsOf, type AnyCaution } from '../../src/lib/domain/evidence/cautions/cautions-of.ts';
import { rowsWanted } from '../../src/lib/domain/evidence/cautions/rows-wanted.ts';
import type { ChangeQuestion } from '../../src/lib/domain/evidence/community-change.ts';
import { readCautionRows, readScoring } from '../../src/lib/pipeline/caution-rows.ts';
import { readChangeFacts } from '../../src/lib/pipeline/change-facts.ts';
import { readPlaces } from '../../src/lib/pipeline/read-cells.ts';
import { projectOf, type ProjectInNode } from './project-in-node.ts';

let project: ProjectInNode;

/** Pitfalls planted in files: an epidemic, another project, a worst-off place, more people asked, an outside facilitator. */
beforeAll(async () => {
	project = await projectOf({
		'communities.csv': [
			'community_id,community_label,area,arm,selected_because',
			'c1,Apinto,North,action,worst_off',
			'c2,Chaani,South,comparison,random'
		].join('\n'),
		'actions.csv': [
			'action_id,community_id,title,harm,action_type,date_started',
			'a1,c1,Talks,out_of_school,dialogue,2023-01-10'
		].join('\n'),
		'measures.csv': [
			'community_id,period_start,period_end,wave,measure_code,method,instrument_version,numerator,denominator',
			'c1,2022-05-01,2022-05-20,T1,H1,survey,v1,40,100',
			'c1,2024-05-01,2024-05-20,T2,H1,survey,v1,30,130'
		].join('\n'),
		'context_events.csv': [
			'scope,date_start,date_end,kind,label',
			'ALL,2024-05-10,2024-06-01,epidemic,Cholera',
			'c1,2023-05-10,2023-06-01,other_project,Well project'
		].join('\n'),
		'ownership.csv': [
			'assessment_id,community_id,date,group,n_people,dimension,score,scale_max,led_by',
			'o1,c1,2024-01-10,girls,8,concern,3,5,outside',
			'o2,c1,2024-02-10,boys,8,concern,3,5,community'
		].join('\n')
	});
});

afterAll(async () => {
	await project.engine.close();
});

async function question(): Promise<ChangeQuestion> {
	const places = await readPlaces(project.engine);
	const place = places.find(({ id }) => id === 'c1')!;
	const definition = project.definitions.find(({ id }) => id === 'H1')!;
	if (definition.shape !== 'measure') throw new Error('no measure');
	const facts = await readChangeFacts(project.engine, definition, place, places);
	return { definition, facts, choice: '' };
}

it('each caution names the rows of the files that made it fire', async () => {
	const asked = await question();
	const scored = await readScoring(project.engine);
	const seen = { view: 'before-after', question: asked, trust: [], scored, looks: 1 };
	const cautions = cautionsOf(seen);
	const rowsOf = async (caution: AnyCaution): Promise<string> => {
		const { rows } = await readCautionRows(project.engine, rowsWanted(caution, asked), {
			definitions: [asked.definition],
			people: {},
			parts: project.parts
		});
		const said = rows.map(({ file, row, place, day }) => `${file}:${row} ${place} ${day}`.trim());
		return [caution.code, ...said].join(' | ');
	};
	expect(await Promise.all(cautions.map(rowsOf))).toEqual([
		'struck | context_events.csv:2 ALL 2024-05-10 | measures.csv:2 Apinto 2022-05-20 | measures.csv:3 Apinto 2024-05-20',
		'other work | communities.csv:2 Apinto | context_events.csv:3 Apinto 2023-05-10',
		'worst off | communities.csv:2 Apinto',
		'other count | measures.csv:2 Apinto 2022-05-20 | measures.csv:3 Apinto 2024-05-20',
		'outside facilitator | ownership.csv:2 Apinto 2024-01-10'
	]);
});
