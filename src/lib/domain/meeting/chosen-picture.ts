import type { MeasurePicture } from '../indicators/own-measure-words.ts';
import type { PreparedMeeting } from './prepared.ts';

/**
 * By which picture a question is known: a drawing that is part of the page, or the community's own drawing or photo of an
 * object; the usual one where both are `''`.
 */
export interface ChosenPicture {
	readonly drawing: MeasurePicture | '';
	/** A small JPEG as a `data:` address. */
	readonly photo: string;
}

/** A meeting with the pictures that were chosen for its questions. What is about harm has drawings alone. */
export function withPictures(
	prepared: PreparedMeeting,
	pictures: ReadonlyMap<string, ChosenPicture>
): PreparedMeeting {
	const questions = prepared.questions.map((question) => {
		const chosen = pictures.get(question.id);
		if (chosen === undefined) return question;
		const { drawing, photo } = chosen;
		return { ...question, drawing, photo: question.isHarm ? '' : photo };
	});
	return { ...prepared, questions };
}
