import type { Cell, PlaceKind } from '../domain/cell.ts';
import { isActionOnly, type IndicatorDefinition } from '../domain/indicators/definition.ts';
import { judge, notApplicable, type Measured } from '../domain/judge.ts';
import type { Period, PeriodKind } from '../domain/period.ts';
import type { Engine, Row } from '../engine/engine.ts';

/** A community, an area, or all places. */
export interface Place {
	readonly kind: PlaceKind;
	readonly id: string;
	/** What people call it: a community's label, an area's name, `''` for all. */
	readonly label: string;
	readonly area: string | null;
	/** Whether any action community is here; without one, only measures apply. */
	readonly hasAction: boolean;
	readonly hasComparison: boolean;
	/** The day on which a community was handed over; `null` where it was not, and for areas and all. */
	readonly handover: string | null;
}

/** All places: communities by their order, then areas, then all. */
export async function readPlaces(engine: Engine): Promise<readonly Place[]> {
	const rows = await engine.query(
		`SELECT place.place_kind AS kind, place.place_id AS id,
			CASE WHEN place.place_kind = 'community' THEN any_value(coalesce(community.community_label, community.community_id)) WHEN place.place_kind = 'area' THEN place.place_id ELSE '' END AS label,
			CASE WHEN place.place_kind = 'all' THEN NULL ELSE any_value(community.area) END AS area,
			CASE WHEN place.place_kind = 'community' THEN any_value(community.handover_date)::VARCHAR END AS handover,
			bool_or(place.arm = 'action') AS has_action, bool_or(place.arm = 'comparison') AS has_comparison
		FROM place_members place JOIN communities community USING (community_id)
		GROUP BY place.place_kind, place.place_id
		ORDER BY CASE place.place_kind WHEN 'community' THEN 1 WHEN 'area' THEN 2 ELSE 3 END, place.place_id`
	);
	const places = rows.map((row) => ({
		kind: row.kind as PlaceKind,
		id: String(row.id),
		label: String(row.label),
		area: row.area === null ? null : String(row.area),
		hasAction: row.has_action === true,
		hasComparison: row.has_comparison === true,
		handover: row.handover === null ? null : String(row.handover)
	}));
	const hasAll = places.some((place) => place.kind === 'all');
	return hasAll ? places : [...places, everywhere];
}

/** All places of a project that has none yet. */
const everywhere: Place = {
	kind: 'all',
	id: 'ALL',
	label: '',
	area: null,
	hasAction: false,
	hasComparison: false,
	handover: null
};

/** Quarters in order, then years, then the last four quarters, then `ALL`. */
export async function readPeriods(engine: Engine): Promise<readonly Period[]> {
	const rows = await engine.query(
		`SELECT period_id, kind, first_day, last_day FROM periods
		ORDER BY CASE kind WHEN 'quarter' THEN 1 WHEN 'year' THEN 2 WHEN 'recent' THEN 3 ELSE 4 END, first_day`
	);
	return rows.map((row) => ({
		id: String(row.period_id),
		kind: row.kind as PeriodKind,
		firstDay: String(row.first_day),
		lastDay: String(row.last_day)
	}));
}

const nullableNumber = (value: Row[string] | undefined): number | null =>
	typeof value === 'number' ? value : null;

function measuredOf(row: Row): Measured {
	return {
		indicatorId: String(row.indicator_id),
		placeKind: row.place_kind as PlaceKind,
		placeId: String(row.place_id),
		period: String(row.period_id),
		breakdown: String(row.breakdown),
		group: String(row.group),
		numeratorLow: nullableNumber(row.numerator_low),
		numeratorHigh: nullableNumber(row.numerator_high),
		denominatorLow: nullableNumber(row.denominator_low),
		denominatorHigh: nullableNumber(row.denominator_high),
		middle: nullableNumber(row.middle),
		lower: nullableNumber(row.lower),
		upper: nullableNumber(row.upper),
		currencies: Number(row.currencies ?? 0),
		rowsUsed: Number(row.rows_used ?? 0),
		rowsNotRecorded: Number(row.rows_not_recorded ?? 0),
		rowsInScope: Number(row.rows_in_scope ?? 0)
	};
}

/** A cell that nothing was measured for. */
function emptyMeasured(
	id: string,
	place: Place,
	period: string,
	breakdown = '',
	group = ''
): Measured {
	return {
		indicatorId: id,
		placeKind: place.kind,
		placeId: place.id,
		period,
		breakdown,
		group,
		numeratorLow: null,
		numeratorHigh: null,
		denominatorLow: null,
		denominatorHigh: null,
		middle: null,
		lower: null,
		upper: null,
		currencies: 0,
		rowsUsed: 0,
		rowsNotRecorded: 0,
		rowsInScope: 0
	};
}

/**
 * Whether an indicator says anything of a place and period: what communities do is not asked of comparison
 * communities (rule 8), and what is told since handover has its own clock (rules 43 and 45).
 */
function appliesTo(definition: IndicatorDefinition, place: Place, period: string): boolean {
	if (isActionOnly(definition) && !place.hasAction && place.kind !== 'all') return false;
	return definition.time !== 'since handover' || period === 'ALL';
}

/** The cell of a scope for which nothing was measured. */
export function absentCell(
	definition: IndicatorDefinition,
	place: Place,
	period: string,
	breakdown = '',
	group = ''
): Cell {
	const measured = emptyMeasured(definition.id, place, period, breakdown, group);
	return appliesTo(definition, place, period)
		? judge(definition, measured)
		: notApplicable(measured);
}

/** The judged cells of one indicator: every place, period, breakdown and group that was measured. */
export async function readCells(
	engine: Engine,
	definition: IndicatorDefinition,
	where: string
): Promise<readonly Cell[]> {
	const rows = await engine.query(`SELECT * FROM cells WHERE ${where}`);
	return rows.map((row) => judge(definition, measuredOf(row)));
}
