import { checkTimes } from './check-arguments.ts';
import { medianTime } from './median-time.ts';
import { normalLimit } from './normal-limit.ts';
import type { SurvivalCurve, SurvivalStep } from './survival-curve.ts';

type Tally = Pick<SurvivalStep, 'time' | 'atRisk' | 'stopped' | 'censored'>;

/**
 * The share still going after each time, where some were last seen still going (censored), with
 * pointwise log-log limits, and the median time with the limits that follow from them.
 *
 * `times[i]` is how long the i-th was watched, 0 or more in any unit; `stopped[i]` says whether it
 * ended then or was only watched until then. Times count as tied only where they are equal, so
 * give whole days. One step for each different time, in order, also for times with censorings
 * only; at a tie the ends come before the censorings. It takes for granted that those no longer
 * watched fare like the others. Where everybody was watched to one day
 * use `wilsonInterval`.
 *
 * The limits are `null` where survival is 1 or 0. The median is the first time at which survival
 * is below one half; where the curve runs at one half, the middle of that stretch, or its start if
 * it never ends; `null` where one half is not reached. The median's limits are where the limits of
 * the curve do the same. No times give no steps and `null`s.
 *
 * Method: Kaplan, E. L. and Meier, P. (1958), Journal of the American Statistical Association 53;
 * Greenwood's variance, carried to the scale of log(−log survival); the median's limits after
 * Brookmeyer, R. and Crowley, J. (1982), Biometrics 38.
 *
 * @example kaplanMeier([5, 8, 8], [true, true, false]).median.estimate // 8
 */
export function kaplanMeier(
	times: readonly number[],
	stopped: readonly boolean[],
	confidence = 0.95
): SurvivalCurve {
	const z = normalLimit(confidence);
	const steps = survivalSteps(tallyTimes(times, stopped), z);
	return {
		steps,
		median: {
			estimate: medianTime(steps, 'survival'),
			lower: medianTime(steps, 'lower'),
			upper: medianTime(steps, 'upper')
		}
	};
}

function tallyTimes(times: readonly number[], stopped: readonly boolean[]): Tally[] {
	checkTimes(times, stopped);
	const tallies = new Map<number, Tally>();
	times.forEach((time, index) => {
		const tally = tallies.get(time) ?? { time: Math.abs(time), atRisk: 0, stopped: 0, censored: 0 };
		tally[stopped[index] === true ? 'stopped' : 'censored'] += 1;
		tallies.set(time, tally);
	});
	return withAtRisk(
		[...tallies.values()].sort((a, b) => a.time - b.time),
		times.length
	);
}

function withAtRisk(tallies: Tally[], everybody: number): Tally[] {
	let atRisk = everybody;
	return tallies.map((tally) => {
		const here = { ...tally, atRisk };
		atRisk -= tally.stopped + tally.censored;
		return here;
	});
}

function survivalSteps(tallies: Tally[], z: number): SurvivalStep[] {
	let survival = 1;
	let greenwood = 0;
	return tallies.map((tally) => {
		const left = tally.atRisk - tally.stopped;
		survival *= left / tally.atRisk;
		greenwood += tally.stopped / (tally.atRisk * left);
		return { ...tally, survival, ...logLogLimits(survival, greenwood, z) };
	});
}

function logLogLimits(survival: number, greenwood: number, z: number) {
	if (survival === 1 || survival === 0) return { lower: null, upper: null };
	const spread = (z * Math.sqrt(greenwood)) / -Math.log(survival);
	return { lower: survival ** Math.exp(spread), upper: survival ** Math.exp(-spread) };
}
