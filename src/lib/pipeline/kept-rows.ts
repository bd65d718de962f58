import { groupBy } from '../domain/group-by.ts';
import { contestedSql } from '../domain/intake/model-sql.ts';
import type { KeptRow } from '../domain/intake/kept-row.ts';
import type { Part } from '../domain/intake/stage-sql.ts';
import type { TableId } from '../domain/tables/index.ts';
import type { Engine } from '../engine/engine.ts';

/**
 * Rows with one code that say different things, of which somebody kept one. A newer export of the same list holds them
 * again under other numbers: they are known by what they say, and only where all of them say the same as then.
 */

/** A row that shares its code with others that say something else. */
export interface ContestedRow {
	readonly part: number;
	/** Its number in the database. */
	readonly row: number;
	readonly key: string;
	/** Fingerprint of all that it says. */
	readonly content: string;
}

/** Of a model that is built: rows of a table that keep each other out, and that nobody has left out. */
export async function contestedRows(engine: Engine, table: TableId): Promise<ContestedRow[]> {
	const rows = await engine.query(contestedSql(table));
	return rows.map(({ part, row, key, content }) => ({
		part: Number(part),
		row: Number(row),
		key: String(key),
		content: String(content)
	}));
}

/** What a row's being left out says, so that it is known again. @param among all rows with its code */
export function keptRow(leftOut: ContestedRow, among: readonly ContestedRow[]): KeptRow {
	return { leftOut: leftOut.content, among: contentsOf(among) };
}

const contentsOf = (rows: readonly ContestedRow[]): string[] =>
	rows.map(({ content }) => content).sort();

/** Of contested rows those that were left out when they stood in an earlier file. */
export function leftOutAgain(
	rows: readonly ContestedRow[],
	kept: readonly KeptRow[]
): readonly ContestedRow[] {
	return [...groupBy(rows, ({ key }) => key).values()].flatMap((set) => {
		const now = JSON.stringify(contentsOf(set));
		const open = [...set];
		return kept
			.filter(({ among }) => JSON.stringify(among) === now)
			.flatMap(({ leftOut }) => {
				const at = open.findIndex(({ content }) => content === leftOut);
				return at === -1 ? [] : open.splice(at, 1);
			});
	});
}

/** The parts with the rows that are left out again; `null` where there are none. The model is built of them. */
export async function withLeftOutAgain<Some extends Part>(
	engine: Engine,
	parts: readonly Some[]
): Promise<readonly Some[] | null> {
	const tables = new Set(
		parts.flatMap(({ table, keptBefore = [] }) => (keptBefore.length > 0 ? [table] : []))
	);
	const found: ContestedRow[] = [];
	for (const table of tables) {
		const kept = parts.find((part) => part.table === table)?.keptBefore ?? [];
		found.push(...leftOutAgain(await contestedRows(engine, table), kept));
	}
	if (found.length === 0) return null;
	return parts.map((part) => ({
		...part,
		rowsLeftOut: [
			...(part.rowsLeftOut ?? []),
			...found.flatMap(({ part: number, row }) => (number === part.number ? [row] : []))
		]
	}));
}
