import { describe, expect, it } from 'vitest';
import { breakdownIds, personFilters } from '$lib/domain/indicators/definition';
import { indicators } from '$lib/domain/indicators/index';
import { ownMeasure } from '$lib/domain/indicators/own-measure';
import {
	areaHeadingOf,
	areaName,
	areaQuestion,
	indicatorName,
	indicatorStory,
	indicatorText
} from '$lib/i18n/indicator-texts';
import { translate } from '$lib/i18n/translate';

const parameters = { share: '', value: '', number: '', n: 1, N: 2, still: 1, place: 'all' };

describe('texts of indicators', () => {
	it.each(indicators.map((definition) => [definition.id, definition] as const))(
		'%s has a name, what it counts, what it does not count, and a caveat',
		(id, definition) => {
			expect(indicatorName(id)).not.toBe(id);
			for (const part of ['counts', 'not', 'caveat'] as const) {
				expect(indicatorText(id, part)).toMatch(/\.$/);
			}
			// Scores have no one number, and so no clause for it.
			if (definition.shape !== 'spread')
				expect(indicatorStory(definition, parameters)).toBeTruthy();
		}
	);

	it.each([...indicators, ownMeasure('x', true)])(
		'$id stands in an area with a question',
		(one) => {
			const heading = areaHeadingOf(one);
			expect(areaName(heading)).not.toContain('area.');
			expect(areaQuestion(heading)).toMatch(/\?$/);
			expect(translate(`time.${one.time}`)).toMatch(/\.$/);
			expect(translate(`direction.${one.direction}`)).toMatch(/\.$/);
		}
	);

	it.each([...indicators.map(({ id }) => id), 'own_measure'])(
		'%s has plain words for a community and for a donor',
		(id) => {
			expect(indicatorText(id, 'community')).toMatch(/[?.]$/);
			expect(indicatorText(id, 'community').split(' ').length).toBeLessThanOrEqual(16);
			expect(indicatorText(id, 'community')).not.toMatch(
				/percent|%|indicator|monitor|evaluat|target|KPI|denominator|stakeholder|beneficiar/i
			);
			expect(indicatorText(id, 'donor')).toMatch(/\.$/);
		}
	);

	it('has a word for every breakdown and every filter of people', () => {
		for (const id of breakdownIds) expect(translate(`indicators.breakdown.${id}`)).toBeTruthy();
		for (const id of personFilters) expect(translate(`indicators.filter.${id}`)).toBeTruthy();
	});

	it('calls an own measure by the name that the community gave it', () => {
		const own = ownMeasure('children_walking_alone_at_dusk', false);
		expect(indicatorName(own.id)).toBe('children walking alone at dusk');
		expect(indicatorText(own.id, 'caveat')).toContain('belongs to the community');
		expect(areaHeadingOf(own)).toBe('own');
		expect(indicatorStory(own, { number: '643' })).toBe(
			'children walking alone at dusk: 643 counted'
		);
	});
});
