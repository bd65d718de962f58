import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { figuresIn } from '$lib/domain/disclosure/narrative';
import type { WrittenStory } from '$lib/domain/evidence/written-story';
import type { NoteDecision } from '$lib/project/decisions/about-numbers';
import { writtenStories } from '$lib/project/stories';
import type { DonorDocument, DonorStory } from '$lib/reports/donor-document';
import { donorReport } from '$lib/reports/donor-report/report';
import { approvedWords, mayStandInStory, offeredStories } from '$lib/reports/donor-stories';
import { documentOf } from './donor-documents';

/** Contribution stories in the report for donors. */

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

/** H1 in all places and in the North is told; in the South nobody may know it. */
const madeUp = (): DonorDocument =>
	documentOf(
		{
			cells: [
				{ indicator: 'H1', of: { c1: [31, 90], c2: [32, 90], c3: [30, 90] } },
				{
					indicator: 'H1',
					of: { c1: [31, 90], c2: [32, 90], c3: [30, 90] },
					placeKind: 'area',
					placeId: 'North'
				},
				{ indicator: 'H1', of: { c4: [3, 9] }, placeKind: 'area', placeId: 'South' }
			]
		},
		highs
	);

const story = (kind: 'all' | 'area' | 'community', id: string, of = 'H1'): WrittenStory => ({
	indicatorId: of,
	place: { kind, id },
	boxes: [{ box: 'changed', text: 'Fewer children are beaten.' }]
});

let count = 0;
const note = (said: Partial<NoteDecision>): NoteDecision => ({
	kind: 'note',
	id: `n${(count += 1)}`,
	at: '2025-06-01T10:00:00Z',
	on: true,
	about: 'story',
	indicatorId: 'H1',
	place: { kind: 'all', id: 'ALL' },
	key: 'changed',
	scope: '',
	of: '',
	text: 'Words.',
	by: '',
	...said
});

describe('Contribution stories for donors', () => {
	it('may stand in the report only where their number is told, and never of a single community', () => {
		const document = madeUp();
		const { offered, ofCommunities, withoutNumber } = offeredStories(
			[
				story('all', 'ALL'),
				story('area', 'North'),
				story('area', 'South'),
				story('community', 'c1'),
				story('all', 'ALL', 'H2')
			],
			document.indicators,
			document
		);
		expect(offered.map(({ area }) => area)).toEqual(['', 'North']);
		expect(ofCommunities).toBe(1);
		// The South's number is hidden, and H2 is not in the document.
		expect(withoutNumber).toBe(2);
	});

	it('hold no figure but a year, in whatever script it is written', () => {
		expect(figuresIn('In 2024 we met 12 girls, ٧ boys and ½ of the rest; v2')).toEqual([
			'12',
			'٧',
			'½',
			'2'
		]);
		expect(mayStandInStory('Since 2024 elders speak up.')).toBe(true);
		expect(mayStandInStory('3 girls told us.')).toBe(false);
	});

	it('are what people wrote last, box by box; what was taken back is gone', () => {
		const decisions = [
			note({ key: 'sure', text: 'Elders judged.' }),
			note({ text: 'First words.' }),
			note({ text: 'Last words.' }),
			note({ key: 'else', text: 'A flood.' }),
			note({ key: 'else', text: '' }),
			note({ about: 'summary', key: 'opening', text: 'Not of a story.' }),
			note({ indicatorId: 'H2', text: '' })
		];
		expect(writtenStories({ decisions })).toEqual([
			{
				indicatorId: 'H1',
				place: { kind: 'all', id: 'ALL' },
				boxes: [
					{ box: 'changed', text: 'Last words.' },
					{ box: 'sure', text: 'Elders judged.' }
				]
			}
		]);
	});

	it('stand in the report with their words as text, the released number, the rung and who judged', () => {
		const document = madeUp();
		const [offered] = offeredStories([story('all', 'ALL')], document.indicators, document).offered;
		if (offered === undefined) throw new Error('missing story');
		const told: DonorStory = {
			...offered,
			rung: 'before and after',
			boxes: [{ box: 'changed', text: 'Fewer <b>blows</b>.' }],
			judgedBy: 'The child council'
		};
		const text = donorReport({ ...document, stories: [told] });
		expect(text).toContain('Contribution stories');
		expect(text).toContain('Fewer &lt;b&gt;blows&lt;/b&gt;.');
		expect(text).toContain('93 of 270');
		expect(text).toContain('Judged by: The child council');
		expect(donorReport({ ...document, stories: [{ ...told, judgedBy: '' }] })).toContain(
			'Nobody is named as having judged this.'
		);
		expect(donorReport(document)).not.toContain('Contribution stories');
	});

	it('stand as they are, or in words without figures that were written for the report, until the box says something else', () => {
		const box = 'Of 40 children 12 were hurt in 2025.';
		const said = (text: string, of = '') => approvedWords({ text, of }, box);
		expect(approvedWords(undefined, 'Fewer are beaten.')).toBe(null);
		expect(approvedWords({ text: 'Fewer are beaten.', of: '' }, ' Fewer are beaten. ')).toBe(
			'Fewer are beaten.'
		);
		expect(said(box)).toBe(null);
		expect(said('Fewer were hurt in 2025.', box)).toBe('Fewer were hurt in 2025.');
		expect(said('Only 12 were hurt in 2025.', box)).toBe(null);
		expect(said('Fewer were hurt in 2025.', 'Of 41 children 12 were hurt in 2025.')).toBe(null);
		expect(said('Fewer were hurt in 2025.')).toBe(null);
	});
});
