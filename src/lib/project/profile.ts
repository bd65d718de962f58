import {
	emptyProfile,
	fieldsChanged,
	hasSameMoney,
	withChanges,
	type Profile
} from '../domain/profile/profile';
import type { ProfileDecision } from './decisions/about-project';
import type { Decision } from './decisions/decision';
import type { Project } from './project';

/** What the decisions about the project itself come to. */

const isProfile = (decision: Decision): decision is ProfileDecision => decision.kind === 'profile';

/** The profile as it stands: under the name that the project was begun with, changed by every decision that is on. */
export function profileOf(project: Pick<Project, 'name' | 'decisions'>): Profile {
	return project.decisions
		.filter(isProfile)
		.filter(({ on }) => on)
		.reduce((profile, { changes }) => withChanges(profile, changes), {
			...emptyProfile,
			name: project.name
		});
}

/** Whether a person gave the project its name, and not its first file. */
export function isNamed(project: Pick<Project, 'decisions'>): boolean {
	return project.decisions.some(
		(decision) =>
			isProfile(decision) && decision.on && fieldsChanged(decision.changes).includes('name')
	);
}

/** Decisions that count nothing anew; of the profile's the money is looked at by itself. */
const wordsOnly: readonly Decision['kind'][] = [
	'profile',
	'target',
	'reason',
	'pin',
	'note',
	'instrument',
	'alignment',
	'national figure',
	'consent',
	'release',
	'meeting',
	'question picture'
];

/** Whether two states of a project give the same numbers: they differ in words, targets, pins, notes and SDG grades only. */
export function givesSameNumbers(before: Project, after: Project): boolean {
	const counting = (project: Project): readonly Decision[] =>
		project.decisions.filter(({ kind }) => !wordsOnly.includes(kind));
	const [earlier, later] = [counting(before), counting(after)];
	return (
		before.id === after.id &&
		before.sources === after.sources &&
		earlier.length === later.length &&
		earlier.every(({ id, on }, index) => id === later[index]?.id && on === later[index].on) &&
		hasSameMoney(profileOf(before), profileOf(after))
	);
}
