import type { FormDefinition } from './form-definition.ts';
import { ask, code, words } from './questions.ts';

/** One form for each number that a meeting looked at, or for each group that spoke of it. */
export const reflectionForm: FormDefinition = {
	table: 'reflections',
	instanceName: "concat(${meeting_id}, ' ', ${question}, ' ', ${group})",
	items: [
		code('meeting_id', 'code of a meeting'),
		ask('question', { hint: 'own code' }),
		ask('group'),
		words('guess'),
		words('helped'),
		words('blocked'),
		ask('feels_right'),
		ask('consent')
	]
};
