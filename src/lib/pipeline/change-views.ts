import type { Cell } from '../domain/cell.ts';
import { release, type Table } from '../domain/disclosure/release.ts';
import {
	beforeAndAfter,
	hasBeforeAndAfter,
	type BeforeAndAfter,
	type NoBeforeAndAfter
} from '../domain/evidence/before-and-after.ts';
import type { CommunityPoint } from '../domain/evidence/change-facts.ts';
import type { ChangeQuestion, CommunityChange } from '../domain/evidence/community-change.ts';
import {
	fewestForOwnership,
	ownershipAndLater,
	recordOf as ownershipRecordOf,
	type FirstScore,
	type OwnershipRecord
} from '../domain/evidence/ownership-and-later.ts';
import { pooledCell } from '../domain/evidence/pooled.ts';
import {
	doseAndChange,
	hasDose,
	recordOf,
	type Dose,
	type DoseAnswer,
	type DoseQuestion,
	type DoseRecord,
	type NoDose
} from '../domain/evidence/dose.ts';
import type { ReleasedSlopes, SlopeRecord } from '../domain/evidence/slopes.ts';
import type { ReleasedRecords, Side } from '../domain/evidence/timeline.ts';
import {
	isCompared,
	withComparison,
	type NoComparison,
	type WithComparison
} from '../domain/evidence/with-comparison.ts';

/** What a view of change finds, with the numbers that it shows released to the officer. */
export interface ReleasedChange<Found> {
	readonly found: Found;
	/** One pair of numbers for each side. */
	readonly together: ReleasedSlopes;
	/** One pair for each place. */
	readonly places: ReleasedSlopes;
}

interface RecordedCell {
	readonly cell: Cell;
	readonly record: SlopeRecord;
}

export function viewBeforeAndAfter(
	question: ChangeQuestion
): ReleasedChange<BeforeAndAfter> | NoBeforeAndAfter {
	const found = beforeAndAfter(question);
	if (!hasBeforeAndAfter(found)) return found;
	return { found, ...releasedSlopes(question, found.changes) };
}

export function viewWithComparison(
	question: ChangeQuestion
): ReleasedChange<WithComparison> | NoComparison {
	const found = withComparison(question);
	if (!isCompared(found)) return found;
	return { found, ...releasedSlopes(question, [...found.here, ...found.beside]) };
}

/** An answer, and of each lag its places and stretches. */
export interface ReleasedDose {
	readonly found: DoseAnswer;
	/** In the order of the lags that were tried. */
	readonly tried: readonly ReleasedRecords<DoseRecord>[];
}

export function viewDose(question: DoseQuestion): ReleasedDose | NoDose {
	const found = doseAndChange(question);
	if (!hasDose(found)) return found;
	const { tables } = release(found.tried.map(doseTable), 'officer');
	// Released as they were written.
	return { found, tried: tables as unknown as readonly ReleasedRecords<DoseRecord>[] };
}

/** Ownership first and change later, a table for each dimension with enough places; empty where none has. */
export function viewOwnershipAndLater(
	question: ChangeQuestion,
	scores: readonly FirstScore[]
): readonly ReleasedRecords<OwnershipRecord>[] {
	const found = ownershipAndLater(question, scores).filter(
		({ places }) => places.length >= fewestForOwnership
	);
	const { tables } = release(
		found.map(({ dimension, places }) => ({
			id: dimension,
			cells: places.map(({ change }) => change.after.cell),
			records: places.map((place) => ownershipRecordOf(dimension, place))
		})),
		'officer'
	);
	// Released as they were written.
	return tables as unknown as readonly ReleasedRecords<OwnershipRecord>[];
}

const doseTable = ({ lag, stretches }: Dose): Table => ({
	id: `dose at lag ${lag}`,
	cells: stretches.map(({ to }) => to.cell),
	records: stretches.map((stretch) => recordOf(lag, stretch))
});

export const hasChange = <Found>(
	view: ReleasedChange<Found> | { readonly leftOut: unknown }
): view is ReleasedChange<Found> => 'together' in view;

function releasedSlopes(
	{ definition }: ChangeQuestion,
	changes: readonly CommunityChange[]
): Pick<ReleasedChange<unknown>, 'together' | 'places'> {
	const sides: readonly Side[] = ['here', 'beside'];
	const together = sides.flatMap((side) => {
		const own = changes.filter(({ community }) => community.side === side);
		if (own.length === 0) return [];
		const pooled = (when: SlopeRecord['when'], points: readonly CommunityPoint[]) => ({
			cell: pooledCell(definition, points, `${side} ${when}`),
			record: { ...commonOf(points), side, community_id: '', community_label: '', when }
		});
		return [
			pooled(
				'before',
				own.map(({ before }) => before)
			),
			pooled(
				'now',
				own.map(({ after }) => after)
			)
		];
	});
	const places = changes.flatMap(({ community, before, after }) => {
		const one = (when: SlopeRecord['when'], point: CommunityPoint): RecordedCell => ({
			cell: point.cell,
			record: {
				...commonOf([point]),
				side: point.side,
				community_id: community.community_id,
				community_label: community.community_label,
				when
			}
		});
		return [one('before', before), one('now', after)];
	});
	const { tables } = release(
		[slopesTable('together', together), slopesTable('places', places)],
		'officer'
	);
	// Released as they were written, in the shape of `domain/evidence/slopes.ts`.
	const [first, second] = tables as unknown as readonly [ReleasedSlopes, ReleasedSlopes];
	return { together: first, places: second };
}

const slopesTable = (id: string, rows: readonly RecordedCell[]): Table => ({
	id,
	cells: rows.map(({ cell }) => cell),
	records: rows.map(({ record }) => record)
});

/** What several points have in common, and the days that they cover. */
function commonOf(
	points: readonly CommunityPoint[]
): Pick<SlopeRecord, 'label' | 'first_day' | 'last_day' | 'ways'> {
	const labels = [...new Set(points.map(({ label }) => label))];
	return {
		label: labels.length === 1 ? (labels[0] ?? '') : '',
		first_day: points.map(({ first_day }) => first_day).sort()[0] ?? '',
		last_day:
			points
				.map(({ last_day }) => last_day)
				.sort()
				.at(-1) ?? '',
		ways: [...new Set(points.flatMap(({ ways }) => ways))].sort().join(', ')
	};
}
