import { describe, expect, test } from 'vitest';
import { movedApart } from '../../../src/lib/charts/moved-apart.ts';

describe('words at the ends of lines', () => {
	test('stand where their lines end, as long as they have room', () => {
		expect(movedApart([40, 10, 70], 18, 100)).toEqual([40, 10, 70]);
	});

	test('move down from one another, in their order', () => {
		expect(movedApart([12, 10, 11], 18, 100)).toEqual([46, 10, 28]);
	});

	test('move up where the base line is in their way', () => {
		expect(movedApart([95, 99, 40], 18, 100)).toEqual([82, 100, 40]);
	});

	test('of lines that end at one number keep the order in which they came', () => {
		expect(movedApart([50, 50], 18, 100)).toEqual([50, 68]);
	});
});
