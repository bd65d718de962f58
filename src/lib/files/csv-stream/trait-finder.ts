import type { ColumnTraits } from '../../domain/intake/column-traits';
import { longestCell, missingPhrases, missingWords } from '../../domain/intake/words';

/**
 * What a column's text looks like (`columnTraits`), found at its bytes while they are copied: generous where being
 * exact would mean to decode a cell.
 */

const other = 1;
const hiding = 2;
const space = 4;
const seven = 8;
export const beyondAscii = 16;
/** ASCII that is no space. */
export const inked = 32;
/** Free for those who go through the bytes. */
export const stop = 128;

const figures = '0123456789-.:+TZ ';

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

function marksOf(byte: number): number {
	// Beyond ASCII one byte cannot tell a space from a letter.
	if (byte >= 0x80) return other | beyondAscii | (byte === 0xe2 ? hiding : 0);
	const sign = String.fromCharCode(byte);
	return (
		(figures.includes(sign) ? 0 : other) |
		('<*cC-'.includes(sign) ? hiding : 0) |
		(sign === ' ' ? space : 0) |
		(sign === '7' ? seven : 0) |
		(isSpace(byte) ? 0 : inked)
	);
}

/** What a byte says about the cell that it stands in; the marks of all bytes of a cell together are its own. */
export const byteMarks: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => marksOf(byte));

/** Longest cells, in bytes, that are looked at for a hidden count and for a day that stands for none. */
const longestHidden = 72;
const longestDay = 72;

const missing: ReadonlySet<string> = new Set([...missingWords, ...missingPhrases]);
const longestMissing = 3 * Math.max(...[...missing].map((word) => word.length));

/** Small Latin letters for capitals; other signs keep apart. */
const small = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);

/** By first byte, in small letters: whether a word for missing begins with it; the bytes of other scripts always may. */
const beginsMissing: readonly boolean[] = Array.from(
	{ length: 256 },
	(_, byte) =>
		byte >= 0x80 || [...missing].some((word) => word !== '' && word.charCodeAt(0) === small(byte))
);

const hashOf = (bytes: Uint8Array, from: number, to: number): number => {
	let hash = 0x811c9dc5;
	for (let at = from; at < to; at += 1) {
		hash = Math.imul(hash ^ small(bytes[at] ?? 0), 0x01000193);
	}
	return hash;
};

const missingHashes: ReadonlySet<number> = new Set(
	[...missing].map((word) => {
		const bytes = new TextEncoder().encode(word);
		return hashOf(bytes, 0, bytes.length);
	})
);

const isPlainEdge = (byte: number): boolean => byte > 0x20 && byte < 0x7f;

/** `70` at the end or behind `19`. */
function hasYearSeventy(data: Uint8Array, from: number, to: number): boolean {
	for (let at = from; at < to - 1; at += 1) {
		if (data[at] !== 0x37 || data[at + 1] !== 0x30) continue;
		if (at + 2 >= to || data[at + 2] === 0x20) return true;
		if (data[at - 2] === 0x31 && data[at - 1] === 0x39) return true;
	}
	return false;
}

function hasTwoSpaces(data: Uint8Array, from: number, to: number): boolean {
	for (let at = from; at < to - 1; at += 1) {
		if (data[at] === 0x20 && data[at + 1] === 0x20) return true;
	}
	return false;
}

export class TraitFinder {
	private hasOuterSpace = false;
	private mayHideCounts = false;
	private mayBeMissing = false;
	private isFigures = true;
	private hasSeventy = false;
	private isLong = false;

	/** Looks at a cell that is not blank. */
	look(data: Uint8Array, from: number, to: number, marks: number): void {
		const length = to - from;
		const isPlain = isPlainEdge(data[from] ?? 0) && isPlainEdge(data[to - 1] ?? 0);
		if (!isPlain) this.hasOuterSpace = true;
		if ((marks & hiding) !== 0 && length <= longestHidden) this.mayHideCounts = true;
		if (length > longestCell) this.isLong = true;
		if (this.isFigures) this.lookForFigures(data, from, to, marks);
		if (this.mayBeMissing || length > longestMissing) return;
		if (!isPlain) this.mayBeMissing = true;
		else if (beginsMissing[data[from] ?? 0] === true) {
			const isKnown = missingHashes.has(hashOf(data, from, to));
			if ((marks & beyondAscii) !== 0 || isKnown) this.mayBeMissing = true;
		}
	}

	private lookForFigures(data: Uint8Array, from: number, to: number, marks: number): void {
		if ((marks & other) !== 0) this.isFigures = false;
		else if ((marks & space) !== 0 && hasTwoSpaces(data, from, to)) this.isFigures = false;
		if (this.hasSeventy || (marks & seven) === 0 || to - from > longestDay) return;
		this.hasSeventy = hasYearSeventy(data, from, to);
	}

	/** The traits of all cells since the last call. */
	take(): ColumnTraits {
		const { hasOuterSpace, mayHideCounts, mayBeMissing, isFigures, isLong } = this;
		const mayBePlaceholder = !isFigures || this.hasSeventy;
		this.hasOuterSpace = this.mayHideCounts = this.mayBeMissing = false;
		this.hasSeventy = this.isLong = false;
		this.isFigures = true;
		return { hasOuterSpace, mayHideCounts, mayBeMissing, isFigures, mayBePlaceholder, isLong };
	}
}
