import {
	doesNotFit,
	isFound,
	isLeftOut,
	mustAnswer,
	needsYou,
	type ColumnCard
} from './column-cards';

export const columnFilters = ['all', 'questions', 'guesses', 'does not fit', 'left out'] as const;
export type ColumnFilter = (typeof columnFilters)[number];

const keeps: Readonly<Record<ColumnFilter, (card: ColumnCard) => boolean>> = {
	all: () => true,
	questions: mustAnswer,
	guesses: (card) => needsYou(card) && !mustAnswer(card),
	'does not fit': doesNotFit,
	'left out': isLeftOut
};

/** How many columns each filter shows. */
export function countByFilter(
	cards: readonly ColumnCard[]
): Readonly<Record<ColumnFilter, number>> {
	const count = (filter: ColumnFilter): number => cards.filter(keeps[filter]).length;
	return {
		all: cards.length,
		questions: count('questions'),
		guesses: count('guesses'),
		'does not fit': count('does not fit'),
		'left out': count('left out')
	};
}

/** Columns that a filter holds fast; see `shownCards`. */
export function positionsOf(cards: readonly ColumnCard[], filter: ColumnFilter): Set<number> {
	return new Set(cards.filter(keeps[filter]).map(({ position }) => position));
}

export interface View {
	readonly filter: ColumnFilter;
	readonly search: string;
	/** Columns that the filter showed when it was chosen. */
	readonly held: ReadonlySet<number>;
	/** A column that a question leads to: it is shown, whatever the filter and the search say. */
	readonly target: number | null;
}

/**
 * The columns to show. Those that the filter showed when it was chosen stay, although an answer has changed them: what
 * flies away under the hand that answered it would take the focus with it.
 */
export function shownCards(
	cards: readonly ColumnCard[],
	{ filter, search, held, target }: View
): readonly ColumnCard[] {
	return cards.filter(
		(card) =>
			card.position === target ||
			((keeps[filter](card) || (filter !== 'all' && held.has(card.position))) &&
				isFound(card, search))
	);
}

/** The first `count` columns, and the one that a question leads to. */
export function firstCards(
	cards: readonly ColumnCard[],
	count: number,
	target: number | null
): readonly ColumnCard[] {
	return cards.filter(({ position }, index) => index < count || position === target);
}
