import type { Breakdown } from './definition.ts';

/** Breakdowns of measures; which rows stand for a group is settled by the rule of totals and parts. */
export const bySex: Breakdown = { id: 'sex', value: 't.sex' };
export const byAgeBand: Breakdown = { id: 'age_band', value: 't.age_band' };
export const byDisability: Breakdown = { id: 'disability', value: 't.disability' };
export const byHarm: Breakdown = { id: 'harm', value: 't.harm' };
/** Action and comparison communities side by side: for areas and all places only. */
export const byArm: Breakdown = { id: 'arm', value: 'place.arm' };
/** Each survey wave by itself. */
export const byWave: Breakdown = { id: 'wave', value: 't.wave' };

/** What most measures are broken down by. */
export const standardBreakdowns: readonly Breakdown[] = [
	bySex,
	byAgeBand,
	byDisability,
	byArm,
	byWave
];
