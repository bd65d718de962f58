import type { FormDefinition } from './form-definition.ts';
import { ask, code, ownCode, pastDay, words } from './questions.ts';

/** One form for each promise; it is edited when the next meeting has looked at it. */
export const promiseForm: FormDefinition = {
	table: 'promises',
	instanceName: "concat(${meeting_id}, ' ', ${promise_id})",
	items: [
		ownCode('promise_id', 'P'),
		code('meeting_id', 'code of a meeting'),
		words('text'),
		ask('role'),
		ask('due'),
		ask('state', { hint: 'later' }),
		pastDay('checked_at', { relevant: "${state} != ''" })
	]
};
