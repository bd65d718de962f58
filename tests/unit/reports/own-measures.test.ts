import { afterEach, expect, it } from 'vitest';
import { isOwnMeasure } from '$lib/domain/indicators';
import { ownMeasure } from '$lib/domain/indicators/own-measure';
import { setOwnWords } from '$lib/i18n/own-words';
import { unnamedMeasures } from '$lib/pipeline/donor-facts';
import { donorIndicatorId } from '$lib/reports/donor-id';
import { definitionOf } from '../example-cells';

/** The code of an own measure is typed where its rows are: it may hold anything. */

const code = 'Beaten_by_Juma_in_Sokoni';

afterEach(() => {
	setOwnWords([], new Map());
});

it('a measure that only a file named stands in no document for donors', () => {
	const known = [definitionOf('H1'), ownMeasure(code, true), ownMeasure('Well_dug', false)];
	expect(unnamedMeasures(known, [])).toEqual([code, 'Well_dug']);
	expect(unnamedMeasures(known, ['well_dug'])).toEqual([code]);
});

it('an indicator that somebody made here has the name that they gave it', () => {
	expect(isOwnMeasure('own-indicator-1')).toBe(false);
	expect(isOwnMeasure('O1')).toBe(false);
});

it('in files it goes by the name that it was given here, never by its code', () => {
	const said = { label: 'Children  beaten', picture: '', unitWord: '', howOften: '' } as const;
	setOwnWords([], new Map([[code.toLowerCase(), { code, direction: 'down', ...said }]]));
	expect(donorIndicatorId(code)).toBe('Children_beaten');
	expect(donorIndicatorId('O1')).toBe('O1');
	expect(donorIndicatorId('own-indicator-harm-2')).toBe('own-indicator-harm-2');
});
