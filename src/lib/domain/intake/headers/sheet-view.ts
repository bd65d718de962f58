import { sensitiveKind } from '../privacy/sensitive-kind.ts';
import type { SampleCell, SensitiveKind, SheetSample } from '../understanding.ts';
import { columnRoles, formKeys, isFormExport, type ColumnRole } from './form-columns.ts';
import { isTagRow } from './hxl-columns.ts';
import { headerForms, surroundingsOf, type HeaderForm } from './header-forms.ts';

/** A sheet as its columns are looked at: all that is found out about a column is found out once. */
export interface SheetView {
	readonly header: readonly string[];
	readonly tags: readonly string[];
	readonly forms: readonly (readonly HeaderForm[])[];
	readonly roles: readonly ColumnRole[];
	/** Places of columns that name each record of a form, the best first. */
	readonly formKeys: readonly number[];
	readonly cellsOf: (position: number) => readonly SampleCell[];
	/** Cells with something in them, without outer spaces. */
	readonly valuesOf: (position: number) => readonly string[];
	readonly sensitiveOf: (position: number) => SensitiveKind | null;
}

/** So many rows say enough about what a column is. */
const mostRows = 300;
const mostPrivacyRows = 100;

function onceEach<Value>(find: (position: number) => Value): (position: number) => Value {
	const found = new Map<number, Value>();
	return (position) => {
		const known = found.get(position);
		if (known !== undefined) return known;
		const value = find(position);
		found.set(position, value);
		return value;
	};
}

/** Tags that still stand among the rows, as the first of them, are no values. */
function withTags({
	tags,
	rows
}: SheetSample): Pick<SheetView, 'tags'> & Pick<SheetSample, 'rows'> {
	const first = rows[0]?.cells ?? [];
	const isTagged = tags === undefined && isTagRow(first);
	return {
		tags: tags ?? (isTagged ? first : []),
		rows: rows.slice(isTagged ? 1 : 0).slice(0, mostRows)
	};
}

export function viewSheet(sample: SheetSample): SheetView {
	const { header } = sample;
	const { tags, rows } = withTags(sample);
	const cellsOf = onceEach((position) =>
		rows.map(({ row, cells }) => ({ row, value: cells[position] ?? '' }))
	);
	const valuesOf = onceEach((position) =>
		cellsOf(position)
			.map(({ value }) => value.trim())
			.filter((value) => value !== '')
	);
	const around = surroundingsOf(header, isFormExport(header));
	return {
		header,
		tags,
		forms: header.map((text) => headerForms(text, around)),
		roles: columnRoles(header, valuesOf),
		formKeys: formKeys(header),
		cellsOf,
		valuesOf,
		sensitiveOf: onceEach((position) =>
			sensitiveKind(header[position] ?? '', valuesOf(position).slice(0, mostPrivacyRows))
		)
	};
}

/** No value stands twice, and there is more than one. */
export function areAllDifferent(values: readonly string[]): boolean {
	return values.length > 1 && new Set(values).size === values.length;
}
