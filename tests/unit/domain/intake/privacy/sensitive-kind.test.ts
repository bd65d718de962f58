import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { personLevel } from '../../../../../src/lib/domain/intake/privacy/person-level';
import { sensitiveKind } from '../../../../../src/lib/domain/intake/privacy/sensitive-kind';
import { tables } from '../../../../../src/lib/domain/tables';
import { plainCases, sensitiveCases } from './sensitive-cases';

describe('73: a column that points at somebody is left out', () => {
	test.each(sensitiveCases)('%s, with %j below it: %s', (header, values, kind) => {
		expect(sensitiveKind(header, values)).toBe(kind);
	});
});

describe('a column that points at nobody is not', () => {
	test.each(plainCases)('%s, with %j below it', (header, values, kind) => {
		expect(sensitiveKind(header, values)).toBe(kind);
	});
});

describe('a header that asks how many is never taken for a name', () => {
	const asked = [
		...[
			'Number of girls',
			'No. of boys',
			'Total participants',
			'How many children came',
			'Count of caregivers'
		],
		...[
			'Nombre de filles',
			'Nbre de garçons',
			'Nombre d’enfants',
			'Effectif des participants',
			'Combien de mères'
		],
		...[
			'Número de niñas',
			'Cantidad de participantes',
			'Cuántos niños',
			'Total de mujeres',
			'N° de niñas'
		],
		...[
			'Número de meninas',
			'Quantas crianças',
			'Quantidade de participantes',
			'Total de mulheres',
			'Nº de raparigas'
		],
		...['عدد البنات', 'عدد الأطفال', 'إجمالي المشاركين', 'كم عدد الأمهات', 'مجموع الأولاد'],
		...[
			'Idadi ya wasichana',
			'Idadi ya watoto',
			'Jumla ya washiriki',
			'Wangapi wamehudhuria',
			'Jumla ya akina mama'
		],
		...[
			'# of girls',
			'Girls #',
			'Girls',
			'Boys (6-11)',
			'Participants',
			'Children',
			'Women',
			'Filles',
			'Enfants'
		],
		...[
			'Niñas',
			'Meninas',
			'البنات',
			'Wasichana',
			'group/number_of_girls',
			'n_people',
			'pop_girls_10_19'
		]
	];
	const written: readonly (readonly string[])[] = [
		[],
		['12', '7', '0', '25', '31'],
		['12 girls', 'about 7', '10-15', '>5', '8'],
		['many', 'few', 'many', 'all', 'none'],
		['-', 'N/A', '3', '', '4'],
		['١٢', '٧', '٣', '٩'],
		['Twelve', 'Seven', 'Nine', 'Ten', 'Three']
	];
	test.each(asked)('%s', (header) => {
		for (const values of written) expect(sensitiveKind(header, values)).not.toBe('name');
	});
});

test('columns of the model under their own headers are of no kind, save those of text', () => {
	for (const { id, columns } of tables) {
		for (const column of columns) {
			if (column.type === 'text') continue;
			expect(sensitiveKind(column.id, []), `${id}.${column.id}`).toBeNull();
		}
	}
});

test('no file of the sample data is taken for a case file, and no column of it points at somebody', () => {
	for (const name of readdirSync('sample-data').filter((one) => one.endsWith('.csv'))) {
		const lines = readFileSync(`sample-data/${name}`, 'utf8').split(/\r?\n/).slice(0, 100);
		const [header = [], ...rows] = lines.map((line) => line.replace('\uFEFF', '').split(','));
		const sample = rows.map((cells, place) => ({ row: place + 2, cells }));
		expect(
			personLevel({ sheet: '', header, rows: sample, rowCount: rows.length }),
			name
		).toBeNull();
		const text: ReadonlySet<string> = new Set([
			'title',
			'learning',
			'why',
			'label',
			'reason',
			'wording',
			'coverage_note'
		]);
		header.forEach((column, place) => {
			if (text.has(column)) return;
			const values = rows.map((cells) => cells[place] ?? '');
			expect(sensitiveKind(column, values), `${name} ${column}`).toBeNull();
		});
	}
});
