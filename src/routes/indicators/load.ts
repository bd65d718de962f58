import type { Wave } from '$lib/domain/comparison.ts';
import type { BreakdownId, IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import { firstLooksOf } from '$lib/domain/indicators/first-looks.ts';
import { areaHeadingOf, areaHeadings, type AreaHeading } from '$lib/i18n/indicator-texts.ts';
import { isAsked, type Period } from '$lib/domain/period.ts';
import type { Place } from '$lib/pipeline/read-cells.ts';
import { cellsAt, recordedAt, selection, wavesOf } from '$lib/state/results.ts';
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

/** The few numbers that stand for an area, on their way, and how many it has. */
export interface AreaTiles {
	readonly heading: AreaHeading;
	readonly views: Promise<readonly IndicatorView[]>;
	readonly count: number;
}

/** So many numbers stand for an area: one row of cards on a laptop. */
const tilesOfArea = 3;

/**
 * The numbers of each area that are looked at first. Only these are counted; all others when somebody asks for them. One
 * area is counted after the other, so that the first can be looked at while the last is on its way.
 */
export function loadOverview(
	definitions: readonly IndicatorDefinition[],
	scope: Scope
): readonly AreaTiles[] {
	let before: Promise<unknown> = Promise.resolve();
	return areaHeadings
		.map((heading) => ({
			heading,
			all: definitions.filter((one) => areaHeadingOf(one) === heading)
		}))
		.filter(({ all }) => all.length > 0)
		.map(({ heading, all }) => {
			const views = before.then(async () => loadCards(await firstOfArea(all, scope.place), scope));
			before = views;
			return { heading, views, count: all.length };
		});
}

/**
 * The few of an area that are looked at first. Others are not counted for it: as soon as enough of those that are looked at
 * before them have rows, they cannot be among them.
 */
async function firstOfArea(
	all: readonly IndicatorDefinition[],
	place: Place
): Promise<readonly IndicatorDefinition[]> {
	const ids = all.map(({ id }) => id);
	const inOrder = definitionsOf(all, firstLooksOf(ids, new Set(), ids.length));
	const recorded = new Set<string>();
	for (let asked = 0; asked < inOrder.length && recorded.size < tilesOfArea;) {
		const next = inOrder.slice(asked, asked + tilesOfArea - recorded.size);
		for (const id of await recordedAt(next, place)) recorded.add(id);
		asked += next.length;
	}
	return definitionsOf(all, firstLooksOf(ids, recorded, tilesOfArea));
}

/** Definitions by their ids, in the order of these. */
export function definitionsOf(
	definitions: readonly IndicatorDefinition[],
	ids: readonly string[]
): readonly IndicatorDefinition[] {
	return ids.flatMap((id) => definitions.find((one) => one.id === id) ?? []);
}

export function loadCards(
	definitions: readonly IndicatorDefinition[],
	scope: Scope
): Promise<readonly IndicatorView[]> {
	return Promise.all(definitions.map((definition) => loadCard(definition, scope)));
}

/** What a card or a row shows: of the splits only what its line or its sentence needs. */
export async function loadCard(
	definition: IndicatorDefinition,
	scope: Scope
): Promise<IndicatorView> {
	const waves = await wavesAt(definition, scope.place);
	const splits = splitsOnCard(definition, waves);
	const shown = await cellsAt(definition, scope.place, scope.people, splits, askedOf(scope));
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
