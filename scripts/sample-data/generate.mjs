/**
 * Writes `sample-data/*.csv` again, byte for byte the same: `npm run sample-data`. With a folder as its argument, it
 * writes there instead.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { actionColumns, actionRows } from './actions.mjs';
import { communityColumns, communityRows } from './communities.mjs';
import { contextEventColumns, contextEventRows } from './context-events.mjs';
import { contributionColumns, contributionRows } from './contributions.mjs';
import { csvText } from './csv.mjs';
import { withFaultyRows } from './faulty-rows.mjs';
import { followupColumns, followupRows } from './followup.mjs';
import { instrumentColumns, instrumentRows } from './instruments.mjs';
import { measureColumns, measureRows } from './measures.mjs';
import { meetingColumns, meetingRows } from './meetings.mjs';
import { ownershipColumns, ownershipRows } from './ownership.mjs';
import { targetColumns, targetRows } from './targets.mjs';

const TABLES = /** @type {const} */ ([
	['communities.csv', communityColumns, communityRows],
	['meetings.csv', meetingColumns, meetingRows],
	['actions.csv', actionColumns, actionRows],
	['contributions.csv', contributionColumns, contributionRows],
	['measures.csv', measureColumns, measureRows],
	['ownership.csv', ownershipColumns, ownershipRows],
	['followup.csv', followupColumns, followupRows],
	['context_events.csv', contextEventColumns, contextEventRows],
	['targets.csv', targetColumns, targetRows],
	['instruments.csv', instrumentColumns, instrumentRows]
]);

const [, , given] = process.argv;
const folder =
	given === undefined ? new URL('../../sample-data/', import.meta.url) : pathToFileURL(`${given}/`);
mkdirSync(folder, { recursive: true });
for (const [file, columns, makeRows] of TABLES) {
	const rows = withFaultyRows(file, makeRows());
	writeFileSync(new URL(file, folder), csvText(columns, rows));
	console.log(`${file}\t${rows.length} rows`);
}
