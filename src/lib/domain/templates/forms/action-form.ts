import type { FormDefinition } from './form-definition.ts';
import {
	ask,
	community,
	count,
	dayFrom,
	onOneScreen,
	ownCode,
	partOf,
	pastDay,
	words
} from './questions.ts';

const mostSteps = 500;

/** One form for each action; it is edited when the action goes on or ends. */
export const actionForm: FormDefinition = {
	table: 'actions',
	instanceName: "concat(${action_id}, ' ', ${community_id})",
	items: [
		ownCode('action_id', 'A'),
		community,
		words('title'),
		ask('harm'),
		ask('harm_chosen_by'),
		ask('action_type'),
		ask('started_by'),
		ask('managed_by'),
		ask('led_by'),
		pastDay('date_started'),
		dayFrom('date_ended', 'date_started', true),
		ask('end_reason', { relevant: "${date_ended} != ''" }),
		onOneScreen([count('steps_planned', mostSteps), partOf('steps_done', 'steps_planned')]),
		ask('needs_service'),
		ask('service_link', { relevant: "${needs_service} = 'yes'" }),
		dayFrom('link_last_date', 'date_started', true, {
			relevant: "${service_link} != '' and ${service_link} != 'none'"
		}),
		{ kind: 'note', id: 'action_code', about: 'action_id' }
	]
};
