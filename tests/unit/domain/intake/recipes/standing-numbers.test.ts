import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../../../../src/lib/domain/intake/recipes/find-periods.ts';
import {
	asStanding,
	isStanding,
	namesWaves
} from '../../../../../src/lib/domain/intake/recipes/standing-numbers.ts';

const stepOf = (...periods: readonly string[]) => {
	const found = findPeriods(['Village', ...periods], [], null);
	if (found === null) throw new Error('no periods');
	return found.step;
};

describe('Numbers that stand at the end of each period', () => {
	it.each([
		[
			['Jan 2026', 'Feb 2026', 'Mar 2026'],
			['2026-01', '2026-02', '2026-03']
		],
		[
			['Q3 2025', 'Q4 2025'],
			['2025-Q3', '2025-Q4']
		],
		[
			['H1 2025', 'H2 2025'],
			['2025-H1', '2025-H2']
		],
		[
			['2024', '2025'],
			['2024', '2025']
		]
	])('make each of %s a wave of its own, named alike in every file', (periods, waves) => {
		const step = stepOf(...periods);
		expect(isStanding(step)).toBe(false);
		const standing = asStanding(step);
		expect(isStanding(standing)).toBe(true);
		expect(standing.columns.map(({ says }) => says['wave'])).toEqual(waves);
	});

	it('are of one wave where girls and boys of a month stand apart', () => {
		const step = asStanding(
			stepOf('Girls Jan-24', 'Boys Jan-24', 'Girls Feb-24', 'Boys Feb-24', 'Girls Mar-24')
		);
		expect(step.columns.map(({ says }) => `${says['wave']} ${says['sex']}`)).toEqual([
			'2024-01 girls',
			'2024-01 boys',
			'2024-02 girls',
			'2024-02 boys',
			'2024-03 girls'
		]);
	});

	it('need no waves where the sheet names them', () => {
		expect(namesWaves(['Village', ' Wave '])).toBe(true);
		expect(namesWaves(['Village', 'Jan'])).toBe(false);
	});
});
