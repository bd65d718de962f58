/** Code lists that more than one table uses. */

export const harmCodes = [
	'early_pregnancy',
	'child_marriage',
	'out_of_school',
	'heavy_work',
	'harsh_punishment',
	'sexual_violence',
	'neglect_separation',
	'fgm',
	'substance_use',
	'other',
	'community_own'
] as const;

export const whoCodes = ['community', 'outside', 'together'] as const;

export const yesNoUnknownCodes = ['yes', 'no', 'not_known'] as const;
