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
	readonly added: readonly string[];
	readonly missing: readonly string[];
}

/** So many columns are named; of more the number is told. */
const mostNamed = 6;

/** Which columns are new, gone or named otherwise, in one sentence. */
export function columnSentence({ newer, earlier, renamed, added, missing }: ColumnWords): string {
	const quoted = (headers: readonly string[]): string =>
		formatList(headers.slice(0, mostNamed).map((header) => `“${header}”`));
	const parts = [
		...renamed
			.slice(0, mostNamed)
			.map(({ from, to }) => translate('updates.columns.renamed', { from, to })),
		...(added.length === 0
			? []
			: [translate('updates.columns.added', { count: added.length, headers: quoted(added) })]),
		...(missing.length === 0
			? []
			: [translate('updates.columns.missing', { count: missing.length, headers: quoted(missing) })])
	];
	return translate('updates.columns', { newer, earlier, changes: parts.join('; ') });
}
