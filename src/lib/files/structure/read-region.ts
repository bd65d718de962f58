import { blankReason } from '../csv/blank';
import type { Answers, Question, SkippedRow, SkipReason, Table } from '../read-result';
import { profileOf } from './column-profile';
import { findFooter } from './footer';
import { edgesOf } from './edges';
import type { Merge } from './grid';
import { findHeader, isTagRow, joinedHeader, sameCells, type HeaderPlace } from './header-rows';

/** A part of a sheet with one table. */
export interface Region {
	readonly sheet: string;
	readonly rows: readonly (readonly string[])[];
	/** The file's own number of `rows[0]`. */
	readonly firstRow: number;
	/** Places counted from the region's first row and column. */
	readonly merges: readonly Merge[];
	/** What the region's questions are told apart by, `''` for the only one. */
	readonly suffix: string;
}

export interface RegionTable {
	readonly table: Table;
	readonly questions: readonly Question[];
}

const hxlRows = 25;
/** Between these nobody can tell names from values. */
const unsure = { from: -0.25, to: 0.12 } as const;

/** Reads the table of a region; `null` where it holds nothing. */
export function readRegion(region: Region, answers: Answers): RegionTable | null {
	const { rows, firstRow, suffix } = region;
	const found = findHeader(rows, region.merges);
	if (found === null) return null;
	const id = `header${suffix}`;
	const place = answered(answers[id], found, region) ?? withTags(found, rows);
	const header = joinedHeader(rows.slice(place.from, place.to), place.from, region.merges);
	const choices = headerChoices(found, place, firstRow, rows.length);
	const chosen = choiceOf(place, firstRow);
	const isRepeated =
		place.to - place.from > 1 && sameCells(rows[place.from] ?? [], rows[place.from + 1] ?? []);
	const isSure = place.to > place.from && !isRepeated && isClear(found.score);
	const questions: Question[] = [];
	if (!isSure || answers[id] !== undefined) {
		questions.push({ id, kind: 'header', choices, chosen });
	}
	const body = bodyOf(region, place, answers);
	questions.push(...body.questions);
	const headerRows = rows.slice(place.from, place.to).map((_, at) => firstRow + place.from + at);
	const shown = { headerRows, edges: edgesOf(rows, firstRow, place.to) };
	return { table: { sheet: region.sheet, header, ...body.part, ...shown }, questions };
}

function isClear(score: number): boolean {
	return score > unsure.to || score < unsure.from;
}

/** Tags with no names above are the names. */
function withTags(found: HeaderPlace, rows: Region['rows']): HeaderPlace {
	const isTags = found.to === found.from && isTagRow(rows[found.candidate] ?? []);
	return isTags ? { ...found, to: found.candidate + 1 } : found;
}

function bodyOf(
	region: Region,
	place: HeaderPlace,
	answers: Answers
): { part: Omit<Table, 'sheet' | 'header'>; questions: Question[] } {
	const { rows, firstRow, suffix } = region;
	const footer = findFooter(rows, place.to, profileOf(rows, place.to));
	const footerId = `footer${suffix}`;
	const isKept = answers[footerId] === 'keep';
	const end = footer === null || isKept ? rows.length : footer.from;
	const kept: (readonly string[])[] = [];
	const skipped: SkippedRow[] = [];
	let first: number | null = null;
	let tags: readonly string[] | undefined;
	for (const [at, row] of rows.entries()) {
		const isHeader = at >= place.from && at < place.to;
		if (isHeader && blankReason(row) === null) continue;
		const reason = reasonToSkip(rows, at, place, end);
		if (reason === 'HXL') tags ??= row;
		if (reason !== null) skipped.push({ row: firstRow + at, reason });
		else {
			first ??= firstRow + at;
			kept.push(row);
		}
	}
	const asks = footer?.hasDoubtfulTotal === true || (footer !== null && isKept);
	const choices = ['leave out', 'keep'];
	const chosen = isKept ? 'keep' : 'leave out';
	return {
		part: {
			rows: kept,
			firstRow: first ?? firstRow + place.to,
			skipped,
			...(tags === undefined ? {} : { tags })
		},
		questions: asks ? [{ id: footerId, kind: 'table', choices, chosen }] : []
	};
}

function reasonToSkip(
	rows: Region['rows'],
	at: number,
	place: HeaderPlace,
	end: number
): SkipReason | null {
	const row = rows[at] ?? [];
	const blank = blankReason(row);
	if (blank !== null) return blank;
	if (at < place.from) return 'preamble';
	if (at >= end) return 'footer';
	if (at < place.to + hxlRows && isTagRow(row) && place.to > place.from) return 'HXL';
	for (let head = place.from; head < place.to; head++) {
		if (row.length > 1 && sameCells(row, rows[head] ?? [])) return 'repeated header';
	}
	return null;
}

function answered(
	answer: string | undefined,
	found: HeaderPlace,
	region: Region
): HeaderPlace | null {
	if (answer === undefined) return null;
	if (answer === 'none') return { ...found, from: found.candidate, to: found.candidate };
	const match = /^rows? (\d{1,9})(?:-(\d{1,9}))?$/.exec(answer);
	if (match === null) return null;
	const from = Number(match[1]) - region.firstRow;
	const to = Number(match[2] ?? match[1]) - region.firstRow + 1;
	const fits = from >= 0 && to > from && to <= region.rows.length && to - from <= 20;
	return fits ? { ...found, from, to } : null;
}

function choiceOf({ from, to }: HeaderPlace, firstRow: number): string {
	if (to === from) return 'none';
	return to - from === 1
		? `row ${firstRow + from}`
		: `rows ${firstRow + from}-${firstRow + to - 1}`;
}

function headerChoices(
	found: HeaderPlace,
	place: HeaderPlace,
	firstRow: number,
	rows: number
): string[] {
	const at = found.candidate;
	const choices = [
		choiceOf(place, firstRow),
		choiceOf({ ...found, from: at, to: at + 1 }, firstRow)
	];
	for (const more of [2, 3]) {
		if (at + more <= rows) choices.push(choiceOf({ ...found, from: at, to: at + more }, firstRow));
	}
	return [...new Set([...choices, 'none'])];
}
