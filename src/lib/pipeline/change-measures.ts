import { isActionOnly, type IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { MeasureDefinition } from '../domain/indicators/definition.ts';
import type { Engine } from '../engine/engine.ts';
import { ensureMeasured } from './measure.ts';

/** A measure about children that some file brought rows for. */
export interface ChangeMeasure {
	readonly definition: MeasureDefinition;
	readonly rows: number;
}

/** Measures about children with any rows, in the order of the catalogue; communities' own measures come last. */
export async function changeMeasures(
	engine: Engine,
	definitions: readonly IndicatorDefinition[]
): Promise<readonly ChangeMeasure[]> {
	const asked = definitions.filter(isAboutChildren);
	for (const definition of asked) await ensureMeasured(engine, definition, []);
	const found = await engine.query(
		`SELECT indicator_id, max(rows_used)::INTEGER AS "rows" FROM cells
		WHERE period_id = 'ALL' AND breakdown = '' GROUP BY indicator_id HAVING max(rows_used) > 0`
	);
	const rowsOf = new Map(found.map((row) => [String(row.indicator_id), Number(row.rows)]));
	return asked.flatMap((definition) => {
		const rows = rowsOf.get(definition.id);
		return rows === undefined ? [] : [{ definition, rows }];
	});
}

const isAboutChildren = (definition: IndicatorDefinition): definition is MeasureDefinition =>
	definition.shape === 'measure' && !isActionOnly(definition);

/** The measure that the screen opens with: of hurt children and children out of school the one with most rows. */
export function firstMeasure(measures: readonly ChangeMeasure[]): ChangeMeasure | undefined {
	const preferred = measures.filter(({ definition }) => ['H1', 'H3'].includes(definition.id));
	return [...preferred].sort((a, b) => b.rows - a.rows)[0] ?? measures[0];
}
