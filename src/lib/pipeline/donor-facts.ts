import { earlierBeside, wavesUntil } from '../domain/comparison.ts';
import type { Table } from '../domain/disclosure/release.ts';
import type { Rung } from '../domain/evidence/evidence-ladder.ts';
import type { WrittenStory } from '../domain/evidence/written-story.ts';
import type { BreakdownId, IndicatorDefinition } from '../domain/indicators/definition.ts';
import { isOwnMeasure } from '../domain/indicators/index.ts';
import type { Period } from '../domain/period.ts';
import type { AlignmentProposal } from '../domain/sdg/alignment.ts';
import type { Instrument } from '../domain/sdg/instrument.ts';
import type { Engine, MainEngine } from '../engine/engine.ts';
import { measureConsenting, type Consenting } from './consenting-model.ts';
import { rungAt } from './donor-rung.ts';
import { donorTables, type DonorTargetCell } from './donor-tables.ts';
import { readLearning, type LearnedText } from './learning.ts';
import { readPlaces, type Place } from './read-cells.ts';
import { readSdg, type SdgFacts } from './sdg.ts';
import { readWaves, type WaveFacts } from './waves.ts';

/**
 * All of a document for donors that has to be counted, among the communities that agreed: with every number, group and area
 * that could stand in it. What is then chosen, by which rules it is released, and what is said beside it counts nothing anew.
 */
export interface DonorFacts {
	readonly period: Period;
	/** The earlier time beside it; `null` for none. */
	readonly before: Period | null;
	readonly consent: Consenting['consent'];
	/** Indicators that could stand in it. */
	readonly offered: readonly IndicatorDefinition[];
	/** Ids of own measures that stand in none, as nobody but a file gave them a name. */
	readonly unnamed: readonly string[];
	/** One for each of them, by every group and area. Nothing of them is released yet. */
	readonly tables: readonly Table[];
	readonly places: readonly Place[];
	/** `null` where there are no places. */
	readonly sdg: SdgFacts | null;
	/** Ids of the measures of which people were asked in another way in the earlier time. */
	readonly askedAnew: ReadonlySet<string>;
	/** How strong links to the actions are, where it was looked at, by `rungKey`. */
	readonly rungs: ReadonlyMap<string, Rung>;
	/** What communities said that they learned in the period. */
	readonly learned: readonly LearnedText[];
	/**
	 * Up to which day the data go: the last of the month of the latest dated row. Quarters end later than that, and the
	 * day alone would point at what happened on it.
	 */
	readonly dataDate: string;
}

export interface DonorFactsAsked extends Consenting {
	readonly period: Period;
	/** Those that are offered. */
	readonly periods: readonly Period[];
	/** Every way of splitting that can be chosen. */
	readonly splits: readonly BreakdownId[];
	/** Cells that targets are held against. */
	readonly targets: readonly DonorTargetCell[];
	readonly instruments: readonly Instrument[];
	readonly proposals: readonly AlignmentProposal[];
	/** Numbers and places of which somebody wrote a contribution story. */
	readonly stories: readonly Pick<WrittenStory, 'indicatorId' | 'place'>[];
	/** Own measures that somebody gave a name here, by code in lower case. */
	readonly named: readonly string[];
}

/** Numbers that never stand in a document for donors: gaps between groups name leaders. */
const neverOffered: ReadonlySet<string> = new Set(['O8']);

export const rungKey = (indicatorId: string, { kind, id }: Pick<Place, 'kind' | 'id'>): string =>
	[indicatorId, kind, id].join('\n');

/**
 * Counts what a document for donors of a period could hold.
 *
 * @param progress how far, 0 to 1
 */
export async function measureDonorFacts(
	engine: MainEngine,
	asked: DonorFactsAsked,
	progress: (share: number) => void = () => undefined
): Promise<DonorFacts> {
	const { consent, period } = asked;
	const known = await measureConsenting(engine, asked, (_step, share) => {
		progress(share * 0.4);
	});
	const unnamed = unnamedMeasures(known, asked.named);
	const offered = known.filter(({ id }) => !neverOffered.has(id) && !unnamed.includes(id));
	const before = earlierBeside(period, asked.periods);
	const { splits, targets } = asked;
	const tables = await donorTables(
		engine.preview,
		{ period, before, splits, byArea: true, targets, definitions: offered },
		(share) => {
			progress(0.4 + share * 0.4);
		}
	);
	const places = await readPlaces(engine.preview);
	const sdg = await sdgFacts(engine.preview, asked, offered, places);
	const links = await linksOf(
		engine.preview,
		{ asked, offered, tables, before },
		places,
		(share) => {
			progress(0.8 + share * 0.2);
		}
	);
	const learned = await readLearning(engine.preview, period);
	const dataDate = await readDataDate(engine.preview, period);
	const counted = { offered, unnamed, tables, places, sdg, learned, dataDate };
	return { period, before, consent, ...counted, ...links };
}

/** Own measures that go by a code from a file: such words are as free as any other, and may name a person or a village. */
export function unnamedMeasures(
	definitions: readonly IndicatorDefinition[],
	named: readonly string[]
): readonly string[] {
	const known = new Set(named);
	const ids = definitions.map(({ id }) => id);
	return ids.filter((id) => isOwnMeasure(id) && !known.has(id.toLowerCase()));
}

async function readDataDate(engine: Engine, { lastDay }: Period): Promise<string> {
	const [row] = await engine.query('SELECT last_day(max(day))::VARCHAR AS day FROM dated_rows');
	const day = row?.['day'];
	return typeof day === 'string' ? day : lastDay;
}

/** With which SDG targets the numbers are aligned. */
async function sdgFacts(
	engine: Engine,
	{ period, instruments, proposals }: DonorFactsAsked,
	definitions: readonly IndicatorDefinition[],
	places: readonly Place[]
): Promise<SdgFacts | null> {
	const place = places.find(({ kind }) => kind === 'all');
	if (place === undefined) return null;
	return readSdg(engine, { definitions, place, period, instruments, proposals });
}

interface Linked {
	readonly asked: DonorFactsAsked;
	readonly offered: readonly IndicatorDefinition[];
	readonly tables: readonly Table[];
	readonly before: Period | null;
}

/** How numbers of the document are linked to the actions, and to the earlier time. */
async function linksOf(
	engine: Engine,
	{ asked, offered, tables, before }: Linked,
	places: readonly Place[],
	progress: (share: number) => void
): Promise<Pick<DonorFacts, 'askedAnew' | 'rungs'>> {
	const everywhere = places.find(({ kind }) => kind === 'all');
	const askedAnew = new Set<string>();
	const rungs = new Map<string, Rung>();
	const withNumber = offered.filter(
		({ id, shape }) => shape === 'measure' && tables.some((table) => hasHeadline(table, id))
	);
	for (const [index, definition] of withNumber.entries()) {
		progress(index / withNumber.length);
		if (everywhere === undefined) continue;
		const waves = before === null ? [] : await readWaves(engine, definition, everywhere);
		if (before !== null && !isSameWay(waves, asked.period, before)) askedAnew.add(definition.id);
		const storied = asked.stories.filter(({ indicatorId }) => indicatorId === definition.id);
		for (const place of places.filter((one) => isLookedAt(one, storied))) {
			const rung = await rungAt(engine, definition, place, places);
			if (rung !== null) rungs.set(rungKey(definition.id, place), rung);
		}
	}
	return { askedAnew, rungs };
}

const hasHeadline = ({ id, cells }: Table, indicatorId: string): boolean =>
	id === indicatorId &&
	cells.some(({ placeKind, breakdown }) => placeKind === 'all' && breakdown === '');

/** All places together, and every area of which there is a story. Of single communities nothing is told. */
const isLookedAt = (
	{ kind, id }: Place,
	stories: readonly Pick<WrittenStory, 'place'>[]
): boolean =>
	kind === 'all' ||
	(kind !== 'community' && stories.some(({ place }) => place.kind === kind && place.id === id));

function isSameWay(waves: readonly WaveFacts[], later: Period, earlier: Period): boolean {
	const wayAt = ({ lastDay }: Period): string => {
		const wave = wavesUntil(waves, lastDay).at(-1);
		return JSON.stringify([wave?.methods ?? [], wave?.instruments ?? []]);
	};
	return wayAt(later) === wayAt(earlier);
}
