import { columnOf, tableOf, type TableId } from '../../tables/index.ts';
import type { Column } from '../../tables/table.ts';
import { readColumn } from '../formats/read-column.ts';
import type { Confidence, Reason } from '../understanding.ts';
import { columnsOfTag } from './hxl-columns.ts';
import { matchHeader, type HeaderMatch } from './match-header.ts';
import { areAllDifferent, type SheetView } from './sheet-view.ts';
import { toldByWords } from './told-by-words.ts';

/** A column of the file that may be a column of the model. */
export interface Candidate {
	readonly position: number;
	readonly column: string;
	readonly confidence: Confidence;
	/** 0 to 1. */
	readonly likeness: number;
	readonly reasons: readonly Reason[];
}

/** More guesses about one column than these are of no use to anybody. */
const mostPerColumn = 4;

/** All that the columns of a sheet may be in a table. */
export function candidatesFor(view: SheetView, table: TableId): readonly Candidate[] {
	const found = view.header.flatMap((_, position) => {
		const role = view.roles[position];
		if (role !== 'question' && role !== 'perhaps an answer' && role !== 'repeat') return [];
		const matches = withTag(view, table, position).slice(0, mostPerColumn);
		return matches
			.map((match) => weighed(view, table, position, match))
			.filter((candidate) => !isRefuted(candidate) && !isNoReference(view, table, candidate))
			.map((candidate) => (role === 'question' ? candidate : doubted(role, candidate)))
			.sort((a, b) => weightOf(b) - weightOf(a));
	});
	return toldByWords(view, table, found);
}

/** A tag that means a column exactly goes before what the header says. */
function withTag(view: SheetView, table: TableId, position: number): HeaderMatch[] {
	const matches = matchHeader(table, view.forms[position] ?? []);
	const ids = new Set(tableOf(table).columns.map(({ id }) => id));
	const tagged = columnsOfTag(view.tags[position] ?? '').find((id) => ids.has(id));
	if (tagged === undefined) return matches;
	const match: HeaderMatch = {
		column: tagged,
		confidence: 'certain',
		likeness: 0.99,
		isWhole: true,
		reason: { code: 'header tag' }
	};
	return [match, ...matches.filter(({ column }) => column !== tagged)];
}

/** One round of a repeated group, or what may be an answer, is never certain. */
function doubted(role: 'repeat' | 'perhaps an answer', candidate: Candidate): Candidate {
	const code = role === 'repeat' ? 'repeated group' : 'answer of a question';
	return {
		...candidate,
		confidence: 'unsure',
		reasons: [...candidate.reasons, { code }]
	};
}

const lower: Readonly<Record<Confidence, Confidence>> = {
	certain: 'likely',
	likely: 'unsure',
	unsure: 'unsure'
};

/** Types whose values can speak for or against a column. */
const telling: ReadonlySet<Column['type']> = new Set([
	'date',
	'count',
	'number',
	'code',
	'yes/no',
	'wave',
	'band'
]);

/** Fewer values than these say nothing. */
const fewestValues = 3;

/** What the header says, after the values had their say. */
function weighed(view: SheetView, table: TableId, position: number, match: HeaderMatch): Candidate {
	const { column: id, confidence, likeness, reason } = match;
	const candidate: Candidate = { position, column: id, confidence, likeness, reasons: [reason] };
	const values = view.valuesOf(position);
	if (values.length < fewestValues) return candidate;
	const column = columnOf(tableOf(table), match.column);
	if (isOnlyKey(table, column)) return keyWeighed(candidate, match, values);
	if (!telling.has(column.type)) return candidate;
	const { fits } = readColumn(column, view.cellsOf(position));
	if (fits < 0.5) return against(candidate, 'values do not fit', fits === 0);
	return fits >= 0.9 ? inFavour(candidate, column) : candidate;
}

const isOnlyKey = (table: TableId, column: Column): boolean =>
	tableOf(table).key.length === 1 && tableOf(table).key[0] === column.id;

/** A key that stands twice is none, unless it bears the key's own name. */
function keyWeighed(
	candidate: Candidate,
	match: HeaderMatch,
	values: readonly string[]
): Candidate {
	const isOwn = candidate.reasons.some(({ code }) => code === 'header is the name');
	if (isOwn) return candidate;
	if (!areAllDifferent(values)) return against(candidate, 'codes stand twice');
	return candidate.confidence === 'unsure' && match.isWhole
		? {
				...candidate,
				confidence: 'likely',
				reasons: [...candidate.reasons, { code: 'values fit' }]
			}
		: candidate;
}

/** @param isDenied not one of the values fits */
function against(
	candidate: Candidate,
	code: 'values do not fit' | 'codes stand twice',
	isDenied = false
): Candidate {
	return {
		...candidate,
		confidence: lower[candidate.confidence],
		likeness: candidate.likeness * (isDenied ? 0.5 : 0.6),
		reasons: [...candidate.reasons, { code }]
	};
}

/** What the header hardly says and the values deny is not proposed. */
const isRefuted = ({ likeness, reasons }: Candidate): boolean =>
	likeness < refuted && reasons.some(speaksAgainst);

/** Whether a reason says that the values deny what the header says. */
export const speaksAgainst = ({ code }: Reason): boolean =>
	code === 'values do not fit' || code === 'codes stand twice';

/** How many of the values must be phrases. */
const someOf = 0.3;

/** Names of a column that only numbers the rows of its own sheet. */
const rowNumber = /^(?:no|nr|n°|#|s\/?n|sno|number|row)\.?$/i;

/** "Review meeting" below "Activity" is what was done, and no code of an action; neither is the number of a row. */
function isNoReference(
	view: SheetView,
	table: TableId,
	{ column: id, confidence, position }: Candidate
): boolean {
	const column = columnOf(tableOf(table), id);
	if (confidence === 'certain' || !isReference(table, column)) return false;
	if (rowNumber.test((view.header[position] ?? '').trim())) return true;
	const values = view.valuesOf(position);
	if (values.some((value) => /\p{Nd}/u.test(value))) return false;
	const phrases = values.filter((value) => /\p{L}\s+\p{L}/u.test(value));
	return phrases.length > values.length * someOf;
}

/** Communities are known by their names too. */
const isReference = (table: TableId, column: Column): boolean =>
	(column.type === 'id' || column.type === 'id list') &&
	column.id !== 'community_id' &&
	!isOnlyKey(table, column);

/** A name that is not quite the header's, after the values spoke against it. */
const refuted = 0.42;

/** Days and words of a code list are hardly found by chance; figures, yes and no are everywhere. */
function inFavour(candidate: Candidate, column: Column): Candidate {
	const speaks =
		column.type === 'date' || (column.codes !== undefined && !column.codes.includes('yes'));
	const isRaised = speaks && candidate.confidence === 'unsure' && candidate.likeness >= 0.65;
	return {
		...candidate,
		confidence: isRaised ? 'likely' : candidate.confidence,
		reasons: [...candidate.reasons, { code: 'values fit' }]
	};
}

const weights: Readonly<Record<Confidence, number>> = { certain: 1000, likely: 30, unsure: 3 };

/** A certain candidate outweighs any number of likely ones, a likely one several unsure ones. */
export const weightOf = ({ confidence, likeness }: Candidate): number =>
	weights[confidence] * likeness;
