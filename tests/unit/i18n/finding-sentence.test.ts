import { describe, expect, it } from 'vitest';
import type { Cell } from '$lib/domain/cell';
import type { Period } from '$lib/domain/period';
import { findingOf, type Finding, type NumberThen } from '$lib/domain/finding';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition';
import { indicators } from '$lib/domain/indicators/index';
import {
	askedSinceSentence,
	cardSentence,
	changeSentence,
	findingSentence,
	lastAskedSentence,
	readingSentence,
	scoresSentence
} from '$lib/i18n/finding-sentence';
import { rangeSentence } from '$lib/i18n/range-sentence';
import { shareTexts } from '$lib/i18n/share-text';
import { countedCell, definitionOf, noCell, quarter, year } from '../example-cells';

const decisions = definitionOf('O1');
const reports = definitionOf('H10');
const asked = definitionOf('H1');

const inPeriod = (period: Period, cell: Cell): NumberThen => ({
	at: { kind: 'period', period },
	cell
});
const atWave = (wave: string, cell: Cell): NumberThen => ({ at: { kind: 'wave', wave }, cell });

/** The number shown, in 2025, against that of 2024. */
function against(definition: IndicatorDefinition, now: Cell, then: Cell): Finding {
	const later = inPeriod(year(2025), now);
	return findingOf({ definition, headline: now, later, earlier: inPeriod(year(2024), then) });
}

function byWaves(now: Cell, then: Cell, isSameWay: boolean): Finding {
	const [later, earlier] = [atWave('T3', now), atWave('T1', then)];
	return findingOf({ definition: asked, headline: now, later, earlier, isSameWay });
}

const rising = against(
	decisions,
	countedCell(decisions, 168, 240),
	countedCell(decisions, 96, 240)
);

describe('findingSentence', () => {
	it('says a shown change as people count', () => {
		expect(findingSentence(rising)).toBe(
			'7 of every 10 decisions were made by the communities themselves, up from 4 of every 10 a year before.'
		);
	});

	it('is silent about a change that the numbers cannot show', () => {
		const steady = against(decisions, countedCell(decisions, 8, 12), countedCell(decisions, 5, 12));
		expect(findingSentence(steady)).toBe(
			'8 of 12 decisions were made by the communities themselves.'
		);
	});

	it('names both times where the number shown is another one', () => {
		const headline = countedCell(decisions, 264, 480);
		const finding = { ...rising, headline };
		expect(findingSentence(finding)).toBe(
			'7 of every 10 decisions were made by the communities themselves (2025), up from 4 of every 10 (2024).'
		);
	});

	it('names the community where there is one', () => {
		const own = { placeKind: 'community', placeId: 'c01' } as const;
		const cell = countedCell(decisions, 30, 60, own);
		const finding = findingOf({
			definition: decisions,
			headline: cell,
			later: null,
			earlier: null
		});
		expect(findingSentence(finding)).toBe('30 of 60 decisions were made by the community itself.');
	});

	it('gives survival in actions, with its limits', () => {
		const survival = definitionOf('S1');
		const headline = noCell(survival, {
			state: 'value',
			value: 84.44,
			denominator: 20,
			lower: 59.11,
			upper: 94.7,
			interval: 'log-log'
		});
		const finding = findingOf({ definition: survival, headline, later: null, earlier: null });
		expect(findingSentence(finding)).toBe(
			'Of 20 actions handed over, about 17 were still going after 12 months (could be 12 to 19).'
		);
		expect(changeSentence(finding)).toBe('');
	});

	it('says why there is no number', () => {
		const headline = countedCell(decisions, 3, 7);
		const finding = findingOf({ definition: decisions, headline, later: null, earlier: null });
		expect(findingSentence(finding)).toBe(
			'Decisions made by the community: too few to say: 3 of 7.'
		);
	});

	it('never gives reports without their two readings', () => {
		const more = against(reports, countedCell(reports, 90, 100), countedCell(reports, 10, 100));
		const alike = against(reports, countedCell(reports, 10, 100), countedCell(reports, 10, 100));
		for (const finding of [more, alike]) {
			expect(findingSentence(finding)).toContain('more harm, or more trust');
			expect(cardSentence(finding)).toContain('more harm, or more trust');
		}
	});

	it('speaks of every indicator, and never of a cause', () => {
		for (const definition of indicators) {
			const now = countedCell(definition, 900, 1000, { value: 90 });
			const then = countedCell(definition, 100, 1000, { value: 10 });
			const finding = against(definition, now, then);
			const said = `${findingSentence(finding)} ${cardSentence(finding)}`.trim();
			expect(said, definition.id).toMatch(/\.$/);
			expect(said).not.toMatch(/\b(caus|impact|due to|because|\{|undefined|null|NaN)/i);
		}
	});
});

describe('changeSentence', () => {
	it('gives n and N of the earlier number', () => {
		expect(changeSentence(rising)).toBe('Rose from 40% (96 of 240) a year before.');
	});

	it('says that the numbers show no change', () => {
		const cell = countedCell(decisions, 50, 100);
		expect(changeSentence(against(decisions, cell, cell))).toBe(
			'Was 50% (50 of 100) a year before: no change that these numbers can show.'
		);
	});

	it('gives a full count without an interval as two numbers, with no word for a change', () => {
		const actions = definitionOf('A1');
		const finding = against(actions, countedCell(actions, 52, null), countedCell(actions, 9, null));
		expect(changeSentence(finding)).toBe('Was 9 a year before.');
		expect(readingSentence(finding)).toBe('No good or bad direction.');
	});

	it('names the days of what stands on one day', () => {
		const run = definitionOf('O4');
		const [now, then] = [countedCell(run, 50, 52), countedCell(run, 10, 50)];
		const finding = findingOf({
			definition: run,
			headline: countedCell(run, 30, 52),
			later: inPeriod(quarter(2025, 4), now),
			earlier: inPeriod(quarter(2024, 4), then)
		});
		expect(changeSentence(finding)).toBe(
			'Rose from 20% (10 of 50) on 31 December 2024 to 96% (50 of 52) on 31 December 2025.'
		);
	});

	it('compares waves, unless people were asked in another way', () => {
		const [now, then] = [countedCell(asked, 20, 80), countedCell(asked, 50, 80)];
		expect(changeSentence(byWaves(now, then, true))).toBe('Fell from 63% (50 of 80) at T1.');
		expect(changeSentence(byWaves(now, then, false))).toBe(
			'Asked in another way at T3 than at T1, in some places or in all: not compared.'
		);
	});

	it('says why there is nothing to compare with', () => {
		const now = countedCell(decisions, 82, 120);
		expect(changeSentence(against(decisions, now, countedCell(decisions, 3, 7)))).toBe(
			'No number a year before to compare with (too few to say: 3 of 7).'
		);
		const alone = findingOf({ definition: decisions, headline: now, later: null, earlier: null });
		expect(changeSentence(alone)).toBe('Nothing earlier to compare with.');
		expect(changeSentence({ ...alone, notCompared: 'not over' })).toBe(
			'Your files do not reach the end of this period: it is not held against an earlier one.'
		);
		expect(changeSentence({ ...alone, notCompared: 'more than a year' })).toMatch(
			/^Not held against an earlier time: only periods of up to a year/
		);
	});

	it('says what came out when people were asked after the period', () => {
		expect(askedSinceSentence(asked, atWave('endline', countedCell(asked, 20, 80)))).toBe(
			'Asked again since then. endline: 25% (20 of 80).'
		);
	});

	it('says that rows out of 0 came in, which is not the same as none', () => {
		const of = (rowsUsed: number) =>
			findingOf({
				definition: decisions,
				headline: noCell(decisions, { rowsUsed }),
				later: null,
				earlier: null
			});
		expect(readingSentence(of(2))).toMatch(
			/that is 0 in all of them: a share of none is no number/
		);
		expect(readingSentence(of(0))).toBe('');
	});

	it('says when people were asked last', () => {
		expect(lastAskedSentence(asked, atWave('T3', countedCell(asked, 20, 80)))).toBe(
			'Not asked in this period. T3: 25% (20 of 80).'
		);
	});
});

describe('shareTexts', () => {
	const share = (numerator: number, denominator: number) =>
		countedCell(decisions, numerator, denominator);

	it('speaks in tenths only where tenths are near, and tell the numbers apart', () => {
		expect(shareTexts([share(682, 1000)])).toEqual(['7 of every 10']);
		expect(shareTexts([share(650, 1000)])).toEqual(['65 of every 100']);
		expect(shareTexts([share(690, 1000), share(710, 1000)])).toEqual([
			'69 of every 100',
			'71 of every 100'
		]);
	});

	it('never rounds some to none, or two numbers to one', () => {
		expect(shareTexts([share(3, 1000)])).toEqual(['3 of every 1,000']);
		expect(shareTexts([share(998, 1000)])).toEqual(['998 of every 1,000']);
		expect(shareTexts([share(2020, 10000), share(2040, 10000)])).toEqual([
			'202 of every 1,000',
			'204 of every 1,000'
		]);
	});

	it('gives few as they were counted', () => {
		expect(shareTexts([share(30, 39)])).toEqual(['30 of 39']);
		expect(shareTexts([share(9, 12), share(400, 1000)])).toEqual(['9 of 12', '400 of 1,000']);
	});

	it('makes totals that differ comparable by ear', () => {
		expect(shareTexts([share(30, 39), share(88, 157)])).toEqual([
			'77 of every 100',
			'56 of every 100'
		]);
	});
});

describe('scoresSentence', () => {
	const scores = definitionOf('O7');
	const side = (group: string, value: number | null) =>
		noCell(scores, { breakdown: 'dimension', group, value, state: 'value' });

	it('names all sides that share a score, and counts them where they are many', () => {
		const cells = [
			side('concern', 4),
			side('decisions', 4),
			side('leadership', 4),
			side('learning', 4),
			side('resources', 3),
			side('links', 3)
		];
		expect(scoresSentence(scores, cells, 'dimension')).toBe(
			'Scored lowest, 3 of 5: “we give what it needs” and “we work with services”. Scored highest, 4: 4 of the 6 sides.'
		);
	});

	it('says of gaps between two groups where they are widest, and who scored higher', () => {
		const gaps = definitionOf('O8');
		const said = (...numbers: readonly number[]): string =>
			scoresSentence(
				gaps,
				['concern', 'links', 'decisions'].map((group, at) => ({
					...side(group, numbers[at] ?? null),
					indicatorId: 'O8'
				})),
				'dimension'
			);
		expect(said(0.5, 1, -0.5)).toBe(
			'Furthest apart, by 1 point: “we work with services”, where elders and leaders scored higher than girls.'
		);
		expect(said(0.5, 0, -1.5)).toBe(
			'Furthest apart, by 1.5 points: “we decide”, where elders and leaders scored lower than girls.'
		);
		expect(said(0, 0)).toBe('Elders and leaders and girls gave every side the same middle score.');
	});

	it('says when all were scored alike, and nothing of none', () => {
		expect(scoresSentence(scores, [side('concern', 4), side('links', 4)], 'dimension')).toBe(
			'Every side was scored 4 of 5.'
		);
		expect(scoresSentence(scores, [side('links', null)], 'dimension')).toBe('');
	});
});

describe('rangeSentence', () => {
	const place = (placeId: string, n: number, all: number) =>
		countedCell(decisions, n, all, { placeId });
	const said = (cells: readonly Cell[]) =>
		rangeSentence(decisions, {
			cells,
			label: ({ placeId }) => placeId,
			opening: 'Here.',
			range: 'indicators.place.from to'
		});

	it('goes from the lowest to the highest, and counts places without a number', () => {
		expect(said([place('b', 40, 50), place('a', 10, 50), place('c', 1, 2)])).toBe(
			'Here. From 20% in a to 80% in b. 1 place has no number.'
		);
	});

	it('names nobody where several share an end', () => {
		expect(said([place('a', 10, 50), place('b', 10, 50), place('c', 40, 50)])).toBe('Here.');
	});
});
