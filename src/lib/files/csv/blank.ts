import type { SkipReason } from '../read-result';

export function isBlankCell(cell: string): boolean {
	return cell === '' || cell.trim() === '';
}

/** Why a row holds nothing; `null` where it holds something. */
export function blankReason(row: readonly string[]): SkipReason | null {
	if (!row.every(isBlankCell)) return null;
	return row.length > 1 ? 'only delimiters' : 'blank';
}
