import { expect, it } from 'vitest';
import { guessOf, understand, type Sheet } from './sheets.ts';

/** A list of gifts as a community writes it, with a column that may be anything. */
const gifts = (header: string, words: readonly string[]): Sheet => [
	['Code de la contribution', 'X1', 'X2', 'X3'],
	['Village', 'C1', 'C2', 'C1'],
	['Date de la contribution', '2025-01-05', '2025-01-06', '2025-01-07'],
	['Montant', '10', '20', '30'],
	[header, ...words]
];

it('a name that may mean anything is certain over words that are all codes of its column', () => {
	const guess = guessOf(understand(gifts('Type', ['argent', 'nourriture', 'argent'])), 'Type');
	expect(guess).toMatchObject({ column: 'kind', confidence: 'certain' });
});

it('one word that is no code leaves it a guess', () => {
	const guess = guessOf(understand(gifts('Type', ['argent', 'nourriture', 'divers A'])), 'Type');
	expect(guess).toMatchObject({ column: 'kind' });
	expect(guess.confidence).not.toBe('certain');
});

it('the same word everywhere leaves it a guess', () => {
	const guess = guessOf(understand(gifts('Type', ['autre', 'autre', 'autre'])), 'Type');
	expect(guess.confidence).not.toBe('certain');
});

it('a column under its own name goes before it', () => {
	const sheet: Sheet = [
		...gifts('Type', ['argent', 'nourriture', 'argent']),
		['Nature de la contribution', 'transport', 'argent', 'espace']
	];
	const understanding = understand(sheet);
	expect(guessOf(understanding, 'Nature de la contribution')).toMatchObject({ column: 'kind' });
	expect(guessOf(understanding, 'Type').column).toBeNull();
});

it('of two columns that a French name may mean, the words say which', () => {
	const actions = (words: readonly string[]): Sheet => [
		["Code de l'activité", 'A1', 'A2', 'A3'],
		['Village', 'C1', 'C2', 'C1'],
		['Date de début', '2025-01-05', '2025-01-06', '2025-01-07'],
		['Dirigée par', ...words]
	];
	const adults = understand(actions(['adultes', 'enfants', 'adultes']));
	expect(guessOf(adults, 'Dirigée par')).toMatchObject({ column: 'led_by', confidence: 'certain' });
	const outside = understand(actions(['communauté', 'extérieur', 'communauté']));
	expect(guessOf(outside, 'Dirigée par').column).toBe('managed_by');
});
