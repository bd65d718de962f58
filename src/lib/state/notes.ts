import type { NoteDecision } from '../project/decisions/about-numbers.ts';
import { noteOf, withNote, type NoteAbout } from '../project/notes.ts';
import { switchTo } from './project-actions.ts';
import { now } from './now.ts';
import { projectState } from './project.svelte.ts';

export type { NoteAbout } from '../project/notes.ts';

/** Answers to cautions and boxes of stories, each a dated decision. */

/** What stands of a note, as the project is on the screens. */
export const noteNow = (about: NoteAbout): NoteDecision | undefined =>
	projectState.shown === null ? undefined : noteOf(projectState.shown, about);

export type Said = NoteAbout & Pick<NoteDecision, 'scope' | 'of' | 'text' | 'by'>;

/** Keeps what was said; `''` takes it back. */
export async function keepNote(said: Said): Promise<void> {
	const { project } = projectState;
	if (project === null) return;
	const changed = withNote(project, { ...said, id: crypto.randomUUID(), at: now() });
	if (changed !== project) await switchTo(changed);
}
