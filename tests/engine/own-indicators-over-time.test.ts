import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OwnIndicator } from '../../src/lib/domain/own-indicators/own-indicator.ts';
import type { MainEngine } from '../../src/lib/engine/engine.ts';
import { openWarmEngine } from './warm-engine.ts';
import { changeIn, compareStates } from '../../src/lib/pipeline/compare-states.ts';
import { projectAt } from '../../src/lib/project/earlier-state.ts';
import { addDecision, type Project } from '../../src/lib/project/project.ts';
import { ownDefinitionsOf } from '../../src/lib/state/own-definitions.ts';
import { build } from '../../src/lib/state/project-build.ts';
import { countedParts } from '../../src/lib/state/staged-sources.ts';
import { at, bring, startProject } from './project-over-time.ts';

/** Own indicators as they are decided, changed and compared with an earlier state. */

let engine: MainEngine;
beforeAll(async () => {
	engine = await openWarmEngine();
});
afterAll(() => engine.close());

const called: OwnIndicator = {
	id: 'own-indicator-1',
	name: 'Called by us',
	area: 'ownership',
	direction: 'up',
	unitWord: '',
	not: '',
	expression: 'count(meetings where called_by = community)'
};

const decide = (project: Project, day: number, says: OwnIndicator): Project =>
	addDecision(project, { id: `own${day}`, kind: 'own indicator', at: at(day), on: true, says });

const meetings = [
	'meeting_id,community_id,date,called_by',
	...['community', 'community', 'together', 'outside'].map(
		(caller, index) => `m${index},C1,2026-0${index + 1}-05,${caller}`
	)
].join('\n');

async function compared(project: Project, since: string) {
	const { definitions } = await build(engine, project, '2026-11-01', () => undefined);
	const earlier = projectAt(project, since);
	const { indicators, everywhere } = await compareStates(
		engine,
		countedParts(earlier),
		countedParts(project),
		[],
		definitions,
		undefined,
		ownDefinitionsOf(earlier)
	);
	const own = indicators.find(({ definition }) => definition.id === called.id)!;
	return { own, change: changeIn(own, everywhere, 'ALL', ['2026-Q1', '2026-Q2']) };
}

it('stands among all numbers, and is said to count something else once its definition was changed', async () => {
	const over = startProject(engine);
	await bring(over, 1, { 'communities.csv': 'community_id,arm\nC1,action\n', 'm.csv': meetings });
	const first = decide(over.project, 2, called);
	const expression = 'count(meetings where called_by in (community, together))';
	const changed = decide(first, 3, { ...called, expression });

	const { own, change } = await compared(changed, at(2));
	expect(own.isRedefined).toBe(true);
	expect([change?.then?.value, change?.now.value]).toEqual([2, 3]);

	const renamed = decide(first, 3, { ...called, name: 'Ours', direction: 'none' });
	const words = await compared(renamed, at(2));
	expect([words.own.isRedefined, words.change]).toEqual([false, null]);

	const before = await compared(first, at(1));
	expect([before.own.earlier, before.change?.now.value]).toEqual([null, 2]);
});
