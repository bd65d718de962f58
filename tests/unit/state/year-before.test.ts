import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../../src/lib/domain/intake/recipes/find-periods.ts';
import type { Recipe } from '../../../src/lib/domain/intake/recipes/recipe.ts';
import { yearIn } from '../../../src/lib/state/year-before.ts';

const months = ['Jan', 'Feb', 'Mar'];

function recipe(year: number): Recipe {
	const found = findPeriods(['Village', ...months], [], year);
	if (found === null) throw new Error('no periods');
	return { name: '', steps: [found.step] };
}

describe('The year of months that name none', () => {
	it('is offered as it was said for the newest file with these months', () => {
		expect(yearIn([recipe(2026), recipe(2025)], ['Village', ...months, 'Apr'])).toBe(2026);
	});

	it('is not known where the months of then are not all there', () => {
		expect(yearIn([recipe(2026)], ['Village', 'Feb', 'Mar', 'Apr'])).toBe(null);
		expect(yearIn([], months)).toBe(null);
	});
});
