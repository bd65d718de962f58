import { describe, expect, it } from 'vitest';
import {
	headerForms,
	surroundingsOf
} from '../../../../../src/lib/domain/intake/headers/header-forms.ts';

const alone = surroundingsOf([], false);
const inForm = surroundingsOf([], true);

const keysOf = (header: string, around = alone): string[] =>
	headerForms(header, around).map(({ key }) => key);

describe('The readings of one header', () => {
	it.each([
		['3. Girls', 'girls'],
		['Q3_girls', 'girls'],
		['(4) Girls', 'girls'],
		['a) Girls', 'girls'],
		['1.2.1 - Girls', 'girls'],
		['Girls (number)', 'girls'],
		['Date [dd/mm/yyyy]', 'date'],
		['Girls::English (en)', 'girls']
	])('leave out what is around the name in “%s”', (header, key) => {
		expect(keysOf(header)).toContain(key);
	});

	it.each([
		['attendance/girls', 'girls'],
		['who-girls', 'girls'],
		['a/b/c/girls', 'girls'],
		['data.who.girls', 'girls'],
		['Attendance > Girls', 'girls'],
		['Attendance: Girls', 'girls']
	])('are the question alone where groups stand before it: “%s”', (header, key) => {
		expect(keysOf(header, inForm)).toContain(key);
	});

	it('are a risk where a hint may change the meaning', () => {
		const riskOf = (header: string): boolean[] =>
			headerForms(header, alone)
				.filter(({ key }) => key === 'girls')
				.map(({ isRisky }) => isRisky);
		expect(riskOf('Girls (number)')).toEqual([false]);
		expect(riskOf('Girls (absent)')).toEqual([true]);
		expect(riskOf('Girls (target)')).toEqual([true]);
	});

	it('are a risk where one header alone seems to have a group', () => {
		const risks = headerForms('Other things - girls', alone).map(({ isRisky }) => isRisky);
		expect(risks).toContain(true);
	});
});
