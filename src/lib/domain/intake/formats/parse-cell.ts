import type { ProblemCode } from '../../problem.ts';
import type { Column } from '../../tables/table.ts';
import type { ColumnReading } from '../mapping.ts';
import { trimmedCell } from '../outer-space.ts';
import { hiddenWords } from '../words.ts';
import { bandOf } from './bands.ts';
import { parseCode } from './codes.ts';
import { parseCount } from './counts.ts';
import { parseDay } from './days.ts';
import { misfitCode } from './misfit-kinds.ts';
import { missingIn } from './missing.ts';
import { parseNumber } from './numbers.ts';
import { plainText, smallLetters } from './plain-text.ts';

/** What becomes of one cell of a column: for previews and decisions. The rows of a file are read by SQL, alike. */
export type ParsedCell =
	| { readonly kind: 'value'; readonly text: string }
	| { readonly kind: 'missing' }
	| { readonly kind: 'misfit'; readonly code: ProblemCode };

const missing: ParsedCell = { kind: 'missing' };

/** A count's text: `12`, or `0-4` between two bounds. */
function countText(cell: string, plain: string, reading: ColumnReading): string | null {
	const bounds = parseCount(cell, plain, reading);
	if (bounds === null) return null;
	const { low, high } = bounds;
	return low === high ? String(low) : `${low}-${high}`;
}

function numberText(cell: string, plain: string, reading: ColumnReading): string | null {
	const number = parseNumber(cell, plain, reading);
	return number === null ? null : String(number);
}

function valueText(column: Column, cell: string, reading: ColumnReading): string | null {
	switch (column.type) {
		case 'date':
			return parseDay(plainText(cell), reading);
		case 'count':
			return countText(cell, plainText(cell), reading);
		case 'number':
			return numberText(cell, plainText(cell), reading);
		case 'code':
		case 'yes/no':
			return parseCode(column, cell, reading);
		case 'band':
			return bandOf(plainText(cell));
		case 'wave':
			return cell.toUpperCase();
		case 'id list':
			return idList(cell);
		default:
			return cell;
	}
}

/** Ids that commas, semicolons or bars stand between, with spaces in their place. */
const idList = (cell: string): string =>
	cell.replace(/[,;|\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');

/** What the cells of a column say under a reading. */
export function cellParser(column: Column, reading: ColumnReading): (value: string) => ParsedCell {
	const missingWords = new Set(missingIn(column, reading));
	const hidden: ReadonlySet<string> = new Set(column.type === 'count' ? hiddenWords : []);
	return (value) => {
		const cell = trimmedCell(value);
		const word = smallLetters(cell);
		if (missingWords.has(word)) return missing;
		const text = valueText(column, cell, reading);
		if (text !== null) return { kind: 'value', text };
		if (hidden.has(word)) return missing;
		const code = misfitCode(column, plainText(cell), reading);
		return code === null ? missing : { kind: 'misfit', code };
	};
}

/** What one cell of a column says under a reading. */
export function parseCell(column: Column, value: string, reading: ColumnReading): ParsedCell {
	return cellParser(column, reading)(value);
}
