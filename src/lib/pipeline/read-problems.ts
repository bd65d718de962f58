import { catalogueCodes } from '../domain/indicators/own-measure.ts';
import { indicators } from '../domain/indicators/index.ts';
import {
	equalRowsSql,
	listedProblemsSql,
	uncountedMeasuresSql
} from '../domain/intake/problems-sql.ts';
import { leftOutSql } from '../domain/intake/model-sql.ts';
import { suggestFix } from '../domain/intake/formats/suggest-fix.ts';
import { asLeftOut, type Problem, type ProblemCode, type Severity } from '../domain/problem.ts';
import { tables } from '../domain/tables/index.ts';
import { columnOf, tableOf } from '../domain/tables/index.ts';
import type { Engine, Row } from '../engine/engine.ts';
import { alikePlaceProblems, placeSuggester, type SuggestPlaces } from './alike-places.ts';
import { fileRow } from './file-rows.ts';
import { partProblems } from './part-problems.ts';
import type { LoadedPart } from './sources.ts';

/** Problems of a cell that may be mended by reading it otherwise. */
const suggestible: ReadonlySet<ProblemCode> = new Set([
	'count unreadable',
	'number unreadable',
	'number other currency',
	'date unreadable',
	'date other order',
	'code unknown',
	'band became day'
]);

/** So many rows of one column and reason are listed; a screen of more would be read by nobody. */
const mostListed = 2_000;

/** More rows than any file has. */
export const allListed = 1_000_000_000;

/**
 * The problems of the model's rows, with the file's own names.
 *
 * @param today used for warnings only
 * @param most so many rows of each column and reason are listed, and the others counted
 */
export async function readProblems(
	engine: Engine,
	parts: readonly LoadedPart[],
	today: string,
	most = mostListed
): Promise<readonly Problem[]> {
	const rows = await engine.query(listedProblemsSql(parts, today, most));
	const byNumber = new Map(parts.map((part) => [part.number, part]));
	const suggest = suggester(await placeSuggester(engine, rows));
	const leftOut = await leftOutRows(engine, parts);
	const found = rows.flatMap((row) => {
		const part = byNumber.get(Number(row.part));
		if (part === undefined) return [];
		const problem = problemOf(row, part, suggest);
		return [leftOut.has(rowName(row)) ? asLeftOut(problem) : problem];
	});
	return [
		...parts.flatMap((part) => part.problems),
		...noCommunitiesProblem(parts),
		...(await equalRowsProblems(engine, byNumber)),
		...(await uncountedProblems(engine, byNumber)),
		...(await partProblems(engine, byNumber, today)),
		...(await alikePlaceProblems(engine, byNumber)),
		...found
	];
}

const rowName = ({ part, row }: Row): string => `${String(part)} ${String(row)}`;

/** Rows that are left out as they were in an earlier file: nothing is asked of them. */
async function leftOutRows(
	engine: Engine,
	parts: readonly LoadedPart[]
): Promise<ReadonlySet<string>> {
	const tables = new Set(
		parts.flatMap(({ table, keptBefore = [] }) => (keptBefore.length > 0 ? [table] : []))
	);
	const found: Row[] = [];
	for (const table of tables) found.push(...(await engine.query(leftOutSql(table))));
	return new Set(found.map(rowName));
}

function problemOf(row: Row, part: LoadedPart, suggest: Suggest): Problem {
	const column = String(row.column);
	const codes = column === '' ? [] : (columnOf(tableOf(part.table), column).codes ?? []);
	return {
		file: part.file,
		source: part.source,
		sheet: part.sheet,
		row: fileRow(part, Number(row.row)),
		column: part.headers[column] ?? column,
		value: String(row.value),
		severity: row.severity as Severity,
		code: row.code as ProblemCode,
		parameters: { table: part.table, column, codes: codes.join(', '), ...suggest(row, part) },
		...unlistedOf(row)
	};
}

function unlistedOf(row: Row): Pick<Problem, 'unlisted'> {
	const [alike, others] = [Number(row.alike), Number(row.others)];
	return alike + others === 0 ? {} : { unlisted: { alike, others } };
}

type Suggest = (row: Row, part: LoadedPart) => Readonly<Record<string, string>>;

/** So many different cells are thought about; whoever has more mends them at the source. */
const mostSuggestions = 2_000;

/** What cells that did not fit may mean, to be agreed to with one press; equal cells are thought about once. */
function suggester(places: SuggestPlaces): Suggest {
	const known = new Map<string, string | null>();
	return (row, part) => {
		if (!suggestible.has(row.code as ProblemCode)) return places(row.code, String(row.value));
		const [id, value] = [String(row.column), String(row.value)];
		const key = [part.number, id, value].join('|');
		if (!known.has(key) && known.size < mostSuggestions) {
			const column = columnOf(tableOf(part.table), id);
			known.set(key, suggestFix(column, value, part.readings?.[id] ?? {}));
		}
		const suggestion = known.get(key) ?? null;
		return suggestion === null ? {} : { suggestion };
	};
}

function noCommunitiesProblem(parts: readonly LoadedPart[]): readonly Problem[] {
	const first = parts[0];
	if (first === undefined || parts.some((part) => part.table === 'communities')) return [];
	return [
		{
			file: first.file,
			sheet: first.sheet,
			row: null,
			column: '',
			value: '',
			severity: 'please check',
			code: 'no communities file'
		}
	];
}

/** Equal rows in two files of a table without a key: both count, and somebody should look. */
async function equalRowsProblems(
	engine: Engine,
	byNumber: ReadonlyMap<number, LoadedPart>
): Promise<readonly Problem[]> {
	const found: Problem[] = [];
	const keyless = tables.filter((table) => table.key.length === 0);
	for (const table of keyless) {
		const parts = [...byNumber.values()].filter((part) => part.table === table.id);
		if (parts.length < 2) continue;
		for (const row of await engine.query(equalRowsSql(tableOf(table.id)))) {
			const part = byNumber.get(Number(row.part));
			const other = byNumber.get(Number(row.other));
			if (part === undefined || other === undefined) continue;
			found.push({
				file: part.file,
				sheet: part.sheet,
				row: null,
				column: '',
				value: '',
				severity: 'please check',
				code: 'equal rows elsewhere',
				parameters: { table: table.id, other: other.file, shared: Number(row.shared) }
			});
		}
	}
	return found;
}

/** Measures that the catalogue knows and no screen counts yet. */
async function uncountedProblems(
	engine: Engine,
	byNumber: ReadonlyMap<number, LoadedPart>
): Promise<readonly Problem[]> {
	const counted = indicators.flatMap((definition) =>
		definition.shape === 'measure' ? [...definition.codes] : []
	);
	const rows = await engine.query(uncountedMeasuresSql(catalogueCodes, counted));
	return rows.flatMap((row) => {
		const part = byNumber.get(Number(row.part));
		if (part === undefined) return [];
		return [
			{
				file: part.file,
				sheet: part.sheet,
				row: null,
				column: part.headers['measure_code'] ?? '',
				value: String(row.measure),
				severity: 'please check',
				code: 'measure not counted',
				parameters: { table: part.table, measure: String(row.measure), rows: Number(row.counted) }
			}
		];
	});
}
