import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logRank, type WatchedGroup } from '../../../src/lib/domain/statistics/log-rank.ts';
import { relativeError } from './relative-error.ts';

/** Everybody's time, whether it ended (1) then, and the group that each is in. */
interface Watched {
	times: readonly number[];
	ended: string;
	groups: string;
}

/* R 4.2.2, survival 3.5.3, survdiff(Surv(time, status) ~ group), its own data sets where named. */

// veteran: lung cancer, Kalbfleisch, J. D. and Prentice, R. L. (1980), by treatment and by cell type.
const veteran = {
	times: Object.freeze([
		72, 411, 228, 126, 118, 10, 82, 110, 314, 100, 42, 8, 144, 25, 11, 30, 384, 4, 54, 13, 123, 97,
		153, 59, 117, 16, 151, 22, 56, 21, 18, 139, 20, 31, 52, 287, 18, 51, 122, 27, 54, 7, 63, 392,
		10, 8, 92, 35, 117, 132, 12, 162, 3, 95, 177, 162, 216, 553, 278, 12, 260, 200, 156, 182, 143,
		105, 103, 250, 100, 999, 112, 87, 231, 242, 991, 111, 1, 587, 389, 33, 25, 357, 467, 201, 1, 30,
		44, 283, 15, 25, 103, 21, 13, 87, 2, 20, 7, 24, 99, 8, 99, 61, 25, 95, 80, 51, 29, 24, 18, 83,
		31, 51, 90, 52, 73, 8, 36, 48, 7, 140, 186, 84, 19, 45, 80, 52, 164, 19, 53, 15, 43, 340, 133,
		111, 231, 378, 49
	]),
	ended:
		'11111111101110111111001111111111111111111111111111111111111111101111111001111111111111111101111111111111111110111111111111111111111111111'
};
const treatment =
	'11111111111111111111111111111111111111111111111111111111111111111111122222222222222222222222222222222222222222222222222222222222222222222';
const cellType =
	'11111111111111122222222222222222222222222222233333333344444444444444411111111111111111111222222222222222222333333333333333333444444444444';

// ovarian: Edmonson, J. H. et al. (1979), by treatment and by residual disease.
const ovarian = {
	times: Object.freeze([
		59, 115, 156, 421, 431, 448, 464, 475, 477, 563, 638, 744, 769, 770, 803, 855, 1040, 1106, 1129,
		1206, 1227, 268, 329, 353, 365, 377
	]),
	ended: '11101011011000000000011110'
};

// MASS::gehan: remission of leukemia, Freireich, E. J. et al. (1963): every second took 6-MP.
const gehan = {
	times: Object.freeze([
		1, 10, 22, 7, 3, 32, 12, 23, 8, 22, 17, 6, 2, 16, 11, 34, 8, 32, 12, 25, 2, 11, 5, 20, 4, 19,
		15, 6, 8, 17, 23, 35, 5, 6, 11, 13, 4, 9, 1, 6, 8, 10
	]),
	ended: '111110111111111010101010101110101111101010',
	groups: '12'.repeat(21)
};

// Made up: ends and censorings tied within and across the groups.
const tied = {
	times: Object.freeze([
		3, 3, 3, 5, 5, 8, 8, 8, 8, 12, 12, 12, 15, 20, 20, 20, 20, 26, 26, 31, 31, 31, 40, 40, 40
	]),
	ended: '1100011101000111110000110',
	groups: '1221212331231123321123333'
};

const reference: [name: string, Watched, chiSquare: number, degreesOfFreedom: number, p: number][] =
	[
		[
			'veterans by treatment',
			{ ...veteran, groups: treatment },
			0.0082273432023507696,
			1,
			0.92772723334007379
		],
		[
			'veterans by cell type',
			{ ...veteran, groups: cellType },
			25.403700345785353,
			3,
			1.2712459390060964e-5
		],
		[
			'ovarian cancer by treatment',
			{ ...ovarian, groups: '11121122121222111122211222' },
			1.0627398612914141,
			1,
			0.30259111698909524
		],
		[
			'ovarian cancer by residue',
			{ ...ovarian, groups: '22222122211122112112122121' },
			3.6234273349175363,
			1,
			0.056971393044334441
		],
		['leukemia', gehan, 16.79294098921654, 1, 4.1688091093345308e-5],
		['ties in three groups', tied, 1.7460962834308402, 2, 0.41767646985223306],
		[
			'ties in two groups',
			{ ...tied, groups: tied.groups.replaceAll('3', '2') },
			0.41767472741915779,
			1,
			0.51809959632248959
		],
		[
			'ends at once',
			{ times: [0, 0, 4, 4, 9, 0, 3], ended: '1011111', groups: '1111122' },
			2.6325543916196623,
			1,
			0.10469315918030028
		],
		[
			'one row in each group',
			{ times: [5, 9], ended: '10', groups: '12' },
			1,
			1,
			0.31731050786291415
		]
	];

const nothing = { chiSquare: null, degreesOfFreedom: null, p: null };

const anybody = fc.array(
	fc.record({
		time: fc.integer({ min: 0, max: 12 }),
		ended: fc.boolean(),
		group: fc.nat({ max: 2 })
	}),
	{ minLength: 1, maxLength: 40 }
);

describe('logRank', () => {
	it.each(reference)(
		'has the numbers of R for %s',
		(_, watched, chiSquare, degreesOfFreedom, p) => {
			const result = logRank(groupsOf(watched));
			expect(result.degreesOfFreedom).toBe(degreesOfFreedom);
			expect(relativeError(result.chiSquare, chiSquare)).toBeLessThan(1e-11);
			expect(relativeError(result.p, p)).toBeLessThan(1e-11);
		}
	);

	it('leaves out a group that nobody was at risk in when somebody stopped', () => {
		const gone = { times: [1, 2], stopped: [false, false] };
		expect(logRank([...groupsOf(tied), gone])).toEqual(logRank(groupsOf(tied)));
		expect(logRank([...groupsOf(tied), { times: [], stopped: [] }])).toEqual(
			logRank(groupsOf(tied))
		);
	});

	it('has no answer for fewer than two groups, or where nobody stopped', () => {
		expect(logRank([])).toEqual(nothing);
		expect(logRank([{ times: [5, 8], stopped: [true, false] }])).toEqual(nothing);
		expect(
			logRank([
				{ times: [5, 8], stopped: [true, true] },
				{ times: [], stopped: [] }
			])
		).toEqual(nothing);
		const going = { times: [5, 8], stopped: [false, false] };
		expect(logRank([going, going])).toEqual(nothing);
	});

	it('has no answer where all that were left stopped on one day', () => {
		const atOnce = { times: [7], stopped: [true] };
		expect(logRank([atOnce, atOnce])).toEqual(nothing);
		expect(logRank([atOnce, atOnce, atOnce])).toEqual(nothing);
	});

	it('does not depend on the order of rows and groups', () => {
		const rows = veteran.times.map(
			(time, index) => [time, veteran.ended[index]!, cellType[index]!] as const
		);
		const once = logRank(groupsOf({ ...veteran, groups: cellType }));
		fc.assert(
			fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
				const times = shuffled.map(([time]) => time);
				const ended = shuffled.map(([, end]) => end).join('');
				const groups = shuffled.map(([, , group]) => group).join('');
				expect(logRank(groupsOf({ times, ended, groups }))).toEqual(once);
				expect(logRank(groupsOf({ times, ended, groups }).reverse())).toEqual(once);
			}),
			{ seed: 81, numRuns: 20 }
		);
	});

	it('is 0 between groups with the same rows', () => {
		const { times, ended } = ovarian;
		const [group] = groupsOf({ times, ended, groups: '1'.repeat(times.length) });
		const { chiSquare, p } = logRank([group!, group!]);
		expect(chiSquare).toBeCloseTo(0, 12);
		expect(p).toBeCloseTo(1, 6);
	});

	it('sees only the order of the times', () => {
		fc.assert(
			fc.property(anybody, (people) => {
				const here = logRank(groupsFrom(people));
				const there = logRank(
					groupsFrom(people.map((one) => ({ ...one, time: one.time ** 2 + 3 })))
				);
				expect(there).toEqual(here);
			}),
			{ seed: 82 }
		);
	});

	it('gives a p between 0 and 1, or none at all', () => {
		fc.assert(
			fc.property(anybody, (people) => {
				const { chiSquare, degreesOfFreedom, p } = logRank(groupsFrom(people));
				expect([degreesOfFreedom === null, p === null]).toEqual([
					chiSquare === null,
					chiSquare === null
				]);
				expect(chiSquare ?? 0).toBeGreaterThanOrEqual(0);
				expect(p ?? 0).toBeGreaterThanOrEqual(0);
				expect(p ?? 0).toBeLessThanOrEqual(1);
			}),
			{ seed: 83 }
		);
	});

	it('refuses lists that do not belong together and times that cannot be', () => {
		expect(() => logRank([{ times: [1, 2], stopped: [true] }])).toThrow(
			'invalid stopped: 1 for 2 times'
		);
		expect(() => logRank([{ times: [-1], stopped: [true] }])).toThrow('invalid time: -1');
	});
});

function groupsOf({ times, ended, groups }: Watched): WatchedGroup[] {
	return groupsFrom(
		times.map((time, index) => ({
			time,
			ended: ended[index] === '1',
			group: Number(groups[index]) - 1
		}))
	);
}

function groupsFrom(people: { time: number; ended: boolean; group: number }[]): WatchedGroup[] {
	const last = Math.max(...people.map((one) => one.group));
	return Array.from({ length: last + 1 }, (_, group) => {
		const members = people.filter((one) => one.group === group);
		return { times: members.map((one) => one.time), stopped: members.map((one) => one.ended) };
	});
}
