import { translate } from '$lib/i18n/translate';

/** What a project is called on the screens. */
export function projectName(project: { readonly name: string; readonly sample: boolean }): string {
	if (project.sample) return translate('shell.sample project');
	return project.name === '' ? translate('shell.unnamed project') : project.name;
}
