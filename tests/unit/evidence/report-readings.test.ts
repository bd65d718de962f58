import { describe, expect, it } from 'vitest';
import {
	readingFacts,
	type BesideReports
} from '../../../src/lib/domain/evidence/report-readings.ts';
import type { EventRecord } from '../../../src/lib/domain/evidence/timeline.ts';

const event = (kind: string): EventRecord => ({
	kind,
	label: kind,
	scope_label: '',
	reach: 'here',
	date_start: '2025-01-01',
	date_end: null
});

const nothing: BesideReports = {
	change: 'rose',
	trust: [],
	harm: [],
	meetings: null,
	events: []
};

const saysOf = (beside: Partial<BesideReports>) => {
	const { trust, harm } = readingFacts({ ...nothing, ...beside });
	const said = (facts: typeof trust) =>
		facts.map((fact) => [fact.kind === 'indicator' ? fact.id : fact.kind, fact.says]);
	return { trust: said(trust), harm: said(harm) };
};

describe('The two readings of reports of harm', () => {
	it('more trust is spoken for where more children know help and told, and there was a campaign', () => {
		const { trust } = saysOf({
			trust: [
				{ id: 'H8', change: 'rose' },
				{ id: 'H9', change: 'no change shown' }
			],
			events: [event('campaign'), event('exam')]
		});
		expect(trust).toEqual([
			['H8', 'for'],
			['H9', 'open'],
			['campaigns', 'for']
		]);
	});

	it('more harm is spoken for by what children were asked, and by a shock', () => {
		const { harm } = saysOf({
			harm: [
				{ id: 'H1', change: 'fell' },
				{ id: 'H4', change: 'asked in another way' }
			],
			events: [event('flood_drought')]
		});
		expect(harm).toEqual([
			['H1', 'against'],
			['H4', 'open'],
			['shocks', 'for']
		]);
	});

	it('where reports fell, the same facts speak for less of each', () => {
		const { trust, harm } = saysOf({
			change: 'fell',
			trust: [{ id: 'H8', change: 'fell' }],
			harm: [{ id: 'H1', change: 'fell' }],
			meetings: { later: 10, earlier: 20 },
			events: [event('campaign'), event('conflict')]
		});
		expect(trust).toEqual([
			['H8', 'for'],
			['meetings', 'for'],
			['campaigns', 'against']
		]);
		expect(harm).toEqual([
			['H1', 'for'],
			['shocks', 'against']
		]);
	});

	it('a few meetings more or less say nothing', () => {
		for (const [later, earlier, says] of [
			[124, 100, 'open'],
			[125, 100, 'for'],
			[76, 100, 'open'],
			[75, 100, 'against'],
			[0, 0, 'open']
		] as const) {
			expect(saysOf({ meetings: { later, earlier } }).trust).toContainEqual(['meetings', says]);
		}
	});

	it('that nothing is known says nothing', () => {
		expect(saysOf({})).toEqual({ trust: [['campaigns', 'open']], harm: [['shocks', 'open']] });
	});
});
