import type { Band, BandsStep } from './recipe.ts';
import type { Stepped } from './stepped.ts';
import {
	cellAt,
	noteAbout,
	placeOf,
	refuseTwice,
	type TextRow,
	type TextSheet
} from './text-sheet.ts';
import { wholeOrDecimal } from './whole-or-decimal.ts';

/** Writes beside each age the band in which it lies: an age of 9.9 years is in the band up to 9. */
export function agesToBands(sheet: TextSheet, step: BandsStep): Stepped {
	const place = placeOf(sheet, step.column);
	const header = [...sheet.header, step.into];
	refuseTwice(header, [step.into]);
	const unread: TextRow[] = [];
	const outside: TextRow[] = [];
	const rows = sheet.rows.map((row): TextRow => {
		const cell = cellAt(row, place).trim();
		const age = cell === '' ? null : wholeOrDecimal(cell);
		const band = age === null ? undefined : bandOfAge(step.bands, age);
		if (cell !== '' && age === null) unread.push(row);
		if (age !== null && band === undefined) outside.push(row);
		const cells = sheet.header.map((_, at) => cellAt(row, at));
		return { cells: [...cells, band?.label ?? ''], from: row.from };
	});
	const { header: name } = step.column;
	return {
		sheet: { ...sheet, header, rows },
		notes: [
			...noteAbout('number not read', name, unread),
			...noteAbout('age in no band', name, outside)
		]
	};
}

const bandOfAge = (bands: readonly Band[], age: number): Band | undefined =>
	bands.find(({ from, to }) => age >= from && (to === null || Math.floor(age) <= to));

/** Bands as somebody writes them down: `0-4, 5-9, 10-14, 15-17, 18+`; `null` where one of them is none. */
export function bandsIn(text: string): Band[] | null {
	const parts = text
		.split(/[,;]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	const bands = parts.map(bandIn);
	const known = bands.filter((band): band is Band => band !== null);
	return known.length === 0 || known.length < bands.length || overlap(known) ? null : known;
}

function bandIn(text: string): Band | null {
	const [, first = '', mark = '', last = ''] =
		/^(\d{1,3})(?: ?([-–+]) ?(\d{0,3}))?$/.exec(text) ?? [];
	if (first === '' || (mark === '+') !== (mark !== '' && last === '')) return null;
	const from = Number(first);
	if (mark === '+') return { label: `${from}+`, from, to: null };
	const to = last === '' ? from : Number(last);
	return to < from ? null : { label: to === from ? `${from}` : `${from}-${to}`, from, to };
}

const overlap = (bands: readonly Band[]): boolean =>
	bands.some((one, at) =>
		bands.some(
			(other, place) =>
				place > at && (other.to ?? Infinity) >= one.from && other.from <= (one.to ?? Infinity)
		)
	);
