import { noWords, yesWords } from '../words.ts';
import { dayInColumns, listsInCells, placesInCells } from './find-parts.ts';
import type { SaidOfList } from './linked-sheets.ts';
import { peopleIn } from './people.ts';
import type { RecipeStep } from './recipe.ts';
import { nameOf, plainName, sameValue } from './text-sheet.ts';

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
	/** Numbers would be wrong if nobody looked at it. */
	readonly mustAnswer: boolean;
}

interface Sheet {
	readonly sheet: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** @param others the other sheets of the file, as they stand in it */
export function proposalsFor(sheet: Sheet, others: readonly Sheet[]): Proposal[] {
	return [
		...rowsProposals(sheet, 'approved', isApprovalColumn, approvedWords, true),
		...rowsProposals(sheet, 'consent', isConsentColumn, consentWords, true),
		...joinProposals(sheet, others),
		...optionsProposals(sheet),
		...partsProposals(sheet),
		...(peopleIn(sheet) ? [{ kind: 'people', steps: [], mustAnswer: true } as const] : [])
	];
}

/** What stands in parts: several answers or two places in one cell, a day in three columns. */
const partsProposals = ({ header, rows }: Sheet): Proposal[] => [
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

/** The last part of a header with groups, in small letters. */
const lastPart = (header: string): string =>
	plainName(header).split('/').at(-1)?.trim().toLowerCase() ?? '';

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
	{ header, rows }: Sheet,
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

/** Names of the columns by which rows of one sheet belong to a row of another: KoboToolbox, ODK. */
const links = [
	{ refersTo: '_parent_index', key: '_index', parent: '_parent_table_name' },
	{ refersTo: '_submission__id', key: '_id', parent: null },
	{ refersTo: 'parent_key', key: 'key', parent: null }
] as const;

/** A repeat of a form is put beside the form that it belongs to. */
function joinProposals(sheet: Sheet, others: readonly Sheet[]): Proposal[] {
	for (const link of links) {
		const refersTo = sheet.header.findIndex((text) => lastPart(text) === link.refersTo);
		if (refersTo === -1) continue;
		const other =
			others.find((one) => one.sheet === parentName(sheet, link.parent)) ??
			others.find((one) => holdsKeys(one, link.key, valuesAt(sheet, refersTo)));
		const key = other?.header.findIndex((text) => lastPart(text) === link.key) ?? -1;
		if (other === undefined || key === -1) continue;
		const step: RecipeStep = {
			kind: 'join',
			sheet: other.sheet,
			key: nameOf(other.header, key),
			refersTo: nameOf(sheet.header, refersTo)
		};
		return [{ kind: 'join', steps: [step], mustAnswer: true }];
	}
	return [];
}

/** The one sheet that the rows name as the one they belong to. */
function parentName({ header, rows }: Sheet, column: string | null): string | null {
	const place = column === null ? -1 : header.findIndex((text) => lastPart(text) === column);
	const names = new Set(rows.map((row) => (row[place] ?? '').trim()).filter((one) => one !== ''));
	return names.size === 1 ? ([...names][0] ?? null) : null;
}

const valuesAt = ({ rows }: Sheet, place: number): ReadonlySet<string> =>
	new Set(rows.map((row) => (row[place] ?? '').trim()).filter((value) => value !== ''));

/** Whether a sheet has the keys, or, of a sheet of which only some rows are at hand, one of them. */
function holdsKeys(sheet: Sheet, key: string, wanted: ReadonlySet<string>): boolean {
	const place = sheet.header.findIndex((text) => lastPart(text) === key);
	return place !== -1 && [...valuesAt(sheet, place)].some((value) => wanted.has(value));
}

const markWords: ReadonlySet<string> = new Set([...yesWords, ...noWords, '']);

/** `q/option` columns with nothing but 1 and 0, where `q` itself is not there. */
function optionsProposals({ header, rows }: Sheet): Proposal[] {
	const groups = new Map<string, number[]>();
	header.forEach((text, place) => {
		const at = text.lastIndexOf('/');
		const isMarks = rows.every((row) => markWords.has(sameValue(row[place] ?? '')));
		if (at <= 0 || !isMarks) return;
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
