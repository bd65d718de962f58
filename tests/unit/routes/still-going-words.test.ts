import { describe, expect, test } from 'vitest';
import {
	stillGoing,
	type HandedOver,
	type WatchedBy
} from '../../../src/lib/domain/evidence/still-going.ts';
import {
	earlyHandoverTexts,
	goingDetails,
	goingTitle,
	groupSentences
} from '../../../src/routes/change/still-going-words.ts';
import { questionOf } from '../evidence/facts.ts';
import { handedOver } from '../evidence/handed-over.ts';

const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');
const early = [100, 200, 300, 400, -430, -430, -430, -430, -430, -430];
const late = [-800, -800, -800, -800, -800, -800, -800, 600, 650, 700];
const sentences = (actions: readonly HandedOver[], by: WatchedBy): readonly string[] =>
	groupSentences(stillGoing(actions, by)).map(plain);

describe('what is said of actions after handover', () => {
	test('is how many go on after so many months, and how far off that may be', () => {
		const found = stillGoing(handedOver(early), 'all');
		expect(plain(goingTitle(found))).toBe(
			'Of 10 actions handed over, about 6 are still going after 14 months (could be 3 to 8)'
		);
		expect(goingDetails(found).map(plain)).toEqual([
			'So far 4 were found stopped; of 6 it is known only up to a last visit that they went on.'
		]);
	});

	test('is within the first month what is known on the last day, and never that all go on', () => {
		const found = stillGoing(handedOver([12, 13, 14, -20, -25, -28, -30, -30, -30, -30]), 'all');
		expect(plain(goingTitle(found))).toBe(
			'Of 10 actions handed over, about 7 are still going after less than a month (could be 3 to 9)'
		);
	});

	test('is on the last day itself where all of them stopped after the last whole month', () => {
		const found = stillGoing(handedOver(Array.from({ length: 10 }, () => 100)), 'all');
		expect(plain(goingTitle(found))).toBe(
			'Of 10 actions handed over, hardly any are still going after 3 months'
		);
	});

	test('names what was finished, and what nobody wrote down', () => {
		const finished = handedOver([-50], { finished: true });
		const silent = handedOver([1], { days: null });
		const found = stillGoing([...handedOver([9, -80]), ...finished, ...silent], 'all');
		expect(goingDetails(found).map(plain)).toEqual([
			'So far one was found stopped, one was finished; of one it is known only up to a last visit that it went on.',
			'One more was handed over, and nobody wrote down whether it goes on.'
		]);
	});

	test('names places that took over before anybody acted there, and no other', () => {
		const handedOverOn = (handover_date: string | null) => ({ community: { handover_date } });
		const place = { numbers: {}, acted: '2022-06-01' };
		const { facts } = questionOf({
			Apinto: { ...place, ...handedOverOn('2022-05-31') },
			Bondeni: { ...place, ...handedOverOn('2022-06-01') },
			Chaani: { ...place, ...handedOverOn(null) },
			Dunga: { numbers: {}, ...handedOverOn('2022-05-31') }
		});
		expect(earlyHandoverTexts(facts).map(plain)).toEqual([
			'Handed over before any action began there, so that none of its actions can be followed from handover: Apinto (31 May 2022).'
		]);
	});

	test('is whether groups can be told apart, where they are large enough', () => {
		const some = handedOver(late, { money: 'some' });
		expect(sentences([...handedOver(early), ...some], 'money').at(-1)).toMatch(
			/^These numbers can tell apart how long the actions go on: no money from outside and some money from outside \(p = 0\.0\d+\)\./u
		);
		expect(sentences([...handedOver(late), ...some], 'money').at(-1)).toBe(
			'These numbers cannot tell apart how long the actions go on: no money from outside and some money from outside (p = 1). That is no proof that they are alike.'
		);
	});

	test('is of small groups that they are too small', () => {
		const together = handedOver([-5, 4], { managed_by: 'together' });
		expect(sentences([...handedOver(early), ...together], 'managed_by').slice(1)).toEqual([
			'Run by both together: 2 actions, too few for a line (it needs five).',
			'Whether the lines differ by more than chance is not said: each would need ten actions and three that stopped.'
		]);
	});
});
