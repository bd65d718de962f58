import { describe, expect, it } from 'vitest';
import {
	meetingFindings,
	narrativeFindings,
	titleFindings,
	type NamedPlace
} from '$lib/domain/disclosure/narrative';

const places: readonly NamedPlace[] = [
	{ label: 'Kwa Mutua', consent: 'totals_only' },
	{ label: 'Bondeni', consent: 'named' }
];
const kinds = (text: string): readonly string[] =>
	narrativeFindings(text, places, new Set(['kenya', 'monday'])).map(
		({ kind, text: found }) => `${kind}: ${found}`
	);

describe('Words for a donor', () => {
	it.each([
		['Call +254 712 345 678 for more.', 'phone: +254 712 345 678'],
		['Call 0712-345-678.', 'phone: 0712-345-678'],
		['Write to amina@example.org.', 'email: amina@example.org'],
		['In Kwa Mutua the meeting was late.', 'place: Kwa Mutua'],
		['We thank Amina for her courage.', 'name: Amina'],
		['Amina Juma walked with us.', 'name: Amina Juma'],
		['There the mother of Amina Juma spoke.', 'name: Amina Juma'],
		['We thank Chief Odhiambo for the room.', 'name: Chief Odhiambo'],
		['A 14-year-old widow spoke.', 'age: 14-year-old'],
		['One girl aged 9 was hurt.', 'age: aged 9']
	])('are asked about: %s', (text, expected) => {
		expect(kinds(text)).toContain(expected);
	});

	it.each([
		'Between 2024 and 2025 the communities met 345 times.',
		'From 2025-01-01 to 2025-12-31 they met.',
		'In 2024-2025 the rains came late.',
		'In Bondeni, which may be named, children met.',
		'They met. The children spoke first.',
		'On Monday the CPC met, as elsewhere in Kenya.',
		'1,895 of 10,958 children were out of school.'
	])('are let through: %s', (text) => {
		expect(kinds(text)).toEqual([]);
	});

	it('are looked through fast, however long and odd', () => {
		const long = `${'+1 ('.repeat(20_000)}${'A'.repeat(20_000)} ${'a@'.repeat(20_000)}`;
		expect(narrativeFindings(long, places).length).toBeGreaterThanOrEqual(0);
	});
});

describe('A title for a donor', () => {
	it('is asked about where it names a place or gives a number, and never for its capital letters', () => {
		const found = (text: string) => titleFindings(text, places).map(({ kind }) => kind);
		expect(found('Listening to Children, Kwa Mutua')).toEqual(['place']);
		expect(found('Listening 0712 345 678')).toEqual(['phone']);
		expect(found('Listening to Children of Bondeni')).toEqual([]);
	});
});

describe('Words of a meeting', () => {
	const known = new Set(['bondeni', 'monday']);
	const found = (text: string): readonly string[] =>
		meetingFindings(text, known).map(({ kind, text: said }) => `${kind}: ${said}`);

	it.each([
		['Walk with Amina to school', 'name: Amina'],
		['Amina Juma walks the girls to school', 'name: Amina Juma'],
		['We asked Chief Odhiambo, and he came.', 'name: Chief Odhiambo'],
		['Mpigie Zawadi 0712 345 678', 'phone: 0712 345 678'],
		['Visit the girl aged 9', 'age: aged 9']
	])('are asked about: %s', (text, expected) => {
		expect(found(text)).toContain(expected);
	});

	it.each([
		'Meet in Bondeni on Monday. Then the CPC tells the parents.',
		'Walk with the girls to school until 2026-01-31',
		'نمشي مع البنات إلى المدرسة'
	])('are let through: %s', (text) => {
		expect(found(text)).toEqual([]);
	});
});
