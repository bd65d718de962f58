import type { FormDefinition } from './form-definition.ts';
import { ask, code, count, dayFrom, onOneScreen, partOf, pastDay } from './questions.ts';

const mostPeople = 1_000_000;

/** One form for each community, when work begins there; the others take its code. */
export const communityForm: FormDefinition = {
	table: 'communities',
	instanceName: '${community_id}',
	items: [
		code('community_id', 'own code'),
		ask('community_label', { hint: 'alias' }),
		ask('area'),
		ask('arm'),
		pastDay('start_date'),
		dayFrom('handover_date', 'start_date', false),
		onOneScreen([
			count('households', mostPeople),
			count('pop_children', mostPeople),
			count('pop_girls_10_19', mostPeople),
			partOf('pop_under5', 'pop_children')
		]),
		ask('share_consent'),
		ask('selected_because')
	]
};
