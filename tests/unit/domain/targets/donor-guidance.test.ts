import { describe, expect, it } from 'vitest';
import type { Direction } from '$lib/domain/indicators/definition';
import { progressOf, type Progress } from '$lib/domain/targets/progress';
import { standingOf, type Standing } from '$lib/domain/targets/standing';
import { usualTolerance, type Target } from '$lib/domain/targets/target';

/**
 * Targets against what donors print in public guidance. Each case names its source; numbers are the source's, where it has any.
 *
 * - European Commission, OPSYS wiki, "Results & Monitoring", 5.1.1 (wikis.ec.europa.eu, pageId 33522203): formula and
 *   inputs. The copy that could be read stops before the answer, which is therefore worked out by hand.
 * - European Commission, SFC2014, "IR - Table 2C - Achievement ratio calculation rules" (sfc.ec.europa.eu, term 986):
 *   the formula for numbers, without an example; the numbers here are made up.
 * - The Global Fund, "Grant performance assessment methodology" (theglobalfund.org, performancebasedfunding): bands of
 *   progress against targets, >100, 100-90, 60-89, 30-59, <30.
 *
 * Looked for and not found with numbers: USAID's deviation narrative from a tenth on, a milestone table of DFID/FCDO that
 * is worked through, UNICEF's RAM, a formula of the World Bank.
 */

type Judged = Pick<Target, 'formula' | 'baseline' | 'value'>;

const share = (value: number): Judged => ({ formula: 'share_of_target', baseline: null, value });
const way = (baseline: number, value: number): Judged => ({
	formula: 'way_from_baseline',
	baseline: { value: baseline, day: '' },
	value
});

const progress = (judged: Judged, actual: number, direction: Direction = 'up'): Progress =>
	progressOf(judged, direction, { state: 'value', value: actual, lower: null, upper: null });

function percent(judged: Judged, actual: number, direction: Direction = 'up'): string {
	const found = progress(judged, actual, direction);
	return found.kind === 'number' ? found.percent.toFixed(2) : found.kind;
}

describe('The European Commission’s indicator with a milestone (OPSYS)', () => {
	const [baseline, milestone, final, current] = [2505, 15000, 25000, 12980] as const;

	it('is held against the next milestone from its baseline: 10,475 of 12,495', () => {
		expect(percent(way(baseline, milestone), current)).toBe('83.83');
	});

	it('has come less far towards the final target: 10,475 of 22,495', () => {
		expect(percent(way(baseline, final), current)).toBe('46.57');
	});

	it('would look further along as a share of the target, which is why the formula is printed', () => {
		expect(percent(share(milestone), current)).toBe('86.53');
		expect(percent(share(final), current)).toBe('51.92');
	});

	it('is as far where the same numbers are to fall', () => {
		expect(percent(way(-baseline, -milestone), -current, 'down')).toBe('83.83');
		expect(percent(way(milestone, baseline), milestone - 10_475, 'down')).toBe('83.83');
	});
});

describe('The European Commission’s achievement ratio (SFC2014)', () => {
	it('is the cumulative value out of the target', () => {
		const byYear = [120, 0, 310, 95];
		const cumulative = byYear.reduce((sum, value) => sum + value, 0);
		expect(percent(share(700), cumulative)).toBe('75.00');
	});
});

describe('The Global Fund’s bands of progress against targets', () => {
	const standing = (actual: number): Standing =>
		standingOf(progress(share(100), actual), usualTolerance, true);

	it('from 90 to 100 percent meet expectations: reached, or near enough that no reason is asked', () => {
		expect([90, 99.9, 100].map(standing)).toEqual(['near', 'near', 'reached']);
	});

	it('below 90 percent do not: each of its three lower bands falls short', () => {
		expect([89.9, 60, 59, 30, 29].map(standing)).toEqual(Array(5).fill('short'));
	});

	it('above 100 percent exceed expectations; we also ask why from 110 on', () => {
		expect([100.1, 110, 110.1].map(standing)).toEqual(['reached', 'reached', 'past']);
	});
});
