import type { Problem } from '../domain/problem.ts';
import type { FileDescription } from './opened-file.ts';

/**
 * Why sheets of a file cannot be used at all: they are about single persons, or nothing in them is like any table of
 * the model. One problem a sheet.
 */
export function refusalOf(file: Pick<FileDescription, 'name' | 'sheets'>): Problem[] {
	return file.sheets.map((sheet) => {
		const { personLevel } = sheet.understanding;
		const base = { file: file.name, sheet: sheet.sheet, row: null, column: '', value: '' };
		if (personLevel !== null) {
			const headers = personLevel.headers.join(', ');
			return {
				...base,
				severity: 'cannot read',
				code: 'file about persons',
				parameters: { headers }
			};
		}
		return { ...base, severity: 'cannot read', code: 'file no table' };
	});
}
