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
