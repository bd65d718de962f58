import { describe, expect, test } from 'vitest';
import { methodBreak } from '../../../src/lib/domain/evidence/method-break.ts';
import { source } from '../charts/timelines.ts';

const hands = { method: 'group_count', instrument: 'hands-1' } as const;
const chaani = { community_id: 'c02', community_label: 'Chaani' } as const;

describe('methodBreak', () => {
	test('is none where everybody was asked as before', () => {
		const before = [source('T1'), source('T1', chaani)];
		expect(methodBreak(before, [source('T2'), source('T2', chaani)])).toBeUndefined();
	});

	test('names the communities that were asked by another method', () => {
		const before = [source('T1'), source('T1', chaani)];
		const after = [source('T2'), source('T2', { ...chaani, ...hands })];
		expect(methodBreak(before, after)).toMatchObject({ change: 'method', communities: ['Chaani'] });
	});

	test('tells another instrument from another method', () => {
		const after = [source('T2', { instrument: 'children-2' })];
		expect(methodBreak([source('T1')], after)?.change).toBe('instrument');
	});

	test('names apart those of which the instrument alone changed', () => {
		const before = [source('T1'), source('T1', chaani)];
		const after = [
			source('T2', { instrument: 'children-2' }),
			source('T2', { ...chaani, ...hands })
		];
		expect(methodBreak(before, after)).toEqual({
			change: 'method',
			communities: ['Chaani'],
			byInstrument: ['Apinto']
		});
	});

	test('finds a change also where both methods were in use before', () => {
		const before = [source('T1'), source('T1', { ...chaani, ...hands })];
		const after = [source('T2', hands), source('T2', chaani)];
		expect(methodBreak(before, after)?.communities).toEqual(['Apinto', 'Chaani']);
	});

	test('is there also where one of several ways at once is no longer among them', () => {
		const both = [source('T1'), source('T1', hands), source('T1', chaani)];
		const one = [source('T2'), source('T2', chaani)];
		expect(methodBreak(both, one)).toMatchObject({ change: 'method', communities: ['Apinto'] });
		expect(methodBreak(both, [source('T2', hands), source('T2'), source('T2', chaani)])).toBe(
			undefined
		);
	});

	test('is none where a whole community is missing', () => {
		expect(methodBreak([source('T1'), source('T1', { ...chaani, ...hands })], [source('T2')])).toBe(
			undefined
		);
	});

	test('compares a community that is new with how all were asked before', () => {
		expect(methodBreak([source('T1')], [source('T2', chaani)])).toBeUndefined();
		expect(methodBreak([source('T1')], [source('T2', { ...chaani, ...hands })])).toBeDefined();
	});

	test('takes a blank as not known, and so as no change', () => {
		const blank = source('T2', { method: null, instrument: null });
		expect(methodBreak([source('T1')], [blank])).toBeUndefined();
		expect(methodBreak([blank], [source('T3', hands)])).toBeUndefined();
	});

	test('needs something before and something after', () => {
		expect(methodBreak([], [source('T1')])).toBeUndefined();
		expect(methodBreak([source('T1')], [])).toBeUndefined();
	});
});
