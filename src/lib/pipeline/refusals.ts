import type { PersonLevel } from '../domain/intake/understanding.ts';
import type { Problem } from '../domain/problem.ts';
import type { FileDescription } from './opened-file.ts';

/**
 * Why sheets of a file cannot be used at all: they are about single persons, or nothing in them is like any table of
 * the model. One problem a sheet.
 */
export function refusalOf(file: Pick<FileDescription, 'name' | 'sheets'>): Problem[] {
	return file.sheets.map(({ sheet, understanding }) => {
		const { personLevel } = understanding;
		if (personLevel !== null) return aboutPersons(file.name, sheet, personLevel.headers);
		return { ...wholeSheet(file.name, sheet), severity: 'cannot read', code: 'file no table' };
	});
}

/** Why a sheet about single persons is refused: by which columns it shows. */
export function aboutPersons(
	file: string,
	sheet: string,
	headers: PersonLevel['headers']
): Problem {
	return {
		...wholeSheet(file, sheet),
		severity: 'cannot read',
		code: 'file about persons',
		parameters: { headers: headers.join(', ') }
	};
}

const wholeSheet = (
	file: string,
	sheet: string
): Pick<Problem, 'file' | 'sheet' | 'row' | 'column' | 'value'> => ({
	file,
	sheet,
	row: null,
	column: '',
	value: ''
});
