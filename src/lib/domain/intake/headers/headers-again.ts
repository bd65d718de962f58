import type { TableId } from '../../tables/index.ts';
import { headerForms, surroundingsOf } from './header-forms.ts';
import { matchHeader } from './match-header.ts';
import { movedInGroups } from './moved-in-groups.ts';
import { plainText } from './plain-words.ts';
import { rewordedHeaders, type Reworded } from './reworded.ts';

/** The columns of an earlier file. */
interface ColumnsOfThen {
	readonly table: TableId;
	/** Model column -> the header that gave it. */
	readonly columns: Readonly<Record<string, { readonly header: string }>>;
	readonly leftOut: readonly string[];
}

/**
 * Headers of an earlier file that stand in a newer one in other words, by the new one; all in plain words. Where the new one
 * is another name by which the same column of the model is known for certain, as `Date` and `Date of meeting`, one is as
 * sure of it as of the other: who brought the one was not asked, and is not asked about the other. So it is where only the
 * groups of a form before the question are others.
 *
 * @param header of the newer file, as it stands there
 * @param lost plain headers of the earlier file that are gone
 * @param fresh plain headers that are new
 */
export function headersAgain(
	header: readonly string[],
	lost: readonly string[],
	fresh: readonly string[],
	remembered: ColumnsOfThen
): ReadonlyMap<string, Reworded> {
	const named = namedOtherwise(header, lost, fresh, remembered);
	const taken = new Set(named.values());
	const { columns, leftOut } = remembered;
	const others = inOtherWords(
		header,
		[...Object.values(columns).map((column) => column.header), ...leftOut],
		lost.filter((text) => !taken.has(text)),
		fresh.filter((text) => !named.has(text))
	);
	const sure = [...named].map(([text, before]) => [text, { before, isSure: true }] as const);
	return new Map([...others, ...sure]);
}

/**
 * The same without any table in mind: in other groups of a form, or in other words.
 *
 * @param before all headers of the earlier file, as they stood there
 */
export function inOtherWords(
	header: readonly string[],
	before: readonly string[],
	lost: readonly string[],
	fresh: readonly string[]
): ReadonlyMap<string, Reworded> {
	if (lost.length === 0) return new Map();
	const moved = [...movedInGroups(header, before)].filter(
		([now, then]) => fresh.includes(now) && lost.includes(then)
	);
	const taken = new Set(moved.flat());
	const reworded = rewordedHeaders(
		lost.filter((text) => !taken.has(text)),
		fresh.filter((text) => !taken.has(text))
	);
	const sure = moved.map(([text, then]) => [text, { before: then, isSure: true }] as const);
	return new Map([...reworded, ...sure]);
}

/**
 * Headers that were left out of an earlier file and stand in a newer one in other words, where that is certain; the header
 * of then by the new one, both in plain words.
 *
 * @param fresh plain headers that are new, and nothing that was taken in
 */
export function leftOutAgain(
	header: readonly string[],
	fresh: readonly string[],
	remembered: ColumnsOfThen
): ReadonlyMap<string, Reworded> {
	const present = new Set(header.map(plainText));
	const gone = remembered.leftOut
		.map(plainText)
		.filter((text) => text !== '' && !present.has(text));
	const again = headersAgain(header, gone, fresh, remembered);
	return new Map([...again].filter(([, { isSure }]) => isSure));
}

function namedOtherwise(
	header: readonly string[],
	lost: readonly string[],
	fresh: readonly string[],
	{ table, columns }: ColumnsOfThen
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
