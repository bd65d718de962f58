/** The steps of a meeting, one picture after the other. */

export type MeetingStep =
	| { readonly kind: 'last' }
	| { readonly kind: 'guess' | 'see' | 'why'; readonly question: string }
	| { readonly kind: 'next' }
	| { readonly kind: 'close' }
	| { readonly kind: 'end' };

/** From what was promised last time to the close; each question is guessed, seen and talked about before the next. */
export function stepsOf(questions: readonly string[]): readonly MeetingStep[] {
	const asked = questions.flatMap((question): MeetingStep[] => [
		{ kind: 'guess', question },
		{ kind: 'see', question },
		{ kind: 'why', question }
	]);
	return [{ kind: 'last' }, ...asked, { kind: 'next' }, { kind: 'close' }, { kind: 'end' }];
}

/**
 * The step to which one turns. A question that is left out is passed over as a whole: nothing of it is asked, shown or talked
 * about.
 *
 * @param isLeftOut whether the question of the step that is open is left out
 */
export function stepBeside(
	steps: readonly MeetingStep[],
	at: number,
	{ by, isLeftOut }: { readonly by: 1 | -1; readonly isLeftOut: boolean }
): number {
	if (!isLeftOut) return at + by;
	const asked = questionOf(steps[at]);
	let next = at + by;
	while (asked !== null && questionOf(steps[next]) === asked) next += by;
	return next;
}

const questionOf = (step: MeetingStep | undefined): string | null =>
	step !== undefined && 'question' in step ? step.question : null;
