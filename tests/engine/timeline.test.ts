import { it } from 'vitest';
import { readPlaces } from '../../src/lib/pipeline/read-cells.ts';
import { readTimeline } from '../../src/lib/pipeline/timeline.ts';
import { changeMeasures } from '../../src/lib/pipeline/change-measures.ts';
import { csvFiles, projectOf } from './project-in-node.ts';
it('x', async () => {
	const p = await projectOf(await csvFiles('sample-data'));
	const places = await readPlaces(p.engine);
	const ms = await changeMeasures(p.engine, p.definitions);
	console.log(ms.map((m) => [m.definition.id, m.rows]).join(' '));
	for (const [m, kind, id] of [
		['H1', 'all', 'ALL'],
		['H1', 'area', 'Velindo'],
		['H1', 'community', 'c13'],
		['H3', 'community', 'c04'],
		['children_walking_alone_at_dusk', 'community', 'c10']
	] as const) {
		const def = ms.find((x) => x.definition.id === m)!.definition;
		const place = places.find((x) => x.kind === kind && x.id === id)!;
		const t0 = performance.now();
		const t = await readTimeline(p.engine, def, place, places);
		console.log(
			m,
			id,
			t.by,
			t.firstDay,
			t.lastDay,
			t.rows,
			t.meetings,
			Math.round(performance.now() - t0),
			'ms'
		);
		t.points.records.forEach((r, i) => {
			const c = t.points.cells[i]!;
			console.log(
				r.side,
				r.label,
				r.day,
				r.first_day,
				r.segment,
				r.change,
				c.state,
				c.numerator,
				c.denominator,
				c.value?.toFixed(1),
				c.notForSharing
			);
		});
		console.log(t.actions.records.length, t.actions.records.slice(0, 3));
		console.log(
			t.events.records
				.map((e) => [e.kind, e.reach, e.scope_label, e.date_start].join('|'))
				.join('\n')
		);
	}
});
