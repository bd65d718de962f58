import { translate } from '$lib/i18n/translate';
import { projectState } from '$lib/state/project.svelte';

/** What the open project is called; `''` where none is open. */
export function openProjectName(): string {
	const { project, profile } = projectState;
	return project === null ? '' : projectName({ name: profile.name, sample: project.sample });
}

/** What a project is called on the screens. */
export function projectName(project: { readonly name: string; readonly sample: boolean }): string {
	if (project.sample) return translate('shell.sample project');
	return project.name === '' ? translate('shell.unnamed project') : project.name;
}
