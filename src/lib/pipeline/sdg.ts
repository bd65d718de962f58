import type { Cell } from '../domain/cell.ts';
import { wavesUntil } from '../domain/comparison.ts';
import type { Released, ReleasedCell, Table } from '../domain/disclosure/release.ts';
import { byHarm } from '../domain/indicators/measure-breakdowns.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import { isAsked, type Period } from '../domain/period.ts';
import { alignmentOf, type Alignment, type AlignmentProposal } from '../domain/sdg/alignment.ts';
import { chainIndicators } from '../domain/sdg/chain.ts';
import type { Instrument } from '../domain/sdg/instrument.ts';
import { sectionOf, type SdgSection } from '../domain/sdg/section.ts';
import type { Engine } from '../engine/engine.ts';
import type { Place } from './read-cells.ts';
import { readUses, usesOf, type UsesAt } from './sdg-instruments.ts';
import { cellOf, selectCells } from './select-cells.ts';
import { readWaves } from './waves.ts';

/**
 * SDG alignment of a place and period: grades and their numbers. The numbers come as two tables, to be released together
 * with the others of a document; `sdgSection` makes of what was released what a screen or a report shows.
 */

/** What is asked about. */
export interface SdgQuestion {
	readonly definitions: readonly IndicatorDefinition[];
	readonly place: Place;
	readonly period: Period;
	/** As they stand in the project. */
	readonly instruments: readonly Instrument[];
	readonly proposals: readonly AlignmentProposal[];
}

export interface SdgFacts {
	readonly place: Place;
	readonly period: Period;
	/** All pairs of a number and a target, those that are off or were taken off too. */
	readonly alignments: readonly Alignment[];
	/** In which versions measures were counted here up to the end of the period. */
	readonly uses: UsesAt;
	/** One cell for each aligned indicator. */
	readonly numbers: Table;
	/** Cells of the figure. */
	readonly chain: Table;
}

/** Ids of the two tables within a document. */
export const sdgTableIds = { numbers: 'sdg numbers', chain: 'sdg chain' } as const;

/** A released cell as it was measured: the document decides anew what may be seen of it. */
function unmarked({ notForSharing: _notForSharing, ...cell }: ReleasedCell): Cell {
	return cell;
}

/** The number of an indicator: in the period, or in the round in which people were asked last. */
async function numberNow(
	engine: Engine,
	definition: IndicatorDefinition,
	question: SdgQuestion
): Promise<Cell> {
	const { place, period } = question;
	const asked = isAsked(period) ? [period] : [];
	const selection = await selectCells(engine, definition, {}, { place, splits: [], asked });
	const isWholeTime = definition.time === 'since handover';
	const cell = unmarked(cellOf(selection, { place, period: isWholeTime ? 'ALL' : period.id }));
	const hasWaves = definition.breakdowns.some(({ id }) => id === 'wave');
	// Rounds of asking are measured only where the period has none: on a slow device they take their time.
	const isAskedEver = cellOf(selection, { place, period: 'ALL' }).state !== 'no data';
	if (cell.state !== 'no data' || !hasWaves || !isAskedEver) return cell;
	return (await lastAsked(engine, definition, question)) ?? cell;
}

async function lastAsked(
	engine: Engine,
	definition: IndicatorDefinition,
	{ place, period: { lastDay } }: SdgQuestion
): Promise<Cell | null> {
	const waves = await readWaves(engine, definition, place);
	const known = waves.filter(({ wave }) => !['', 'null', 'not recorded'].includes(wave));
	const latest = wavesUntil(known, lastDay).at(-1);
	if (latest === undefined) return null;
	const selection = await selectCells(engine, definition, {}, { place, splits: ['wave'] });
	const at = { place, period: 'ALL', breakdown: 'wave', group: latest.wave };
	return unmarked(cellOf(selection, at));
}

/** The cells of one number of the chain, by harm where its rows have one. */
async function chainCells(
	engine: Engine,
	indicatorId: string,
	{ definitions, place, period }: SdgQuestion
): Promise<readonly Cell[]> {
	const definition = definitions.find(({ id }) => id === indicatorId);
	if (definition === undefined) return [];
	const isOfActions = definition.table === 'actions' && indicatorId !== chainIndicators.services;
	const split = isOfActions ? { ...definition, breakdowns: [byHarm] } : definition;
	const asked = isAsked(period) ? [period] : [];
	const splits = isOfActions ? (['harm'] as const) : [];
	const selection = await selectCells(engine, split, {}, { place, splits, asked });
	return selection.released.cells.filter((cell) => cell.period === period.id).map(unmarked);
}

function alignmentsOf(question: SdgQuestion, uses: UsesAt): readonly Alignment[] {
	const { definitions, instruments, proposals } = question;
	return definitions.flatMap((definition) =>
		alignmentOf(definition, { rows: instruments, uses: usesOf(definition, uses) }, proposals)
	);
}

/** Grades and numbers of a place and period. */
export async function readSdg(engine: Engine, question: SdgQuestion): Promise<SdgFacts> {
	const { place, period, definitions } = question;
	const uses = await readUses(engine, place, period);
	const alignments = alignmentsOf(question, uses);
	const aligned = new Set(alignments.map(({ indicatorId }) => indicatorId));
	const numbers: Cell[] = [];
	for (const definition of definitions.filter(({ id }) => aligned.has(id))) {
		numbers.push(await numberNow(engine, definition, question));
	}
	const chain: Cell[] = [];
	for (const id of Object.values(chainIndicators)) {
		chain.push(...(await chainCells(engine, id, question)));
	}
	return {
		place,
		period,
		alignments,
		uses,
		numbers: { id: sdgTableIds.numbers, cells: numbers },
		chain: { id: sdgTableIds.chain, cells: chain }
	};
}

/** The same without some indicators, as if they had never been asked about. */
export function sdgWithout(facts: SdgFacts, ids: readonly string[]): SdgFacts {
	const isIn = ({ indicatorId }: { readonly indicatorId: string }): boolean =>
		!ids.includes(indicatorId);
	const less = ({ id, cells }: Table): Table => ({ id, cells: cells.filter(isIn) });
	return {
		...facts,
		alignments: facts.alignments.filter(isIn),
		numbers: less(facts.numbers),
		chain: less(facts.chain)
	};
}

/**
 * What is shown of SDG alignment, from the tables of a document that were released.
 *
 * @param released among others those of `sdgTableIds`
 */
export function sdgSection(facts: SdgFacts, released: readonly Released[]): SdgSection {
	const tableOf = (id: string): Released => {
		const table = released.find((one) => one.id === id);
		if (table === undefined) throw new Error(`missing released table: ${id}`);
		return table;
	};
	const { place, period, alignments } = facts;
	const scope = { placeKind: place.kind, placeId: place.id, period: period.id };
	const tables = { numbers: tableOf(sdgTableIds.numbers), chain: tableOf(sdgTableIds.chain) };
	return sectionOf(alignments, tables, scope);
}
