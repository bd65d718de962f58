import type { TableId } from '../../tables/index.ts';
import { vocabulary } from '../../tables/synonyms/vocabulary.ts';
import type { Reason } from '../understanding.ts';
import type { Candidate } from './candidates.ts';
import { namingWords, plainText } from './plain-words.ts';
import type { SheetView } from './sheet-view.ts';

/** Columns that say which community a row is about: by a code, by a name, or by both. */

/** Where both the code and the name of a place are given, the code is what other files call it by. */
export function codesOfPlaces(view: SheetView, rivals: readonly Candidate[]): readonly Candidate[] {
	if (rivals.some(({ column }) => column !== 'community_id')) return rivals;
	const codes = rivals.filter(({ position }) => isCode(view.header[position] ?? ''));
	return codes.length === 0 ? rivals : codes;
}

const wordsForCode: ReadonlySet<string> = new Set(
	Object.values(vocabulary).flatMap(({ code }) =>
		code.split('|').flatMap((word) => namingWords(plainText(word)))
	)
);

/** Whether a header asks for a code. */
const isCode = (header: string): boolean =>
	namingWords(plainText(header)).some((word) => wordsForCode.has(word));

/** Whether a column of the model was given. */
export const has = (assigned: ReadonlyMap<number, Candidate>, column: string): boolean =>
	[...assigned.values()].some((one) => one.column === column);

/** A list of communities that gives names only: the name is what the other files call them by. */
export function takePlaceNameAsCode(table: TableId, assigned: Map<number, Candidate>): void {
	if (table !== 'communities' || has(assigned, 'community_id')) return;
	const named = [...assigned.values()].find(({ column }) => column === 'community_label');
	if (named === undefined) return;
	assigned.set(named.position, {
		...named,
		column: 'community_id',
		confidence: named.confidence === 'certain' ? 'likely' : named.confidence,
		reasons: [...named.reasons, { code: 'place name as code' }]
	});
}

/** A list of communities with a code and a column called `Community`: beside the code, that is the name. */
export function takePlaceAsName(
	view: SheetView,
	table: TableId,
	assigned: Map<number, Candidate>,
	candidates: readonly Candidate[]
): void {
	const isReady = has(assigned, 'community_id') && !has(assigned, 'community_label');
	if (table !== 'communities' || !isReady) return;
	const [named, ...more] = candidates.filter(
		({ position, column, likeness }) =>
			column === 'community_id' &&
			likeness >= 0.7 &&
			!assigned.has(position) &&
			!isCode(view.header[position] ?? '')
	);
	if (named === undefined || more.length > 0) return;
	assigned.set(named.position, { ...named, column: 'community_label', confidence: 'likely' });
}

/** Places may be called by their names; it is said, since the names then stand wherever the codes do. */
export function withPlaceNames(view: SheetView, winner: Candidate): readonly Reason[] {
	const isSaid = winner.reasons.some(({ code }) => code === 'place name as code');
	if (winner.column !== 'community_id' || isSaid) return winner.reasons;
	const values = view.valuesOf(winner.position);
	const names = values.filter((value) => /^\p{L}[\p{L}\s'’.-]{2,}$/u.test(value));
	return values.length > 0 && names.length > values.length / 2
		? [...winner.reasons, { code: 'place name as code' }]
		: winner.reasons;
}
