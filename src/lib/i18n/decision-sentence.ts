import type { Consent } from '../domain/disclosure/composition.ts';
import { formatDay, formatList } from './formats.ts';
import { indicatorName } from './indicator-texts.ts';
import { columnLabel } from './labels.ts';
import { problemTitle } from './problem-sentence.ts';
import { profileSentence } from './profile-text.ts';
import { isolated } from './isolated-text.ts';
import { stepSentence } from './recipe-sentence.ts';
import { translate, translateCode } from './translate.ts';
import type { AnswererRole } from '../domain/evidence/answered-by.ts';
import type { ChosenPicture } from '../domain/meeting/chosen-picture.ts';
import type { RecipeStep } from '../domain/intake/recipes/recipe.ts';
import type { ProblemCode } from '../domain/problem.ts';
import type { ProfileChanges } from '../domain/profile/profile.ts';
import { ownSentence, type DecisionOnOwn } from './own-text.ts';
import { sdgDecisionSentence, type DecisionOnSdg } from './sdg-text.ts';
import { targetSentence, reasonSentence, type DecisionOnTarget } from './target-text.ts';

/** A decision about rows, as far as its sentence needs it. */
export type RowDecision = {
	readonly column: string;
	readonly only?: { readonly row: number } | undefined;
} & (
	| {
			readonly kind: 'fix';
			readonly value: string;
			readonly to: string;
			readonly where?: { readonly value: string } | undefined;
	  }
	| {
			readonly kind: 'settle';
			readonly how: 'accepted' | 'ignored';
			readonly code: ProblemCode;
			readonly value?: string | undefined;
			/** It is left out again where a newer file has the same rows. */
			readonly again?: unknown;
	  }
);

/** What a decision about the project itself changed. */
export interface DecisionOnProfile {
	readonly kind: 'profile';
	readonly changes: ProfileChanges;
}

/** What was said of two ways of writing a place. */
export interface DecisionOnPlaces {
	readonly kind: 'place';
	readonly written: string;
	readonly known: string;
	readonly isSame: boolean;
}

/** A number that is looked at first. */
export interface DecisionOnPin {
	readonly kind: 'pin';
	readonly indicatorId: string;
}

/** By which picture a question is known at meetings. */
export interface DecisionOnPicture {
	readonly kind: 'question picture';
	readonly indicatorId: string;
	readonly says: ChosenPicture;
}

/** What was said at a view of change. */
export interface DecisionOnNote {
	readonly kind: 'note';
	readonly about: 'caution' | 'story' | 'summary';
	readonly indicatorId: string;
	readonly key: string;
	readonly scope: string;
	readonly of: string;
	readonly text: string;
	readonly by: AnswererRole | '';
}

/** Files that were let go for good. */
export interface DecisionToForget {
	readonly kind: 'forget';
	readonly sources: readonly { readonly name: string }[];
}

/** What a community agreed to. */
export interface DecisionOnConsent {
	readonly kind: 'consent';
	readonly label: string;
	readonly consent: Consent;
}

/** A document that was handed over. */
export interface DecisionToRelease {
	readonly kind: 'release';
	readonly what:
		| 'report'
		| 'data'
		| 'targets'
		| 'iati'
		| 'meeting pack'
		| 'meeting paper'
		| 'meeting project'
		| 'meeting';
	readonly entry: { readonly cells: readonly unknown[] };
	readonly hidden: number;
	readonly loosenedBecause: string;
}

/** A reflection meeting that was held. */
export interface DecisionOnMeeting {
	readonly kind: 'meeting';
	readonly says: {
		readonly label: string;
		readonly date: string;
		readonly promises: readonly unknown[];
	};
}

type DecisionToTell =
	| RowDecision
	| DecisionOnProfile
	| DecisionOnPlaces
	| DecisionOnTarget
	| DecisionOnOwn
	| DecisionOnPin
	| DecisionOnPicture
	| DecisionOnNote
	| DecisionOnSdg
	| DecisionToForget
	| DecisionOnConsent
	| DecisionToRelease
	| DecisionOnMeeting;

/** What a decision did, in words. */
export function decisionSentence(decision: DecisionToTell): string {
	switch (decision.kind) {
		case 'profile':
			return profileSentence(decision.changes);
		case 'place':
			return placeSentence(decision);
		case 'target':
			return targetSentence(decision);
		case 'reason':
			return reasonSentence(decision);
		case 'own indicator':
		case 'own measure':
			return ownSentence(decision);
		case 'forget':
			return forgottenSentence(decision);
		case 'note':
			return noteSentence(decision);
		case 'instrument':
		case 'alignment':
		case 'national figure':
			return sdgDecisionSentence(decision);
		case 'consent':
			return consentSentence(decision);
		case 'release':
			return releaseSentence(decision);
		case 'meeting':
			return meetingSentence(decision);
		case 'question picture':
			return translate('meeting.pictures.decision', {
				name: indicatorName(decision.indicatorId),
				picture: pictureWord(decision.says)
			});
		case 'pin':
			return translate('pins.pinned', { name: indicatorName(decision.indicatorId) });
		default:
			return rowDecisionSentence(decision);
	}
}

function pictureWord({ drawing, photo }: ChosenPicture): string {
	if (photo !== '') return translate('meeting.pictures.own');
	return translate(drawing === '' ? 'meeting.pictures.usual' : `picture.${drawing}`);
}

/** In which role somebody answered; `none` where nobody said, as the sentences ask for it. */
export const answererText = (by: AnswererRole | ''): string =>
	by === '' ? 'none' : translate(`change.answer.by.${by}`);

const forgottenSentence = ({ sources }: DecisionToForget): string =>
	translate('idle.forgotten', { files: formatList(sources.map(({ name }) => isolated(name))) });

const consentSentence = ({ label, consent }: DecisionOnConsent): string =>
	translate('summary.decision.consent', {
		place: isolated(label),
		consent: translate(`summary.consent.${consent}`)
	});

const meetingSentence = ({ says }: DecisionOnMeeting): string =>
	translate('meeting.decision', {
		place: isolated(says.label),
		day: formatDay(says.date),
		promises: says.promises.length
	});

function releaseSentence({ what, entry, hidden, loosenedBecause }: DecisionToRelease): string {
	return translate('summary.decision.release', {
		what: translate(`summary.released.${what}`),
		count: entry.cells.length - hidden,
		hidden,
		reason: loosenedBecause === '' ? 'none' : isolated(loosenedBecause)
	});
}

function noteSentence({ about, indicatorId, key, scope, of, text, by }: DecisionOnNote): string {
	const isTaken = text === '';
	if (about === 'summary') {
		if (key === 'choices') {
			return translate(isTaken ? 'note.summary.choices.taken' : 'note.summary.choices');
		}
		const [kind = ''] = key.split(' ');
		const isFromFile = kind !== key;
		const section = isFromFile
			? translate(kind === 'story' ? 'summary.stories title' : 'summary.texts title')
			: translateCode('summary.section', key);
		const parameters = { section, text: isolated(text) };
		return translate(isTaken ? 'note.summary.taken' : 'note.summary', parameters);
	}
	// Answered where nothing is measured yet: then it is about what was done.
	const measure =
		indicatorId === '' ? translate('change.story.no measure.name') : indicatorName(indicatorId);
	const said = { measure, place: scope, text: isolated(text) };
	if (about === 'caution') {
		return isTaken
			? translate('note.caution.taken', { ...said, of })
			: translate('note.caution', { ...said, of, by: answererText(by) });
	}
	const box = translateCode('change.story', key);
	return translate(isTaken ? 'note.story.taken' : 'note.story', { ...said, box });
}

/** What a step of a recipe does to a file, in words. */
export function stepDecisionSentence(file: string, recipe: string, step: RecipeStep): string {
	const what = { file: isolated(file), step: stepSentence(step), recipe: isolated(recipe) };
	return translate(recipe === '' ? 'mending.step' : 'mending.step of', what);
}

function placeSentence({ written, known, isSame }: DecisionOnPlaces): string {
	const names = { written, known };
	return translate(isSame ? 'mending.said same place' : 'mending.said two places', names);
}

function rowDecisionSentence(decision: RowDecision): string {
	const column = columnLabel(decision.column);
	const where = whereSentence(decision);
	if (decision.kind === 'settle') {
		const how = decision.again === undefined ? decision.how : 'left out again';
		return translate(`mending.settled ${how}`, {
			what: problemTitle(decision.code),
			column,
			value: decision.value ?? '',
			where
		});
	}
	const from = decision.value === '' ? translate('data.problems.blank') : `“${decision.value}”`;
	const to = decision.to === '' ? translate('mending.as not recorded') : `“${decision.to}”`;
	return translate('mending.fixed', { column, from, to, where });
}

function whereSentence(decision: RowDecision): string {
	if (decision.only !== undefined) {
		return translate('mending.where row', { row: decision.only.row });
	}
	if (decision.kind === 'fix' && decision.where !== undefined) {
		return translate('mending.where key', { key: decision.where.value });
	}
	return translate('mending.where all');
}
