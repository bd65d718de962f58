import { countedAs } from '../domain/disclosure/hide.ts';
import type { Table } from '../domain/disclosure/release.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Engine } from '../engine/engine.ts';

/** Measures of which most rows have no round of asking: their rows are added over a period, and are released so, to whomever. */

/** Their codes. */
export async function readPooled(engine: Engine): Promise<ReadonlySet<string>> {
	const rows = await engine.query(
		`SELECT lower(measure_code) AS code FROM measures GROUP BY ALL
		HAVING 2 * count(*) FILTER (wave IS NULL) >= count(*)`
	);
	return new Set(rows.map((row) => String(row['code'])));
}

/** How the numbers of an indicator are counted. */
export const countedIn = (
	definition: IndicatorDefinition,
	pooled: ReadonlySet<string>
): NonNullable<Table['counted']> => {
	const isPooled =
		definition.shape === 'measure' && definition.codes.some((code) => pooled.has(code));
	return { ...countedAs(definition), ...(isPooled ? { isPooled } : {}) };
};
