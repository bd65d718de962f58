import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition';
import { catalogueIndicator } from '$lib/domain/indicators/index';
import {
	aboutIndicator,
	draftOf,
	newTarget,
	readDraft,
	readNumber
} from '$lib/domain/targets/draft';

const filled = { ...newTarget('t1', 'O1', 'ALL', '2025-12-31'), value: '70' };

describe('a target that somebody writes', () => {
	it('reads numbers as people type them, and does not guess at a comma before three digits', () => {
		expect(['70', '70%', ' 12,5 ', '-3', '1 200', '0'].map(readNumber)).toEqual([
			70, 70, 12.5, -3, 1200, 0
		]);
		expect(['', 'seventy', '1,200', '1.2.3', '0x10', '1e3'].map(readNumber)).toEqual(
			Array(6).fill(null)
		);
	});

	it('reads any number back as it was written', () => {
		const numbers = fc.integer({ min: -1e6, max: 1e6 });
		fc.assert(
			fc.property(numbers, (number) => {
				expect(readNumber(String(number))).toBe(number);
			}),
			{ seed: 1 }
		);
	});

	it('is kept when a value and a day stand there', () => {
		const { target, findings } = readDraft(filled, catalogueIndicator('O1'));
		expect(findings).toEqual([]);
		expect(draftOf(target)).toEqual(filled);
	});

	it('says what is missing or cannot be', () => {
		const findings = (says: Partial<typeof filled>, about = 'O1') =>
			readDraft({ ...filled, ...says }, catalogueIndicator(about)).findings;
		expect(findings({ value: '' })).toEqual(['value missing']);
		expect(findings({ value: 'many' })).toEqual(['value unreadable']);
		expect(findings({ baselineValue: 'few' })).toEqual(['baseline unreadable']);
		expect(findings({ tolerance: '-1' })).toEqual(['tolerance unreadable']);
		expect(findings({ day: '' })).toEqual(['day missing']);
		expect(findings({ baselineValue: '40', baselineDay: '2026-01-01' })).toEqual([
			'before its baseline'
		]);
		expect(findings({ breakdown: 'sex' })).toEqual(['group missing']);
		expect(findings({}, 'H1')).toEqual(['share where lower is better']);
		expect(findings({ value: '0' })).toEqual(['share of zero']);
		expect(findings({ formula: 'way_from_baseline' })).toEqual(['no baseline']);
		expect(findings({ formula: 'way_from_baseline', baselineValue: '70' })).toEqual([
			'baseline is the target'
		]);
	});

	it('begins at 0 where it is a count that comes together from the day of its baseline on', () => {
		const wells = {
			...catalogueIndicator('O1'),
			unit: 'count',
			time: 'flow'
		} as IndicatorDefinition;
		const from: typeof filled = {
			...filled,
			formula: 'way_from_baseline',
			baselineValue: '20',
			baselineDay: '2024-01-01'
		};
		const findings = (says: Partial<typeof filled>, definition = wells) =>
			readDraft({ ...from, ...says }, definition).findings;
		expect(findings({})).toEqual(['counted from zero']);
		expect(findings({ kind: 'cumulative' })).toEqual(['counted from zero']);
		const sound = [
			findings({ baselineValue: '0' }),
			findings({ baselineDay: '' }),
			findings({ formula: 'share_of_target' }),
			findings({ kind: 'per_period', period: 'year' }),
			findings({ period: 'year' }),
			findings({}, { ...wells, direction: 'down' }),
			findings({}, { ...wells, unit: 'percent' })
		];
		expect(sound.flat()).toEqual([]);
	});

	it('is judged from its baseline where less is better', () => {
		expect(newTarget('t1', 'H1', 'ALL', '2025-12-31').formula).toBe('way_from_baseline');
		expect(aboutIndicator(filled, 'H3', 'down', ['sex']).formula).toBe('way_from_baseline');
	});

	it('lets a group go that the other number is not split by', () => {
		const girls = { ...filled, breakdown: 'sex' as const, group: 'f' };
		expect(aboutIndicator(girls, 'H1', 'down', ['sex'])).toMatchObject({
			breakdown: 'sex',
			group: 'f'
		});
		expect(aboutIndicator(girls, 'O2', 'up', [])).toMatchObject({ breakdown: '', group: '' });
	});
});
