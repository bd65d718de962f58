import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
	alikePlaces,
	type PlaceUse
} from '../../../../../src/lib/domain/intake/places/alike-places.ts';

const use = (id: string, rows: number, first = 0): PlaceUse => ({ id, rows, first });

/** Pairs found among ids, the rare one first. */
const found = (...uses: readonly PlaceUse[]): string[] =>
	alikePlaces(uses).map(({ seldom, often }) => `${seldom.id} = ${often.id}`);

/** Whether a rare way of writing is taken for a frequent one. */
const isTaken = (seldom: string, often: string): boolean =>
	found(use(often, 100), use(seldom, 1)).length === 1;

describe('Two places that are nearly alike are never taken for one', () => {
	it.each([
		['Kibera South', 'Kibera North'],
		['Kibera Sth', 'Kibera North'],
		['Village 1', 'Village 2'],
		['Village 11', 'Village 1'],
		['Village 01', 'Village 1'],
		['A12', 'A13'],
		['A1 2', 'A12'],
		['KE-001', 'KE-002'],
		['KE-N-1', 'KE-M-1'],
		['Upper Bondo', 'Lower Bondo'],
		['Old Town', 'New Town'],
		['Block A', 'Block B'],
		['SectorA', 'SectorB'],
		['Zone II', 'Zone III'],
		['Zone XVIII', 'Zone XXIII'],
		['Northeast Bondo', 'Southeast Bondo'],
		['Northeast Bondo', 'Northwest Bondo'],
		['Bairro Leste', 'Bairro Oeste'],
		['Quartier Est', 'Quartier Ouest'],
		['Barrio Este', 'Barrio Oeste'],
		['Kijiji Kaskazini', 'Kijiji Kusini'],
		['القرية الشمالية', 'القرية الجنوبية'],
		['Kibera', 'Kibera North'],
		['Santa Maria', 'Santo Mario'],
		['Bondo', 'Kondo'],
		['Nyali', 'Dyali'],
		['Mara Juu', 'Nara Juu'],
		['Kibera Lower', 'Kiberra Upper'],
		['Mtwapa J', 'Mtwapa Juu'],
		['Town Bo', 'Town Boo B'],
		['Mara', 'Mera'],
		['Amara', 'Mara'],
		['Nyali', 'Yali'],
		['Ara', 'Mara'],
		['Mata', 'Makata'],
		['KBR', 'Kiber'],
		['क', 'कि'],
		['राम', 'रम'],
		['+', '-']
	])('%s is not %s', (seldom, often) => {
		expect(isTaken(seldom, often)).toBe(false);
	});

	const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/);
	const number = fc.integer({ min: 0, max: 999 });

	test.prop([word, number, number])('names that differ in a number', (name, one, other) => {
		fc.pre(one !== other);
		expect(isTaken(`${name} ${one}`, `${name} ${other}`)).toBe(false);
		expect(isTaken(`${name}${one}`, `${name}-${other}`)).toBe(false);
	});

	test.prop([word, word])('a name with a word more', (name, more) => {
		expect(isTaken(name, `${name} ${more}`)).toBe(false);
		expect(isTaken(`${more} ${name}`, name)).toBe(false);
	});

	test.prop([word, fc.constantFrom('A', 'B', 'C'), fc.constantFrom('D', 'E', 'F')])(
		'names that differ in a letter that stands alone',
		(name, one, other) => {
			expect(isTaken(`${name} ${one}`, `${name} ${other}`)).toBe(false);
			expect(isTaken(`${one}. ${name}`, `${other}. ${name}`)).toBe(false);
		}
	);

	it('where all of them are as frequent, since nobody knows which would be the slip', () => {
		expect(found(use('Mwanza', 40), use('Mwanga', 30))).toEqual([]);
	});

	it('where one is nearly like several, since letters may number them', () => {
		const series = ['Sectora', 'Sectorb', 'Sectorc'].map((id) => use(id, 40));
		expect(found(...series, use('Sectord', 2))).toEqual([]);
	});
});

describe('One place in two ways of writing is told', () => {
	it.each([
		['kibera north', 'Kibera North'],
		['KIBERA  NORTH', 'Kibera North'],
		['Kibera-North', 'Kibera North'],
		['KiberaNorth', 'Kibera North'],
		['Kibera North.', 'Kibera North'],
		['Thies', 'Thiès'],
		['N’Djamena', "N'Djamena"],
		['Village1', 'Village 1'],
		['قرية الأمل', 'قرية الامل'],
		['Kibera Nth', 'Kibera North'],
		['Lwr Bondo', 'Lower Bondo'],
		['Kibrea North', 'Kibera North'],
		['Kibera Noth', 'Kibera North'],
		['Kiberra', 'Kibera'],
		['Kbera', 'Kibera'],
		['Merru', 'Meru'],
		['Ouagadugu', 'Ouagadougou'],
		['Kisumu Town 3', 'Kisumu Twon 3'],
		['Mtwapa Ju', 'Mtwapa Juu'],
		['Mtwpa Juuu', 'Mtwapa Juu'],
		['Kisuumu Townn 3', 'Kisumu Town 3'],
		['Kiberra Norht', 'Kibera North'],
		['Hyali', 'Nyali'],
		['Ynali', 'Nyali'],
		['Hyali Juu', 'Nyali Juu'],
		['itui', 'Kitui'],
		['Itui Town', 'Kitui Town'],
		['Town of isumu', 'Town of Kisumu']
	])('%s is %s', (seldom, often) => {
		expect(isTaken(seldom, often)).toBe(true);
	});

	const name = fc
		.array(fc.stringMatching(/^[A-Z][a-z]{4,9}$/), { minLength: 1, maxLength: 3 })
		.map((words) => words.join(' '));

	test.prop([name])('in another case, or with other signs between the words', (often) => {
		const others = [often.toUpperCase(), `${often}.`, ` ${often}`.replaceAll(' ', '-')];
		expect(others.filter((seldom) => !isTaken(seldom, often))).toEqual([]);
	});

	test.prop([fc.stringMatching(/^[B-D][aeou][bdfgk][aeou][mnprt][aeou]$/), fc.nat(4)])(
		'with two neighbours that changed places',
		(often, at) => {
			const letters = Array.from(often);
			const [one = '', other = ''] = letters.slice(at + 1, at + 3);
			fc.pre(one !== other && other !== '');
			const swapped = [...letters.slice(0, at + 1), other, one, ...letters.slice(at + 3)];
			expect(isTaken(swapped.join(''), often)).toBe(true);
		}
	);

	test.prop([fc.array(fc.tuple(name, fc.integer({ min: 1, max: 50 })), { maxLength: 12 })])(
		'the same whatever the order of the ids, each rare one once and never as itself',
		(pairs) => {
			const uses = [...new Map(pairs)].map(([id, rows]) => use(id, rows));
			const told = alikePlaces(uses);
			expect(new Set(told.map(({ seldom }) => seldom.id)).size).toBe(told.length);
			expect(told.every(({ seldom, often }) => seldom.id !== often.id)).toBe(true);
			expect(new Set(alikePlaces(uses.toReversed()))).toEqual(new Set(told));
		}
	);

	it('from the first row on, where an earlier file has the other one in no fewer rows', () => {
		expect(found(use('Kibera North', 12, 0), use('Kibera Noth', 9, 1))).toEqual([
			'Kibera Noth = Kibera North'
		]);
		expect(found(use('Kibera North', 12, 1), use('Kibera Noth', 9, 0))).toEqual([]);
	});

	it('as the one that stands in most rows, of several that differ in case', () => {
		expect(found(use('kibera', 2), use('Kibera', 9), use('KIBERA', 1))).toEqual([
			'kibera = Kibera',
			'KIBERA = Kibera'
		]);
	});
});
