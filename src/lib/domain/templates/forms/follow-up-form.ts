import type { FormDefinition } from './form-definition.ts';
import { amount, ask, code, community, count, onOneScreen, partOf, pastDay } from './questions.ts';

const mostRoles = 1_000;

/** One form for each visit, to a community or to one of its actions. */
export const followUpForm: FormDefinition = {
	table: 'followup',
	instanceName: "concat(${community_id}, ' ', ${date})",
	items: [
		community,
		pastDay('date'),
		ask('stage'),
		amount('external_days', 366),
		code('action_id', 'code of an action'),
		ask('still_active', { relevant: "${action_id} != ''" }),
		pastDay('last_active_date', { relevant: "${action_id} != ''" }),
		onOneScreen([
			count('roles_total', mostRoles),
			partOf('roles_new', 'roles_total'),
			count('local_facilitators', mostRoles)
		]),
		ask('external_money')
	]
};
