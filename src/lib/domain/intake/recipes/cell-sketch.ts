import type { ColumnName } from './recipe.ts';
import { nameOf, plainName } from './text-sheet.ts';

/**
 * Cells by which a later file is known to say the same of the same months: where their names have no year, nothing else
 * tells whether "March" is that of then or of a year later. Some fingerprints of cells are kept with the file, none of which
 * tells what stood there.
 */

/** So many cells are remembered: whichever have the smallest fingerprints, so that the same ones are found again. */
const remembered = 64;

/** From so large a share of the remembered cells on, a file is of the same months; of other months few are equal by chance. */
const enough = 0.5;

interface Cells {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/**
 * @param about headers of what the rows are about, in the same order for every file
 * @param wide the columns of the months
 */
export const cellSketch = (
	cells: Cells,
	about: readonly string[],
	wide: readonly ColumnName[]
): readonly string[] => [...fingerprints(cells, about, wide)].sort().slice(0, remembered);

/** Whether most of the cells of then stand in a file in the same months. */
export function saysTheSame(
	sketch: readonly string[],
	cells: Cells,
	about: readonly string[],
	wide: readonly ColumnName[]
): boolean {
	const now = fingerprints(cells, about, wide);
	return sketch.filter((one) => now.has(one)).length >= Math.max(1, sketch.length * enough);
}

function fingerprints(
	{ header, rows }: Cells,
	about: readonly string[],
	wide: readonly ColumnName[]
): ReadonlySet<string> {
	const names = new Set(about.map(plainName));
	const own = about.map((text) => header.findIndex((one) => plainName(one) === plainName(text)));
	const wanted = new Set(wide.map(keyOf));
	const places = header.flatMap((text, place) =>
		wanted.has(keyOf(nameOf(header, place))) && !names.has(plainName(text)) ? [place] : []
	);
	return new Set(
		rows.flatMap((row) => {
			const subject = own.map((place) => (row[place] ?? '').trim());
			return places.flatMap((place) => {
				const cell = (row[place] ?? '').trim();
				return cell === ''
					? []
					: [hash([...subject, keyOf(nameOf(header, place)), cell].join('\u001f'))];
			});
		})
	);
}

const keyOf = ({ header, nth }: ColumnName): string => `${plainName(header)} ${nth}`;

/** FNV-1a with 32 bits, in hexadecimal digits. */
function hash(text: string): string {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
	}
	return value.toString(16).padStart(8, '0');
}
