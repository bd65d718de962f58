import type { ChosenPicture } from '../domain/meeting/chosen-picture.ts';
import type { QuestionPictureDecision } from './decisions/about-sharing.ts';
import type { Decision } from './decisions/decision.ts';
import type { Project } from './project.ts';

const isPicture = (decision: Decision): decision is QuestionPictureDecision =>
	decision.kind === 'question picture' && decision.on;

/** By which picture questions are known at meetings, by indicator: of several decisions about one the newest counts. */
export function questionPictures({
	decisions
}: Pick<Project, 'decisions'>): ReadonlyMap<string, ChosenPicture> {
	return new Map(
		decisions.filter(isPicture).map(({ indicatorId, says }) => [indicatorId, says] as const)
	);
}
