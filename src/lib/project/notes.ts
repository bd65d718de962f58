import type { NoteDecision } from './decisions/about-numbers.ts';
import { addDecision, type Project } from './project.ts';

/** What was said at the views of change: answers to cautions, and boxes of stories. */

export type NoteAbout = Pick<NoteDecision, 'about' | 'indicatorId' | 'place' | 'key'>;

const isAbout = (note: NoteDecision, asked: NoteAbout): boolean =>
	note.about === asked.about &&
	note.indicatorId === asked.indicatorId &&
	note.place.kind === asked.place.kind &&
	note.place.id === asked.place.id &&
	note.key === asked.key;

/** The note that stands: of several about the same thing the newest that is on; none where it takes the words back. */
export function noteOf(
	{ decisions }: Pick<Project, 'decisions'>,
	asked: NoteAbout
): NoteDecision | undefined {
	const last = decisions.findLast(
		(decision): decision is NoteDecision =>
			decision.kind === 'note' && decision.on && isAbout(decision, asked)
	);
	return last === undefined || last.text === '' ? undefined : last;
}

/** Keeps a note; the same project where it says what stands already. */
export function withNote(
	project: Project,
	note: NoteAbout & Pick<NoteDecision, 'id' | 'at' | 'scope' | 'of' | 'text' | 'by'>
): Project {
	const text = note.text.trim();
	// What is taken back is nobody's.
	const by = text === '' ? '' : note.by;
	const stands = noteOf(project, note);
	// The same words for the report may be of another text than before.
	const isOfSame = note.about !== 'summary' || (stands?.of ?? '') === note.of;
	const isSaid = (stands?.text ?? '') === text && (stands?.by ?? '') === by && isOfSame;
	if (isSaid) return project;
	return addDecision(project, { ...note, text, by, kind: 'note', on: true });
}
