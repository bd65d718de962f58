import { expect, it } from 'vitest';
import { columnCards } from '../../../../src/routes/data/import/column-cards';
import { leftOutGroups } from '../../../../src/routes/data/import/left-out-groups';
import { guessOfColumn, meetingsGuess, sheetOf } from './pending-examples';

it('says each reason once for all the columns that have it, what points at somebody first', () => {
	const byForm = [{ code: 'written by the form' as const }];
	const cards = columnCards(
		sheetOf(
			meetingsGuess([
				guessOfColumn(0, { header: 'start', reasons: byForm }),
				guessOfColumn(1, { header: 'Phone', sensitive: 'phone' }),
				guessOfColumn(2, { header: 'end', reasons: byForm }),
				guessOfColumn(3, { header: 'Surname', sensitive: 'name' })
			])
		)
	);
	const groups = leftOutGroups(cards).map(({ kind, reason, cards: alike }) => ({
		kind,
		reason,
		headers: alike.map(({ header }) => header)
	}));
	expect(groups).toEqual([
		{ kind: 'name', reason: 'A name points straight at a person.', headers: ['Surname'] },
		{
			kind: 'phone',
			reason: 'A phone number reaches one person, and often says where they are.',
			headers: ['Phone']
		},
		{
			kind: null,
			reason: 'The form writes this by itself; it is not needed.',
			headers: ['start', 'end']
		}
	]);
});
