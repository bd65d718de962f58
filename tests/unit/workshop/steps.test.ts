import { describe, expect, it } from 'vitest';
import { countsOf, lastLine } from '../../../scripts/steps.mjs';

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

describe('lastLine', () => {
	it('is what outside checks read', () => {
		expect(lastLine({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed, 3 skipped');
	});
});
