import type { Period } from '../domain/period.ts';
import type { LearnedText } from '../pipeline/learning.ts';
import type { PlacedPoint } from '../pipeline/targets.ts';
import { noteOf } from '../project/notes.ts';
import type { Project } from '../project/project.ts';
import { figuresInForce } from '../project/sdg.ts';
import { reasonKey, reasonsGiven } from '../project/targets.ts';
import {
	narrativeSections,
	type DonorDocument,
	type NarrativeSection
} from '../reports/donor-document.ts';
import type { ReasonedPoint } from '../reports/donor-making.ts';
import { keepNote, type NoteAbout } from './notes.ts';
import { storiesIn, type JudgedStory, type StoriesOffered } from './summary-stories.ts';

/** Words in the document for donors: what the officer wrote, and what of files was let in, one by one. */

type Decided = Pick<Project, 'decisions'>;

/** A text that came with a file: it stands in the document only once the officer let it in. */
export interface OfferedText {
	/** What of the document it is. */
	readonly key: string;
	readonly text: string;
	/** The target whose reason it is; `null` for what a community learned. */
	readonly target: string | null;
}

/** Why a number is off its target: typed by the officer, or as it came with a file. */
export function saidReason(
	project: Decided,
	{ target, point }: PlacedPoint,
	reason: string
): ReasonedPoint['said'] {
	const isTyped = reasonsGiven(project).has(reasonKey(target.id, point.period.id));
	return isTyped ? { typed: reason, inFile: '' } : { typed: '', inFile: reason };
}

/** What of the files may be let into a document of a period. */
export function offeredTexts(
	period: Period,
	points: readonly ReasonedPoint[],
	learned: readonly LearnedText[]
): readonly OfferedText[] {
	return [
		...points
			.filter(({ place, said }) => place.kind !== 'community' && said.inFile !== '')
			.map(({ target, said }) => ({
				key: `reason ${target.id} ${period.id}`,
				text: said.inFile,
				target: target.id
			})),
		...learned.map(({ meetingId, text }) => ({
			key: `learning ${meetingId} ${period.id}`,
			text,
			target: null
		}))
	];
}

/** A section of the officer's own words. */
const narrativeAbout = (section: NarrativeSection): NoteAbout => ({
	about: 'summary',
	indicatorId: '',
	place: { kind: 'all', id: 'ALL' },
	key: section
});

/** What the officer wrote, as the project stands. */
export function narrativeOf(project: Decided): Readonly<Partial<Record<NarrativeSection, string>>> {
	return Object.fromEntries(
		narrativeSections.flatMap((section) => {
			const text = noteOf(project, narrativeAbout(section))?.text ?? '';
			return text === '' ? [] : [[section, text]];
		})
	);
}

export async function keepNarrative(section: NarrativeSection, text: string): Promise<void> {
	await keepNote({ ...narrativeAbout(section), scope: '', of: '', text, by: '' });
}

/** Whether a text was let in as it stands; one that changed since is asked about again. */
export function isLetIn(project: Decided, { key, text }: OfferedText): boolean {
	return noteOf(project, { ...narrativeAbout('learning'), key })?.text === text.trim();
}

/** Lets a text from a file into the document, or takes it out. */
export async function letIn({ key, text }: OfferedText, isIn: boolean): Promise<void> {
	const about = { ...narrativeAbout('learning'), key };
	await keepNote({ ...about, scope: '', of: '', text: isIn ? text : '', by: '' });
}

interface MayStand {
	readonly texts: readonly OfferedText[];
	readonly stories: StoriesOffered<JudgedStory>;
}

/** The document with the words that stand now: what the officer wrote, national figures among it, and what was let in. */
export function withWords(
	document: DonorDocument,
	{ texts, stories }: MayStand,
	project: Decided
): DonorDocument {
	const approved = texts.filter((text) => isLetIn(project, text));
	const reasonOf = (id: string): string => approved.find(({ target }) => target === id)?.text ?? '';
	return {
		...document,
		figures: figuresInForce(project),
		narrative: narrativeOf(project),
		stories: storiesIn(project, stories.offered, document.period),
		approved: approved.filter(({ target }) => target === null).map(({ text }) => text),
		targets: document.targets.map((one) =>
			one.reason === '' ? { ...one, reason: reasonOf(one.target.id) } : one
		)
	};
}
