import { describe, expect, it } from 'vitest';
import type { Target } from '$lib/domain/targets/target';
import type { Decision } from '$lib/project/decisions/decision';
import { reasonKey, reasonsGiven, targetsInForce } from '$lib/project/targets';

const target = (id: string, value: number): Target => ({
	id,
	indicatorId: 'O1',
	scope: 'ALL',
	breakdown: '',
	group: '',
	kind: 'end',
	period: '',
	formula: 'share_of_target',
	baseline: null,
	value,
	day: '2025-12-31',
	tolerance: 10,
	setBy: 'ngo',
	reason: ''
});

const dated = { at: '2026-01-01T00:00:00.000Z', on: true };
const set = (id: string, value: number, more: Partial<Decision> = {}): Decision =>
	({
		...dated,
		id: `d-${id}-${value}`,
		kind: 'target',
		target: id,
		says: target(id, value),
		...more
	}) as Decision;

const values = (decisions: readonly Decision[]): unknown[] =>
	targetsInForce({ decisions }, [target('file', 50)]).map(({ id, value }) => [id, value]);

describe('targets that stand', () => {
	it('are those of the files where nobody decided otherwise', () => {
		expect(values([])).toEqual([['file', 50]]);
	});

	it('are changed, added and removed by decisions, the newest of which counts', () => {
		expect(values([set('file', 60), set('own', 5), set('own', 6)])).toEqual([
			['file', 60],
			['own', 6]
		]);
		expect(values([set('file', 60, { isRemoved: true })])).toEqual([]);
	});

	it('come back when a decision is switched off', () => {
		expect(values([set('file', 60, { on: false })])).toEqual([['file', 50]]);
	});
});

describe('reasons', () => {
	it('belong to one target in one period, and the newest counts', () => {
		const say = (period: string, reason: string, on = true): Decision => ({
			...dated,
			on,
			id: `${period} ${reason}`,
			kind: 'reason',
			target: 'file',
			indicatorId: 'O1',
			scope: 'ALL',
			period,
			reason
		});
		const given = reasonsGiven({
			decisions: [say('2024', 'floods'), say('2024', 'late rains'), say('2025', 'off', false)]
		});
		expect([...given]).toEqual([[reasonKey('file', '2024'), 'late rains']]);
	});
});
