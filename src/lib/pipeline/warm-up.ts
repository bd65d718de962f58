import { columnTraits } from '../domain/intake/column-traits.ts';
import { tableOf } from '../domain/tables/index.ts';
import { textToArrow } from '../engine/text-to-arrow.ts';
import type { Engine } from '../engine/engine.ts';
import { previewPart } from './preview.ts';
import type { LoadedPart } from './sources.ts';

/**
 * Browsers make the engine's code fast only when it first runs: one made-up row goes all the way of a file's, so that
 * the first rows of a large one need not wait for that.
 *
 * @param engine a database of its own, beside the project's; it is emptied
 */
export async function warmUp(engine: Engine): Promise<void> {
	await previewPart(engine, madeUpPart());
	await engine.close();
}

const cells: Readonly<Record<string, string>> = {
	meeting_id: 'M',
	community_id: 'C',
	date: '2024-01-31',
	meeting_type: 'planning',
	girls: '1',
	boys: '<5'
};

function madeUpPart(): LoadedPart {
	const columns = tableOf('meetings').columns.map(({ id }) => id);
	const texts = columns.map((id) => [cells[id] ?? '']);
	return {
		number: 1,
		table: 'meetings',
		columns,
		traits: texts.map(columnTraits),
		source: '',
		file: '',
		sheet: '',
		headers: {},
		skipped: 0,
		records: 1,
		leftOut: [],
		sensitive: [],
		missing: [],
		mends: null,
		problems: [],
		arrowStreams: [textToArrow({ rowNumbers: Int32Array.of(2), surplus: [false], columns: texts })]
	};
}
