import { describe, expect, it } from 'vitest';
import { correlationRates } from '../../simulation/correlation-rates.ts';
import { clearByPermutation, differenceRates } from '../../simulation/difference-rates.ts';

/* A small part of what `npm run bench` does (tests/simulation/simulate.ts), with the seeds pinned. */

const fell = { before: 0.35, afterAction: 0.3, afterComparison: 0.3 };
const alike = { intraclassCorrelation: 0.05 };

describe('made-up communities without an effect', () => {
	it('are never clear with two in an arm, and p is never clear with three', () => {
		expect(differenceRates({ ...fell, ...alike, perArm: 2 }, 200, 1).clearByInterval).toBe(0);
		expect(clearByPermutation({ ...fell, ...alike, perArm: 3 }, 200, 1)).toBe(0);
	});

	it('are clear about as often as was said, where pooled people would be in one case of four', () => {
		const rates = differenceRates({ ...fell, ...alike, perArm: 6 }, 1000, 2);
		expect(Math.abs(rates.clearByInterval - 0.05)).toBeLessThan(0.021); // 3 standard errors
		expect(Math.abs(rates.coveredPooled - 0.745)).toBeLessThan(0.042);
		expect(Math.abs(rates.width - 45)).toBeLessThan(1.5);
		expect(clearByPermutation({ ...fell, ...alike, perArm: 5 }, 500, 3)).toBeLessThan(0.08);
	});

	it('of things that have nothing to do with each other rarely go together', () => {
		const { clear, clearPooled } = correlationRates(7, 300, 4);
		expect(clear).toBeLessThan(0.088); // 3 standard errors above 0.05
		expect(clearPooled).toBeGreaterThan(0.1);
	});
});

describe('made-up communities with an effect', () => {
	it('show it as often as the noncentral t distribution says', () => {
		// R 4.2.2, power.t.test(n = 6, delta = 0.2, sd = sqrt(2 * 0.24 * (1 + 39 * 0.02) / 40), strict = TRUE)
		const setting = { perArm: 6, before: 0.6, afterAction: 0.4, afterComparison: 0.6 };
		const rates = differenceRates({ ...setting, intraclassCorrelation: 0.02 }, 1000, 5);
		expect(Math.abs(rates.clearByInterval - 0.57148)).toBeLessThan(0.047);
		expect(Math.abs(rates.covered - 0.95)).toBeLessThan(0.021);
	});
});
