import type { Wave } from '$lib/domain/comparison.ts';
import type { BreakdownId, IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import { isAsked, type Period } from '$lib/domain/period.ts';
import type { Place } from '$lib/pipeline/read-cells.ts';
import { cellsAt, headlines, selection, wavesOf, type Selection } from '$lib/state/results.ts';
import { mayHaveWaves, viewOf, type IndicatorView, type Scope } from './view.ts';

/** Fetches what a screen shows. Every answer is remembered as long as the numbers stand. */

const noWave = ['', 'null', 'not recorded'];

async function wavesAt(definition: IndicatorDefinition, place: Place): Promise<readonly Wave[]> {
	if (!mayHaveWaves(definition)) return [];
	const waves = await wavesOf(definition, place);
	return waves.filter(({ wave }) => !noWave.includes(wave));
}

/** Periods of a scope that are measured because somebody chose them. */
const askedOf = ({ periods }: Scope): readonly Period[] => periods.filter(isAsked);

export async function loadIndicator(
	definition: IndicatorDefinition,
	scope: Scope
): Promise<IndicatorView> {
	const [all, waves] = await Promise.all([
		selection(definition, scope.people, askedOf(scope)),
		wavesAt(definition, scope.place)
	]);
	return viewOf(all, waves, scope);
}

/** All indicators. Of the splits only those that a card shows are fetched: the others are measured when one is opened. */
export async function loadOverview(scope: Scope): Promise<readonly IndicatorView[]> {
	const known = await headlines(scope.place, scope.people, askedOf(scope));
	return Promise.all(known.map((headline) => cardView(headline, scope)));
}

/** One indicator as a card shows it, or the page of another beside its own number. */
export async function loadCard(
	definition: IndicatorDefinition,
	scope: Scope
): Promise<IndicatorView> {
	const { place, people } = scope;
	return cardView(await cellsAt(definition, place, people, [], askedOf(scope)), scope);
}

async function cardView(headline: Selection, scope: Scope): Promise<IndicatorView> {
	const { definition } = headline;
	const waves = await wavesAt(definition, scope.place);
	const splits = splitsOnCard(definition, waves);
	const shown =
		splits.length > 0
			? await cellsAt(definition, scope.place, scope.people, splits, askedOf(scope))
			: headline;
	return viewOf(shown, waves, scope);
}

/** Rounds of asking make the line of a card, and the sides of ownership its sentence. */
function splitsOnCard(
	{ shape }: IndicatorDefinition,
	waves: readonly Wave[]
): readonly BreakdownId[] {
	if (shape === 'spread') return ['dimension'];
	return waves.length > 0 ? ['wave'] : [];
}
