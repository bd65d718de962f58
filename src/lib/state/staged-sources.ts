import type { Problem } from '../domain/problem.ts';
import type { Engine } from '../engine/engine.ts';
import { dropStaged, stagePart } from '../pipeline/build-model.ts';
import {
	ordersKey,
	rowOrders,
	rowsLeftOut,
	type RowOrders,
	keptBefore
} from '../pipeline/decided-rows.ts';
import type { NamedPart } from '../pipeline/overlaps.ts';
import { numbersOf } from '../pipeline/file-rows.ts';
import { aboutPersons } from '../pipeline/refusals.ts';
import type { LoadedPart } from '../pipeline/sources.ts';
import type { Project } from '../project/project.ts';
import type { Source } from '../project/source.ts';
import { countedSources, partsInForce, type PartName } from '../project/updates.ts';
import type { Work } from './project.svelte.ts';

/**
 * The sources that stand in the database: text is converted once for each way in which decisions want its rows, and the
 * model is built of what a state of the project needs of them.
 */

/** A source as its files gave it. */
export interface TextOfSource {
	readonly parts: readonly LoadedPart[];
	readonly problems: readonly Problem[];
}

interface Staged extends TextOfSource {
	readonly source: string;
}

/** By source and by the orders with which its rows were made. */
const staged = new Map<string, Staged>();
/** Ids of sources that wait for an answer: no state of the project holds them yet. */
const reserved = new Set<string>();
let nextNumber = 1;

/** Typed rows that are not packed may take so many bytes in all. */
const mostLoose = 600_000_000;

/** What a cell takes beside its text, more or less. */
const bytesOfCell = 16;

/** Bytes of all parts that are not packed, by their numbers. */
const looseBytes = new Map<number, number>();

/** Whether a part must be packed, since the others leave no room for it. */
function mustPack(part: LoadedPart): boolean {
	const { number, arrowStreams, records, columns } = part;
	const text = part.textBytes ?? arrowStreams.reduce((sum, { byteLength }) => sum + byteLength, 0);
	const own = text + records * columns.length * bytesOfCell;
	const others = [...looseBytes.values()].reduce((sum, bytes) => sum + bytes, 0);
	const isPacked = others + own > mostLoose;
	if (!isPacked) looseBytes.set(number, own);
	return isPacked;
}

export function forgetStaged(): void {
	looseBytes.clear();
	staged.clear();
	reserved.clear();
	nextNumber = 1;
}

const ordersOf = (project: Project, source: Source): readonly RowOrders[] =>
	source.parts.map((part) => rowOrders(project, source, part));

/**
 * What a source's rows were made by. Another project may have taken the same file in another way: a reading of a file is
 * known by when it was taken in.
 */
const keyOf = (project: Project, source: Source): string =>
	[
		project.id,
		source.id,
		source.importedAt,
		stepsKey(source),
		ordersKey(ordersOf(project, source))
	].join(' ');

/** Which steps of its recipes are off. */
const stepsKey = ({ parts }: Source): string =>
	parts
		.map(({ recipe }) => (recipe?.steps ?? []).map(({ off }) => (off === true ? 0 : 1)).join(''))
		.join('/');

/** Whether a source stands in the database as the project's decisions want it. */
export function isStaged(project: Project, source: Source): boolean {
	return staged.has(keyOf(project, source));
}

/** What stands in the database of a source, in the order of its parts. */
export function stagedSource(project: Project, source: Source): TextOfSource {
	const found = staged.get(keyOf(project, source));
	if (found === undefined) throw new Error(`not in the database: ${source.name}`);
	return found;
}

/** The same, each part with its name in the project. */
export function namedParts(project: Project, source: Source): NamedPart[] {
	return stagedSource(project, source).parts.map((part, index) => ({
		name: { source: source.id, part: index },
		part
	}));
}

/** Keeps sources in the database that wait for an answer. */
export function reserve(sources: readonly string[]): void {
	for (const id of sources) reserved.add(id);
}

/** They wait no more. */
export function release(sources: readonly string[]): void {
	for (const id of sources) reserved.delete(id);
}

/** Removes from the database what neither this state of the project needs nor somebody is asked about. */
export async function dropUnneeded(engine: Engine, project: Project): Promise<void> {
	const needed = new Set(countedSources(project).map((source) => keyOf(project, source)));
	for (const [key, { source, parts }] of staged) {
		if (needed.has(key) || reserved.has(source)) continue;
		for (const part of parts) {
			await dropStaged(engine, part);
			looseBytes.delete(part.number);
		}
		staged.delete(key);
	}
}

/**
 * Puts a source's text into the database, as the project's decisions want it.
 *
 * @param report what it throws gives the work up
 */
export async function stageSource(
	engine: Engine,
	project: Project,
	source: Source,
	{ parts, problems }: TextOfSource,
	report: (work: Work) => void = () => undefined
): Promise<void> {
	const orders = ordersOf(project, source);
	const numbered: LoadedPart[] = [];
	for (const [index, part] of parts.entries()) {
		const { rows: replaced, ...ordered } = withOrders(part, orders[index], nextNumber);
		const own = { ...ordered, isPacked: mustPack(ordered) };
		nextNumber += 1;
		await stagePart(engine, own, replaced, (done) => {
			const rows = { done, all: own.records };
			const share = own.records === 0 ? null : done / own.records;
			report({ step: 'loading', share, file: source.name, rows });
		});
		// The database has the text now; the page lets it go.
		numbered.push({ ...own, arrowStreams: [], words: [] });
	}
	const named = [...problems, ...leftOutSheets(source)].map((problem) => ({
		...problem,
		source: source.id
	}));
	staged.set(keyOf(project, source), { source: source.id, parts: numbered, problems: named });
}

/** A part as it is staged: with its fixes, and without the rows that came back mended in another file. */
function withOrders(
	part: LoadedPart,
	{ fixes, replaced }: RowOrders = { fixes: [], replaced: [] },
	number: number
): LoadedPart & { readonly rows: readonly number[] } {
	const rows = numbersOf(part, replaced);
	const { madeOf } = part;
	const left = new Set(replaced).size;
	return {
		...part,
		number,
		rows,
		fixes: fixes.flatMap((fix) =>
			fix.row === undefined ? [fix] : numbersOf(part, [fix.row]).map((row) => ({ ...fix, row }))
		),
		records: part.records - rows.length,
		skipped: part.skipped + left,
		...(madeOf === undefined ? {} : { madeOf: madeOf - left })
	};
}

function leftOutSheets({ name, sheetsLeftOut = [], sheetsAboutPersons = [] }: Source): Problem[] {
	const refused = sheetsAboutPersons.map(({ sheet, headers }) =>
		aboutPersons(name, sheet, headers)
	);
	const leftOut = sheetsLeftOut.map((sheet): Problem => ({
		file: name,
		sheet,
		row: null,
		column: '',
		value: '',
		severity: 'please check',
		code: 'sheet left out'
	}));
	return [...refused, ...leftOut];
}

/** The parts that count, each with those that its rows give way to. All sources are staged. */
export function countedParts(project: Project): readonly LoadedPart[] {
	const { replacedBy, givesWayTo } = partsInForce(project);
	const sources = countedSources(project);
	const partOf = ({ source, part }: PartName): readonly LoadedPart[] =>
		sources
			.filter(({ id }) => id === source)
			.flatMap((found) => stagedSource(project, found).parts.slice(part, part + 1));
	return sources.flatMap((source) =>
		stagedSource(project, source).parts.flatMap((own, part) => {
			const name = { source: source.id, part };
			if (replacedBy(name) !== null) return [];
			const sourcePart = source.parts[part];
			const leftOut = sourcePart === undefined ? [] : rowsLeftOut(project, source, sourcePart);
			return [
				{
					...own,
					givesWayTo: givesWayTo(name).flatMap(partOf),
					rowsLeftOut: numbersOf(own, leftOut),
					keptBefore: keptBefore(project, own.table)
				}
			];
		})
	);
}
