import type { Cell } from '../domain/cell.ts';
import { mayGiveBack } from '../domain/disclosure/baseline.ts';
import type { HiddenReason } from '../domain/disclosure/hide.ts';
import { isOfThoseHurt } from '../domain/disclosure/nobody-asked.ts';
import type { HiddenCell, Release, Released, Table } from '../domain/disclosure/release.ts';
import type { LedgerCell } from '../domain/disclosure/ledger.ts';
import { groupBy } from '../domain/group-by.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Period } from '../domain/period.ts';
import { progressOf } from '../domain/targets/progress.ts';
import { standingOf } from '../domain/targets/standing.ts';
import { consenting } from '../pipeline/consenting-model.ts';
import { rungKey, type DonorFacts } from '../pipeline/donor-facts.ts';
import { chosenTables, type DonorChoice, type DonorTargetCell } from '../pipeline/donor-tables.ts';
import { sdgSection, sdgWithout, type SdgFacts } from '../pipeline/sdg.ts';
import type { PlacedPoint } from '../pipeline/targets.ts';
import type { DonorDocument, DonorIndicator, DonorTarget } from './donor-document.ts';

/**
 * From what was counted to a document, without counting: what is chosen goes to `release`, and what was released becomes the
 * document. Nothing here asks the engine, so that rules, choices and words may change as often as somebody likes.
 */

/** A target's point with its reason: typed here, or as it came with a file, which nobody approved yet. */
export interface ReasonedPoint extends PlacedPoint {
	readonly said: { readonly typed: string; readonly inFile: string };
}

/** What a document is made of. */
export interface DonorMaking {
	readonly facts: DonorFacts;
	readonly choice: DonorChoice;
	/** Of each target the point that stands in it. */
	readonly points: readonly ReasonedPoint[];
	/** What is said of the project, of its files and of the day. */
	readonly about: Pick<
		DonorDocument,
		'project' | 'date' | 'dataDate' | 'fingerprints' | 'unfinished'
	>;
}

/** Of each target the point that is latest by the end of the period. */
export function latestPoints<Point extends PlacedPoint>(
	points: readonly Point[],
	{ lastDay }: Period
): readonly Point[] {
	return [...groupBy(points, ({ target }) => target.id).values()].flatMap((own) => {
		const begun = own.filter(({ point }) => point.measured.firstDay <= lastDay);
		return begun.at(-1) ?? [];
	});
}

/** The cells that targets are held against: of areas, and of all places with their groups. */
export const targetCells = (points: readonly PlacedPoint[]): readonly DonorTargetCell[] =>
	points.flatMap((at) => {
		const { definition, place, point, target } = at;
		if (place.kind === 'community' || isGroupOfArea(at)) return [];
		const { breakdown } = target;
		const where = { placeKind: place.kind, placeId: place.id, period: point.measured };
		return [{ indicatorId: definition.id, ...where, breakdown }];
	});

/** Groups are told of all places together only. */
const isGroupOfArea = ({ place, target }: PlacedPoint): boolean =>
	place.kind === 'area' && target.breakdown !== '';

/** The tables of a document, to be released in one call. */
export function tablesToRelease({ facts, choice, points }: DonorMaking): readonly Table[] {
	const targets = targetCells(points);
	const tables = chosenTables(facts.tables, choice, { ...facts, targets });
	const sdg = chosenSdg(facts, choice);
	return sdg === null ? tables : [...tables, sdg.numbers, sdg.chain];
}

const chosenSdg = ({ sdg }: DonorFacts, { without }: DonorChoice): SdgFacts | null =>
	sdg === null ? null : sdgWithout(sdg, without);

/** The document of what was released, without anybody's words. */
export function documentOf(making: DonorMaking, made: Release): DonorDocument {
	const { facts, choice, points, about } = making;
	const sdg = chosenSdg(facts, choice);
	const ofCommunities = points.filter(({ place }) => place.kind === 'community').length;
	const ofGroups = points.filter(isGroupOfArea).length;
	const targets = points.flatMap((point) => targetOf(point, made, facts));
	return {
		...about,
		period: facts.period,
		before: facts.before,
		places: placesOf(facts),
		indicators: facts.offered.flatMap((definition) => indicatorOf(definition, made, facts)),
		targets,
		sdg: sdg === null ? null : sdgSection(sdg, made.tables),
		narrative: {},
		approved: [],
		stories: [],
		figures: [],
		hidden: {
			count: made.hidden,
			fewAsked: bracketsBelow(made.rules),
			byReason: countsBy(reasonsTold(made)),
			loosened: made.loosened,
			loosenedBecause: made.loosenedBecause,
			targetsOfCommunities: ofCommunities,
			targetsOfGroups: ofGroups,
			targetsWithoutNumber: points.length - ofCommunities - ofGroups - targets.length
		}
	};
}

/** Where so many have to be asked for any percentage, none is of few. */
const bracketsBelow = (rules: Release['rules']): number | null =>
	rules === null || rules.fewAsked <= rules.fewestAsked ? null : rules.fewAsked;

const countsBy = (reasons: readonly HiddenReason[]): ReadonlyMap<HiddenReason, number> =>
	new Map([...groupBy(reasons, (reason) => reason)].map(([reason, own]) => [reason, own.length]));

/**
 * Why cells are hidden, as a reader may know it. Where even the band would give something away, how many such there are would
 * give it back: among a few cells it says which of them are small.
 */
function reasonsTold({ reasons, tables }: Release): readonly HiddenReason[] {
	const banded = tables.flatMap(({ cells }) => cells.filter(({ band }) => band !== undefined));
	const isBand = ({ cell, reason }: HiddenCell): boolean =>
		(!['small count', 'nearly all'].includes(reason) && !isOfThoseHurt(cell.indicatorId)) ||
		banded.some((one) => one.period === cell.period && isSamePlace(one, cell));
	return reasons.map((hidden) => (isBand(hidden) ? hidden.reason : 'protects another'));
}

function placesOf({ places, consent }: DonorFacts): DonorDocument['places'] {
	const own = places.filter(({ kind }) => kind === 'community');
	return {
		communities: consent.size,
		consenting: consenting(consent).length,
		comparison: own.filter(({ hasAction }) => !hasAction).length,
		areas: places.flatMap(({ kind, id }) => (kind === 'area' ? [id] : [])),
		named: own.flatMap(({ id, label }) => (consent.get(id) === 'named' ? [label] : []))
	};
}

function indicatorOf(
	definition: IndicatorDefinition,
	made: Release,
	{ period, before, askedAnew, rungs }: DonorFacts
): readonly DonorIndicator[] {
	const released = made.tables.find(({ id }) => id === definition.id);
	const at = (id: string | undefined): DonorIndicator['earlier'] =>
		released?.cells.find(
			(cell) => cell.placeKind === 'all' && cell.period === id && cell.breakdown === ''
		) ?? null;
	const now = at(period.id);
	if (released === undefined || now === null) return [];
	if (now.state !== 'value' && now.state !== 'suppressed') return [];
	const isSameWay = !askedAnew.has(definition.id);
	const rung = rungs.get(rungKey(definition.id, { kind: 'all', id: now.placeId })) ?? null;
	return [
		{ definition, released: inOrder(released), now, earlier: at(before?.id), isSameWay, rung }
	];
}

/**
 * Cells in an order that no number and no lack of one has a part in: of whatever order they were counted in, a file would keep
 * a trace.
 */
function inOrder(released: Released): Released {
	const splits = [...new Set(released.cells.map(({ breakdown }) => breakdown))];
	const placeOf = ({ placeKind, placeId, period, breakdown, group }: Cell): string =>
		[splits.indexOf(breakdown), placeKind === 'all' ? 0 : 1, ...[placeId, period, group]].join(
			'\n'
		);
	const byPlace = (one: Cell, other: Cell): number =>
		placeOf(one) < placeOf(other) ? -1 : Number(placeOf(one) > placeOf(other));
	return { ...released, cells: [...released.cells].sort(byPlace) };
}

function targetOf(
	{ target, definition, place, point, said }: ReasonedPoint,
	made: Release,
	{ period }: DonorFacts
): readonly DonorTarget[] {
	const cell = made.tables
		.find(({ id }) => id === definition.id)
		?.cells.find(
			(one) =>
				one.placeKind === place.kind &&
				one.placeId === place.id &&
				one.period === point.measured.id &&
				one.breakdown === target.breakdown &&
				one.group === target.group
		);
	if (cell === undefined) return [];
	const isHiddenThere = (one: LedgerCell): boolean => one.hidden !== null && isSamePlace(one, cell);
	const isBaselineHidden =
		target.baseline !== null &&
		mayGiveBack(target.baseline.day, {
			inThis: (made.entry?.cells ?? []).filter(isHiddenThere),
			inEarlier: made.hiddenBefore.filter(isHiddenThere)
		});
	const progress = progressOf(target, definition.direction, cell);
	return [
		{
			target,
			definition,
			area: place.kind === 'area' ? place.id : '',
			measured: point.measured,
			due: point.due,
			cell,
			progress,
			standing: standingOf(progress, target.tolerance, point.due <= period.lastDay),
			reason: said.typed,
			...(isBaselineHidden ? { isBaselineHidden } : {})
		}
	];
}

type Placed = Pick<Cell, 'indicatorId' | 'placeKind' | 'placeId' | 'breakdown' | 'group'>;

const isSamePlace = (one: Placed, other: Placed): boolean =>
	one.indicatorId === other.indicatorId &&
	one.placeKind === other.placeKind &&
	one.placeId === other.placeId &&
	one.breakdown === other.breakdown &&
	one.group === other.group;
