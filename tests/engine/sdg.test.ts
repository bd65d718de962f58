import { beforeAll, describe, expect, it } from 'vitest';
import { release } from '../../src/lib/domain/disclosure/release.ts';
import type { AlignmentProposal } from '../../src/lib/domain/sdg/alignment.ts';
import type { SdgSection } from '../../src/lib/domain/sdg/section.ts';
import { readPeriods, readPlaces } from '../../src/lib/pipeline/read-cells.ts';
import { readSdg, sdgSection } from '../../src/lib/pipeline/sdg.ts';
import { readInstruments } from '../../src/lib/pipeline/sdg-instruments.ts';
import { projectOf, sampleProject, type ProjectInNode } from './project-in-node.ts';

async function sectionAt(
	{ engine, definitions }: ProjectInNode,
	placeId: string,
	periodId: string,
	proposals: readonly AlignmentProposal[] = []
): Promise<SdgSection> {
	const place = (await readPlaces(engine)).find(({ id }) => id === placeId);
	const period = (await readPeriods(engine)).find(({ id }) => id === periodId);
	if (place === undefined || period === undefined) throw new Error('missing place or period');
	const instruments = await readInstruments(engine);
	const facts = await readSdg(engine, { definitions, place, period, instruments, proposals });
	return sdgSection(facts, release([facts.numbers, facts.chain], 'officer').tables);
}

const inWords = ({ blocks }: SdgSection): readonly string[] =>
	blocks.flatMap(({ target, numbers }) =>
		numbers.map(({ alignment: { indicatorId, grade, code }, cell: { numerator, denominator } }) =>
			[target, indicatorId, grade, code, `${numerator}/${denominator}`].join(' ')
		)
	);

describe('SDG alignment of the sample project', () => {
	it('says of every number its grade, and gives it with n of N', async () => {
		const section = await sectionAt(await sampleProject(), 'ALL', 'ALL');
		expect(inWords(section)).toMatchInlineSnapshot(`
			[
			  "16.1 H7 similar 16.1.4 685/1010",
			  "16.2 A1 contributes 16.2 52/null",
			  "16.2 A2 contributes 16.2 414/552",
			  "16.2 A6 contributes 16.2 8053/4621",
			  "16.2 H1 contributes 16.2 320/1010",
			  "16.2 H8 contributes 16.2 659/1010",
			  "16.3 H9 similar 16.3.1 138/341",
			  "16.3 S6 contributes 16.3 217/360",
			  "16.6 A5 contributes 16.6 146/273",
			  "16.6 O5 contributes 16.6 369722/753512",
			  "16.6 S1 contributes 16.6 null/20",
			  "16.6 S2 contributes 16.6 32/52",
			  "16.6 S5 contributes 16.6 14/29",
			  "16.7 A3 contributes 16.7 14/16",
			  "16.7 A4 contributes 16.7 162/315",
			  "16.7 P1 contributes 16.7 17877/44411",
			  "16.7 P2 contributes 16.7 962/1449",
			  "16.7 P3 contributes 16.7 null/38135",
			  "16.7 P4 contributes 16.7 556/1359",
			  "16.7 P5 contributes 16.7 389/639",
			  "16.7 P6 contributes 16.7.2 428/608",
			  "16.7 P7 contributes 16.7 28/67",
			  "16.7 O1 contributes 16.7 1635/2846",
			  "16.7 O2 contributes 16.7 994/1463",
			  "16.7 O3 contributes 16.7 800/1471",
			  "16.7 O4 contributes 16.7 29/52",
			  "16.7 O9 contributes 16.7 468/608",
			  "16.7 S4 contributes 16.7 27/111",
			  "16.7 S7 contributes 16.7 5.217391304347826/7.421052631578948",
			  "16.9 H11 same 16.9.1 2895/4831",
			  "16.a S5 contributes 16.a 14/29",
			  "16.b P3 contributes 16.b null/38135",
			  "3.7 H2 similar 3.7.2 null/3724.5",
			  "4.1 H3 contributes 4.1 9692/46371",
			]
		`);
		expect(section.counts).toMatchInlineSnapshot(`
			{
			  "contributes": 30,
			  "same": 1,
			  "similar": 3,
			}
		`);
	});

	it('leads from actions over ownership and what lasts to harm and targets, each link with n of N', async () => {
		const { lanes } = await sectionAt(await sampleProject(), 'ALL', 'ALL');
		const n = (cell: { numerator: number | null; denominator: number | null } | null) =>
			cell === null ? '-' : `${cell.numerator}/${cell.denominator}`;
		const words = lanes.map(({ id, actions, ownership, lasting, ends }) =>
			[
				id,
				n(actions),
				n(ownership),
				n(lasting),
				...ends.map(({ measure, target, grade }) => `${n(measure)} ${target} ${grade}`)
			].join(' | ')
		);
		expect(words).toMatchInlineSnapshot(`
			[
			  "all | 52/null | 29/52 | 32/52 | 320/1010 16.2 contributes | 685/1010 16.1 similar | 659/1010 16.2 contributes | 138/341 16.3 similar | 2895/4831 16.9 same",
			  "harm:out_of_school | 14/null | 9/14 | 9/14 | 9692/46371 4.1 contributes",
			  "harm:harsh_punishment | 9/null | 6/9 | 8/9 | - 16.2 contributes",
			  "harm:early_pregnancy | 9/null | 3/9 | 5/9 | null/3724.5 3.7 similar",
			  "harm:heavy_work | 9/null | 6/9 | 3/9 | - 8.7 contributes",
			  "harm:child_marriage | 3/null | 2/3 | 2/3 | - 5.3 contributes",
			  "harm:neglect_separation | 2/null | 0/2 | 1/2 | - 16.2 contributes",
			  "harm:sexual_violence | 1/null | 0/1 | 1/1 | - 16.2 contributes",
			  "decisions | - | 1635/2846 | - | - 16.7 contributes",
			  "services | - | - | 14/29 | - 16.6 contributes | - 16.a contributes",
			]
		`);
	});
});

const births = `community_id,period_start,period_end,wave,measure_code,method,instrument_version,sex,age_band,disability,harm,numerator,denominator
c1,2024-01-01,2024-03-31,T1,H11,survey,b1,all,all,all,,30,50
c2,2024-01-01,2024-03-31,T1,H11,survey,b2,all,all,all,,20,40
`;
const header = 'measure_code,instrument_version,wording,population,age_from,age_to,recall,source';
const asked =
	'"Is the birth registered with the civil authorities?",Children under 5,0,4,now,MICS6';

describe('how measures were asked', () => {
	let project: ProjectInNode;
	beforeAll(async () => {
		project = await projectOf({
			'communities.csv': 'community_id,arm\nc1,action\nc2,action\n',
			'measures.csv': births,
			'instruments.csv': `${header}\nh11,B1,${asked}\nH11,b3,${asked}\nH11,b3,"Something else",Children,0,17,now,us\n`
		});
	});

	it('comes in as a table; two rows about one version that say different things set both aside', async () => {
		const instruments = await readInstruments(project.engine);
		expect(instruments).toHaveLength(1);
		expect(instruments[0]).toMatchObject({ measureCode: 'h11', ageFrom: 0, ageTo: 4 });
		const summary = project.summaries.find(({ table }) => table === 'instruments');
		expect([summary?.used, summary?.setAside]).toEqual([1, 2]);
	});

	it('makes the same question of the place whose version is written down, and of no place beside it', async () => {
		const gradeAt = async (place: string) =>
			inWords(await sectionAt(project, place, '2024-Q1')).find((line) => line.includes('H11'));
		expect(await gradeAt('c1')).toBe('16.9 H11 same 16.9.1 30/50');
		expect(await gradeAt('c2')).toBe('16.9 H11 similar 16.9.1 20/40');
		expect(await gradeAt('ALL')).toBe('16.9 H11 similar 16.9.1 50/90');
	});

	const ofBirths = (section: SdgSection): readonly string[] =>
		inWords(section).filter((line) => line.includes('H11'));

	it('follows a lower grade with its reason, and never a higher one', async () => {
		const say = (indicatorId: string, grade: AlignmentProposal['grade']) =>
			({ indicatorId, code: '16.9.1', grade, reason: 'so we say' }) as const;
		const lower = await sectionAt(project, 'c1', '2024-Q1', [say('H11', 'contributes')]);
		expect(ofBirths(lower)).toEqual(['16.9 H11 contributes 16.9.1 30/50']);
		const higher = await sectionAt(project, 'c2', '2024-Q1', [say('H11', 'same')]);
		expect(ofBirths(higher)).toEqual(['16.9 H11 similar 16.9.1 20/40']);
		const refused = higher.blocks.find(({ target }) => target === '16.9')?.numbers[0]?.alignment
			.refusal;
		expect(refused).toMatchObject({ why: 'checks', checks: { length: 4 } });
		const off = await sectionAt(project, 'c1', '2024-Q1', [say('H11', 'none')]);
		expect(ofBirths(off)).toEqual([]);
	});
});
