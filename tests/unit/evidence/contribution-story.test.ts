import { describe, expect, test } from 'vitest';
import { contributionStory } from '../../../src/lib/domain/evidence/contribution-story.ts';
import { withNote, noteOf } from '../../../src/lib/project/notes.ts';
import { switchDecision } from '../../../src/lib/project/switching.ts';
import { storyDraft } from '../../../src/routes/change/story-text.ts';
import { exampleProject } from '../project/example-project.ts';
import { acting, beside, flood, outcome, silent, storyGiven as given } from './made-up-story.ts';

describe('a contribution story', () => {
	test('takes the furthest that the numbers go', () => {
		expect(contributionStory(given({ a: acting, x: beside })).changed.kind).toBe('compared');
		expect(contributionStory(given({ a: acting })).changed.kind).toBe('before and after');
		expect(contributionStory(given({ a: silent })).changed.kind).toBe('none');
	});

	test('tells a place without a number from a project without a measure, and is sure of neither', () => {
		const nobodyAsked = given({ a: { acted: '2022-06-01', numbers: {} } });
		expect(contributionStory(nobodyAsked).changed.kind).toBe('no number');
		const { question } = given({ a: acting }, {}, [flood]);
		const withoutMeasure = {
			...question,
			definition: null,
			facts: { ...question.facts, points: [] }
		};
		const told = contributionStory(given({}, { question: withoutMeasure }));
		expect(told.changed.kind).toBe('no measure');
		expect(told.did).toMatchObject({ actions: 1, places: 1 });
		expect(told.else.events).toEqual([flood]);
		expect(told.sure.level).toBe('low');
	});

	test('counts what was done: ends, and steps where both numbers are recorded', () => {
		const outcomes = [
			outcome('a-a', 'finished', 5, 4),
			outcome('a-b', null, 3, null),
			outcome('a-elsewhere', 'stopped', 9)
		];
		expect(contributionStory(given({ a: acting, b: acting }, { outcomes })).did).toMatchObject({
			actions: 2,
			places: 2,
			finished: 1,
			stopped: 0,
			others: 1,
			planned: 5,
			done: 4,
			withSteps: 1
		});
	});

	test('names what came from outside to these places, and no season', () => {
		const harvest = { ...flood, kind: 'harvest' };
		const elsewhere = { ...flood, scope: 'x' };
		const found = contributionStory(given({ a: acting }, {}, [flood, harvest, elsewhere]));
		expect(found.else.events).toEqual([flood]);
	});

	test('is only a little sure of a before and after, however many cautions are answered', () => {
		const { sure } = contributionStory(given({ a: acting }, { cautions: 3, answered: 3 }));
		expect(sure).toMatchObject({ level: 'low', unanswered: 0, answered: 3 });
	});

	test('is drafted in words, and a box that nothing is known for says so', () => {
		const asked = given({ a: acting }, { cautions: 2, answered: 1 }, [flood]);
		const place = { kind: 'all' as const, id: 'ALL', label: '', area: null, hasAction: true };
		const question = {
			definition: asked.question.definition,
			place: { ...place, hasComparison: false, handover: null },
			period: undefined,
			people: {},
			choice: '' as const
		};
		const draft = storyDraft(question, contributionStory(asked), (scope) => scope);
		expect(draft.expected).toContain('No target is written down');
		expect(draft.did).toContain('1 action in 1 place');
		expect(draft.changed).toContain('43 of every 100 before the first action and 30 now');
		expect(draft.else).toContain('\u2068High water\u2069 (\u2068a\u2069, ');
		expect(draft.sure).toContain('One thing to read with care is not answered.');
	});
});

describe('what is said at a view', () => {
	const about = {
		about: 'story' as const,
		indicatorId: 'H1',
		place: { kind: 'all' as const, id: 'ALL' },
		key: 'did'
	};
	const said = (text: string, nth: number) => ({
		...about,
		scope: 'all places',
		of: '',
		text,
		by: '' as const,
		id: `n${nth}`,
		at: `2026-03-0${nth}T10:00:00.000Z`
	});
	const once = withNote(exampleProject('a'), said('We did.', 1));

	test('is the newest of it, and goes back where it is taken back or switched off', () => {
		const twice = withNote(once, said(' We did more. ', 2));
		expect(noteOf(twice, about)?.text).toBe('We did more.');
		expect(noteOf(withNote(twice, said('', 3)), about)).toBeUndefined();
		const off = switchDecision(twice, 'n2', false, '2026-03-04T10:00:00.000Z');
		expect(noteOf(off, about)?.text).toBe('We did.');
		expect(noteOf(once, { ...about, key: 'else' })).toBeUndefined();
	});

	test('is said anew where only who says it is another', () => {
		const met = withNote(once, { ...said('We did.', 2), by: 'community meeting' });
		expect(noteOf(met, about)?.by).toBe('community meeting');
		expect(withNote(met, { ...said('We did.', 3), by: 'community meeting' })).toBe(met);
	});

	test('is kept once, however often it is said', () => {
		expect(withNote(once, said('We did.', 2))).toBe(once);
		const empty = exampleProject('a');
		expect(withNote(empty, said(' ', 2))).toBe(empty);
	});
});
