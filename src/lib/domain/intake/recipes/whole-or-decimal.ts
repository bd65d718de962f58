import { plainText } from '../formats/plain-text.ts';

/** A plain number, in whatever digits; `null` for anything else. */
export function wholeOrDecimal(cell: string): number | null {
	const plain = plainText(cell);
	return /^-?\d{1,15}(?:[.,]\d{1,10})?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}
