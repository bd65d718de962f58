import { selfScoredViews } from '../domain/evidence/cautions/cautions-of.ts';
import type { RowsWanted } from '../domain/evidence/cautions/rows-wanted.ts';
import type { ScoredCommunity } from '../domain/evidence/cautions/scoring.ts';
import type { TrustBeside } from '../domain/evidence/cautions/trust.ts';
import type { MeasureDefinition } from '../domain/indicators/definition.ts';
import { readCautionRows, readScoring, type CautionRows } from '../pipeline/caution-rows.ts';
import type { Place } from '../pipeline/read-cells.ts';
import type { PeopleFilter } from '../pipeline/select-cells.ts';
import { changeFacts } from './change.ts';
import { sharedEngine } from './engine.ts';
import { measuresOfChange, once, partsNow } from './results.ts';

export type { CautionRow, CautionRows } from '../pipeline/caution-rows.ts';

/** What cautions need besides the numbers of their view. */

/** Where children find help, and whether they told somebody. */
const trustIds: readonly string[] = ['H8', 'H9'];

/** Measures of trust at a place; none where the measure counts no reports. */
export async function trustBeside(
	definition: MeasureDefinition,
	place: Place,
	people: PeopleFilter
): Promise<readonly TrustBeside[]> {
	if (definition.area !== 'reports') return [];
	const measures = (await measuresOfChange()).filter((one) => trustIds.includes(one.definition.id));
	return Promise.all(
		measures.map(async (one) => ({
			definition: one.definition,
			facts: await changeFacts(one.definition, place, people)
		}))
	);
}

/** How communities scored themselves, where a view is about such scores. */
export function scoredAt(view: string): Promise<readonly ScoredCommunity[]> {
	if (!selfScoredViews.includes(view)) return Promise.resolve([]);
	return once(['scoring'], async () => readScoring(await sharedEngine()));
}

/** The rows of files that made a caution fire. */
export async function cautionRows(
	wanted: readonly RowsWanted[],
	people: PeopleFilter
): Promise<CautionRows> {
	const definitions = (await measuresOfChange()).map(({ definition }) => definition);
	const question = { definitions, people, parts: partsNow() };
	return readCautionRows(await sharedEngine(), wanted, question);
}
