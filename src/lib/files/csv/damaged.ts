import type { Problem } from '../../domain/problem';
import { fileProblem } from '../file-problem';
import { damagedCharacter } from './decode';

/**
 * One problem for each row, and one for the header, whose text was damaged before or while it was
 * read: the first such cell is shown. Whole rows, so that a file in another encoding does not bring
 * a problem for every cell.
 */
export function damagedRows(
	file: string,
	sheet: string,
	header: readonly string[],
	rows: readonly (readonly string[])[],
	rowNumbers: readonly number[]
): Problem[] {
	const problems: Problem[] = [];
	const add = (row: readonly string[], number: number | null): void => {
		const at = row.findIndex((cell) => cell.includes(damagedCharacter));
		if (at === -1) return;
		const details = { row: number, column: header[at] ?? '', value: row[at] ?? '' };
		const problem = fileProblem(file, 'please check', 'file damaged text', details);
		problems.push({ ...problem, sheet });
	};
	add(header, null);
	for (const [index, row] of rows.entries()) add(row, rowNumbers[index] ?? null);
	return problems;
}
