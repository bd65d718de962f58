import { columnsMade } from '../domain/intake/recipes/columns-made.ts';
import { columnsNamed } from '../domain/intake/recipes/columns-named.ts';
import { stepsOn, withStepSwitched } from '../domain/intake/recipes/edit-recipe.ts';
import type { Recipe, RecipeStep } from '../domain/intake/recipes/recipe.ts';
import type { StepDecision } from './decisions/about-rows.ts';
import type { Decision } from './decisions/decision.ts';
import type { Project } from './project.ts';
import type { Source, SourcePart } from './source.ts';

/**
 * The steps of a recipe are decisions like any other. They are taken with the import of their file; a decision of its own
 * stands for a step from the first time on that it is switched.
 */

/** A step of the recipe of a part of a source, each counted from 0. */
export interface StepName {
	/** Id of the source. */
	readonly source: string;
	readonly part: number;
	readonly step: number;
}

/** A source whose recipes have those steps on that are on by what was decided. */
export function withStepsInForce(source: Source, decisions: readonly Decision[]): Source {
	const switched = decisions.filter(
		(decision): decision is StepDecision => decision.kind === 'step' && isAbout(decision, source)
	);
	if (switched.length === 0) return source;
	const parts = source.parts.map((part, at) =>
		switched
			.filter((one) => one.part === at)
			.reduce((one, { step, on }) => withStepInForce(one, step, on), part)
	);
	return { ...source, parts };
}

/** A file that was taken in again may have another recipe: a decision is about the reading with which it was taken. */
const isAbout = (decision: StepDecision, { id, importedAt }: Source): boolean =>
	decision.source === id && decision.at === importedAt;

/** Columns of another recipe are found by their headers: they may stand elsewhere in what it makes. */
function withStepInForce(part: SourcePart, step: number, isOn: boolean): SourcePart {
	const { recipe, positions: _positions, ...rest } = part;
	const isSame = recipe === undefined || (recipe.steps[step]?.off !== true) === isOn;
	return isSame ? part : { ...rest, recipe: withStepSwitched(recipe, step, isOn) };
}

/** A project in which a step is switched. @param at an ISO instant */
export function switchStep(project: Project, name: StepName, on: boolean, at: string): Project {
	const taken = stepAsTaken(project, name);
	const before = project.decisions.find((decision) => decision.id === taken?.id) ?? taken;
	if (before?.kind !== 'step' || before.on === on) return project;
	const after = { ...before, on, switched: [...(before.switched ?? []), { at, on }] };
	const others = project.decisions.filter((decision) => decision.id !== before.id);
	return { ...project, decisions: [...others, after] };
}

/** The decision that was taken with the import. */
export function stepAsTaken(project: Project, name: StepName): StepDecision | null {
	const source = project.sources.find(({ id }) => id === name.source);
	const step = source?.parts[name.part]?.recipe?.steps[name.step];
	if (source === undefined || step === undefined) return null;
	const at = source.importedAt;
	const on = step.off !== true;
	const id = ['step', name.source, name.part, name.step, at].join(' ');
	return { id, kind: 'step', at, on, switched: [{ at, on }], ...name };
}

/** A step with what it belongs to, as it is listed. */
export interface ListedStep extends StepName {
	readonly at: string;
	readonly on: boolean;
	readonly file: string;
	readonly recipe: Recipe;
	readonly doing: RecipeStep;
	/**
	 * Why it cannot be switched: what it was made of was let go, what it makes is used, or it would need more of the file
	 * than is kept.
	 */
	readonly stays: 'frozen' | 'needed' | 'whole file' | null;
}

/** The steps of some sources, with their steps in force. */
export function listedSteps(sources: readonly Source[]): readonly ListedStep[] {
	return sources.flatMap((source) =>
		source.parts.flatMap((part, at) =>
			(part.recipe?.steps ?? []).map((doing, step) => ({
				source: source.id,
				part: at,
				step,
				at: source.importedAt,
				on: doing.off !== true,
				file: source.name,
				recipe: part.recipe ?? { name: '', steps: [] },
				doing,
				stays: staysOf(part, doing)
			}))
		)
	);
}

const needsWholeFile: ReadonlySet<RecipeStep['kind']> = new Set(['count', 'join', 'gather']);

/** Whether what a step needs was taken in with the file. */
const isKept = ({ leftOut }: SourcePart, step: RecipeStep): boolean =>
	!needsWholeFile.has(step.kind) &&
	columnsNamed({ steps: [step] }).every(({ header }) => !leftOut.includes(header));

function staysOf(part: SourcePart, step: RecipeStep): ListedStep['stays'] {
	const { recipe, frozen } = part;
	if (recipe === undefined || frozen !== undefined) return 'frozen';
	if (step.off === true) return isKept(part, step) ? null : 'whole file';
	const others = stepsOn(recipe).filter((one) => one !== step);
	const used = new Set([
		...Object.values(part.columns),
		...columnsNamed({ steps: others }).map(({ header }) => header)
	]);
	return columnsMade(step).some((header) => used.has(header)) ? 'needed' : null;
}
