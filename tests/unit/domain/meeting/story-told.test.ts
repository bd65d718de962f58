import { describe, expect, it } from 'vitest';
import { beansOf } from '../../../../src/lib/domain/meeting/beans.ts';
import {
	heldBack,
	sentencesOf,
	stillWritten,
	storyFor,
	type StoryAround
} from '../../../../src/lib/domain/meeting/story-told.ts';
import type { WrittenStory } from '../../../../src/lib/domain/evidence/written-story.ts';
import { storyAloud } from '../../../../src/lib/i18n/meeting-sentence.ts';
import { point, question } from '../../reports/meeting/prepared-example.ts';

const around: StoryAround = {
	communities: [
		{ id: 'c1', label: 'Bondeni', area: 'North', hasAction: true },
		{ id: 'c2', label: 'Mlimani Juu', area: 'North', hasAction: true },
		{ id: 'c3', label: 'Ziwani', area: 'North', hasAction: true },
		{ id: 'c4', label: 'Kisima', area: 'South', hasAction: true },
		{ id: 'c5', label: 'Mtoni', area: 'South', hasAction: false }
	],
	known: new Set(['march'])
};
const [c1, north, south, all] = [
	{ kind: 'community', id: 'c1' },
	{ kind: 'area', id: 'North' },
	{ kind: 'area', id: 'South' },
	{ kind: 'all', id: 'ALL' }
] as const;

const kinds = (text: string, place: WrittenStory['place'] = c1): readonly string[] =>
	heldBack(place, text, around).map(({ kind, text: found }) => `${kind} ${found}`.trim());

describe('words of a story are told at a meeting', () => {
	it('where they are plain, years and the own name among them', () => {
		expect(kinds('We walked the children to school. Bondeni began in March 2024.')).toEqual([]);
		expect(kinds('Fewer children were hurt in the North.', north)).toEqual([]);
		expect(kinds('Tulitembea na watoto. Sasa njia ni salama.')).toEqual([]);
		expect(kinds('مشينا مع الأطفال إلى المدرسة.')).toEqual([]);
	});

	it.each([
		['It fell from 45 to 23.', ['figure 45', 'figure 23']],
		['ونزل إلى ٢٣.', ['figure ٢٣']],
		['It fell by half, in % of all.', ['trade %']],
		['The target was reached.', ['trade target']],
		['Targets were reached.', ['trade targets']],
		['Les bénéficiaires le disent.', ['trade beneficiaires']],
		['Mejoró la línea de base.', ['trade linea de base']],
		['Asilimia ya watoto ilipungua.', ['trade asilimia']],
		['تحسّن المؤشر.', ['trade الموشر']],
		['The path was lit after Mlimani juu had done so.', ['place Mlimani Juu']],
		['It was Fatuma who spoke.', ['name Fatuma']],
		['It was a 14-year-old who said so.', ['figure 14', 'age 14-year-old']]
	])('not where they hold what has no place there: %s', (text, found) => {
		expect(kinds(text)).toEqual(found);
	});

	it('not where a story of several places would be that of the others', () => {
		expect(kinds('It is safer now.', south)).toEqual(['few places']);
		expect(kinds('It is safer now.', all)).toEqual([]);
		// Of many places together none is named, the one that meets neither.
		expect(kinds('Bondeni began.', north)).toEqual(['place Bondeni']);
	});
});

const both = question('H1', {
	isHarm: true,
	points: [
		point(beansOf(0.4), ['2024-01-01', '2024-12-31']),
		point(beansOf(0.2), ['2025-01-01', '2025-12-31'])
	]
});
const boxes = [
	{ box: 'did', text: 'We walked together.' },
	{ box: 'changed', text: 'Fewer were hurt.' },
	{ box: 'else', text: 'Mlimani Juu lit its path.' }
] as const;
const stories: readonly WrittenStory[] = [
	{ indicatorId: 'H1', place: north, boxes: boxes.slice(0, 2) },
	{ indicatorId: 'H1', place: c1, boxes },
	{ indicatorId: 'H2', place: c1, boxes }
];

describe('the story of a question', () => {
	it('is the nearest one: of the community, of its area, of all; boxes with anything against them are left out whole', () => {
		expect(storyFor(both, stories, 'c1', around)).toEqual({
			...{ of: 'community', area: '', boxes: boxes.slice(0, 2) }
		});
		expect(storyFor(both, stories, 'c2', around)).toEqual({
			...{ of: 'area', area: 'North', boxes: boxes.slice(0, 2) }
		});
		expect(storyFor(both, stories, 'c4', around)).toBeUndefined();
		const ofAll = [...stories, { indicatorId: 'H1', place: all, boxes: boxes.slice(0, 1) }];
		expect(storyFor(both, ofAll, 'c4', around)?.of).toBe('all');
	});

	it('says nothing of what changed where only one number may be shown', () => {
		const one = { ...both, points: both.points.slice(1) };
		expect(storyFor(one, stories, 'c1', around)?.boxes.map(({ box }) => box)).toEqual(['did']);
	});

	it('loses what was taken back or written otherwise since', () => {
		const told = storyFor(both, stories, 'c1', around);
		if (told === undefined) throw new Error('no story');
		expect(stillWritten(told, 'H1', 'c1', stories)).toEqual(told);
		const otherwise = [{ ...boxes[0], text: 'Otherwise.' }, boxes[1]];
		const anew = [{ indicatorId: 'H1', place: c1, boxes: otherwise }];
		expect(stillWritten(told, 'H1', 'c1', anew)?.boxes).toEqual([boxes[1]]);
		expect(stillWritten(told, 'H1', 'c1', [])).toBeUndefined();
	});

	it('is read sentence by sentence, and out loud with what each box is', () => {
		expect(sentencesOf('One. Two! Three?\nFour  ')).toEqual(['One.', 'Two!', 'Three?', 'Four']);
		expect(storyAloud({ of: 'community', area: '', boxes: boxes.slice(0, 2) })).toBe(
			'The story as it is written so far. About our place. What was done: We walked together. ' +
				'What is different now: Fewer were hurt. Is it so? What is missing?'
		);
	});
});
