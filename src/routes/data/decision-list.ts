import { decisionSentence, stepDecisionSentence } from '$lib/i18n/decision-sentence';
import { formatList } from '$lib/i18n/formats';
import { isolated } from '$lib/i18n/isolated-text';
import { translate } from '$lib/i18n/translate';
import { filesReadAgain } from '$lib/state/changes.svelte';
import type { projectState } from '$lib/state/project.svelte';
import { stepsInForce, switchRecipeStep } from '$lib/state/recipe-steps';
import { switchWhole } from '$lib/state/project-actions';

type Project = NonNullable<typeof projectState.project>;

/** A decision as it is listed. */
export interface ListedDecision {
	readonly id: string;
	/** An ISO instant. */
	readonly at: string;
	readonly on: boolean;
	readonly sentence: string;
	/** Key of what it is while it is on: in the numbers, or what holds. */
	readonly badge: 'mending.on' | 'profile.on' | 'targets.on';
	/** Why it cannot be switched. */
	readonly stays: ReturnType<typeof stepsInForce>[number]['stays'] | 'forgotten' | 'released';
	readonly switchTo: (on: boolean) => Promise<void>;
}

/** What each of some decisions did, in words; of imports only that a file was read once more in another way. */
export function decisionsInWords(
	project: Project,
	decisions: Project['decisions']
): readonly { readonly id: string; readonly what: string }[] {
	const steps = stepsInForce(project);
	return decisions.flatMap((decision) => {
		const { id } = decision;
		if (decision.kind === 'import') {
			const files = filesReadAgain(project, decision).map((name) => isolated(name));
			const what = translate('changes.read again', {
				files: formatList(files),
				count: files.length
			});
			return files.length === 0 ? [] : [{ id, what }];
		}
		if (decision.kind !== 'step') return [{ id, what: decisionSentence(decision) }];
		const { source, part, step } = decision;
		return steps
			.filter((one) => one.source === source && one.part === part && one.step === step)
			.map((one) => ({ id, what: stepWords(one) }));
	});
}

const stepWords = ({ file, recipe, doing }: ReturnType<typeof stepsInForce>[number]): string =>
	stepDecisionSentence(file, recipe.name, doing);

/** Every decision but imports, and the steps of every recipe, the newest first. */
export function listedDecisions(project: Project): readonly ListedDecision[] {
	const decided = project.decisions.flatMap((decision): ListedDecision[] => {
		if (decision.kind === 'import' || decision.kind === 'step') return [];
		const { id, at, on } = decision;
		return [
			{
				id,
				at,
				on,
				sentence: decisionSentence(decision),
				badge: badgeOf(decision),
				stays: staysBecause(decision),
				switchTo: (on) => switchWhole(id, on)
			}
		];
	});
	const steps = stepsInForce(project).map((one): ListedDecision => ({
		id: `${one.source} ${one.part} ${one.step}`,
		at: one.at,
		on: one.on,
		sentence: stepWords(one),
		badge: 'mending.on',
		stays: one.stays,
		switchTo: (on) => switchRecipeStep(one, on)
	}));
	return [...steps, ...decided].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))).reverse();
}

/** Why a decision can't be switched off; `null` where it can. */
function staysBecause({ kind }: Project['decisions'][number]): ListedDecision['stays'] {
	if (kind === 'forget') return 'forgotten';
	return kind === 'release' ? 'released' : null;
}

function badgeOf(decision: Project['decisions'][number]): ListedDecision['badge'] {
	if (decision.kind === 'target' || decision.kind === 'reason') return 'targets.on';
	if (decision.kind === 'own measure') return 'profile.on';
	const isSaid =
		decision.kind === 'profile' ||
		decision.kind === 'pin' ||
		decision.kind === 'note' ||
		decision.kind === 'instrument' ||
		decision.kind === 'alignment' ||
		decision.kind === 'national figure' ||
		decision.kind === 'forget' ||
		decision.kind === 'consent' ||
		decision.kind === 'release' ||
		decision.kind === 'meeting' ||
		decision.kind === 'question picture' ||
		(decision.kind === 'place' && !decision.isSame);
	return isSaid ? 'profile.on' : 'mending.on';
}
