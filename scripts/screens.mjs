// @ts-check
/**
 * Every screen that the pictures show and the accessibility journey checks: its name, its path with
 * the state in the hash, and whether a project stands behind it.
 *
 * @typedef {{ name: string, path: string, project: boolean }} Screen
 * @type {Screen[]}
 */
export const screens = [
	{ name: 'start-empty', path: '/', project: false },
	{ name: 'start', path: '/', project: true },
	{ name: 'data', path: '/data', project: true },
	{ name: 'indicators', path: '/indicators', project: true },
	{ name: 'indicators-all', path: '/indicators#one=all-indicators', project: true },
	{ name: 'indicator-O1', path: '/indicators#one=O1', project: true },
	{ name: 'indicator-O7', path: '/indicators#one=O7', project: true },
	{ name: 'indicator-H1', path: '/indicators#one=H1', project: true },
	{ name: 'indicator-S1', path: '/indicators#one=S1', project: true },
	{ name: 'indicator-H10', path: '/indicators#one=H10', project: true },
	{
		name: 'origin',
		path: '/indicators#one=O2&from=community&from=c04&from=2025&from=&from=',
		project: true
	},
	{ name: 'change', path: '/change', project: true },
	{ name: 'change-each', path: '/change#split=places&area=Velindo', project: true },
	{ name: 'change-comparison', path: '/change#harm=H1&view=comparison', project: true },
	{ name: 'change-dose', path: '/change#harm=H1&view=dose', project: true },
	{ name: 'change-going', path: '/change#harm=H1&view=still-going', project: true },
	{ name: 'change-story', path: '/change#harm=H1&view=story', project: true },
	{ name: 'change-groups', path: '/change#harm=H1&view=ownership-groups', project: true },
	{ name: 'sdg', path: '/sdg', project: true },
	{ name: 'targets', path: '/targets', project: true },
	{ name: 'meeting', path: '/meeting', project: true },
	{ name: 'summary', path: '/summary#period=2025', project: true }
];

export const laptop = { width: 1366, height: 900 };
export const phone = { width: 360, height: 740 };

/** @type {('light' | 'dark')[]} */
export const colorSchemes = ['light', 'dark'];
