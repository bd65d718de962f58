import type { Consent } from '$lib/domain/disclosure/composition.ts';

/** What may be shared, as a drawing: a shut box, many dots together, a house with its flag. */
export const consentIcons: Readonly<Record<Consent, string>> = {
	none: 'M8 14h16v14H8zM11 14v-4c0-6 10-6 10 0v4M16 19v4',
	totals_only:
		'M16 4a12 12 0 1 0 0 24 12 12 0 0 0 0-24zM11 12v.1M16 10v.1M21 12v.1M10 17v.1M16 16v.1M22 17v.1M12 22v.1M17 22v.1M21 21v.1',
	named: 'M4 17 14 8l10 9M7 15v13h14V15M12 28v-7h4v7M24 17V4h6l-2 3 2 3h-6'
};
