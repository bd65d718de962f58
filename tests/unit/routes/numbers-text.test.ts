import { describe, expect, test } from 'vitest';
import { childrenHurtByTheChosenHarm as H1 } from '../../../src/lib/domain/indicators/children-hurt-by-the-chosen-harm.ts';
import { limitTexts } from '../../../src/routes/change/numbers-text.ts';

describe('the limits of a change', () => {
	test.each([
		[-48.2, -19.7, '48 fewer', '20 fewer'],
		[-3.4, 1.2, '3 fewer', '1 more'],
		[-10.3, -9.9, '10.3 fewer', '9.9 fewer'],
		[-10.04, -10.01, '10.04 fewer', '10.01 fewer'],
		[-10, -10, '10 fewer', '10 fewer']
	])('from %d to %d are told apart wherever they differ', (lower, upper, said, other) => {
		expect(limitTexts(H1, lower, upper)).toEqual({ lower: said, upper: other });
	});
});
