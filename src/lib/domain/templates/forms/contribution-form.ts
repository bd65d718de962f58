import type { FormDefinition } from './form-definition.ts';
import { amount, ask, code, community, ownCode, pastDay } from './questions.ts';

/** One form for each contribution. */
export const contributionForm: FormDefinition = {
	table: 'contributions',
	instanceName: "concat(${community_id}, ' ', ${date})",
	items: [
		ownCode('contribution_id', 'C'),
		community,
		code('action_id', 'code of an action'),
		pastDay('date'),
		ask('source'),
		ask('kind'),
		amount('value', 1_000_000_000),
		ask('currency', {
			constraint: "regex(., '^[A-Z][A-Z][A-Z]$')",
			refusal: { id: 'currency' },
			hint: 'currency',
			relevant: "${value} != ''",
			isRequired: true
		}),
		amount('hours', 100_000, { relevant: "${kind} = 'labour'" }),
		ask('given_by_sex')
	]
};
