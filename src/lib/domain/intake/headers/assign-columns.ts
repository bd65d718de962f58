import { tableOf, type TableId } from '../../tables/index.ts';
import { bestAssignment } from './best-assignment.ts';
import { weightOf, type Candidate } from './candidates.ts';
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
			(one) => one.column === winner.column && !assigned.has(one.position) && isAsGood(one, winner)
		);
		const real = rivals.filter((rival) => !isSame(view, position, rival.position));
		if (real.length === 0) continue;
		const isBlank = view.valuesOf(position).length === 0;
		const filled = real.filter((rival) => view.valuesOf(rival.position).length > 0);
		const [only, ...more] = filled;
		if (isBlank && only !== undefined && more.length === 0) {
			result.delete(position);
			result.set(only.position, only);
		} else if (filled.length > 0) {
			for (const one of [winner, ...filled]) result.set(one.position, asked(one));
		}
	}
	return result;
}

const isAsGood = (rival: Candidate, winner: Candidate): boolean =>
	rival.confidence === winner.confidence && rival.likeness > winner.likeness - 0.015;

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
