import { storyBoxes } from '../domain/evidence/contribution-story.ts';
import type { WrittenStory } from '../domain/evidence/written-story.ts';
import { groupBy } from '../domain/group-by.ts';
import { noteOf } from './notes.ts';
import type { NoteDecision } from './decisions/about-numbers.ts';
import type { Project } from './project.ts';

/** Every story with words of somebody that stand, in the order in which they were begun. */
export function writtenStories(project: Pick<Project, 'decisions'>): readonly WrittenStory[] {
	const said = project.decisions.filter(
		(decision): decision is NoteDecision => decision.kind === 'note' && decision.about === 'story'
	);
	const byStory = groupBy(said, ({ indicatorId, place }) =>
		JSON.stringify([indicatorId, place.kind, place.id])
	);
	return [...byStory.values()].flatMap(([first]) => {
		if (first === undefined) return [];
		const { indicatorId, place } = first;
		const boxes = boxesOf(project, first);
		return boxes.length === 0 ? [] : [{ indicatorId, place, boxes }];
	});
}

function boxesOf(
	project: Pick<Project, 'decisions'>,
	{ indicatorId, place }: NoteDecision
): WrittenStory['boxes'] {
	return storyBoxes.flatMap((box) => {
		const note = noteOf(project, { about: 'story', indicatorId, place, key: box });
		return note === undefined ? [] : [{ box, text: note.text }];
	});
}
