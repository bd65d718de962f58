import { guessTable, ownKey } from '../headers/guess-table.ts';
import { viewSheet } from '../headers/sheet-view.ts';
import { understandSheet } from '../understand-sheet.ts';
import type { TableGuess } from '../understanding.ts';
import { applyRecipe } from './apply-recipe.ts';
import { gatheredCounts } from './gathered-counts.ts';
import type { GatherStep, JoinStep, TakenColumn } from './recipe.ts';
import { linksOf, type LinkedSheet, type SheetLink } from './sheet-links.ts';
import { nameOf, type TextSheet } from './text-sheet.ts';

/** What is proposed for sheets of one file that belong together. */
export interface LinkedProposal {
	/** Name of the sheet that gets the step. */
	readonly sheet: string;
	/** A child is counted up beside its parent; a parent's columns come beside a child. */
	readonly step: GatherStep | JoinStep;
	/** A word or a column has to be said before the step can be done. */
	readonly isComplete: boolean;
}

/** So many rows tell what a sheet is about. */
const rowsLookedAt = 300;

export function linkedProposals(sheets: readonly LinkedSheet[]): LinkedProposal[] {
	const guesses = new Map(sheets.map((sheet) => [sheet.sheet, meetingsGuess(sheet)]));
	const found = sheets.flatMap((sheet) => {
		const others = sheets.filter((one) => one !== sheet);
		const proposal = proposalFor(sheet, others, guesses);
		return proposal === null ? [] : [proposal];
	});
	return withoutRivals(found);
}

/**
 * Two lists of people of the same rows cannot both be their counts: nobody but the writer knows what they are. A sheet
 * on the way from a list to its rows goes in with it.
 */
function withoutRivals(found: readonly LinkedProposal[]): LinkedProposal[] {
	const isRival = (one: LinkedProposal): boolean =>
		one.step.kind === 'gather' &&
		found.some(
			(other) => other !== one && other.step.kind === 'gather' && other.sheet === one.sheet
		);
	const kept = found.filter((one) => !isRival(one));
	const onTheWay = new Set(
		kept.flatMap(({ step }) =>
			step.kind === 'gather' ? (step.through ?? []).map(({ sheet }) => sheet) : []
		)
	);
	return kept.filter(({ sheet, step }) => step.kind === 'gather' || !onTheWay.has(sheet));
}

/** A sheet as meetings: where it has a community and a day, it says where and when of whatever belongs to it. */
const meetingsGuess = (sheet: LinkedSheet): TableGuess =>
	guessTable(viewSheet(sampleOf(sheet)), 'meetings');

const sampleOf = ({ sheet, header, rows }: LinkedSheet) => ({
	sheet,
	header,
	rows: rows.slice(0, rowsLookedAt).map((cells, at) => ({ row: at + 1, cells })),
	rowCount: rows.length
});

function proposalFor(
	sheet: LinkedSheet,
	others: readonly LinkedSheet[],
	guesses: ReadonlyMap<string, TableGuess>
): LinkedProposal | null {
	const lacks = !isWhole(sheet);
	for (const link of linksOf(sheet, others)) {
		const parent = others.find((one) => one.sheet === link.parent);
		const guess = guesses.get(link.parent);
		if (parent === undefined || guess === undefined) continue;
		const joined = lacks
			? joinProposal(sheet, link, lackedBy(guesses.get(sheet.sheet), guess))
			: null;
		const gathered = hasTableOfItsOwn(withStep(sheet, joined?.step ?? null, others))
			? null
			: gatherProposal(sheet, parent, link);
		const found = gathered ?? joined;
		if (found !== null) return found;
	}
	return null;
}

/** Columns that rows of those who came to a meeting may have. */
const ofThoseWhoCame: ReadonlySet<string | null> = new Set([
	null,
	'community_id',
	'date',
	'sex',
	'age_band',
	'disability',
	'group',
	'n_people',
	'given_by_sex'
]);

/** Whether the rows, with the where and when of their parent, are contributions, scores or whatever fills another table. */
function hasTableOfItsOwn(sheet: LinkedSheet): boolean {
	const [best] = understandSheet(sampleOf(sheet), []).tables;
	if (best === undefined || best.table === 'meetings' || best.confidence === 'unsure') return false;
	const key = ownKey(best.table);
	return best.columns.some(
		({ column, confidence }) =>
			confidence !== 'unsure' && column !== key && !ofThoseWhoCame.has(column)
	);
}

/** Whether a sheet fills a table by itself: it needs nothing from another one, though its rows name rows there. */
function isWhole(sheet: LinkedSheet): boolean {
	const [best] = understandSheet(sampleOf(sheet), []).tables;
	return best !== undefined && best.confidence !== 'unsure' && best.missing.length === 0;
}

/** Columns of the model that a row takes from the one to which it belongs. */
const whereAndWhen = ['community_id', 'date'] as const;

/** Columns of a parent with what the rows of a child do not say themselves: what they are is known, so that they are named by it. */
function lackedBy(child: TableGuess | undefined, parent: TableGuess): TakenColumn[] {
	const header = parent.columns.map((column) => column.header);
	return whereAndWhen.flatMap((id) => {
		const own = placeOfColumn(child, id);
		const theirs = placeOfColumn(parent, id);
		return own !== null || theirs === null ? [] : [{ column: nameOf(header, theirs), into: id }];
	});
}

/** Where a column of the model stands for certain, or likely. */
function placeOfColumn(guess: TableGuess | undefined, id: string): number | null {
	const found = guess?.columns.find(({ column }) => column === id);
	return found === undefined || found.confidence === 'unsure' ? null : found.position;
}

function joinProposal(
	sheet: LinkedSheet,
	{ parent, key, refersTo, through }: SheetLink,
	take: readonly TakenColumn[]
): LinkedProposal | null {
	if (take.length === 0) return null;
	const way = through.length === 0 ? {} : { through };
	const step: JoinStep = { kind: 'join', sheet: parent, key, refersTo, ...way, take };
	return { sheet: sheet.sheet, step, isComplete: true };
}

/** People, groups or counts of those who came, where what comes of it is a table of meetings. */
function gatherProposal(
	sheet: LinkedSheet,
	parent: LinkedSheet,
	{ key, refersTo, through }: SheetLink
): LinkedProposal | null {
	const counted = gatheredCounts(sheet, refersTo);
	if (counted === null) return null;
	const way = through.length === 0 ? {} : { through };
	const { counts, person, isComplete } = counted;
	const step: GatherStep = {
		kind: 'gather',
		sheet: sheet.sheet,
		key,
		refersTo,
		...way,
		counts,
		person
	};
	return isMeetingsWith(parent, step) ? { sheet: parent.sheet, step, isComplete } : null;
}

/** Whether a sheet has a place for counts that come beside it, and fills meetings with them. */
function isMeetingsWith(parent: LinkedSheet, { counts }: GatherStep): boolean {
	const into = counts.map((count) => count.into);
	const own = meetingsGuess(parent).columns.some(
		({ column, header }) => into.includes(column ?? '') || into.includes(header.trim())
	);
	if (own) return false;
	const [best] = understandSheet(sampleOf(withCounts(parent, into)), []).tables;
	return best?.table === 'meetings' && best.missing.length === 0;
}

/** The counts are numbers, whatever they will be: what a sheet is about does not hang on them. */
const withCounts = (
	{ sheet, header, rows }: LinkedSheet,
	into: readonly string[]
): LinkedSheet => ({
	sheet,
	header: [...header, ...into],
	rows: rows.map((cells) => [
		...header.map((_, place) => cells[place] ?? ''),
		...into.map((_, at) => String(at + 1))
	])
});

/** A sheet as a step makes it; as it is where the step does not fit. */
function withStep(
	sheet: LinkedSheet,
	step: GatherStep | JoinStep | null,
	others: readonly LinkedSheet[]
): LinkedSheet {
	if (step === null) return sheet;
	const applied = applyRecipe(textOf(sheet), { steps: [step] }, others.map(textOf));
	if ('failed' in applied) return sheet;
	const { header, rows } = applied.sheet;
	return { sheet: sheet.sheet, header, rows: rows.map(({ cells }) => cells) };
}

const textOf = ({ sheet, header, rows }: LinkedSheet): TextSheet => ({
	sheet,
	header,
	rows: rows.map((cells, at) => ({ cells, from: [at + 1] }))
});
