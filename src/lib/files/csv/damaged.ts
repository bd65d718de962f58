import type { Problem } from '../../domain/problem';
import { damagedCharacter } from '../encoding/decode-bytes';
import { beforeGarbling } from '../encoding/garbled';
import { fileProblem } from '../file-problem';

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
		const found = lost(row) ?? garbled(row);
		if (found === null) return;
		const { at, code, parameters } = found;
		const details = { row: number, column: header[at] ?? '', value: row[at] ?? '', parameters };
		problems.push({ ...fileProblem(file, 'please check', code, details), sheet });
	};
	add(header, null);
	for (const [index, row] of rows.entries()) add(row, rowNumbers[index] ?? null);
	return problems;
}

interface DamagedCell {
	readonly at: number;
	readonly code: 'file damaged text' | 'file garbled text';
	readonly parameters?: Record<string, string>;
}

function lost(row: readonly string[]): DamagedCell | null {
	const at = row.findIndex((cell) => cell.includes(damagedCharacter));
	return at === -1 ? null : { at, code: 'file damaged text' };
}

function garbled(row: readonly string[]): DamagedCell | null {
	for (const [at, cell] of row.entries()) {
		const likely = beforeGarbling(cell);
		if (likely !== null) return { at, code: 'file garbled text', parameters: { likely } };
	}
	return null;
}
