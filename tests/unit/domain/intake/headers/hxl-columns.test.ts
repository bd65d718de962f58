import { describe, expect, it } from 'vitest';
import { columnsOfTag } from '../../../../../src/lib/domain/intake/headers/hxl-columns.ts';

describe('Tags of the Humanitarian Exchange Language', () => {
	it.each([
		['#date', 'date'],
		['#date+occurred', 'date'],
		['#loc+code', 'community_id'],
		['#reached+f+children', 'girls'],
		['#reached +children +f', 'girls'],
		['#REACHED+Girls', 'girls'],
		['#participants+m+adults', 'men'],
		['#affected+disabled', 'with_disability'],
		['#adm2+name', 'area'],
		['#population+hh', 'households'],
		['#activity+code', 'action_id']
	])('%s means %s', (tag, column) => {
		expect(columnsOfTag(tag)).toContain(column);
	});

	it.each([
		['#date+reported', 'when it was written down'],
		['#reached+f', 'girls and women'],
		['#reached', 'everybody'],
		['#adm3+name', 'a district or a village'],
		['#affected+f+children+target', 'a plan'],
		['#inneed+girls', 'who was not reached'],
		['', 'nothing'],
		['girls', 'no tag at all']
	])('“%s” settles nothing: it is %s', (tag) => {
		expect(columnsOfTag(tag)).toEqual([]);
	});
});
