import type { FormDefinition } from './form-definition.ts';
import { ask, dayFrom, words } from './questions.ts';

/** One form for each event from outside that may move the numbers. */
export const contextEventForm: FormDefinition = {
	table: 'context_events',
	instanceName: "concat(${kind}, ' ', ${date_start})",
	items: [
		{ ...ask('scope', { hint: 'place', isRequired: true }), list: 'place' },
		ask('date_start'),
		dayFrom('date_end', 'date_start', false),
		ask('kind'),
		words('label')
	]
};
