/**
 * Made-up data with a known truth, for `npm run bench`: how often each view would have misled. Each
 * row has what was measured, what it is held against, and between which values it has to be.
 */
import { correlationRates } from './correlation-rates.ts';
import { clearByPermutation, differenceRates, LEVEL } from './difference-rates.ts';

export interface Measured {
	name: string;
	value: number;
	unit: 'share' | 'points';
	reference: number;
	/** Where the value has to lie: further off is more than chance. */
	lowest: number;
	highest: number;
}

const ALIKE = [0, 0.02, 0.05];
const DATA_SETS = 4000;

/** Where a p is sampled each data set takes long: fewer, and those of all correlations together. */
const DATA_SETS_SAMPLED = 100;

/** Everywhere the harm fell from 35 to 30 in every hundred. */
const NO_EFFECT = { before: 0.35, afterAction: 0.3, afterComparison: 0.3 };
/** It fell from 60 to 40 where there were actions, and stayed at 60 elsewhere. */
const EFFECT = { before: 0.6, afterAction: 0.4, afterComparison: 0.6 };

/**
 * How often a t test finds that effect, by the noncentral t distribution: R 4.2.2,
 * power.t.test(n, 0.2, sqrt(2 * 0.24 * (1 + 39 * icc) / 40), strict = TRUE).
 */
const POWER = new Map([
	['0 3', 0.40139],
	['0 6', 0.812807],
	['0 12', 0.989546],
	['0.02 3', 0.253411],
	['0.02 6', 0.57148],
	['0.02 12', 0.89298],
	['0.05 3', 0.173022],
	['0.05 6', 0.384179],
	['0.05 12', 0.70156]
]);

/** What a pooled interval does where people are as alike as 0.05: how often right, how wide. */
const POOLED = new Map([
	[2, 39],
	[3, 33],
	[6, 23]
]);
const WIDTHS = new Map([
	[3, 76],
	[6, 45]
]);

export function simulate(): Measured[] {
	return [
		...[2, 3, 6, 12].flatMap((perArm) => ALIKE.flatMap((alike) => withoutEffect(perArm, alike))),
		...[2, 3, 6, 12].map(withoutEffectByPermutation),
		...[3, 6, 12].flatMap((perArm) => ALIKE.flatMap((alike) => withEffect(perArm, alike))),
		...[8, 12].flatMap(withoutCorrelation)
	];
}

function withoutEffect(perArm: number, alike: number): Measured[] {
	const setting = { ...NO_EFFECT, perArm, intraclassCorrelation: alike };
	const rates = differenceRates(setting, DATA_SETS, 10_000 + perArm);
	const name = `no effect, ${perArm} : ${perArm}, alike ${alike}:`;
	const rows = [alarm(`${name} interval is clear`, rates.clearByInterval, DATA_SETS)];
	const width = WIDTHS.get(perArm);
	const pooled = POOLED.get(perArm);
	if (alike !== 0.05) return rows;
	if (width !== undefined) rows.push(wide(`${name} its width`, rates.width, width));
	if (pooled === undefined) return rows;
	const share = { value: rates.coveredPooled, unit: 'share' as const, reference: 0.95 };
	return [
		...rows,
		{ name: `${name} pooled holds`, ...share, lowest: 0.72, highest: 0.76 },
		wide(`${name} its width, pooled`, rates.widthPooled, pooled)
	];
}

/** With twelve in an arm there are too many divisions to look at each. */
function withoutEffectByPermutation(perArm: number): Measured {
	const dataSets = perArm < 12 ? DATA_SETS / 4 : DATA_SETS_SAMPLED;
	const clear = ALIKE.map((intraclassCorrelation, index) =>
		clearByPermutation({ ...NO_EFFECT, perArm, intraclassCorrelation }, dataSets, 20_000 + index)
	);
	const name = `no effect, ${perArm} : ${perArm}: p is clear`;
	return alarm(name, meanOf(clear), dataSets * ALIKE.length);
}

function withEffect(perArm: number, alike: number): Measured[] {
	const setting = { ...EFFECT, perArm, intraclassCorrelation: alike };
	const rates = differenceRates(setting, DATA_SETS, 30_000 + perArm);
	const power = POWER.get(`${alike} ${perArm}`) ?? NaN;
	// Shares of forty people are only about normal: one in a hundred beyond chance is let pass.
	const spread = chance(power, DATA_SETS) + 0.01;
	const name = `20 points, ${perArm} : ${perArm}, alike ${alike}:`;
	return [
		between(`${name} found`, rates.clearByInterval, 'share', power, spread),
		between(`${name} held`, rates.covered, 'share', 1 - LEVEL, chance(LEVEL, DATA_SETS))
	];
}

function withoutCorrelation(communities: number): Measured[] {
	const dataSets = communities < 10 ? 2 * DATA_SETS_SAMPLED : DATA_SETS_SAMPLED;
	const { clear, clearPooled } = correlationRates(communities, dataSets, 40_000);
	const name = `no correlation, ${communities} places:`;
	const share = { unit: 'share' as const, reference: LEVEL };
	return [
		alarm(`${name} p is clear`, clear, dataSets),
		{ name: `${name} pooled p`, value: clearPooled, ...share, lowest: LEVEL, highest: 1 }
	];
}

function alarm(name: string, value: number, dataSets: number): Measured {
	const highest = LEVEL + chance(LEVEL, dataSets);
	return { name, value, unit: 'share', reference: LEVEL, lowest: 0, highest };
}

function wide(name: string, value: number, reference: number): Measured {
	return between(name, value, 'points', reference, 1);
}

function between(
	name: string,
	value: number,
	unit: Measured['unit'],
	reference: number,
	spread: number
): Measured {
	return { name, value, unit, reference, lowest: reference - spread, highest: reference + spread };
}

/** Three standard errors of a share of so many data sets. */
function chance(share: number, dataSets: number): number {
	return 3 * Math.sqrt((share * (1 - share)) / dataSets);
}

function meanOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
