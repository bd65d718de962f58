import type { Cell } from '../domain/cell.ts';
import { addsMoney, mixesMoney, sidesOf } from '../domain/own-indicators/check.ts';
import {
	columnsNamed,
	filledSql,
	outsideSql,
	type LookedAt
} from '../domain/own-indicators/findings-sql.ts';
import type { Formula } from '../domain/own-indicators/formula.ts';
import { every, text } from '../domain/sql.ts';
import type { Engine, Row } from '../engine/engine.ts';
import { readCurrencies } from './money.ts';
import type { LoadedPart } from './sources.ts';

/**
 * What has to be said beside the number of an own indicator: why it is none, or is other than people expect. The
 * catalogue has the sentence and the remedy for each.
 */
export type OwnFinding =
	| { readonly code: 'no rows'; readonly table: Formula['table'] }
	| { readonly code: 'never filled'; readonly column: string }
	| { readonly code: 'not in file'; readonly column: string; readonly file: string }
	| { readonly code: 'outside'; readonly count: number }
	| { readonly code: 'currencies' | 'currencies mixed'; readonly currencies: readonly string[] }
	| { readonly code: 'more than whole'; readonly counted: number; readonly whole: number }
	| { readonly code: 'nothing below' };

/** What there is to say of a formula at one place and period. */
export async function ownFindings(
	engine: Engine,
	formula: Formula,
	at: LookedAt,
	cell: Cell,
	parts: readonly LoadedPart[]
): Promise<readonly OwnFinding[]> {
	const filled = await engine.query(filledSql(formula));
	if (filled.length === 0) return [{ code: 'no rows', table: formula.table }];
	return [
		...filledFindings(formula, filled, parts),
		...(await currencyFindings(engine, formula, cell)),
		...(await numberFindings(engine, formula, cell)),
		...(await outsideFindings(engine, formula, at))
	];
}

function filledFindings(
	formula: Formula,
	filled: readonly Row[],
	parts: readonly LoadedPart[]
): readonly OwnFinding[] {
	const byNumber = new Map(parts.map(({ number, file }) => [number, file]));
	return columnsNamed(formula).flatMap((column): readonly OwnFinding[] => {
		const without = filled.filter((row) => Number(row[`filled_${column}`]) === 0);
		if (without.length === filled.length) return [{ code: 'never filled', column }];
		return without.map((row) => {
			const file = byNumber.get(Number(row['part'])) ?? '';
			return { code: 'not in file', column, file };
		});
	});
}

async function currencyFindings(
	engine: Engine,
	formula: Formula,
	cell: Cell
): Promise<readonly OwnFinding[]> {
	if (cell.state !== 'not applicable' || !sidesOf(formula).some(addsMoney)) return [];
	const currencies = await readCurrencies(engine);
	if (currencies.length < 2) return [];
	const isConvertible = !mixesMoney(formula) && formula.time === 'periods';
	return [{ code: isConvertible ? 'currencies' : 'currencies mixed', currencies }];
}

async function numberFindings(
	engine: Engine,
	{ bottom }: Formula,
	cell: Cell
): Promise<readonly OwnFinding[]> {
	if (typeof bottom === 'number') {
		const isMore = cell.state === 'not applicable' && cell.rowsUsed > 0;
		const counted = isMore ? await countedIn(engine, cell) : 0;
		return isMore ? [{ code: 'more than whole', counted, whole: bottom }] : [];
	}
	const isOfNothing = bottom !== null && cell.state === 'no data' && cell.rowsUsed > 0;
	return isOfNothing ? [{ code: 'nothing below' }] : [];
}

/** How much was counted for a cell that is no number. */
async function countedIn(engine: Engine, cell: Cell): Promise<number> {
	const where = every([
		`indicator_id = ${text(cell.indicatorId)}`,
		`place_kind = ${text(cell.placeKind)} AND place_id = ${text(cell.placeId)}`,
		`period_id = ${text(cell.period)} AND breakdown = ''`
	]);
	const [row = {}] = await engine.query(
		`SELECT numerator_low AS counted FROM cells WHERE ${where}`
	);
	return Number(row['counted'] ?? 0);
}

async function outsideFindings(
	engine: Engine,
	formula: Formula,
	at: LookedAt
): Promise<readonly OwnFinding[]> {
	const sql = outsideSql(formula, at);
	if (sql === null) return [];
	const [row = {}] = await engine.query(sql);
	const count = Number(row['outside'] ?? 0);
	return count === 0 ? [] : [{ code: 'outside', count }];
}
