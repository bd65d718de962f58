import { expect, it } from 'vitest';
import { breakablePieces } from '../../../src/lib/ui/breakable.ts';

it('breaks a name after the marks between its words, and loses none of it', () => {
	const name = 'group/number_of_girls';
	expect(breakablePieces(name)).toEqual(['group/', 'number_', 'of_', 'girls']);
	expect(breakablePieces(name).join('')).toBe(name);
	expect(breakablePieces('')).toEqual(['']);
});
