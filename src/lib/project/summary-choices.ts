import * as v from 'valibot';
import type { RuleName } from '../domain/disclosure/rules.ts';
import { noteOf, type NoteAbout } from './notes.ts';
import type { Project } from './project.ts';

/** What goes into the document for donors, and by which rules: kept as a dated note of the project, the newest holds. */

export const summaryGroups = ['sex', 'age_band', 'disability', 'arm', 'harm'] as const;

export type SummaryGroup = (typeof summaryGroups)[number];

/** Rules that can be set by hand. */
const ruleNames = [
	'smallestCount',
	'fewestAsked',
	'fewAsked',
	'fewestCommunities',
	'largestShare',
	'shortestPeriod',
	'roundTo'
] as const satisfies readonly RuleName[];

const choicesSchema = v.object({
	/** Ids of indicators that stay out. */
	without: v.array(v.string()),
	splits: v.array(v.picklist(summaryGroups)),
	byArea: v.boolean(),
	changed: v.record(v.picklist(ruleNames), v.pipe(v.number(), v.finite(), v.minValue(0))),
	/** Why rules are looser. */
	reason: v.string()
});

export type SummaryChoices = Readonly<v.InferOutput<typeof choicesSchema>>;

/** What holds as long as nobody chose: everything, by every group and area, by the usual rules. */
export const usualChoices: SummaryChoices = {
	without: [],
	splits: [...summaryGroups],
	byArea: true,
	changed: {},
	reason: ''
};

export const aboutChoices: NoteAbout = {
	about: 'summary',
	indicatorId: '',
	place: { kind: 'all', id: 'ALL' },
	key: 'choices'
};

/** What a note says was chosen; the usual where it cannot be read. */
export function choicesOfText(text: string): SummaryChoices {
	try {
		const read = v.safeParse(choicesSchema, JSON.parse(text));
		return read.success ? read.output : usualChoices;
	} catch {
		return usualChoices;
	}
}

/** What was chosen last in a project. */
export const choicesOf = (project: Pick<Project, 'decisions'>): SummaryChoices =>
	choicesOfText(noteOf(project, aboutChoices)?.text ?? '');

/** The text of a note; `''` for the usual, which needs none. */
export function choicesText(choices: SummaryChoices): string {
	const text = JSON.stringify(choices);
	return text === JSON.stringify(usualChoices) ? '' : text;
}
