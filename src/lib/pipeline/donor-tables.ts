import type { Cell, CellState } from '../domain/cell.ts';
import type { CommunityShare } from '../domain/disclosure/composition.ts';
import { addsUpOverTime } from '../domain/disclosure/hide.ts';
import type { Table } from '../domain/disclosure/release.ts';
import type { BreakdownId, IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Period } from '../domain/period.ts';
import type { Engine } from '../engine/engine.ts';
import { measureAlike } from './measure.ts';
import { countedIn, readPooled } from './pooled.ts';
import { quartersWithoutRows } from './quarters-without-rows.ts';
import { readPeriods } from './read-cells.ts';
import { selectCells } from './select-cells.ts';

/** The tables of a document for donors, with who stands behind each cell. Nothing of them is released yet. */

export interface DonorQuestion {
	readonly definitions: readonly IndicatorDefinition[];
	readonly period: Period;
	/** The earlier time beside it; `null` for none. */
	readonly before: Period | null;
	/** Ways of splitting the number of all places. */
	readonly splits: readonly BreakdownId[];
	/** Whether areas are shown. */
	readonly byArea: boolean;
	/** Further periods of which the number of a place is needed, as targets need them. */
	readonly targets: readonly DonorTargetCell[];
}

/** What of the tables goes into a document. */
export interface DonorChoice extends Pick<DonorQuestion, 'splits' | 'byArea'> {
	/** Ids of indicators that stay out. */
	readonly without: readonly string[];
}

/** A cell that a target is held against. */
export interface DonorTargetCell {
	readonly indicatorId: string;
	readonly placeKind: 'all' | 'area';
	readonly placeId: string;
	readonly period: Period;
	/** How the number of all places is split for it; `''` where the target is everybody's. */
	readonly breakdown: BreakdownId | '';
}

/** What is measured of a community as one: nobody behind a cell is left out. */
const withoutNumber: ReadonlySet<CellState> = new Set([
	'no data',
	'not recorded',
	'not applicable'
]);

interface Member {
	readonly communityId: string;
	readonly area: string | null;
	readonly arm: string;
}

/** One table for each indicator: its id is the indicator's. */
export async function donorTables(
	engine: Engine,
	question: DonorQuestion,
	progress: (share: number) => void = () => undefined
): Promise<readonly Table[]> {
	const members = await readMembers(engine);
	const pooled = await readPooled(engine);
	const quarters = (await readPeriods(engine)).filter(({ kind }) => kind === 'quarter');
	const tables: Table[] = [];
	await measureAhead(engine, question);
	for (const [index, definition] of question.definitions.entries()) {
		progress(index / question.definitions.length);
		const table = await tableOf(engine, definition, question, members);
		tables.push({
			...table,
			...(await overTime(engine, definition, { pooled, quarters, members }))
		});
	}
	return tables;
}

interface Known {
	readonly pooled: ReadonlySet<string>;
	readonly quarters: readonly Period[];
	readonly members: readonly Member[];
}

/** How the numbers of an indicator add up over time, and where there is nothing to add. */
async function overTime(
	engine: Engine,
	definition: IndicatorDefinition,
	{ pooled, quarters, members }: Known
): Promise<Pick<Table, 'counted' | 'without'>> {
	const counted = countedIn(definition, pooled);
	if (!addsUpOverTime(definition.id, counted)) return { counted };
	const ids = members.map(({ communityId }) => communityId);
	return { counted, without: await quartersWithoutRows(engine, definition, quarters, ids) };
}

/** Measures that are counted alike are counted together, for each split and time of the document. */
async function measureAhead(
	engine: Engine,
	{ definitions, splits, period, before }: DonorQuestion
): Promise<void> {
	for (const split of ['', ...splits] as const) {
		await measureAlike(engine, definitions, split, period);
		if (before !== null) await measureAlike(engine, definitions, split, before);
	}
}

async function readMembers(engine: Engine): Promise<readonly Member[]> {
	const rows = await engine.query(
		`SELECT community_id, area, arm FROM communities ORDER BY community_id`
	);
	return rows.map((row) => ({
		communityId: String(row['community_id']),
		area: row['area'] === null ? null : String(row['area']),
		arm: String(row['arm'])
	}));
}

async function tableOf(
	engine: Engine,
	definition: IndicatorDefinition,
	question: DonorQuestion,
	members: readonly Member[]
): Promise<Table> {
	const { period, before, splits, targets } = question;
	const own = targets.filter(({ indicatorId }) => indicatorId === definition.id);
	const asked = [period, ...(before === null ? [] : [before]), ...own.map((one) => one.period)];
	const splitsOfTargets = own.flatMap(({ breakdown }) => (breakdown === '' ? [] : [breakdown]));
	const wanted = {
		splits: [...new Set([...splits, ...splitsOfTargets])],
		asked,
		isAskedAlone: true
	};
	const { released } = await selectCells(engine, definition, {}, wanted);
	const isAsked = (cell: Cell): boolean =>
		isForTarget(cell, own) || (isSplitBy(cell, splits) && isWanted(cell, question));
	const cells = released.cells.filter(isAsked);
	const byKey = new Map(
		released.cells
			.filter(({ placeKind }) => placeKind === 'community')
			.map((cell) => [shareKey(cell.placeId, cell), cell])
	);
	return {
		id: definition.id,
		cells: cells.map(plainCell),
		behind: cells.map((cell) => sharesOf(cell, members, byKey))
	};
}

/** Tables with every group and area, less what was not chosen: the same that would be counted for the choice alone. */
export function chosenTables(
	tables: readonly Table[],
	{ without, splits, byArea }: DonorChoice,
	question: Pick<DonorQuestion, 'period' | 'before' | 'targets'>
): readonly Table[] {
	const isChosen = (cell: Cell): boolean =>
		isForTarget(cell, question.targets) ||
		(isSplitBy(cell, splits) && isWanted(cell, { ...question, byArea }));
	return tables
		.filter(({ id }) => !without.includes(id))
		.map(({ behind = [], cells, ...table }) => ({
			...table,
			cells: cells.filter(isChosen),
			behind: behind.filter((_, index) => cells[index] !== undefined && isChosen(cells[index]))
		}));
}

/** The cell alone, without what the officer's release said of it. */
function plainCell({
	notForSharing: _notForSharing,
	...cell
}: Cell & { notForSharing: boolean }): Cell {
	return cell;
}

const isSplitBy = ({ breakdown }: Cell, splits: readonly BreakdownId[]): boolean =>
	breakdown === '' || splits.some((split) => split === breakdown);

/**
 * Whether a target is held against a cell. Where it is a group's, the whole and the groups beside it are there as well, so
 * that what they would tell of each other is looked at like that of any split.
 */
const isForTarget = (cell: Cell, targets: readonly DonorTargetCell[]): boolean =>
	targets.some(
		(one) =>
			one.indicatorId === cell.indicatorId &&
			one.placeKind === cell.placeKind &&
			one.placeId === cell.placeId &&
			one.period.id === cell.period &&
			(cell.breakdown === '' || cell.breakdown === one.breakdown)
	);

function isWanted(
	cell: Cell,
	{ period, before, byArea }: Pick<DonorQuestion, 'period' | 'before' | 'byArea'>
): boolean {
	if (cell.placeKind === 'community') return false;
	if (cell.breakdown !== '') return cell.placeKind === 'all' && cell.period === period.id;
	if (cell.placeKind === 'area') return byArea && cell.period === period.id;
	return cell.period === period.id || cell.period === before?.id;
}

const shareKey = (
	communityId: string,
	{ period, breakdown, group }: Pick<Cell, 'period' | 'breakdown' | 'group'>
): string => [communityId, period, breakdown, group].join('\n');

/** The communities that have a part in a cell. */
function sharesOf(
	cell: Cell,
	members: readonly Member[],
	byKey: ReadonlyMap<string, Cell>
): readonly CommunityShare[] {
	const isByArm = cell.breakdown === 'arm';
	const arm = isByArm ? cell.group : 'action';
	const own = isByArm ? { period: cell.period, breakdown: '', group: '' } : cell;
	return members
		.filter((member) => member.arm === arm)
		.filter(({ area }) => cell.placeKind === 'all' || area === cell.placeId)
		.flatMap(({ communityId }) => {
			const found = byKey.get(shareKey(communityId, own));
			if (found === undefined || withoutNumber.has(found.state)) return [];
			const { numerator, denominator } = found;
			return [{ communityId, numerator, denominator }];
		});
}
