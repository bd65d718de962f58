// @ts-check
/**
 * Files of meetings of any length, always the same for the same length: what large files are measured with. They are
 * written where git does not look, and only once.
 */
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createRandom } from '../sample-data/random.mjs';

const header =
	'meeting_id,community_id,date,meeting_type,recorded_by,called_by,facilitated_by,girls,boys,women,men,learning';

const who = ['community', 'community', 'outside', 'together'];
const types = ['planning', 'reflection', 'action_session', 'service_interface', 'other'];
const learnings = [
	'We begin on time when the drum is heard',
	'"Elders, parents and children sat together"',
	'Rain kept the far households away',
	''
];

const firstDay = Date.UTC(2019, 0, 1);
const days = 6 * 365;
const day = 86_400_000;
const communities = 400;

/** @param {number} index @param {import('../sample-data/random.mjs').Random} random */
function line(index, random) {
	const date = new Date(firstDay + random.between(0, days - 1) * day).toISOString().slice(0, 10);
	return [
		`M-${String(index + 1).padStart(7, '0')}`,
		`C-${String(random.between(1, communities)).padStart(3, '0')}`,
		date,
		random.pick(types),
		random.pick(['community', 'outside']),
		random.pick(who),
		random.pick(who),
		...[12, 12, 18, 15].map((most) => (random.chance(0.02) ? '' : random.between(0, most))),
		random.pick(learnings)
	].join(',');
}

const blockOfRows = 10_000;

/**
 * Where the file of so many rows stands; it is written unless it is there already.
 * @param {string} folder
 * @param {number} rows
 */
export async function meetingsFile(folder, rows) {
	const path = join(folder, `meetings-${rows}.csv`);
	if (existsSync(path)) return path;
	mkdirSync(folder, { recursive: true });
	const unfinished = `${path}.unfinished`;
	const file = createWriteStream(unfinished);
	file.write(`${header}\n`);
	const random = createRandom('bench', 'meetings');
	for (let from = 0; from < rows; from += blockOfRows) {
		const count = Math.min(blockOfRows, rows - from);
		const lines = Array.from({ length: count }, (_, at) => `${line(from + at, random)}\n`);
		if (!file.write(lines.join(''))) await once(file, 'drain');
	}
	file.end();
	await finished(file);
	renameSync(unfinished, path);
	return path;
}
