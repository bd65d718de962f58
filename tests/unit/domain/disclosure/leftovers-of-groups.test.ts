import { expect, it } from 'vitest';
import type { AuditCell } from '$lib/domain/disclosure/audit-cell';
import { leftovers } from '$lib/domain/disclosure/leftovers';

const cell = (
	ids: readonly string[],
	count: number,
	given: Partial<AuditCell> = {}
): AuditCell => ({
	...{ breakdown: '', group: '', hidden: null, toldOf: null, isNow: true },
	atoms: ids.map((id) => `${id}\n5/20`),
	communities: ids,
	...{ numerator: count, denominator: 20 * ids.length },
	told: { low: count, high: count },
	...given
});

/** The latest of a year is of four communities; in its last quarter three of them were asked, of which no whole is told. */
const year = cell(['c1', 'c2', 'c3', 'c4'], 109);
const quarter = cell(['c1', 'c2', 'c3'], 97, { hidden: 'protects another', told: null });
const groups = ['6-11', '12-17'].map((group, index) =>
	cell(['c1', 'c2', 'c3'], [56, 41][index] ?? 0, { breakdown: 'age_band', group })
);

const ofAll = (cells: readonly AuditCell[]) =>
	leftovers(cells, false)
		.filter(({ breakdown }) => breakdown === '')
		.map(({ atoms }) => atoms);

it('Groups that add up to a hidden number leave what the year has besides: one community', () => {
	expect(ofAll([year, quarter, ...groups])).toContainEqual(['c4\n5/20']);
	expect(ofAll([year, quarter])).not.toContainEqual(['c4\n5/20']);
});
