import { shapeOf } from '../structure/cell-shape';
import { isTyped, type Profile } from '../structure/column-profile';

/** Which part of the columns with values of one kind has such a value in this row: 0 to 1. */
export function typeFit(row: readonly string[], profile: Profile): number {
	let typed = 0;
	let right = 0;
	for (const [at, column] of profile.columns.entries()) {
		if (!isTyped(column)) continue;
		typed += 1;
		const shape = shapeOf(row[at] ?? '');
		right += shape === column.shape ? 1 : shape === 'blank' || shape === 'missing' ? 0.5 : 0;
	}
	return typed === 0 ? 0 : right / typed;
}
