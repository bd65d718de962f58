import { contributionStory } from '../domain/evidence/contribution-story.ts';
import type { Rung } from '../domain/evidence/evidence-ladder.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Engine } from '../engine/engine.ts';
import { readChangeFacts } from './change-facts.ts';
import type { Place } from './read-cells.ts';

/**
 * How strong the link of a number to the actions is, among the communities that an engine counts; `null` where it is not
 * looked at.
 */
export async function rungAt(
	engine: Engine,
	definition: IndicatorDefinition,
	place: Place,
	places: readonly Place[]
): Promise<Rung | null> {
	if (definition.shape !== 'measure') return null;
	if (!['harm', 'protective'].includes(definition.area)) return null;
	const facts = await readChangeFacts(engine, definition, place, places);
	const story = contributionStory({
		question: { definition, facts, choice: '' },
		targets: [],
		outcomes: [],
		cautions: 0,
		answered: 0,
		said: null
	});
	return story.sure.standing.rung;
}
