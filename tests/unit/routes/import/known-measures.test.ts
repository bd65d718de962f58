import { describe, expect, it } from 'vitest';
import { codeMeant, knownMeasures } from '../../../../src/routes/data/import/known-measures';

describe('The measures of the catalogue', () => {
	it('are there by their codes and plain names', () => {
		const codes = knownMeasures().map(({ code }) => code);
		expect(codes).toEqual(expect.arrayContaining(['P6', 'O9', 'H1', 'H3', 'H11']));
		expect(knownMeasures().find(({ code }) => code === 'H3')?.name).toBe('Children out of school');
	});

	it('say which of them need to know of how many', () => {
		const needs = (wanted: string) =>
			knownMeasures().find(({ code }) => code === wanted)?.needsAsked;
		expect([needs('H3'), needs('H11'), needs('H2')]).toEqual([true, false, false]);
	});

	it('are meant where their name is typed, and nothing else is', () => {
		expect(codeMeant(' children out of school ')).toBe('H3');
		expect(codeMeant('h3')).toBe('H3');
		expect(codeMeant('Huts mended ')).toBe('Huts mended');
	});
});
