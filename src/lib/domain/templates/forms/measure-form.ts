import type { FormDefinition } from './form-definition.ts';
import {
	ask,
	chosen,
	community,
	count,
	dayFrom,
	onOneScreen,
	partOf,
	pastDay,
	words
} from './questions.ts';

const mostChildren = 1_000_000;

/** One form for each number that was counted, never one for each person. */
export const measureForm: FormDefinition = {
	table: 'measures',
	instanceName: "concat(${community_id}, ' ', ${measure_code}, ' ', ${period_end})",
	items: [
		community,
		pastDay('period_start'),
		dayFrom('period_end', 'period_start', true),
		ask('wave'),
		chosen('measure_code', 'measure', 'own code'),
		ask('method'),
		ask('instrument_version'),
		ask('sex'),
		ask('age_band'),
		ask('disability'),
		ask('harm'),
		onOneScreen([
			count('denominator', mostChildren, { hint: 'denominator' }),
			ask('numerator', {
				constraint: `. >= 0 and . <= ${mostChildren} and (\${denominator} = '' or . <= \${denominator})`,
				refusal: { id: 'part of' },
				hint: 'numerator'
			})
		]),
		count('referred', mostChildren, { relevant: "${method} = 'report'" }),
		partOf('referral_completed', 'referred'),
		words('coverage_note')
	]
};
