import { describe, expect, it } from 'vitest';
import { besideEachOther, countsOf, lastLine } from '../../../scripts/steps.mjs';

const report = {
	numPassedTests: 5,
	numFailedTests: 0,
	numPendingTests: 1,
	numTodoTests: 1,
	testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }]
};

describe('countsOf', () => {
	it('counts tests; those to do are skipped ones', () => {
		expect(countsOf(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 2 });
	});

	it('counts a file that could not be loaded as one failure', () => {
		const broken = { ...report, testResults: [{ status: 'failed', assertionResults: [] }] };
		expect(countsOf(broken, 1).failed).toBe(1);
	});

	it('does not count a failed test again for its file', () => {
		const failing = {
			...report,
			numFailedTests: 1,
			testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]
		};
		expect(countsOf(failing, 1).failed).toBe(1);
	});

	it('counts a run that failed without a failed test, or without a report, as one failure', () => {
		expect(countsOf(report, 1).failed).toBe(1);
		expect(countsOf(undefined, 0).failed).toBe(1);
	});
});

describe('besideEachOther', () => {
	const nothing = { passed: 0, failed: 0, skipped: 0 };

	it('starts every lane at once, and the steps of a lane one after the other', async () => {
		const events: string[] = [];
		let openGate: () => void = () => undefined;
		const gate = new Promise<void>((resolve) => (openGate = resolve));
		const step = (name: string, work: () => Promise<void> | undefined, failed = 0) => ({
			name,
			run: async () => {
				events.push(`${name} begins`);
				await work();
				events.push(`${name} ends`);
				return { ...nothing, failed };
			}
		});
		const steps = besideEachOther([
			[step('first', () => gate), step('second', () => undefined, 1)],
			[
				step('third', () => {
					openGate();
					return undefined;
				})
			]
		]);
		expect(steps.map(({ name }) => name)).toEqual(['first', 'second', 'third']);
		expect(events).toEqual([]);
		const counts = [];
		for (const one of steps) counts.push((await one.run()).failed);
		expect(counts).toEqual([0, 1, 0]);
		expect(events.indexOf('third begins')).toBeLessThan(events.indexOf('first ends'));
		expect(events.indexOf('second begins')).toBeGreaterThan(events.indexOf('first ends'));
	});
});

describe('lastLine', () => {
	it('is what outside checks read', () => {
		expect(lastLine({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed, 3 skipped');
	});
});
