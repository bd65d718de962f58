import type { TableId } from '$lib/domain/tables';
import { formatDay, formatNumber } from '$lib/i18n/formats';
import { codeLabel } from '$lib/i18n/labels';
import { codesOf, modelColumn } from './model-columns';

const decimals = 4;

/** A cell of the model as people read it: codes in words, days and numbers as everywhere else. */
export function previewText(table: TableId, id: string, cell: string): string {
	const column = modelColumn(table, id);
	if (column === undefined) return cell;
	if (column.type === 'yes/no') return codeLabel(id, cell === 'true' ? 'yes' : 'no');
	if (codesOf(column).includes(cell)) return codeLabel(id, cell);
	if (column.type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? formatDay(cell) : cell;
	const isNumber = (column.type === 'count' || column.type === 'number') && cell !== '';
	return isNumber && Number.isFinite(Number(cell)) ? formatNumber(Number(cell), decimals) : cell;
}
