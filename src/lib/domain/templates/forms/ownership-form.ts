import { ownershipDimensions } from '../../tables/ownership.ts';
import type { FormDefinition, Question } from './form-definition.ts';
import { ask, community, count, onOneScreen, ownCode, pastDay, words } from './questions.ts';

/** One form for each group that scores: all eight sides of ownership stand on it, side by side. */
export const ownershipForm: FormDefinition = {
	table: 'ownership',
	instanceName: "concat(${community_id}, ' ', ${date}, ' ', ${group})",
	items: [
		ownCode('assessment_id', 'S'),
		community,
		pastDay('date'),
		ask('group'),
		count('n_people', 1_000),
		ask('led_by'),
		ask('scale_max', { isRequired: true }),
		onOneScreen(ownershipDimensions.map((dimension): Question => ({ kind: 'score', dimension }))),
		words('why')
	]
};
