import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../src/lib/files/read-table';
import type { ReadResult } from '../../../../src/lib/files/read-result';
import { cell, sharedTexts, unicode, xlsOf, xlsStyles } from './make-xls';
import { sheetOf, stylesOf, zipOf } from './make-workbook';

/** Files of every kind with the same table: bytes of them are cut off, changed, taken out. */

const encoder = new TextEncoder();
const places = ['Kilifi', 'Kwale', 'Élise', 'كيليفي', '家庭'];

const xlsx = sheetOf(
	[
		'<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>',
		...places.map(
			(_, index) =>
				`<row><c t="s"><v>${index + 2}</v></c><c s="1"><v>${45_000 + index}</v></c></row>`
		)
	].join(''),
	{
		strings: ['place', 'date', ...places].map((text) => `<si><t>${text}</t></si>`).join(''),
		styles: stylesOf('yyyy-mm-dd')
	}
);

const xls = xlsOf({
	globals: [
		...xlsStyles('yyyy-mm-dd'),
		sharedTexts(...['place', 'date', ...places].map((text) => unicode(text)))
	],
	sheets: [
		{
			name: 'Sheet1',
			records: [
				cell.shared([0, 0], 0),
				cell.shared([0, 1], 1),
				...places.flatMap((_, index) => [
					cell.shared([index + 1, 0], index + 2),
					cell.number([index + 1, 1, 1], 45_000 + index)
				])
			]
		}
	]
});

const odsType = 'application/vnd.oasis.opendocument.spreadsheet';
const odsBody = `<office:body><office:spreadsheet><table:table table:name="Sheet1">${[
	'place',
	...places
]
	.map((place) => `<text:p>${place}</text:p>`)
	.map(
		(text) =>
			`<table:table-row><table:table-cell office:value-type="string">${text}</table:table-cell><table:table-cell office:value-type="string">${text}</table:table-cell></table:table-row>`
	)
	.join('')}</table:table></office:spreadsheet></office:body>`;

const ods = zipOf({
	mimetype: odsType,
	'content.xml': `<?xml version="1.0"?><office:document-content>${odsBody}</office:document-content>`,
	'META-INF/manifest.xml': '<manifest/>'
});
const fods = encoder.encode(
	`<?xml version="1.0"?><office:document office:mimetype="${odsType}">${odsBody}</office:document>`
);

const xml2003 = encoder.encode(
	`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet Name="Sheet1"><Table>${[
		'place',
		...places
	]
		.map((place) => `<Cell><Data Type="String">${place}</Data></Cell>`)
		.map((text) => `<Row>${text}${text}</Row>`)
		.join('')}</Table></Worksheet></Workbook>`
);

const html = encoder.encode(
	`<html><body><table>${['place', ...places]
		.map((place) => `<tr><td>${place}</td><td>${place}</td></tr>`)
		.join('')}</table></body></html>`
);

const csv = encoder.encode(['place,girls', ...places.map((place) => `${place},3`)].join('\n'));
const zip = zipSync({ 'a.csv': csv, 'b.csv': csv });
const gzip = gzipSync(csv);

/** What must hold of every answer. */
function expectWhole(result: ReadResult): void {
	if (result.tables.length === 0) {
		expect(result.problems.some(({ severity }) => severity === 'cannot read')).toBe(true);
	}
}

interface Damage {
	readonly at: number;
	readonly length: number;
	readonly by: readonly number[];
}

const damage: fc.Arbitrary<Damage> = fc.record({
	at: fc.nat(),
	length: fc.nat(40),
	by: fc.array(fc.nat(255), { maxLength: 8 })
});

function damaged(bytes: Uint8Array, { at, length, by }: Damage): Uint8Array {
	const place = at % bytes.length;
	return Uint8Array.from([...bytes.subarray(0, place), ...by, ...bytes.subarray(place + length)]);
}

const kinds: readonly (readonly [string, Uint8Array])[] = [
	['xlsx', xlsx],
	['xls', xls],
	['ods', ods],
	['fods', fods],
	['xml 2003', xml2003],
	['html', html],
	['zip', zip],
	['gzip', gzip]
];

describe.each(kinds)('a file of the kind %s', { timeout: 30_000 }, (kind, bytes) => {
	const read = (changed: Uint8Array): Promise<ReadResult> => readTable(changed, `file.${kind}`);

	test('is read without a problem when it is whole', async () => {
		const { tables, problems } = await read(bytes);
		expect(problems).toEqual([]);
		expect(tables.every(({ rows }) => rows.length === places.length)).toBe(true);
	});

	test('never gives a table in silence when it is cut short', async () => {
		const property = fc.asyncProperty(fc.nat(bytes.length - 12), async (length) => {
			const result = await read(bytes.slice(0, length));
			expectWhole(result);
			expect(result.problems).not.toEqual([]);
		});
		await fc.assert(property, { seed: 7, numRuns: 150 });
	});

	test('is read or refused, whatever is changed in it', async () => {
		const property = fc.asyncProperty(
			fc.array(damage, { minLength: 1, maxLength: 4 }),
			async (damages) => {
				expectWhole(await read(damages.reduce(damaged, bytes)));
			}
		);
		await fc.assert(property, { seed: 8, numRuns: 200 });
	});
});

describe.each(kinds.filter(([kind]) => ['xlsx', 'ods', 'zip', 'gzip'].includes(kind)))(
	'a packed file of the kind %s',
	{ timeout: 30_000 },
	(kind, bytes) => {
		test('gives what was packed, or says what it does not give', async () => {
			const read = (changed: Uint8Array): Promise<ReadResult> => readTable(changed, `file.${kind}`);
			const cellsOf = ({ tables }: ReadResult): unknown =>
				tables.map(({ header, rows }) => [header, rows]);
			const whole = cellsOf(await read(bytes));
			const change = fc.record({
				at: fc.nat(bytes.length - 1),
				by: fc.integer({ min: 1, max: 255 })
			});
			const property = fc.asyncProperty(change, async ({ at, by }) => {
				const changed = bytes.slice();
				changed[at] = (changed[at] ?? 0) ^ by;
				const result = await read(changed);
				if (result.problems.length === 0) expect(cellsOf(result)).toEqual(whole);
			});
			await fc.assert(property, { seed: 9, numRuns: 200 });
		});
	}
);
