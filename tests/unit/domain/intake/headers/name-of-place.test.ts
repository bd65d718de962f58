import { describe, expect, it } from 'vitest';
import { understand, type Sheet } from './sheets.ts';

const named = (sheet: Sheet, header = 'name') =>
	understand(sheet)
		.tables.find(({ table }) => table === 'communities')
		?.columns.find((column) => column.header === header);

const places: Sheet = [
	['code', 'KLF-01', 'KLF-02', 'KLF-03', 'KLF-04'],
	['name', 'Mtwapa', 'Mnarani', 'Takaungu', 'Roka Maweni'],
	['district', 'Kilifi', 'Kilifi', 'Kilifi', 'Malindi'],
	['region', 'Coast', 'Coast', 'Coast', 'Coast'],
	['population', '1240', '890', '2 310', '760'],
	['start date', '2023-02-01', '2023-02-01', '2023-04-15', '2023-05-02']
];

const without = (header: string): Sheet => places.filter(([text]) => text !== header);
const withColumn = (header: string, ...values: readonly string[]): Sheet =>
	places.map((column) => (column[0] === header ? [header, ...values] : column));

describe('A column headed by nothing but a name', () => {
	it('is asked about in a list of places, with its mark', () => {
		expect(named(places)).toMatchObject({
			column: 'community_label',
			confidence: 'unsure',
			sensitive: 'name'
		});
		const inFrench = places.map(([header, ...values]): Sheet[number] => [
			{ name: 'Nom', population: 'Habitants' }[header] ?? header,
			...values
		]);
		expect(named(inFrench, 'Nom')).toMatchObject({
			column: 'community_label',
			confidence: 'unsure'
		});
	});

	it('stays left out where nothing says how many live there, or what it says is no more than a family', () => {
		expect(named(without('population'))).toMatchObject({ column: null, sensitive: 'name' });
		const small = withColumn('population', '6', '4', '9', '7');
		expect(named(small)).toMatchObject({ column: null, sensitive: 'name' });
	});

	it('stays left out where nothing says where or since when', () => {
		const bare = places.filter(([text]) => ['code', 'name', 'population'].includes(text));
		expect(named(bare)?.column ?? null).toBeNull();
	});

	it('stays left out where people bear what stands in it, or one stands twice', () => {
		const people = withColumn('name', 'Amina Hassan', 'Grace Otieno', 'Roka Maweni', 'Mtwapa');
		expect(named(people)).toMatchObject({ column: null, sensitive: 'name' });
		const twice = withColumn('name', 'Mtwapa', 'Mtwapa', 'Takaungu', 'Roka Maweni');
		expect(named(twice)).toMatchObject({ column: null, sensitive: 'name' });
	});

	it('stays left out of a list of volunteers with their district and the day on which they began', () => {
		const volunteers: Sheet = [
			['code', 'V1', 'V2', 'V3'],
			['name', 'Kazungu', 'Mwagandi', 'Tsuma'],
			['district', 'Kilifi', 'Kilifi', 'Malindi'],
			['start date', '2023-02-01', '2023-02-01', '2023-04-15'],
			['children', '3', '5', '2']
		];
		expect(named(volunteers)).toMatchObject({ column: null, sensitive: 'name' });
	});
});
