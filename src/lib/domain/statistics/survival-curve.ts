import type { Interval } from './interval.ts';

/** What is known at one time: who was still watched just before it, and the curve from it on. */
export interface SurvivalStep {
	time: number;
	atRisk: number;
	stopped: number;
	censored: number;
	survival: number;
	lower: number | null;
	upper: number | null;
}

export interface SurvivalCurve {
	steps: SurvivalStep[];
	median: Interval;
}
