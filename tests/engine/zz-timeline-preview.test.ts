import { mkdirSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { readPlaces, readPeriods } from '../../src/lib/pipeline/read-cells.ts';
import { readTimeline } from '../../src/lib/pipeline/timeline.ts';
import { changeMeasures } from '../../src/lib/pipeline/change-measures.ts';
import { timelineChart, type TimelineWords } from '../../src/lib/charts/timeline.ts';
import { drawn } from '../unit/charts/draw.ts';
import { look } from '../unit/charts/cells.ts';
import { csvFiles, projectOf } from './project-in-node.ts';
const words: TimelineWords = {
	description: 'x', unit: 'of every 100 children', value: (v) => `${v}%`,
	caption: (p) => p.cell.denominator === null ? '' : `${Math.round(p.cell.numerator ?? 0)} of ${Math.round(p.cell.denominator)}`,
	state: (p) => p.cell.state, heardPoint: (p) => p.label, here: '16 places that acted', beside: '8 that did not',
	broken: () => 'asked in another way', event: (e) => ['harvest','hunger_season','exam','school_holiday'].includes(e.kind ?? '') ? (e.kind ?? '').replace('_', ' ') : (e.label ?? ''),
	handovers: (es) => `${es.length} handed over`, action: (a) => a.title + (a.end_reason === 'stopped' ? ' (stopped)' : ''), heardAction: (a) => a.title ?? '',
	actionsAbout: 'Actions on children out of school', actionsOther: 'Other actions', actionsAll: 'Actions under way', more: (n) => `and ${n} more`,
	lane: (h) => (h ?? 'not recorded').replace('_', ' '), underWay: (n) => `${n} under way at the end`, year: (d) => d.slice(0, 4), month: (d) => d.slice(0, 7)
};
it('x', async () => {
	const out = '/tmp/timeline'; mkdirSync(out, { recursive: true });
	const p = await projectOf(await csvFiles('sample-data'));
	const places = await readPlaces(p.engine);
	const ms = await changeMeasures(p.engine, p.definitions);
	const periods = await readPeriods(p.engine);
	const dark = { hue: '#e88a8b', ink: '#EDE6DA', quiet: '#b5ac9e', line: '#3a3f46', paper: '#171B20' };
	for (const [m, kind, id, per] of [['H1', 'all', 'ALL', ''], ['H3', 'all', 'ALL', ''], ['H1', 'area', 'Velindo', ''], ['H1', 'community', 'c13', ''], ['H3', 'community', 'c04', ''], ['children_walking_alone_at_dusk','community','c10', ''], ['H10', 'community', 'c08', ''], ['H2', 'community', 'c14', ''], ['H3', 'community', 'c06', '2023']] as const) {
		const def = ms.find((x) => x.definition.id === m)!.definition;
		const place = places.find((x) => x.kind === kind && x.id === id)!;
		const period = periods.find((x) => x.id === per);
		const t = await readTimeline(p.engine, def, place, places, period ? { period } : {});
		for (const [name, l] of [['wide', { ...look, width: 1100, hue: '#a63d40' }], ['phone', { ...look, width: 328, hue: '#a63d40' }], ...(m === 'H1' && kind === 'all' ? [['dark', { ...look, ...dark, width: 900 }] as const] : [])] as const) {
			writeFileSync(`${out}/${m.slice(0, 8)}-${id}-${per}-${name}.svg`, await drawn(timelineChart(t, words, l, { action: name === 'dark' ? '#6db9d3' : '#1f6f8b' })));
		}
	}
});
