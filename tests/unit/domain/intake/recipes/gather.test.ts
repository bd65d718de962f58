import { describe, expect, it } from 'vitest';
import { applyRecipe } from '../../../../../src/lib/domain/intake/recipes/apply-recipe.ts';
import { linkedProposals } from '../../../../../src/lib/domain/intake/recipes/linked-sheets.ts';
import { ageWord } from '../../../../../src/lib/domain/intake/recipes/person-words.ts';
import type { GatherStep } from '../../../../../src/lib/domain/intake/recipes/recipe.ts';
import { linksOf } from '../../../../../src/lib/domain/intake/recipes/sheet-links.ts';
import type { TextSheet } from '../../../../../src/lib/domain/intake/recipes/text-sheet.ts';

const column = (header: string) => ({ header, nth: 0 });

const plain = (sheet: string, text: string) => {
	const [header = [], ...rows] = text.split('\n').map((line) => line.split(','));
	return { sheet, header, rows };
};

function sheetOf(sheet: string, text: string): TextSheet {
	const { header, rows } = plain(sheet, text);
	return { sheet, header, rows: rows.map((cells, at) => ({ cells, from: [at + 2] })) };
}

const girls: GatherStep = {
	kind: 'gather',
	sheet: 'list',
	key: column('id'),
	refersTo: column('meeting'),
	counts: [
		{
			into: 'girls',
			where: [{ kind: 'is', column: column('group'), values: ['girls'] }],
			sum: column('number')
		}
	],
	person: null
};

function gathered(meetings: string, list: string, step = girls) {
	return applyRecipe(sheetOf('meetings', meetings), { steps: [step] }, [sheetOf('list', list)]);
}

function cells(meetings: string, list: string, step = girls): string[] {
	const applied = gathered(meetings, list, step);
	if ('failed' in applied) throw new Error(applied.failed.code);
	return applied.sheet.rows.map((row) => row.cells.join(','));
}

describe('Rows that are counted up beside those of another sheet', () => {
	const list = 'meeting,group,number\nM1,girls,4\nM1,boys,2\nM2,boys,7';

	it('leave a blank where there are none, and where a list of groups with their numbers does not name one', () => {
		expect(cells('id\nM1\nM2\nM3', list)).toEqual(['M1,4', 'M2,', 'M3,']);
		expect(cells('id\nM1\nM2', `${list}\nM2,girls,0`)).toEqual(['M1,4', 'M2,0']);
	});

	it('are 0 where a list of people names none of a group', () => {
		const people = { ...girls, counts: girls.counts.map((count) => ({ ...count, sum: null })) };
		expect(cells('id\nM1\nM2\nM3', list, people)).toEqual(['M1,1', 'M2,0', 'M3,']);
	});

	it('are added up where they are whole numbers; a single "<5" stays, and what cannot be added is named', () => {
		const numbers =
			'meeting,group,number\nM1,girls,<5\nM2,girls,4\nM2,girls,3\nM3,girls,4\nM3,girls,"many"';
		expect(cells('id\nM1\nM2\nM3', numbers)).toEqual(['M1,<5', 'M2,7', 'M3,']);
		const applied = gathered('id\nM1\nM2\nM3', numbers);
		expect('notes' in applied && applied.notes).toEqual([
			{ step: 0, code: 'number not read', column: 'number', value: '', rows: [2, 6], sheet: 'list' }
		]);
	});

	it('are not added where a mark may mean thousands or parts', () => {
		const numbers = 'meeting;group;number\nM1;girls;1,000\nM1;girls;2'.replaceAll(';', '\t');
		const [header = [], ...rows] = numbers.split('\n').map((line) => line.split('\t'));
		const other: TextSheet = {
			sheet: 'list',
			header,
			rows: rows.map((row, at) => ({ cells: row, from: [at + 2] }))
		};
		const applied = applyRecipe(sheetOf('meetings', 'id\nM1'), { steps: [girls] }, [other]);
		expect('sheet' in applied && applied.sheet.rows[0]?.cells).toEqual(['M1', '']);
	});

	it('stay blank where no row says what they are counted by', () => {
		expect(cells('id\nM1', 'meeting,group,number\nM1,,4')).toEqual(['M1,']);
	});

	it('count the same person once in one meeting', () => {
		const people: GatherStep = {
			...girls,
			counts: girls.counts.map((count) => ({ ...count, sum: null })),
			person: column('who')
		};
		const rows = 'meeting,group,who\nM1,girls,a\nM1,girls,A\nM2,girls,a\nM1,girls,';
		expect(cells('id\nM1\nM2', rows, people)).toEqual(['M1,2', 'M2,1']);
	});

	it('are not counted where two different rows have the same key, which is said; one that stands there twice is one', () => {
		expect(gathered('id,day\nM1,1\nM1,2', list)).toMatchObject({
			failed: { code: 'key not unique', value: 'M1', rows: [2, 3] }
		});
		expect(cells('id,day\nM1,1\nM1,1', list)).toEqual(['M1,1,4', 'M1,1,4']);
	});

	it('that are in no group are named, also where they are among those with a disability', () => {
		const step: GatherStep = {
			...girls,
			counts: [
				...girls.counts.map((count) => ({ ...count, sum: null })),
				{
					into: 'with_disability',
					where: [{ kind: 'is', column: column('number'), values: ['yes'] }],
					sum: null,
					isBeside: true
				}
			]
		};
		const applied = gathered('id\nM1', 'meeting,group,number\nM1,girls,no\nM1,elders,yes', step);
		expect('notes' in applied && applied.notes).toMatchObject([{ code: 'in no count', rows: [3] }]);
	});
});

describe('Sheets that belong together', () => {
	const meetings = plain(
		'Meetings',
		'Meeting no,Community,Date,Type of meeting\nM-1,C1,2026-01-05,planning\nM-2,C2,2026-01-06,planning\nM-3,C1,2026-01-07,planning'
	);

	const withProposal = (
		list: ReturnType<typeof plain>,
		{ step }: ReturnType<typeof linkedProposals>[number]
	) => applyRecipe(textOf(meetings), { steps: [step] }, [textOf(list)]);

	const textOf = ({ sheet, header, rows }: ReturnType<typeof plain>): TextSheet => ({
		sheet,
		header,
		rows: rows.map((cells, at) => ({ cells, from: [at + 2] }))
	});

	/** Girls, boys, women and men of each meeting. */
	function countedBy(...given: Parameters<typeof withProposal>): string {
		const applied = withProposal(...given);
		if ('failed' in applied) throw new Error(applied.failed.code);
		return applied.sheet.rows.map(({ cells }) => cells.slice(4).join(',')).join(' ');
	}

	it('are known by a column of the same name that is a key, never by a day or by row numbers', () => {
		const gifts = plain('Gifts', 'Meeting no,Kind\nM-1,cash\nM-1,cash\nM-2,labour');
		expect(linksOf(gifts, [meetings])).toEqual([
			{
				parent: 'Meetings',
				key: column('Meeting no'),
				refersTo: column('Meeting no'),
				through: []
			}
		]);
		const days = plain('Visits', 'Date,Visitor\n2026-01-05,a\n2026-01-06,b\n2026-01-07,c');
		expect(linksOf(days, [meetings])).toEqual([]);
		const numbered = plain('A', 'No,Kind\n1,cash\n2,cash');
		expect(linksOf(numbered, [plain('B', 'No,Community\n1,C1\n2,C2')])).toEqual([]);
	});

	it('are asked about where the ages of those who came are not told', () => {
		const list = plain('List', 'Meeting no,Sex,Name\nM-1,F,Ada\nM-1,M,Ben\nM-2,F,Eve\nM-3,F,Fay');
		const proposals = linkedProposals([meetings, list]);
		expect(proposals.map(({ sheet, says }) => [sheet, says])).toEqual([
			['Meetings', 'adults'],
			['Meetings', 'children'],
			['Meetings', 'unknown']
		]);
		expect(proposals.map((one) => countedBy(list, one))).toEqual([
			'0,0,1,1 0,0,1,0 0,0,1,0',
			'1,1,0,0 1,0,0,0 1,0,0,0',
			'  '
		]);
	});

	it('are asked about groups of ages that are of both, and of those alone', () => {
		const list = plain(
			'List',
			'Meeting no,Sex,Age group\nM-1,F,0-14\nM-1,F,15-24\nM-2,M,15-24\nM-3,F,25+'
		);
		const proposals = linkedProposals([meetings, list]);
		expect(proposals.map(({ words }) => words)).toEqual([['15-24'], ['15-24'], ['15-24']]);
		expect(proposals.map((one) => countedBy(list, one))).toEqual([
			'1,0,1,0 0,0,0,1 0,0,1,0',
			'2,0,0,0 0,1,0,0 0,0,1,0',
			'  '
		]);
	});

	it('leave people of whom a word is not known in no count, and name them', () => {
		const rows = [...'ABCDEFGHIJK'.split('').map(() => 'M-1,girl'), 'M-2,other', 'M-3,boy'];
		const list = plain('List', `Meeting no,Who\n${rows.join('\n')}`);
		const [proposal, another] = linkedProposals([meetings, list]);
		expect(another).toBeUndefined();
		const applied = proposal === undefined ? null : withProposal(list, proposal);
		expect(applied !== null && 'notes' in applied && applied.notes).toMatchObject([
			{ code: 'in no count', rows: [13], sheet: 'List' }
		]);
	});

	it('have no counts proposed where the meeting has its own, and one of two lists where two belong to it', () => {
		const list = (name: string) =>
			plain(name, 'Meeting no,Who\nM-1,girl\nM-1,boy\nM-2,woman\nM-3,man');
		const [proposal] = linkedProposals([meetings, list('List')]);
		expect(proposal?.step).toMatchObject({ kind: 'gather', sheet: 'List' });
		const kinds = (sheets: Parameters<typeof linkedProposals>[0]) =>
			linkedProposals(sheets).map(({ step }) => step.kind);
		const both = linkedProposals([meetings, list('List'), list('Second')]);
		expect(
			both.map(({ step, beside, says }) => [says, ...[step, ...beside].map(({ sheet }) => sheet)])
		).toEqual([
			['this list', 'List'],
			['this list', 'Second'],
			['no list', 'List', 'Second']
		]);
		const header = [...meetings.header, 'Girls'];
		const counted = { ...meetings, header, rows: meetings.rows.map((row) => [...row, '3']) };
		expect(kinds([counted, list('List')])).not.toContain('gather');
	});

	it('that fill a table of their own are not counted up, though they name girls and boys', () => {
		const scores = plain(
			'Scores',
			'Meeting no,group,dimension,score,scale_max\nM-1,girls,leadership,3,5\nM-1,boys,leadership,4,5\nM-2,girls,leadership,2,5'
		);
		const [proposal] = linkedProposals([meetings, scores]);
		expect(proposal).toMatchObject({ sheet: 'Scores', step: { kind: 'join', sheet: 'Meetings' } });
	});
});

describe('Groups of ages', () => {
	it.each<[word: 'child' | 'adult' | null, ...texts: string[]]>([
		['child', '0-5', 'Under 18', '<18', 'children', '10 – 17', '6_12'],
		['adult', '18-35', '18+', '60 and above', '>17', 'Adults', '36_59'],
		[null, '15-24', 'youth', '', 'over 12', '16+', 'under 25']
	])('are of %s: %s, %s, …', (word, ...texts) => {
		expect(texts.map(ageWord)).toEqual(texts.map(() => word));
	});
});
