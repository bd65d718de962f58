import { byWave } from '../domain/indicators/measure-breakdowns.ts';
import type { MeasureDefinition, PersonFilter } from '../domain/indicators/definition.ts';
import type { RowsWanted } from '../domain/evidence/cautions/rows-wanted.ts';
import {
	listedRowsSql,
	measureRowsSql,
	plainRowsSql,
	type MeasureRows
} from '../domain/evidence/cautions/rows-wanted-sql.ts';
import type { ScoredCommunity } from '../domain/evidence/cautions/scoring.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Engine, Row } from '../engine/engine.ts';
import { fileRow } from './file-rows.ts';
import { reachedBy, type PeopleFilter } from './select-cells.ts';
import type { LoadedPart } from './sources.ts';

/** A row of a file that made a caution fire. */
export interface CautionRow {
	/** Id of its table. */
	readonly table: string;
	readonly place: string;
	/** An ISO day; `''` where the row has none. */
	readonly day: string;
	/** What it says that matters here, as the model has it. */
	readonly about: string;
	readonly file: string;
	readonly sheet: string;
	/** The file's own row; 0 where no file has it. */
	readonly row: number;
}

export interface CautionRows {
	readonly total: number;
	/** The first of them. */
	readonly rows: readonly CautionRow[];
}

const mostListed = 60;

/** By what the rows of measures are found. */
export interface CautionRowsQuestion {
	readonly definitions: readonly MeasureDefinition[];
	readonly people: PeopleFilter;
	readonly parts: readonly LoadedPart[];
}

export async function readCautionRows(
	engine: Engine,
	wanted: readonly RowsWanted[],
	question: CautionRowsQuestion
): Promise<CautionRows> {
	const selects = [
		...wanted.flatMap((one) => (one.table === 'measures' ? [] : [plainRowsSql(one)])),
		...measureSelects(wanted, question)
	];
	if (selects.length === 0) return { total: 0, rows: [] };
	const found = await engine.query(listedRowsSql(selects, mostListed));
	const byNumber = new Map(question.parts.map((part) => [part.number, part]));
	return {
		total: Number(found[0]?.['total'] ?? 0),
		rows: found.map((row) => rowOf(row, byNumber.get(Number(row.part))))
	};
}

type MeasuresWanted = Extract<RowsWanted, { readonly table: 'measures' }>;

function measureSelects(
	wanted: readonly RowsWanted[],
	{ definitions, people }: CautionRowsQuestion
): readonly string[] {
	const ofMeasures = wanted.filter((one): one is MeasuresWanted => one.table === 'measures');
	const groups = groupBy(ofMeasures, ({ measureId, by }) => `${measureId} ${by}`);
	return [...groups.values()].flatMap((own) => {
		const [first] = own;
		const definition = definitions.find(({ id }) => id === first?.measureId);
		if (first === undefined || definition === undefined) return [];
		return [measureRowsSql(readBy(definition, people, first.by), own)];
	});
}

function readBy(
	definition: MeasureDefinition,
	people: PeopleFilter,
	by: MeasureRows['by']
): MeasureRows {
	const reached = reachedBy(definition, people);
	const groups = reached.map(({ id }) => people[id as PersonFilter] ?? '');
	const breakdowns = [...reached, ...(by === 'wave' ? [byWave] : [])];
	return { definition, breakdowns, people: groups, by };
}

const rowOf = (row: Row, part: LoadedPart | undefined): CautionRow => ({
	table: String(row['table']),
	place: String(row['place_label']),
	day: String(row['day']),
	about: String(row['about']),
	file: part?.file ?? '',
	sheet: part?.sheet ?? '',
	row: part === undefined ? 0 : fileRow(part, Number(row.row))
});

const scoringSql = `SELECT score.community_id, coalesce(community.community_label, score.community_id) AS label,
	count(DISTINCT score.assessment_id)::INTEGER AS assessments,
	count(DISTINCT score.assessment_id) FILTER (score.led_by = 'outside')::INTEGER AS outside
FROM ownership score JOIN communities community ON community.community_id = score.community_id
GROUP BY ALL ORDER BY score.community_id`;

/** How often each community scored itself, and how often with a facilitator from outside. */
export async function readScoring(engine: Engine): Promise<readonly ScoredCommunity[]> {
	const rows = await engine.query(scoringSql);
	return rows.map((row) => ({
		community_id: String(row.community_id),
		label: String(row['label']),
		assessments: Number(row['assessments']),
		outside: Number(row['outside'])
	}));
}
