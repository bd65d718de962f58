import type { CellState } from '../domain/cell.ts';
import type { DaysWithoutRows } from '../domain/disclosure/without-rows.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Period } from '../domain/period.ts';
import type { Engine } from '../engine/engine.ts';
import { selectCells } from './select-cells.ts';

/** In which quarters communities had no rows of a number that adds up over time, whether a document is of them or not. */

/** What is measured of a community in a quarter of which nothing was counted. */
const uncounted: ReadonlySet<CellState> = new Set(['no data', 'not recorded', 'not applicable']);

export async function quartersWithoutRows(
	engine: Engine,
	definition: IndicatorDefinition,
	quarters: readonly Period[],
	communities: readonly string[]
): Promise<readonly DaysWithoutRows[]> {
	const { released } = await selectCells(engine, definition, {}, { splits: [] });
	const counted = new Set(
		released.cells
			.filter(({ placeKind, state }) => placeKind === 'community' && !uncounted.has(state))
			.map(({ placeId, period }) => keyOf(placeId, period))
	);
	return quarters.flatMap(({ id, firstDay, lastDay }) =>
		communities
			.filter((communityId) => !counted.has(keyOf(communityId, id)))
			.map((communityId) => ({ communityId, firstDay, lastDay }))
	);
}

const keyOf = (communityId: string, period: string): string => `${communityId}\n${period}`;
