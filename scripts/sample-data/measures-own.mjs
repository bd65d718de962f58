/** One community's own measure: how many children walk home alone at dusk, counted with pebbles on one evening a month. */
import { allMonths } from './calendar.mjs';
import { createRandom } from './random.mjs';
import { actionCommunities, OWN_MEASURE } from './setting.mjs';
import { along, elapsed, epidemicWeight, isUnreported } from './story.mjs';

export function ownMeasureRows() {
	const community = actionCommunities.find((one) => one.id === OWN_MEASURE);
	if (!community) return [];
	return allMonths()
		.filter(
			(month) => month.first >= '2022-06-01' && !isUnreported(community, month, 'own-measure')
		)
		.map((month) => {
			const random = createRandom('own-measure', month.first);
			const dark = [11, 12, 1].includes(month.month) ? 1.25 : 1;
			const atHome = 1 - 0.5 * epidemicWeight(month.first);
			return {
				...{ community_id: community.id, period_start: month.first, period_end: month.last },
				...{ measure_code: 'children_walking_alone_at_dusk', method: 'group_count' },
				...{ instrument_version: 'pebbles-1', sex: 'all', age_band: 'all', disability: 'all' },
				numerator: random.poisson(along([23, 7], elapsed(month.first)) * dark * atHome)
			};
		});
}
