import { describe, expect, it } from 'vitest';
import { idsCalled } from '../../../src/lib/state/called-in-files.ts';

const names = { H1: 'Children hurt', own_fences: 'Fences mended', S1: 'H1' } as const;
const idOf = idsCalled(['H1', 'own_fences', 'S1'], (id) => names[id]);

describe('What a file calls by a name', () => {
	it('is found by its id and by its name, in whatever case and with outer spaces', () => {
		expect(idOf('H1')).toBe('H1');
		expect(idOf(' children HURT ')).toBe('H1');
		expect(idOf('Own_Fences')).toBe('own_fences');
	});

	it('is found with `_` and with spaces between its words', () => {
		expect(idOf('fences_mended')).toBe('own_fences');
		expect(idOf('own fences')).toBe('own_fences');
	});

	it('is what bears the name as its id, where something else bears it as its name', () => {
		expect(idOf('h1')).toBe('H1');
		expect(idOf('S1')).toBe('S1');
	});

	it('is nothing where nothing is called so', () => {
		expect(idOf('Children')).toBeUndefined();
		expect(idOf('')).toBeUndefined();
	});
});
