import {
	alikeMeasuresSql,
	currenciesSql,
	daysBackSql
} from '../domain/intake/part-problems-sql.ts';
import type { Problem } from '../domain/problem.ts';
import type { Engine } from '../engine/engine.ts';
import type { LoadedPart } from './sources.ts';

type Parts = ReadonlyMap<number, LoadedPart>;

/**
 * What is to be said of a file as a whole: amounts in another currency than elsewhere, years of two digits, and days that
 * may be of another calendar, and rows of a large file that may be totals of others.
 *
 * @param today used for warnings only
 */
export async function partProblems(
	engine: Engine,
	parts: Parts,
	today: string
): Promise<readonly Problem[]> {
	return [
		...[...parts.values()].flatMap(shortYears),
		...(await currencyProblems(engine, parts)),
		...(await daysBackProblems(engine, parts, today)),
		...(await alikeProblems(engine, parts))
	];
}

/** A problem of a part as a whole, or of one of its columns. */
export function aboutPart(
	part: LoadedPart,
	code: Problem['code'],
	column: string,
	details: Partial<Pick<Problem, 'value' | 'parameters'>>
): Problem {
	const { value = '', parameters = {} } = details;
	return {
		file: part.file,
		source: part.source,
		sheet: part.sheet,
		row: null,
		column: part.headers[column] ?? column,
		value,
		severity: 'please check',
		code,
		parameters: { table: part.table, column, ...parameters }
	};
}

function shortYears(part: LoadedPart): Problem[] {
	return Object.entries(part.readings ?? {}).flatMap(([column, { twoDigitYears: from }]) =>
		from === undefined
			? []
			: [
					aboutPart(part, 'years of two digits', column, {
						parameters: { from: String(from), to: String(from + 99) }
					})
				]
	);
}

async function currencyProblems(engine: Engine, parts: Parts): Promise<Problem[]> {
	if (![...parts.values()].some(({ table }) => table === 'contributions')) return [];
	const rows = await engine.query(currenciesSql);
	return rows.flatMap((row) => {
		const part = parts.get(Number(row.part));
		if (part === undefined) return [];
		const parameters = {
			currency: String(row.currency),
			other: parts.get(Number(row.other))?.file ?? '',
			otherCurrency: String(row.other_currency)
		};
		return [
			aboutPart(part, 'currencies differ', 'currency', { value: parameters.currency, parameters })
		];
	});
}

async function daysBackProblems(engine: Engine, parts: Parts, today: string): Promise<Problem[]> {
	const rows = await engine.query(daysBackSql(today));
	return rows.flatMap((row) => {
		const part = parts.get(Number(row.part));
		if (part === undefined) return [];
		return [aboutPart(part, 'days years back', String(row.column), { value: String(row.value) })];
	});
}

/**
 * Of a file that is small enough it is asked, before it goes in, whether rows that differ in a left-out column alone are
 * totals of others. Of a large one it is said afterwards.
 */
async function alikeProblems(engine: Engine, parts: Parts): Promise<Problem[]> {
	const large = [...parts.values()].filter(
		({ table, coded, leftOut }) => table === 'measures' && coded !== undefined && leftOut.length > 0
	);
	if (large.length === 0) return [];
	const rows = await engine.query(alikeMeasuresSql(large.map(({ number }) => number)));
	return rows.flatMap((row) => {
		const part = parts.get(Number(row.part));
		if (part === undefined) return [];
		return [aboutPart(part, 'rows alike', '', { parameters: { shared: Number(row.alike) } })];
	});
}
