/** Which state of the global indicator framework the texts are, and where they were taken from. */
export const framework = {
	/** The month of the framework, with its unique indicators after the comprehensive review of March 2025. */
	month: '2025-10',
	indicators: 234,
	/** Goal, targets and indicators word for word: the official translations that Open SDG keeps. */
	source: 'open-sdg/sdg-translations',
	sourceDay: '2025-08-19',
	/** Indicators whose wording the review changed: from these pages. */
	updated: [
		{ source: 'sdgs.un.org/goals/goal16', day: '2025-06-27' },
		{ source: 'ine.es/dyngs/ODS', day: '2025-06-27' }
	]
} as const;
