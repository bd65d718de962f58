import type {
	AskedQuestion,
	HintId,
	Limits,
	ListId,
	Question,
	QuestionGroup,
	Refusal
} from './form-definition.ts';

/** The kinds of questions of which forms are made. */

type Extra = Limits & { readonly hint?: HintId };

export const ask = (column: string, extra: Extra = {}): AskedQuestion => ({
	kind: 'asked',
	column,
	...extra
});

const refused = (id: Refusal['id'], most?: number): Refusal =>
	most === undefined ? { id } : { id, most };

/** A whole number that is still plausible. */
export const count = (column: string, most: number, extra: Extra = {}): AskedQuestion =>
	ask(column, {
		constraint: `. >= 0 and . <= ${most}`,
		refusal: refused('whole number', most),
		...extra
	});

/** A number that need not be whole, and is still plausible. */
export const amount = (column: string, most: number, extra: Extra = {}): AskedQuestion =>
	ask(column, {
		constraint: `. >= 0 and . <= ${most}`,
		refusal: refused('number', most),
		...extra
	});

/** A whole number that counts some of what another question counts; asked once that one is answered. */
export const partOf = (column: string, whole: string, extra: Extra = {}): AskedQuestion =>
	ask(column, {
		constraint: `. >= 0 and . <= \${${whole}}`,
		refusal: refused('part of'),
		relevant: `\${${whole}} != ''`,
		...extra
	});

/** A day on which something was seen or done. */
export const pastDay = (column: string, extra: Extra = {}): AskedQuestion =>
	ask(column, { constraint: '. <= today()', refusal: refused('past day'), ...extra });

/** A day not before another one, and where it is past not to come either. */
export const dayFrom = (
	column: string,
	start: string,
	isPast: boolean,
	extra: Extra = {}
): AskedQuestion =>
	ask(column, {
		constraint: `(\${${start}} = '' or . >= \${${start}})${isPast ? ' and . <= today()' : ''}`,
		refusal: refused('day after'),
		...extra
	});

/** Free words. */
export const words = (column: string, extra: Extra = {}): AskedQuestion =>
	ask(column, { hint: 'no names', ...extra });

const oneCode = "regex(., '^[A-Za-z0-9][A-Za-z0-9._-]*$')";

/** A code that stands on another form. */
export const code = (column: string, hint: HintId): AskedQuestion =>
	ask(column, { constraint: oneCode, refusal: refused('code'), hint });

/** Several such codes. */
export const codes = (column: string, hint: HintId): AskedQuestion =>
	ask(column, {
		constraint: "regex(., '^[A-Za-z0-9._-]+( [A-Za-z0-9._-]+)*$')",
		refusal: refused('codes'),
		hint
	});

export const ownCode = (column: string, letter: string): Question => ({
	kind: 'own code',
	column,
	letter
});

export const chosen = (column: string, list: ListId, hint: HintId): Question => ({
	...code(column, hint),
	list
});

export const community: Question = chosen('community_id', 'community', 'alias');

export const onOneScreen = (questions: readonly Question[]): QuestionGroup => ({
	kind: 'group',
	questions
});
