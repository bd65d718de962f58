import { expect, it } from 'vitest';
import { inOwnDirection } from '../../../src/lib/ui/chart/mirrored.ts';

it('words that were cut are read in their own direction, with the sign of it at their end', () => {
	expect(inOwnDirection('High water cut the…')).toBe('\u2068High water cut the…\u2069');
	expect(inOwnDirection('غمرت المياه…')).toBe('\u2068غمرت المياه…\u2069');
});

it('words that are whole stay as they are', () => {
	expect(inOwnDirection('High water')).toBe('High water');
	expect(inOwnDirection('')).toBe('');
});
