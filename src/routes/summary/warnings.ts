import type { Consent } from '$lib/domain/disclosure/composition.ts';
import { narrativeFindings } from '$lib/domain/disclosure/narrative.ts';
import { formatList } from '$lib/i18n/formats.ts';
import { translate } from '$lib/i18n/translate.ts';
import { projectState } from '$lib/state/project.svelte.ts';

/** What in a text could point at somebody, in a sentence; `''` where nothing was found. */
export function warningsOf(
	text: string,
	consent: ReadonlyMap<string, Consent> | undefined
): string {
	const places = projectState.places
		.filter(({ kind }) => kind === 'community')
		.map(({ id, label }) => ({ label, consent: consent?.get(id) ?? ('none' as const) }));
	const found = narrativeFindings(text, places).map((one) =>
		translate(`summary.warn.${one.kind}`, { text: one.text })
	);
	return found.length === 0
		? ''
		: translate('summary.warn', { found: formatList([...new Set(found)]) });
}
