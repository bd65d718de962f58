/** The charts; each stands in the file of its name. */
export const chartIds = [
	'over-time',
	'sparkline',
	'by-place',
	'by-group',
	'spread',
	'timeline'
] as const;
export type ChartId = (typeof chartIds)[number];
