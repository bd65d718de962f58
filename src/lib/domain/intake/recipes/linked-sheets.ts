import { guessTable, ownKey } from '../headers/guess-table.ts';
import { viewSheet } from '../headers/sheet-view.ts';
import { understandSheet } from '../understand-sheet.ts';
import type { TableGuess } from '../understanding.ts';
import { applyRecipe } from './apply-recipe.ts';
import { groupBy } from '../../group-by.ts';
import { gatheredCounts, type AgesSaid } from './gathered-counts.ts';
import type { LinkedSheet, RowsFound } from './link-holds.ts';
import type { GatherStep, JoinStep, TakenColumn } from './recipe.ts';
import { linksOf, rowsFound, type SheetLink } from './sheet-links.ts';
import { nameOf, type TextSheet } from './text-sheet.ts';

/** What is proposed for sheets of one file that belong together. */
export interface LinkedProposal {
	/** Name of the sheet that gets the step. */
	readonly sheet: string;
	/** A child is counted up beside its parent; a parent's columns come beside a child. */
	readonly step: GatherStep | JoinStep;
	/** Steps that belong to it: other lists that are let go with it. */
	readonly beside: readonly GatherStep[];
	/** How many rows of the child find their parent. */
	readonly finds: RowsFound;
	/** What somebody says by taking it, where only somebody can know. */
	readonly says: SaidOfList | null;
	/** Words of which it is said. */
	readonly words: readonly string[];
}

/** `this list`: of two lists of the same rows it is the one that counts; `no list`: none of them does. */
export type SaidOfList = AgesSaid | 'this list' | 'no list';

/** So many rows tell what a sheet is about. */
const rowsLookedAt = 300;

export function linkedProposals(sheets: readonly LinkedSheet[]): LinkedProposal[] {
	const guesses = new Map(sheets.map((sheet) => [sheet.sheet, meetingsGuess(sheet)]));
	const found = sheets.flatMap((sheet) => {
		const others = sheets.filter((one) => one !== sheet);
		return proposalsOf(sheet, others, guesses);
	});
	return withoutWays(withRivals(found));
}

/** Two lists of people of the same rows cannot both be their counts: which one is, if any, only the writer knows. */
function withRivals(found: readonly LinkedProposal[]): LinkedProposal[] {
	return [...groupBy(found, ({ sheet }) => sheet).values()].flatMap((own) => {
		const gathers = own.flatMap(({ step }) => (step.kind === 'gather' ? [step] : []));
		const [first, ...others] = [
			...new Map(
				gathers.map((step) => [step.sheet, { ...step, counts: [], person: null }])
			).values()
		];
		const [known] = own;
		if (first === undefined || known === undefined || others.length === 0) return own;
		const chosen = own.map((one) => (one.step.kind === 'gather' ? asChoice(one) : one));
		return [...chosen, { ...known, step: first, beside: others, says: 'no list', words: [] }];
	});
}

const asChoice = (one: LinkedProposal): LinkedProposal => ({
	...one,
	says: one.says ?? 'this list'
});

/** A sheet on the way from a list to its rows goes in with it. */
function withoutWays(kept: readonly LinkedProposal[]): LinkedProposal[] {
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

function proposalsOf(
	sheet: LinkedSheet,
	others: readonly LinkedSheet[],
	guesses: ReadonlyMap<string, TableGuess>
): readonly LinkedProposal[] {
	const lacks = !isWhole(sheet);
	for (const link of linksOf(sheet, others)) {
		const finds = rowsFound(sheet, link, others);
		const parent = others.find((one) => one.sheet === link.parent);
		const guess = guesses.get(link.parent);
		if (parent === undefined || guess === undefined) continue;
		const joined = lacks
			? joinProposal(sheet, link, finds, lackedBy(guesses.get(sheet.sheet), guess))
			: null;
		const gathered = hasTableOfItsOwn(withStep(sheet, joined?.step ?? null, others))
			? []
			: gatherProposals(sheet, parent, link, finds);
		if (gathered.length > 0) return gathered;
		if (joined !== null) return [joined];
	}
	return [];
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
	finds: RowsFound,
	take: readonly TakenColumn[]
): LinkedProposal | null {
	if (take.length === 0) return null;
	const way = through.length === 0 ? {} : { through };
	const step: JoinStep = { kind: 'join', sheet: parent, key, refersTo, ...way, take };
	return { sheet: sheet.sheet, step, beside: [], finds, says: null, words: [] };
}

/** People, groups or counts of those who came, where what comes of it is a table of meetings. */
function gatherProposals(
	sheet: LinkedSheet,
	parent: LinkedSheet,
	{ key, refersTo, through }: SheetLink,
	finds: RowsFound
): LinkedProposal[] {
	const way = through.length === 0 ? {} : { through };
	const found = gatheredCounts(sheet, refersTo).map(({ counts, person, says, words }) => ({
		sheet: parent.sheet,
		step: { kind: 'gather' as const, sheet: sheet.sheet, key, refersTo, ...way, counts, person },
		beside: [],
		finds,
		says,
		words
	}));
	const [first] = found;
	return first !== undefined && isMeetingsWith(parent, first.step) ? found : [];
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
