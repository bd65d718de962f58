import type { Relation } from '../domain/intake/updates/relation.ts';
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
