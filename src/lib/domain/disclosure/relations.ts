import { catalogueIndicator } from '../indicators/index.ts';
import type { CommunityShare } from './composition.ts';

/**
 * Numbers of different indicators that are the same count, or one a part of the other, for the same communities, days and
 * split: whoever is told the one knows something of the other.
 *
 * All pairs of the catalogue were gone through by what their definitions count. That two have the same denominator needs no
 * relation: whoever protects a number takes its denominators as known (`protect`), so that people asked in one survey (H1, H3,
 * H4, H6, H7, H8; P6, O9), all who came (P1, P3), meetings of one kind (P2 and the others) and actions under way (A1, O4, S2, S5)
 * give nothing away that was not reckoned with. Only where a denominator is itself a count of children who were hurt or of their
 * referrals (H9, S6) it is kept like a numerator. What is left are counts that are another's numerator, or parts of it.
 * Attendances (A6, P1) are of nobody who could be known.
 */
export interface Relation {
	/** The indicator that tells. */
	readonly teller: string;
	readonly quantity: Quantity;
	/** Of whose numerator it tells. */
	readonly numeratorOf: string;
	/** `part`: it is never more than that numerator. */
	readonly as: 'same' | 'part';
}

export type Quantity = 'numerator' | 'denominator';

export const relations: readonly Relation[] = [
	// Those asked whether they told someone are the children who said that they were hurt, in the same wave of the same survey.
	{ teller: 'H9', quantity: 'denominator', numeratorOf: 'H1', as: 'same' },
	// Referrals are made of what was reported.
	{ teller: 'S6', quantity: 'denominator', numeratorOf: 'H10', as: 'part' }
];

/** What is known of one indicator, by where its numbers stand: whose counts they are. */
export type SharesAt = ReadonlyMap<string, readonly CommunityShare[]>;

/** An indicator of a document or of an earlier one. */
export interface Related {
	readonly indicatorId: string;
	/** Small counts of it could point at somebody. */
	readonly isPersons: boolean;
	readonly at: SharesAt;
}

/** Fewer counts than this are the same by chance. */
const fewestAlike = 3;

/**
 * The relations among indicators: those of the catalogue, where the data bear them out, and those of a project's own measures
 * and indicators that count in every community what another counts.
 */
export function relationsAmong(all: readonly Related[]): readonly Relation[] {
	const byId = new Map(all.map((one) => [one.indicatorId, one]));
	const declared = relations.filter(({ teller, numeratorOf, quantity, as }) => {
		const [one, other] = [byId.get(teller), byId.get(numeratorOf)];
		if (one === undefined || other === undefined) return false;
		return as === 'same' || pairsOf(one, other, quantity).every(([part, whole]) => part <= whole);
	});
	return [...declared, ...foundAlike(all)];
}

function foundAlike(all: readonly Related[]): readonly Relation[] {
	const found: Relation[] = [];
	for (const [index, one] of all.entries()) {
		for (const other of all.slice(index + 1)) {
			if (isCatalogue(one) && isCatalogue(other)) continue;
			// Of two that are alike the project's own tells of the catalogue's.
			const [teller, told] = isCatalogue(other) ? [one, other] : [other, one];
			found.push(
				...alike(teller, told, 'numerator'),
				...alike(teller, told, 'denominator'),
				...alike(told, teller, 'denominator')
			);
		}
	}
	return found;
}

/** Whether an indicator is of the catalogue, and not the project's own. */
export const isCatalogue = ({ indicatorId }: Pick<Related, 'indicatorId'>): boolean =>
	catalogueIndicator(indicatorId) !== undefined;

function alike(teller: Related, told: Related, quantity: Quantity): readonly Relation[] {
	if (!told.isPersons) return [];
	const pairs = pairsOf(teller, told, quantity);
	const isAlike =
		pairs.filter(([one]) => one > 0).length >= fewestAlike &&
		pairs.every(([one, other]) => one === other);
	return isAlike
		? [{ teller: teller.indicatorId, quantity, numeratorOf: told.indicatorId, as: 'same' }]
		: [];
}

/** The counts of both, of every community where both have a number. */
export function pairsOf(
	teller: Related,
	told: Related,
	quantity: Quantity
): readonly (readonly [number, number])[] {
	return [...teller.at].flatMap(([where, shares]) => {
		const others = new Map(
			(told.at.get(where) ?? []).map(({ communityId, numerator }) => [communityId, numerator])
		);
		return shares.flatMap((share): (readonly [number, number])[] => {
			const [one, other] = [share[quantity], others.get(share.communityId) ?? null];
			return one === null || other === null ? [] : [[one, other]];
		});
	});
}
