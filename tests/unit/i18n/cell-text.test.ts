import { describe, expect, it } from 'vitest';
import { cellStates } from '$lib/domain/cell';
import { indicators } from '$lib/domain/indicators/index';
import { ownMeasure } from '$lib/domain/indicators/own-measure';
import {
	cellText,
	countedText,
	intervalAbout,
	intervalText,
	shortCountText,
	stateText,
	unitText,
	valueText,
	valueWithCount
} from '$lib/i18n/cell-text';
import { countedCell, definitionOf, noCell } from '../example-cells';

const decisions = definitionOf('O1');
const reports = definitionOf('H10');
const days = definitionOf('S3');

describe('valueText', () => {
	it('gives percentages without decimals, with one from a thousand on', () => {
		expect(valueText(decisions, 68.33, 120)).toBe('68%');
		expect(valueText(decisions, 31.683, 1010)).toBe('31.7%');
	});

	it('never lets some read as none, or not all as all', () => {
		expect(valueText(decisions, 0.4, 500)).toBe('0.4%');
		expect(valueText(decisions, 99.6, 500)).toBe('99.6%');
		expect(valueText(decisions, 0, 500)).toBe('0%');
		expect(valueText(decisions, 100, 500)).toBe('100%');
	});

	it('gives rates one decimal, and counts none', () => {
		expect(valueText(reports, 6.2237)).toBe('6.2');
		expect(valueText(definitionOf('A1'), 1052)).toBe('1,052');
		expect(unitText(reports)).toBe('per 1,000 children in a month');
		expect(unitText(decisions)).toBe('');
	});
});

describe('countedText', () => {
	it('says what was counted', () => {
		expect(countedText(decisions, countedCell(decisions, 82, 120))).toBe('82 of 120 decisions');
		expect(countedText(definitionOf('A1'), countedCell(definitionOf('A1'), 1, null))).toBe(
			'1 action'
		);
		expect(countedText(reports, countedCell(reports, 83, 13336))).toBe(
			'83 reports in 13,336 child-months'
		);
		expect(countedText(days, countedCell(days, 53.5, 34))).toBe('53.5 days in 34 community-months');
		expect(countedText(decisions, noCell(decisions))).toBe('');
	});

	it('has a word for everything that is counted', () => {
		for (const definition of [...indicators, ownMeasure('x', true)]) {
			const cell = countedCell(definition, 20, 40, { numerator: 20, denominator: 40 });
			expect(countedText(definition, cell), definition.id).toMatch(/20|40/);
		}
	});

	it('is short beside a number', () => {
		expect(valueWithCount(decisions, countedCell(decisions, 49, 119))).toBe('41% (49 of 119)');
		expect(shortCountText(reports, countedCell(reports, 1, 13336))).toBe('1 report');
	});

	it('says what a rate or a ratio was counted from, and a gap with its sign', () => {
		const [sessions, hours, meetings] = [
			definitionOf('A6'),
			definitionOf('O6'),
			definitionOf('S7')
		];
		expect(shortCountText(sessions, countedCell(sessions, 385, 352))).toBe(
			'385 attendances, 352 children'
		);
		expect(shortCountText(hours, countedCell(hours, 36, 100))).toBe(
			'36 hours in 100 household-quarters'
		);
		expect(shortCountText(meetings, countedCell(meetings, 1.5, 2.04))).toBe(
			'1.5 meetings a quarter after handover, 2 before'
		);
		expect([1, 0, -1.5].map((gap) => valueText(definitionOf('O8'), gap))).toEqual([
			'+1',
			'0',
			'−1.5'
		]);
	});
});

describe('stateText', () => {
	it('says for every state why there is no number', () => {
		for (const state of cellStates.filter((one) => one !== 'value')) {
			expect(stateText(noCell(decisions, { state }))).toBeTruthy();
		}
	});

	it('gives the few that there are, and the bounds that are known', () => {
		expect(cellText(decisions, countedCell(decisions, 3, 7))).toBe('too few to say: 3 of 7');
		const between = { state: 'between', interval: 'bounds', lower: 46.7, upper: 100 } as const;
		expect(cellText(decisions, noCell(decisions, between))).toBe('between 47% and 100%');
		const close = { ...between, lower: 3.742, upper: 3.744 };
		expect(cellText(reports, noCell(reports, close))).toBe('between 3.742 and 3.744');
	});
});

describe('intervalText', () => {
	it('says of a sample where the true number may lie, and of a full count how steady it is', () => {
		const asked = definitionOf('H1');
		expect(intervalText(asked, countedCell(asked, 18, 40))).toBe('could be 31% to 60%');
		expect(intervalText(decisions, countedCell(decisions, 18, 40))).toBe('this steady: 31% to 60%');
		expect(intervalAbout(asked, countedCell(asked, 18, 40))).toContain('true number');
		expect(intervalAbout(decisions, countedCell(decisions, 18, 40))).toContain('how steady');
	});

	it('is silent where there are no limits', () => {
		const share = definitionOf('O5');
		expect(intervalText(share, countedCell(share, 1, 2))).toBe('');
		expect(intervalAbout(share, countedCell(share, 1, 2))).toContain(
			'nothing is said about chance'
		);
	});
});
