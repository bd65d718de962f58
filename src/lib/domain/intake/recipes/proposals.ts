import { tables } from '../../tables/index.ts';
import { noWords, yesWords } from '../words.ts';
import { dayInColumns, listsInCells, placesInCells } from './find-parts.ts';
import type { LinkedSheet, RowsFound } from './link-holds.ts';
import type { SaidOfList } from './linked-sheets.ts';
import { peopleIn } from './people.ts';
import type { RecipeStep } from './recipe.ts';
import { formLink, rowsFound } from './sheet-links.ts';
import { lastPart, nameOf, sameValue } from './text-sheet.ts';

/** What a sheet looks like it needs: steps that can be taken with one press. */
export interface Proposal {
	readonly kind:
		| 'approved'
		| 'consent'
		| 'gather'
		| 'join'
		| 'options'
		| 'list'
		| 'combine'
		| 'split'
		| 'people';
	/** What somebody says by taking it, of what only somebody can know; the others of its kind say something else. */
	readonly says?: SaidOfList;
	/** Words of which it is said. */
	readonly words?: readonly string[];
	/** None where something must be said first. */
	readonly steps: readonly RecipeStep[];
	/** Of steps that bring rows together, how many find each other. */
	readonly finds?: RowsFound;
	/** Numbers would be wrong if nobody looked at it. */
	readonly mustAnswer: boolean;
}

/**
 * @param others the other sheets of the file, as they stand in it, with all their rows
 * @param whole the sheet with all its rows, where only some of them are judged
 */
export function proposalsFor(
	sheet: LinkedSheet,
	others: readonly LinkedSheet[],
	whole: LinkedSheet = sheet
): Proposal[] {
	return [
		...rowsProposals(sheet, 'approved', isApprovalColumn, approvedWords, true),
		...rowsProposals(sheet, 'consent', isConsentColumn, consentWords, true),
		...joinProposals(whole, others),
		...optionsProposals(sheet),
		...partsProposals(sheet),
		...(peopleIn(sheet) ? [{ kind: 'people', steps: [], mustAnswer: true } as const] : [])
	];
}

/** What stands in parts: several answers or two places in one cell, a day in three columns. */
const partsProposals = ({ header, rows }: LinkedSheet): Proposal[] => [
	...listsInCells(header, rows).map((step) => ({
		kind: 'list' as const,
		steps: [step],
		mustAnswer: false
	})),
	...dayInColumns(header, rows).map((step) => ({
		kind: 'combine' as const,
		steps: [step],
		mustAnswer: false
	})),
	...placesInCells(header, rows).map((step) => ({
		kind: 'split' as const,
		steps: [step],
		mustAnswer: false
	}))
];

const approvedWords: ReadonlySet<string> = new Set(['approved', 'validation_status_approved']);
const consentWords: ReadonlySet<string> = new Set(yesWords);
const noConsentWords: ReadonlySet<string> = new Set([...yesWords, ...noWords, '']);

const approvalHeaders = new Set([
	'_validation_status',
	'_submission__validation_status',
	'validation_status',
	'reviewstate'
]);

const isApprovalColumn = (header: string, values: ReadonlySet<string>): boolean =>
	approvalHeaders.has(lastPart(header)) && [...values].some((value) => approvedWords.has(value));

const consentHeader =
	/(?:^|[^\p{L}])(?:consent|consents|consented|assent|consentement|consentimiento|consentimento|idhini|ridhaa|الموافقة|موافقة)(?:[^\p{L}]|$)/u;

const isConsentColumn = (header: string, values: ReadonlySet<string>): boolean =>
	consentHeader.test(lastPart(header).replaceAll('_', ' ')) &&
	[...values].every((value) => noConsentWords.has(value));

/** Rows stay where a column of the form holds a word; nothing is proposed where all of them do. */
function rowsProposals(
	{ header, rows }: LinkedSheet,
	kind: 'approved' | 'consent',
	isMeant: (header: string, values: ReadonlySet<string>) => boolean,
	words: ReadonlySet<string>,
	mustAnswer: boolean
): Proposal[] {
	return header.flatMap((text, place): Proposal[] => {
		const cells = rows.map((row) => (row[place] ?? '').trim());
		const values = new Set(cells.map(sameValue));
		const staying = [...new Set(cells)].filter((cell) => words.has(sameValue(cell)));
		const isAll = [...values].every((value) => words.has(value));
		if (staying.length === 0 || isAll || !isMeant(text, values)) return [];
		const once = staying.filter(
			(cell, at) => staying.findIndex((other) => sameValue(other) === sameValue(cell)) === at
		);
		const column = nameOf(header, place);
		return [{ kind, steps: [{ kind: 'rows', column, values: once, keep: true }], mustAnswer }];
	});
}

/** A repeat of a form is put beside the form that it belongs to. */
function joinProposals(sheet: LinkedSheet, others: readonly LinkedSheet[]): Proposal[] {
	const link = formLink(sheet, others);
	if (link === null) return [];
	const { parent, key, refersTo } = link;
	const step: RecipeStep = { kind: 'join', sheet: parent, key, refersTo };
	const finds = rowsFound(sheet, link, others);
	return [{ kind: 'join', steps: [step], mustAnswer: true, finds }];
}

/** How forms mark an option as chosen or not: never in words, which answer a question of its own. */
const marks: ReadonlySet<string> = new Set(['1', '0', 'true', 'false']);

/** A group of questions may hold several that ask yes or no, which are no options of one. */
const ownColumns: ReadonlySet<string> = new Set(
	tables.flatMap(({ columns }) => columns.map(({ id }) => id))
);

function isOption(name: string, cells: readonly string[]): boolean {
	const filled = cells.map(sameValue).filter((cell) => cell !== '');
	const isMarked = filled.length > 0 && filled.every((cell) => marks.has(cell));
	return isMarked && !ownColumns.has(sameValue(name));
}

/** `q/option` columns with nothing but 1 and 0, where `q` itself is not there. */
function optionsProposals({ header, rows }: LinkedSheet): Proposal[] {
	const groups = new Map<string, number[]>();
	header.forEach((text, place) => {
		const at = text.lastIndexOf('/');
		const cells = rows.map((row) => row[place] ?? '');
		if (at <= 0 || !isOption(text.slice(at + 1), cells)) return;
		const question = text.slice(0, at);
		groups.set(question, [...(groups.get(question) ?? []), place]);
	});
	return [...groups].flatMap(([question, places]): Proposal[] => {
		if (places.length < 2 || header.includes(question)) return [];
		const options = places.map((place) => ({
			column: nameOf(header, place),
			option: (header[place] ?? '').slice(question.length + 1)
		}));
		const into = question.split('/').at(-1) ?? question;
		if (header.includes(into)) return [];
		return [
			{ kind: 'options', steps: [{ kind: 'options to list', options, into }], mustAnswer: false }
		];
	});
}
