import type { IndicatorDefinition } from '../../src/lib/domain/indicators/definition.ts';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { ensureMeasured } from '../../src/lib/pipeline/measure.ts';

/** Every headline of a project that was just built: of each indicator, place and period, with all that makes it. */
export async function allHeadlines(
	engine: Engine,
	definitions: readonly IndicatorDefinition[]
): Promise<string> {
	for (const definition of definitions) await ensureMeasured(engine, definition, []);
	const cells = await engine.query('SELECT * FROM cells ORDER BY ALL');
	return cells.map((cell) => Object.values(cell).join(' ')).join('\n');
}
