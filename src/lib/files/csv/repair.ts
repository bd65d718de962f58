import { isTyped, profileOf, type Profile } from '../structure/column-profile';
import { shapeOf } from '../structure/cell-shape';
import { blankReason } from './blank';
import type { CellDialect } from './cell-dialect';
import { align } from './align';
import { joinPieces } from './join-pieces';
import { splitRecords, type SplitText } from './split-records';
import { typeFit } from './type-fit';

/** A row that was read otherwise than its neighbours. */
export interface Repair {
	/** Place among the records. */
	readonly place: number;
	readonly reason: 'quote' | 'delimiter';
	/** The delimiter that the row has. */
	readonly delimiter: string;
}

/** Longer rows are kept as they were first read. */
const longestRow = 20_000;
/** Characters that are read again; a file with more damage is kept as it was first read. */
const mostWork = 1_000_000;
const mostRepairs = 2_000;

/**
 * Reads damaged rows again, each within its own characters, so that its neighbours stay what they
 * are. Of all readings the one is kept that has the width and the kinds of values of the other rows.
 */
export function repairRecords(text: string, split: SplitText, dialect: CellDialect): Repair[] {
	const { records, stray, starts } = split;
	const damaged = new Set(stray);
	const profile = profileOf(records, 0, damaged);
	if (profile.width < 2 || profile.rows < 1) return [];
	const repairs: Repair[] = [];
	let work = 0;
	const read = (place: number): string => text.slice(starts[place], starts[place + 1]);
	for (const place of stray.slice(0, mostRepairs)) {
		const raw = read(place);
		work += raw.length;
		if (raw.length > longestRow || work > mostWork) continue;
		records[place] = bestQuoting(raw, records[place] ?? [], dialect, profile);
	}
	repairs.push(...stray.map((place) => ({ place, reason: 'quote', delimiter: '' }) as const));
	repairs.push(
		...joinPieces(split, dialect).map(
			(place) => ({ place, reason: 'delimiter', delimiter: ' ' }) as const
		)
	);
	if (profile.widthShare < 0.6) return repairs;
	repairs.push(...otherDelimiters(split, read, dialect, profile));
	return repairs.sort((a, b) => a.place - b.place);
}

/** The reading of a row with misplaced quotes that fits best; the first reading where none is better. */
function bestQuoting(
	raw: string,
	first: string[],
	dialect: CellDialect,
	profile: Profile
): string[] {
	let best = first;
	let bestFit = fit(first, profile);
	for (const reading of quotings(raw, dialect)) {
		const found = fit(reading, profile);
		if (found > bestFit + 1e-9) [best, bestFit] = [reading, found];
	}
	return best;
}

function* quotings(raw: string, dialect: CellDialect): Generator<string[]> {
	const { quote } = dialect;
	const one = (text: string, other: CellDialect): string[] =>
		splitRecords(text, other).records[0] ?? [];
	// Some stand-in for a quote that is text: a character that stands nowhere in the row.
	const standIn = raw.includes('\uE0FF') ? '\uE0FE' : '\uE0FF';
	const back = (cells: string[]): string[] => cells.map((cell) => cell.replaceAll(standIn, quote));
	yield one(raw, { ...dialect, spaced: !dialect.spaced });
	if (dialect.escape === '') yield one(raw, { ...dialect, escape: '\\' });
	else yield one(raw, { ...dialect, escape: '' });
	// A quote that is written once inside its cell, right before the one that closes it.
	const { delimiter } = dialect;
	const doubled = quote + quote + delimiter;
	yield back(one(raw.replaceAll(doubled, standIn + quote + delimiter), dialect));
	let from = 0;
	for (let count = 0; count < 40; count++) {
		const at = raw.indexOf(quote, from);
		if (at === -1) break;
		yield back(one(raw.slice(0, at) + standIn + raw.slice(at + quote.length), dialect));
		from = at + quote.length;
	}
	yield one(raw, { ...dialect, quote: '' });
}

/** How well a row fits the others: its width above all, then the kinds of its values. */
export function fit(row: readonly string[], profile: Profile): number {
	const off = Math.abs(row.length - profile.width);
	return (off === 0 ? 2 : 1 / (1 + off)) + typeFit(row, profile);
}

const others = [',', ';', '\t', '|', ' ', ':'] as const;

/** Rows of few cells that another delimiter splits into as many as the others have. */
function otherDelimiters(
	split: SplitText,
	read: (place: number) => string,
	dialect: CellDialect,
	profile: Profile
): Repair[] {
	const few = Math.max(1, Math.floor(profile.width * 0.6));
	const narrow = split.records
		.map((record, place) => ({ record, place }))
		.filter(({ record }) => record.length <= few && blankReason(record) === null)
		.filter(({ place }) => holdsOther(read(place), profile.width - 1));
	if (narrow.length > Math.max(3, split.records.length * 0.2)) return [];
	const repairs: Repair[] = [];
	for (const { record, place } of narrow) {
		const raw = read(place);
		if (raw.length > longestRow || raw.trim() === '') continue;
		const found = withOtherDelimiter(raw, record, place, dialect, profile);
		// Words are names of columns where values stand right below: a title has the names below it.
		const next = split.records.slice(place + 1).find((one) => blankReason(one) === null) ?? [];
		if (place === 0 && found?.delimiter === ' ' && typeFit(next, profile) < 0.5) continue;
		if (found === null) continue;
		split.records[place] = found.cells;
		repairs.push({ place, reason: 'delimiter', delimiter: found.delimiter });
	}
	return repairs;
}

/** Whether some other delimiter stands in a row as often as it would have to. */
function holdsOther(raw: string, count: number): boolean {
	return others.some((delimiter) => raw.split(delimiter, count + 1).length > count);
}

function withOtherDelimiter(
	raw: string,
	first: readonly string[],
	place: number,
	dialect: CellDialect,
	profile: Profile
): { cells: string[]; delimiter: string } | null {
	for (const delimiter of others) {
		if (delimiter === dialect.delimiter) continue;
		const cells = splitRecords(raw, { ...dialect, delimiter, spaced: false }).records[0] ?? [];
		if (cells.length < profile.width) continue;
		const aligned = cells.length === profile.width ? cells : align(cells, delimiter, profile);
		if (aligned === null) continue;
		const isData = profile.columns.some(isTyped)
			? typeFit(aligned, profile) > Math.max(0.7, typeFit(first, profile))
			: delimiter !== ' ' && cells.length === profile.width;
		const isHead = place === 0 && delimiter === ' ' ? plainNames(aligned, cells) : false;
		const isMainHead = place === 0 && delimiter !== ' ' && cells.length === profile.width;
		if (isData || isHead || isMainHead) return { cells: aligned, delimiter };
	}
	return null;
}

/** Names of columns, one word each, and as many as there are columns. */
function plainNames(aligned: readonly string[], cells: readonly string[]): boolean {
	return (
		aligned.length === cells.length &&
		aligned.every((cell) => ['word', 'code'].includes(shapeOf(cell))) &&
		new Set(aligned).size === aligned.length
	);
}
