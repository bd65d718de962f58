import { tableOf, type TableId } from '../../tables/index.ts';
import { bestAssignment } from './best-assignment.ts';
import { weightOf, type Candidate } from './candidates.ts';
import { codesOfPlaces } from './place-columns.ts';
import type { SheetView } from './sheet-view.ts';

/** For each place of the file that was given a column of the model, the candidate that won. */
export type Assigned = ReadonlyMap<number, Candidate>;

/** Gives each column of the model to one column of the file at most, so that all together fits best. */
export function assignColumns(
	view: SheetView,
	table: TableId,
	candidates: readonly Candidate[]
): Assigned {
	const columns = tableOf(table).columns.map(({ id }) => id);
	const positions = [...new Set(candidates.map(({ position }) => position))];
	const found = new Map(candidates.map((one) => [`${one.column} ${one.position}`, one]));
	const weights = columns.map((column) =>
		positions.map((position) => {
			const candidate = found.get(`${column} ${position}`);
			return candidate === undefined ? 0 : weightOf(candidate);
		})
	);
	const assigned = new Map<number, Candidate>();
	bestAssignment(weights).forEach((place, index) => {
		const position = positions[place];
		const candidate = found.get(`${columns[index] ?? ''} ${position ?? -1}`);
		if (position !== undefined && candidate !== undefined) assigned.set(position, candidate);
	});
	return withRivals(view, withDoubts(assigned, candidates), candidates);
}

/** A header that is nearly as much like another column's name is not likely to be either of them. */
function withDoubts(
	assigned: ReadonlyMap<number, Candidate>,
	candidates: readonly Candidate[]
): Map<number, Candidate> {
	return new Map(
		[...assigned].map(([position, winner]) => {
			const isClose = candidates.some(
				(other) =>
					other.position === position &&
					other.column !== winner.column &&
					other.confidence === winner.confidence &&
					other.likeness > winner.likeness - 0.05
			);
			const isDoubtful = winner.confidence === 'likely' && isClose;
			return [position, isDoubtful ? { ...winner, confidence: 'unsure' as const } : winner];
		})
	);
}

/** Two columns of the file that are as much like one column of the model: both are kept, and somebody is asked. */
function withRivals(
	view: SheetView,
	assigned: ReadonlyMap<number, Candidate>,
	candidates: readonly Candidate[]
): Map<number, Candidate> {
	const result = new Map(assigned);
	for (const [position, winner] of assigned) {
		const rivals = candidates.filter(
			(one) =>
				one.column === winner.column &&
				isFree(assigned.get(one.position), one) &&
				isAsGood(one, winner) &&
				!isSame(view, position, one.position)
		);
		if (rivals.length > 0) settle(view, result, winner, rivals);
	}
	return result;
}

function settle(
	view: SheetView,
	result: Map<number, Candidate>,
	winner: Candidate,
	rivals: readonly Candidate[]
): void {
	const all = [winner, ...rivals];
	const filled = all.filter(({ position }) => view.valuesOf(position).length > 0);
	const coded = codesOfPlaces(view, filled);
	const [only, ...more] = coded;
	if (only === undefined) {
		if (rivals.some(({ position }) => isOtherHeader(view, winner.position, position))) {
			for (const one of all) result.set(one.position, asked(one));
		}
		return;
	}
	result.delete(winner.position);
	const isChosen = more.length === 0 && coded.length < filled.length;
	const given = more.length > 0 ? coded.map(asked) : [isChosen ? seen(only) : only];
	for (const one of given) result.set(one.position, one);
}

/** A column that went elsewhere as a mere guess would rather be here. */
const isFree = (given: Candidate | undefined, wanted: Candidate): boolean =>
	given === undefined || weightOf(given) < weightOf(wanted) / 2;

/** Names that are certain are as good as each other, whichever of them is the model's own. */
const isAsGood = (rival: Candidate, winner: Candidate): boolean =>
	rival.confidence === winner.confidence &&
	(rival.confidence === 'certain' || rival.likeness > winner.likeness - 0.015);

const isOtherHeader = (view: SheetView, first: number, second: number): boolean =>
	view.forms[first]?.[0]?.key !== view.forms[second]?.[0]?.key;

/** Good enough to be taken once somebody has seen it. */
const seen = (candidate: Candidate): Candidate => ({
	...candidate,
	confidence: candidate.confidence === 'certain' ? 'likely' : candidate.confidence
});

const asked = (candidate: Candidate): Candidate => ({
	...candidate,
	confidence: 'unsure',
	reasons: [...candidate.reasons, { code: 'two columns alike' }]
});

/** The same header over the same values: it does not matter which is taken. */
function isSame(view: SheetView, first: number, second: number): boolean {
	const cells = (position: number): string =>
		JSON.stringify(view.cellsOf(position).map(({ value }) => value.trim()));
	return (
		view.valuesOf(first).length > 0 &&
		view.forms[first]?.[0]?.key === view.forms[second]?.[0]?.key &&
		cells(first) === cells(second)
	);
}
