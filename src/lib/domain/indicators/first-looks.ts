import type { IndicatorId } from './index.ts';

/**
 * The numbers of the catalogue in the order in which somebody who has little time looks at them: first what was done and
 * agreed, by shares rather than by counts, and what is recorded in most projects before what is recorded in few.
 */
const firstLooks: readonly IndicatorId[] = [
	...(['A1', 'A2', 'A5', 'A4', 'A3', 'A6'] as const),
	...(['P2', 'P4', 'P6', 'P1', 'P3', 'P5', 'P7'] as const),
	...(['O1', 'O3', 'O5', 'O9', 'O7', 'O2', 'O4', 'O8', 'O6'] as const),
	...(['S1', 'S2', 'S7', 'S3', 'S6', 'S5', 'S4'] as const),
	...(['H1', 'H7', 'H2', 'H3', 'H5', 'H4', 'H6', 'H8', 'H9', 'H11', 'H10'] as const)
];

/**
 * The few that stand for an area: those of which anything is recorded, as they are looked at first; where there are
 * too few of these, others, which then say why there is no number. A community's own measures come as they stand.
 *
 * @param ids of one area
 * @param recorded ids of indicators of which there are rows
 */
export function firstLooksOf(
	ids: readonly string[],
	recorded: ReadonlySet<string>,
	most: number
): readonly string[] {
	const rank = (id: string): number => {
		const index = (firstLooks as readonly string[]).indexOf(id);
		return (index === -1 ? firstLooks.length : index) + (recorded.has(id) ? 0 : 1000);
	};
	return [...ids].sort((a, b) => rank(a) - rank(b)).slice(0, most);
}
