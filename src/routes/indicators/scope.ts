import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import { isAsked, periodOfId, yearBefore, type Period } from '$lib/domain/period.ts';
import type { Place } from '$lib/pipeline/read-cells.ts';
import type { Filters } from '$lib/state/filters.svelte.ts';
import type { Scope } from './view.ts';

/** What of a project a scope is made from. */
interface Project {
	readonly definitions: readonly IndicatorDefinition[];
	readonly places: readonly Place[];
	readonly periods: readonly Period[];
	readonly openingPeriod: string;
	readonly version: number;
}

/** The place, period and people that the address asks for; all of them where it asks for what is not there. */
export function scopeOf(filters: Filters, project: Project): Scope | null {
	const { places, version } = project;
	const periods = withChosen(withChosen(project.periods, project.openingPeriod), filters.period);
	const place =
		places.find(({ kind, id }) => kind === filters.placeKind && id === filters.placeId) ??
		places.find(({ kind }) => kind === 'all');
	const period =
		periods.find(({ id }) => id === filters.period) ??
		periods.find(({ id }) => id === project.openingPeriod);
	if (place === undefined || period === undefined || project.definitions.length === 0) return null;
	return { place, period, places, periods, people: filters.people, version };
}

/** The periods that are offered, with the one that was chosen besides, and the same a year before. */
function withChosen(periods: readonly Period[], id: string): readonly Period[] {
	if (periods.some((period) => period.id === id)) return periods;
	const chosen = periodOfId(id);
	if (chosen === null || !isAsked(chosen)) return periods;
	const start = periods.find(({ kind }) => kind === 'all')?.firstDay ?? '';
	const before = yearBefore(chosen);
	return [...periods, chosen, ...(before.firstDay >= start ? [before] : [])];
}
