import type { Remembered } from '../understanding.ts';
import { headerForms, surroundingsOf } from './header-forms.ts';
import { matchHeader } from './match-header.ts';
import { plainText } from './plain-words.ts';
import { rewordedHeaders, type Reworded } from './reworded.ts';

/**
 * Headers of an earlier file that stand in a newer one in other words, by the new one; all in plain words. Where the new one
 * is another name by which the same column of the model is known for certain, as `Date` and `Date of meeting`, one is as
 * sure of it as of the other: who brought the one was not asked, and is not asked about the other.
 *
 * @param header of the newer file, as it stands there
 * @param lost plain headers of the earlier file that are gone
 * @param fresh plain headers that are new
 */
export function headersAgain(
	header: readonly string[],
	lost: readonly string[],
	fresh: readonly string[],
	remembered: Pick<Remembered, 'table' | 'columns'>
): ReadonlyMap<string, Reworded> {
	const named = namedOtherwise(header, lost, fresh, remembered);
	const taken = new Set(named.values());
	const reworded = rewordedHeaders(
		lost.filter((text) => !taken.has(text)),
		fresh.filter((text) => !named.has(text))
	);
	const sure = [...named].map(([text, before]) => [text, { before, isSure: true }] as const);
	return new Map([...reworded, ...sure]);
}

function namedOtherwise(
	header: readonly string[],
	lost: readonly string[],
	fresh: readonly string[],
	{ table, columns }: Pick<Remembered, 'table' | 'columns'>
): ReadonlyMap<string, string> {
	if (lost.length === 0) return new Map();
	const around = surroundingsOf(header, false);
	const named = header
		.filter((text) => fresh.includes(plainText(text)))
		.flatMap((text) => {
			const [match] = matchHeader(table, headerForms(text, around));
			const then = match?.confidence === 'certain' ? columns[match.column] : undefined;
			const before = plainText(then?.header ?? '');
			return lost.includes(before) ? [[plainText(text), before] as const] : [];
		});
	const isAlone = ([, before]: readonly [string, string]): boolean =>
		named.filter(([, other]) => other === before).length === 1;
	return new Map(named.filter(isAlone));
}
