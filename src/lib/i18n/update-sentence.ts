import type { Relation } from '../domain/intake/updates/relation.ts';
import { formatList } from './formats.ts';
import { translate } from './translate.ts';

/** What a newer file is to an earlier one, as far as its sentence needs it. */
export interface UpdateWords {
	readonly relation: Relation;
	readonly newer: string;
	readonly earlier: string;
	readonly rows: {
		readonly same: number;
		readonly changed: number;
		readonly added: number;
		readonly gone: number;
	};
}

/** What a newer file does to an earlier one, in words. */
export function updateSentence({ relation, newer, earlier, rows }: UpdateWords): string {
	const shared = rows.same + rows.changed;
	return translate(`updates.said.${relation}`, { newer, earlier, shared, ...rows });
}

/** How the columns of a file differ from those of the one before it, as far as its sentence needs it. */
export interface ColumnWords {
	readonly newer: string;
	readonly earlier: string;
	readonly renamed: readonly { readonly from: string; readonly to: string }[];
	/** The same questions in other groups of their form. */
	readonly regrouped: ColumnWords['renamed'];
	readonly added: readonly string[];
	readonly missing: readonly string[];
}

/** So many new and gone columns are named; of more the number is told. Those in other words are all named. */
const mostNamed = 6;

function quoted(headers: readonly string[]): string {
	const named = headers.slice(0, mostNamed).map((header) => `“${header}”`);
	const more = headers.length - named.length;
	return formatList(
		more === 0 ? named : [...named, translate('updates.columns.more', { count: more })]
	);
}

/** Which columns are new, gone or named otherwise, in one sentence. */
export function columnSentence(words: ColumnWords): string {
	const { newer, earlier, renamed, regrouped, added, missing } = words;
	const [moved] = regrouped;
	const parts = [
		...renamed.map(({ from, to }) => translate('updates.columns.renamed', { from, to })),
		...(moved === undefined
			? []
			: [translate('updates.columns.regrouped', { count: regrouped.length, ...moved })]),
		...(added.length === 0
			? []
			: [translate('updates.columns.added', { count: added.length, headers: quoted(added) })]),
		...(missing.length === 0
			? []
			: [translate('updates.columns.missing', { count: missing.length, headers: quoted(missing) })])
	];
	return translate('updates.columns', { newer, earlier, changes: parts.join('; ') });
}
