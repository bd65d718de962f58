import type { AreaHeading } from '$lib/i18n/indicator-texts.ts';

/** What was searched for in the table of all indicators: it stands there again for who comes back from one of them. */
class CatalogueSearch {
	words = $state('');
	area: AreaHeading | '' = $state('');
}

export const catalogueSearch = new CatalogueSearch();

/** Looks at one area. */
export function searchIn(area: AreaHeading): void {
	catalogueSearch.words = '';
	catalogueSearch.area = area;
}
