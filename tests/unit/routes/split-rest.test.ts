import { expect, it } from 'vitest';
import { restBeside } from '../../../src/routes/indicators/split-rest.ts';

const counted = (denominator: number | null, rowsUsed = 1) => ({ denominator, rowsUsed });

it('who was counted in the whole and in no group is the rest', () => {
	expect(restBeside(counted(359), [counted(92), counted(85)])).toEqual({ rest: 182, whole: 359 });
});

it('there is no rest where everybody has a group, or where parts hold more than the whole', () => {
	expect(restBeside(counted(177), [counted(92), counted(85)])).toBeNull();
	expect(restBeside(counted(100), [counted(92), counted(85)])).toBeNull();
});

it('a group in which nobody was counted adds nobody', () => {
	expect(restBeside(counted(100), [counted(60), counted(null, 0)])).toEqual({
		rest: 40,
		whole: 100
	});
});

it('nothing is said where a count is hidden, or where nobody has a group', () => {
	expect(restBeside(counted(null), [counted(60)])).toBeNull();
	expect(restBeside(counted(100), [counted(60), counted(null)])).toBeNull();
	expect(restBeside(counted(100), [])).toBeNull();
});
