import type { Released, ReleasedCell } from '../disclosure/release.ts';
import type { Alignment } from './alignment.ts';
import { chainIndicators, chainLanes, type ChainLane, type ChainScope } from './chain.ts';
import type { Grade } from './grade.ts';
import { harmsOfTarget } from './harms-of-target.ts';
import { sdgTargetIds, type SdgTargetId } from './texts.ts';

/** What a screen or a document says of SDG alignment, from released numbers alone. */

/** A number beside the official words. */
export interface AlignedNumber {
	readonly alignment: Alignment;
	/** In the period; of what is asked in rounds, in its last round where nobody was asked in the period. */
	readonly cell: ReleasedCell;
	/** The round of asking that it is of, `''` where it is of the period. */
	readonly wave: string;
}

/** The actions that stand behind a target. */
export interface ActionsBehind {
	/** All that are under way. */
	readonly all: ReleasedCell | null;
	/** Those on a harm that the target names, by harm, hidden ones too; none where it names none. */
	readonly onHarms: readonly ReleasedCell[];
}

/** One target with all that is aligned with it. */
export interface TargetBlock {
	readonly target: SdgTargetId;
	/** The nearest first. */
	readonly numbers: readonly AlignedNumber[];
	readonly actions: ActionsBehind;
}

export interface SdgSection {
	readonly blocks: readonly TargetBlock[];
	readonly lanes: readonly ChainLane[];
	/** How many numbers have which grade; a number counts once for each target. */
	readonly counts: Readonly<Record<Grade, number>>;
}

const order: Readonly<Record<Alignment['grade'], number>> = {
	same: 0,
	similar: 1,
	contributes: 2,
	none: 3
};

/** States in which there is nothing to show of a number. */
const isAbsent = ({ state }: ReleasedCell): boolean =>
	state === 'no data' || state === 'not applicable';

function numbersOf(
	target: SdgTargetId,
	alignments: readonly Alignment[],
	numbers: Released
): readonly AlignedNumber[] {
	return alignments
		.filter((alignment) => alignment.target === target && alignment.grade !== 'none')
		.flatMap((alignment) => {
			const cell = numbers.cells.find(({ indicatorId }) => indicatorId === alignment.indicatorId);
			if (cell === undefined || isAbsent(cell)) return [];
			return [{ alignment, cell, wave: cell.breakdown === 'wave' ? cell.group : '' }];
		})
		.sort((a, b) => order[a.alignment.grade] - order[b.alignment.grade]);
}

function actionsOf(target: SdgTargetId, chain: Released, scope: ChainScope): ActionsBehind {
	const counts = chain.cells.filter(
		({ indicatorId, placeKind, placeId, period }) =>
			indicatorId === chainIndicators.actions &&
			placeKind === scope.placeKind &&
			placeId === scope.placeId &&
			period === scope.period
	);
	const harms = harmsOfTarget(target);
	return {
		all: counts.find(({ breakdown }) => breakdown === '') ?? null,
		onHarms: counts.filter(
			({ breakdown, group, value, state }) =>
				breakdown === 'harm' &&
				harms.includes(group) &&
				((value ?? 0) > 0 || state === 'suppressed')
		)
	};
}

/**
 * The targets that any number speaks to, in their official order, and the figure of the whole chain.
 *
 * @param numbers one cell for each aligned indicator
 * @param chain cells of `chainIndicators`, by harm where they have it
 */
export function sectionOf(
	alignments: readonly Alignment[],
	{ numbers, chain }: { readonly numbers: Released; readonly chain: Released },
	scope: ChainScope
): SdgSection {
	const blocks = sdgTargetIds
		.map((target) => ({
			target,
			numbers: numbersOf(target, alignments, numbers),
			actions: actionsOf(target, chain, scope)
		}))
		.filter((block) => block.numbers.length > 0);
	const graded = blocks.flatMap((block) => block.numbers.map(({ alignment }) => alignment.grade));
	const count = (grade: Grade): number => graded.filter((one) => one === grade).length;
	return {
		blocks,
		lanes: chainLanes(chain, numbers, alignments, scope),
		counts: {
			same: count('same'),
			similar: count('similar'),
			contributes: count('contributes')
		}
	};
}
