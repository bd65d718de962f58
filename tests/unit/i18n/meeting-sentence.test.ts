import { describe, expect, it } from 'vitest';
import { consents } from '$lib/domain/disclosure/composition';
import { beansOf, type CommunityNumber } from '$lib/domain/meeting/beans';
import type { PreparedEvent, PreparedPoint, PreparedQuestion } from '$lib/domain/meeting/prepared';
import {
	feelings,
	guessGroups,
	missingGroups,
	promiseKinds,
	promiseRoles,
	promiseStates,
	reasonsWhy
} from '$lib/domain/meeting/record';
import {
	aloudSentence,
	eventName,
	groupWord,
	numberInFull,
	pointDates,
	pointTime,
	questionText,
	rememberedText
} from '$lib/i18n/meeting-sentence';
import { meetingPapers } from '$lib/i18n/messages/en/meeting-papers';
import { meetingWords } from '$lib/i18n/messages/en/meeting-words';
import { translateCode } from '$lib/i18n/translate';

const things = (score: number): CommunityNumber => ({ picture: 'things', score, nearly: null });

function point(share: number, firstDay: string, lastDay: string): PreparedPoint {
	return { ...beansOf(share), firstDay, lastDay, of: null, count: null };
}

const then = point(0.4, '2025-01-01', '2025-03-31');
const now = point(0.7, '2025-10-01', '2025-12-31');

const question: PreparedQuestion = {
	...{ id: 'O1', area: 'ownership', isHarm: false, direction: 'up', picture: 'beans' },
	...{ drawing: '', name: '', points: [then, now], groups: [] }
};

const event = (kind: string, label: string, firstDay: string, lastDay: string): PreparedEvent => ({
	...{ kind, label, firstDay, lastDay }
});
const harvest = event('harvest', '', '2025-04-10', '2025-05-20');
const rains = event('flood_drought', 'the long rains', '2025-08-20', '2025-09-25');

describe('what is said in a meeting', () => {
	it('says whole numbers of ten, and never none or all where it is not so', () => {
		expect(numberInFull(beansOf(0.4))).toBe('4 of 10');
		expect(numberInFull(beansOf(0))).toBe('0 of 10');
		expect(numberInFull(beansOf(1))).toBe('10 of 10');
		expect(numberInFull(beansOf(0.02))).toBe('fewer than 1 of 10, but not none');
		expect(numberInFull(beansOf(0.98))).toBe('nearly 10 of 10');
	});

	it('says fingers of a hand, and things by the bag', () => {
		expect(numberInFull({ picture: 'hand', score: 1, nearly: null })).toBe('1 of 5 fingers');
		expect(numberInFull({ picture: 'hand', score: 3, nearly: null })).toBe('3 of 5 fingers');
		expect(numberInFull(things(0))).toBe('0');
		expect(numberInFull(things(7))).toBe('7');
		expect(numberInFull(things(34))).toBe('34: 3 bags of ten and 4 more');
		expect(numberInFull(things(40))).toBe('40: 4 bags of ten');
	});

	it('asks in the community’s own words where it has some', () => {
		expect(questionText(question)).toBe(
			'Of all that was decided, how much did we decide ourselves?'
		);
		expect(questionText({ id: 'trees', name: 'Our trees' })).toContain('Our trees');
	});

	it('tells the time by what people lived through, and by months where nothing is near', () => {
		expect(pointTime(then, [harvest, rains])).toBe('before the harvest');
		expect(pointTime(now, [harvest, rains])).toBe('after \u2068the long rains\u2069');
		expect(pointTime(then, [])).toBe(pointDates(then));
		expect(pointDates(then)).toMatch(/Jan.*Mar 2025/);
	});

	it('tells a year by its number and by what happened in it', () => {
		const year = point(0.4, '2025-01-01', '2025-12-31');
		expect(pointTime(year, [harvest, rains])).toBe('2025');
		expect(rememberedText({ event: rains, when: 'within' })).toBe(
			'\u2068the long rains\u2069 (Aug 2025)'
		);
	});

	it('reads all of it aloud', () => {
		expect(aloudSentence(question, [harvest])).toMatch(
			/^Of all that was decided.*\? Then, before the harvest: 4 of 10\. Now, Oct.*2025: 7 of 10\.$/
		);
	});

	it('names groups of the tables too, and says each group’s number where there is no other', () => {
		expect(groupWord('girls')).toBe('Girls');
		expect(groupWord('elders_leaders')).not.toBe('elders_leaders');
		const girls = { group: 'girls', picture: 'hand', score: 2, nearly: null } as const;
		const byGroup = { ...question, points: [], groups: [girls] };
		expect(aloudSentence(byGroup, [])).toMatch(/\? Girls: 2 of 5 fingers\.$/);
		expect(eventName({ kind: 'harvest', label: '' })).toBe('harvest');
	});

	it('has a word for every answer that can be chosen', () => {
		const lists = {
			reason: reasonsWhy,
			missing: missingGroups,
			role: promiseRoles,
			group: guessGroups,
			feels: feelings,
			state: promiseStates,
			kind: promiseKinds,
			'close.share': consents
		};
		for (const [list, codes] of Object.entries(lists)) {
			const words = codes.map((code) => translateCode(`meeting.${list}`, code));
			expect(words.filter((word) => !/^[A-Z]/.test(word))).toEqual([]);
			expect(new Set(words).size).toBe(codes.length);
		}
	});

	it('has no term of the trade, nothing of a hundred and no words of cause', () => {
		const forbidden =
			/percent|%|indicator|target\b|kpi|monitor|evaluat|stakeholder|beneficiar|denominator|because|caused?\b|impact|led to|thanks to|due to|effect/i;
		const texts = Object.values({ ...meetingWords, ...meetingPapers });
		expect(texts.filter((text) => forbidden.test(text))).toEqual([]);
	});
});
