import type { Cell } from '../domain/cell.ts';
import type { ReleasedCell } from '../domain/disclosure/release.ts';
import { groupBy } from '../domain/group-by.ts';
import {
	breakdownIds,
	type BreakdownId,
	type IndicatorDefinition
} from '../domain/indicators/definition.ts';
import { faultOf, placeOfScope, type TargetFault } from '../domain/targets/check.ts';
import { pointsOf, type TargetPoint, type TargetTime } from '../domain/targets/points.ts';
import { readGroup } from '../domain/targets/read-group.ts';
import { readPeriod } from '../domain/targets/read-period.ts';
import { progressOf, type Progress } from '../domain/targets/progress.ts';
import { standingOf, type Standing } from '../domain/targets/standing.ts';
import {
	seriesKey,
	targetFormulas,
	targetKey,
	targetKinds,
	targetSetters,
	usualTolerance,
	type Target
} from '../domain/targets/target.ts';
import type { Engine, Row } from '../engine/engine.ts';
import type { Place } from './read-cells.ts';
import { numberOrNull } from './row-fields.ts';
import { cellOf, selectCells } from './select-cells.ts';

/** Targets as they came in with files, and what the numbers say of each. */

/** A target at one of its points: which number it is about. */
export interface PlacedPoint {
	readonly target: Target;
	readonly definition: IndicatorDefinition;
	readonly place: Place;
	readonly point: TargetPoint;
}

/** The same with the number that stands beside it. */
export interface JudgedPoint extends PlacedPoint {
	readonly cell: ReleasedCell;
	readonly progress: Progress;
	readonly standing: Standing;
}

/** A target that no number can be held against. */
export interface FaultyTarget {
	readonly target: Target;
	readonly definition: IndicatorDefinition | undefined;
	readonly fault: TargetFault;
}

export interface PlacedTargets<Point extends PlacedPoint = PlacedPoint> {
	readonly points: readonly Point[];
	readonly faulty: readonly FaultyTarget[];
}

export type JudgedTargets = PlacedTargets<JudgedPoint>;

/** What targets are about. */
interface KnownToTargets {
	readonly definitions: readonly IndicatorDefinition[];
	readonly places: readonly Place[];
	readonly time: Omit<TargetTime, 'registers'>;
}

const textOf = (value: Row[string] | undefined): string =>
	value === null || value === undefined ? '' : String(value);

function oneOf<Code extends string>(
	codes: readonly Code[],
	value: Row[string] | undefined
): Code | undefined {
	return codes.find((code) => code === value);
}

/** What people call things in their files. */
export interface NamesInFiles {
	/** Finds an indicator by its id or its plain name, where a file names it so. */
	readonly definitionOf: (name: string) => IndicatorDefinition | undefined;
	/** Finds a way of splitting by its plain name. */
	readonly breakdownOf: (name: string) => BreakdownId | undefined;
}

/** The targets that came in with files. Of two rows about the same target the later one counts. */
export async function readTargets(engine: Engine, names: NamesInFiles): Promise<readonly Target[]> {
	const rows = await engine.query(
		`SELECT * REPLACE (baseline_date::VARCHAR AS baseline_date, target_date::VARCHAR AS target_date) FROM targets ORDER BY part, "row"`
	);
	const targets = rows.map((row) => targetOfRow(row, names));
	return [...new Map(targets.map((target) => [target.id, target])).values()];
}

function targetOfRow(row: Row, { definitionOf, breakdownOf }: NamesInFiles): Target {
	const name = textOf(row['indicator_id']).trim();
	const baseline = numberOrNull(row['baseline_value']);
	const definition = definitionOf(name);
	const split = textOf(row['breakdown']).trim();
	const whose = {
		breakdown: breakdownOf(split) ?? (split.toLowerCase() as BreakdownId | ''),
		group: textOf(row['group']).trim()
	};
	const given: Target = {
		id: '',
		indicatorId: definition?.id ?? name,
		scope: textOf(row['scope']).trim(),
		...readGroup(whose, definition?.breakdowns.map(({ id }) => id) ?? []),
		kind: oneOf(targetKinds, row['kind']) ?? 'end',
		period: readPeriod(textOf(row['period'])),
		formula:
			oneOf(targetFormulas, row['formula']) ??
			(baseline === null ? 'share_of_target' : 'way_from_baseline'),
		baseline: baseline === null ? null : { value: baseline, day: textOf(row['baseline_date']) },
		value: numberOrNull(row['target_value']) ?? 0,
		day: textOf(row['target_date']),
		tolerance: numberOrNull(row['tolerance']) ?? usualTolerance,
		setBy: oneOf(targetSetters, row['set_by']) ?? '',
		reason: textOf(row['reason'])
	};
	return { ...given, id: targetKey(given) };
}

/** Every target at all its points; nothing is counted for it. */
export async function placeTargets(
	engine: Engine,
	targets: readonly Target[],
	{ definitions, places, time: given }: KnownToTargets
): Promise<PlacedTargets> {
	const byId = new Map(definitions.map((one) => [one.id.toUpperCase(), one]));
	const registers = await readRegisters(engine);
	const faulty: FaultyTarget[] = [];
	const sound: (Omit<PlacedPoint, 'point'> & { readonly key: string })[] = [];
	for (const target of targets) {
		const definition = byId.get(target.indicatorId.toUpperCase());
		const fault = faultOf(target, definition, places, registers);
		const place = placeOfScope(target.scope, places);
		if (fault !== null) faulty.push({ target, definition, fault });
		else if (definition !== undefined && place !== undefined) {
			sound.push({ target, definition, place, key: seriesKey(target) });
		}
	}
	const time = { ...given, registers };
	const inSeries = [...groupBy(sound, ({ key }) => key).values()].flat();
	const points = inSeries.flatMap(({ target, definition, place }) =>
		pointsOf(target, definition, time).map((point) => ({ target, definition, place, point }))
	);
	return { points, faulty };
}

/** Holds every target against the numbers of its place and time. */
export async function judgeTargets(
	engine: Engine,
	targets: readonly Target[],
	known: KnownToTargets
): Promise<JudgedTargets> {
	const { points: placed, faulty } = await placeTargets(engine, targets, known);
	const points: JudgedPoint[] = [];
	for (const members of groupBy(placed, ({ target }) => seriesKey(target)).values()) {
		points.push(...(await judgeSeries(engine, members, known.time.today)));
	}
	return { points, faulty };
}

async function readRegisters(engine: Engine): Promise<ReadonlySet<string>> {
	const rows = await engine.query(
		`SELECT DISTINCT lower(measure_code) AS code FROM measures WHERE wave IS NULL`
	);
	return new Set(rows.map(({ code }) => textOf(code)));
}

/** Targets about one number, at all their points. */
async function judgeSeries(
	engine: Engine,
	members: readonly PlacedPoint[],
	today: string
): Promise<readonly JudgedPoint[]> {
	const [first] = members;
	if (first === undefined) return [];
	const { definition, place } = first;
	const splits = breakdownIds.filter((id) => members.some(({ target }) => target.breakdown === id));
	const asked = [
		...new Map(members.map(({ point }) => [point.measured.id, point.measured])).values()
	];
	const selection = await selectCells(engine, definition, {}, { place, splits, asked });
	return members.map((member) => {
		const { breakdown, group } = member.target;
		const address = { place, period: member.point.measured.id, breakdown, group };
		const cell = cellOf(selection, address);
		return { ...member, cell, ...judged(member, cell, today) };
	});
}

function judged(
	{ target, definition, point }: PlacedPoint,
	cell: Cell,
	today: string
): Pick<JudgedPoint, 'progress' | 'standing'> {
	const progress = progressOf(target, definition.direction, cell);
	const standing = standingOf(progress, target.tolerance, point.due <= today);
	return { progress, standing };
}
