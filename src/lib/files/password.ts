import type { Answers, Question } from './read-result';

/** The question that a locked file asks. A password is used and forgotten: it is never a choice that was `chosen`. */
export const passwordQuestion: Question = {
	id: 'password',
	kind: 'password',
	choices: [],
	chosen: ''
};

/** The file itself, or a member of a zip, whose name stands before. */
const isPasswordId = (id: string): boolean =>
	id === passwordQuestion.id || id.endsWith(`: ${passwordQuestion.id}`);

/** Whether a file was opened with a password. */
export function hasPassword(answers: Answers): boolean {
	return Object.keys(answers).some(isPasswordId);
}

/** What may be kept of the answers. */
export function withoutPasswords(answers: Answers): Answers {
	return Object.fromEntries(Object.entries(answers).filter(([id]) => !isPasswordId(id)));
}
