import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../src/lib/files/read-table';
import type { ReadResult } from '../../../../src/lib/files/read-result';
import {
	cell,
	codePageText,
	f64,
	record,
	sharedTexts,
	streamOf,
	u16,
	u32,
	unicode,
	xlsOf,
	xlsStyles,
	type XlsParts,
	type XlsRecord
} from './make-xls';
import { compoundOf } from './make-compound';

const read = (bytes: Uint8Array, answers = {}): Promise<ReadResult> =>
	readTable(bytes, 'old.xls', answers);

const header = Array.from({ length: 9 }, (_, column) => cell.text([0, column], `name ${column}`));

/** The cells of the one row below a header. */
async function cells(
	records: readonly XlsRecord[],
	rest: Omit<XlsParts, 'sheets'> = {}
): Promise<readonly string[]> {
	const bytes = xlsOf({ ...rest, sheets: [{ name: 'Data', records: [...header, ...records] }] });
	const { tables, problems } = await read(bytes);
	const row = [...(tables[0]?.rows[0] ?? [JSON.stringify(problems)])];
	while (row.at(-1) === '') row.pop();
	return row;
}

describe('a workbook of Excel 97 to 2003', () => {
	test('gives a table for each sheet that can be seen, and names the others', async () => {
		const records = (name: string): XlsRecord[] => [
			cell.text([0, 0], 'place'),
			cell.text([0, 1], 'girls'),
			cell.text([1, 0], name),
			cell.number([1, 1], 12)
		];
		const bytes = xlsOf({
			sheets: [
				{ name: 'Réunions', records: records('Élise') },
				{ name: 'ورقة', records: records('كيليفي') },
				{ name: 'lists', state: 1, records: records('hidden') },
				{ name: 'secret', state: 2, records: records('hidden') }
			]
		});
		const { tables, problems, encoding, dialect } = await read(bytes);
		expect(tables).toMatchObject([
			{
				sheet: 'Réunions',
				header: ['place', 'girls'],
				rows: [['Élise', '12']],
				firstRow: 2,
				skipped: []
			},
			{
				sheet: 'ورقة',
				header: ['place', 'girls'],
				rows: [['كيليفي', '12']],
				firstRow: 2,
				skipped: []
			}
		]);
		expect(problems.map(({ code, sheet }) => [code, sheet])).toEqual([
			['sheet hidden', 'lists'],
			['sheet hidden', 'secret']
		]);
		expect([encoding, dialect]).toEqual([null, null]);
	});

	test('holds numbers in each of their packings', async () => {
		const whole = (12 << 2) | 2;
		const hundredths = (1_234 << 2) | 3;
		const upperHalf = new DataView(Uint8Array.from(f64(0.5)).buffer).getUint32(4, true);
		expect(
			await cells([
				cell.number([1, 0], 0.1 + 0.2),
				cell.rk([1, 1], whole),
				cell.rk([1, 2], hundredths),
				cell.rk([1, 3], upperHalf),
				cell.rk([1, 4], (-7 << 2) | 2),
				record(0xbd, [...u16(1, 5, 0), ...u32(whole), ...u16(0), ...u32(hundredths), ...u16(6)])
			])
		).toEqual(['0.3', '12', '12.34', '0.5', '-7', '12', '12.34']);
	});

	test('tells dates and times by the style of the cell', async () => {
		const globals = xlsStyles('yyyy-mm-dd', 'dd/mm/yyyy hh:mm', 'hh:mm:ss', '0.0%');
		const records = [
			cell.number([1, 0, 1], 45_000),
			cell.number([1, 1, 2], 45_000.5),
			cell.number([1, 2, 3], 0.75),
			cell.number([1, 3, 4], 0.45),
			cell.number([1, 4, 0], 45_000)
		];
		expect(await cells(records, { globals })).toEqual([
			'2023-03-15',
			'2023-03-15T12:00:00',
			'18:00:00',
			'0.45',
			'45000'
		]);
		const from1904 = [record(0x22, u16(1)), ...globals];
		expect((await cells(records, { globals: from1904 }))[0]).toBe('2027-03-16');
	});

	test('holds yes and no, errors, and what formulas gave', async () => {
		const special = (kind: number, value = 0): number[] => [kind, 0, value, 0, 0, 0, 0xff, 0xff];
		const bytes = xlsOf({
			sheets: [
				{
					name: 'Data',
					records: [
						...header,
						cell.truth([1, 0], true),
						cell.formula([1, 1], f64(6)),
						cell.formula([1, 2], special(0)),
						cell.formulaText('twö'),
						cell.formula([1, 3], special(1, 1)),
						cell.formula([1, 4], special(3)),
						cell.formula([1, 5], special(2, 0x07)),
						cell.error([1, 6], 0x2a),
						cell.text([1, 7], 'end')
					]
				}
			]
		});
		const { tables, problems } = await read(bytes);
		expect(tables[0]?.rows[0]?.slice(0, 8)).toEqual([
			'TRUE',
			'6',
			'twö',
			'TRUE',
			'',
			'',
			'',
			'end'
		]);
		expect(problems).toMatchObject([
			{ code: 'cell error', row: 2, column: 'name 5', value: '#DIV/0!' },
			{ code: 'cell error', row: 2, column: 'name 6', value: '#N/A' }
		]);
	});

	test('shares texts, also in runs of looks, with reading aids, and over several records', async () => {
		const rich = [...u16(4), 8, ...u16(1), ...unicode('rich').slice(3), 0, 0, 0, 0];
		const aided = [...u16(2), 5, ...u32(3), ...unicode('家庭').slice(3), 1, 2, 3];
		const long = 'x'.repeat(9) + 'ü';
		const strings = [
			sharedTexts(unicode('plain'), rich, aided, [...u16(10), 0, ...unicode(long).slice(3, 7)]),
			// The text goes on in letters of two bytes, then of one again.
			record(0x3c, [1, ...u16(120, 120)]),
			record(0x3c, [0, ...unicode(long).slice(9)]),
			record(0x3c, unicode('last'))
		];
		// The list says how many texts there are, those of the further records too.
		const [first = []] = strings;
		const counted = [...first.slice(0, 8), ...u32(5), ...first.slice(12)];
		const globals = [counted, ...strings.slice(1)];
		const records = [0, 1, 2, 3, 4].map((index) => cell.shared([1, index], index));
		expect(await cells(records, { globals })).toEqual(['plain', 'rich', '家庭', long, 'last']);
	});

	test('keeps texts of 32,767 letters', async () => {
		const long = 'é'.repeat(32_767);
		const codes = unicode(long).slice(3);
		const pieces = Array.from({ length: 4 }, (_, index) =>
			record(0x3c, [0, ...codes.slice((index + 1) * 8_000, (index + 2) * 8_000)])
		);
		const globals = [
			record(0xfc, [...u32(1), ...u32(1), ...u16(32_767), 0, ...codes.slice(0, 8_000)]),
			...pieces
		];
		expect(await cells([cell.shared([1, 0], 0)], { globals })).toEqual([long]);
	});

	test('says what is hidden in a sheet, and repeats a label that is merged over rows', async () => {
		const bytes = xlsOf({
			sheets: [
				{
					name: 'Data',
					records: [
						record(0x7d, [...u16(1, 1, 0, 0, 1), 0, 0]),
						cell.text([0, 0], 'place'),
						cell.text([0, 1], 'girls'),
						cell.text([1, 0], 'Kilifi'),
						cell.number([1, 1], 3),
						cell.number([2, 1], 4),
						record(0x208, [...u16(2, 0, 2, 0, 0, 0), ...u32(0x20)]),
						record(0xe5, u16(1, 1, 2, 0, 0))
					]
				}
			]
		});
		const { tables, problems } = await read(bytes);
		expect(tables[0]?.rows).toEqual([
			['Kilifi', '3'],
			['Kilifi', '4']
		]);
		expect(problems.map(({ code }) => code).toSorted()).toEqual([
			'columns hidden',
			'label over several rows',
			'rows hidden'
		]);
	});
});

describe('what other programs write', () => {
	test('a stream named in capitals, and formulas with the numbers of Excel 3 and 4', async () => {
		const formula = (id: number, column: number): XlsRecord => [
			...u16(id),
			...cell.formula([1, column], f64(column)).slice(2)
		];
		const records = [...header, formula(0x206, 0), formula(0x406, 1)];
		const bytes = xlsOf({ streamName: 'WORKBOOK', sheets: [{ name: 'Data', records }] });
		expect((await read(bytes)).tables[0]?.rows[0]?.slice(0, 2)).toEqual(['0', '1']);
	});

	test('a value that is no number is blank, and it is said', async () => {
		const records = [cell.number([1, 0], NaN), cell.number([1, 1], 7)];
		const bytes = xlsOf({ sheets: [{ name: 'Data', records: [...header, ...records] }] });
		const { tables, problems } = await read(bytes);
		expect(tables[0]?.rows[0]?.slice(0, 2)).toEqual(['', '7']);
		expect(problems).toMatchObject([{ code: 'cell error', row: 2, value: '#NUM!' }]);
	});

	test('one sheet without a container and without a version', async () => {
		const text = (row: number, column: number, word: string): XlsRecord =>
			record(0x204, [...u16(row, column, 0), ...codePageText([...new TextEncoder().encode(word)])]);
		const bytes = Uint8Array.from([
			...record(0x809, u16(0, 0x10, 0, 0)),
			...[text(0, 0, 'place'), text(0, 1, 'girls'), text(1, 0, 'Kilifi')].flat(),
			...cell.number([1, 1], 12),
			...record(0x0a, [])
		]);
		const { tables, problems } = await read(bytes);
		expect(problems).toEqual([]);
		expect(tables).toMatchObject([
			{ sheet: '', header: ['place', 'girls'], rows: [['Kilifi', '12']] }
		]);
	});
});

describe('a workbook of Excel 5 or 95', () => {
	test('has texts of a code page', async () => {
		const text = (row: number, column: number, codes: readonly number[]): XlsRecord =>
			record(0x204, [...u16(row, column, 0), ...codePageText(codes)]);
		const bytes = xlsOf({
			version: 0x500,
			streamName: 'Book',
			globals: [record(0x42, u16(1_251))],
			sheets: [
				{
					name: 'Data',
					records: [
						text(0, 0, [0xc8, 0xec, 0xff]),
						text(0, 1, [110]),
						text(1, 0, [0xc0, 0xed, 0xed, 0xe0]),
						cell.number([1, 1], 5)
					]
				}
			]
		});
		expect((await read(bytes)).tables).toMatchObject([
			{ sheet: 'Data', header: ['Имя', 'n'], rows: [['Анна', '5']] }
		]);
	});
});

describe('is refused with a reason', () => {
	const good = { sheets: [{ name: 'Data', records: header }] };

	async function refusal(bytes: Uint8Array): Promise<unknown> {
		const { tables, problems } = await read(bytes);
		expect(tables).toMatchObject([]);
		return problems;
	}

	test('a workbook that is locked', async () => {
		const locked = xlsOf({ ...good, globals: [record(0x2f, u16(0, 0, 0))] });
		expect(await refusal(locked)).toMatchObject([{ code: 'password unsupported' }]);
	});

	test('a newer workbook that is locked, which stands in the same container', async () => {
		const locked = compoundOf([
			{ name: 'EncryptionInfo', bytes: new Uint8Array(10) },
			{ name: 'EncryptedPackage', bytes: new Uint8Array(10) }
		]);
		expect(await refusal(locked)).toMatchObject([{ code: 'password unsupported' }]);
	});

	test('an old letter, which stands in the same container', async () => {
		const letter = compoundOf([{ name: 'WordDocument', bytes: new Uint8Array(10) }]);
		expect(await refusal(letter)).toMatchObject([
			{ code: 'file other kind', parameters: { kind: 'old office' } }
		]);
	});

	test('a workbook of another age', async () => {
		const old = xlsOf({ ...good, version: 0x400 });
		expect(await refusal(old)).toMatchObject([{ code: 'workbook too old' }]);
		const older = Uint8Array.from([...record(0x209, u16(0x300, 0x10, 0)), ...record(0x0a, [])]);
		expect(await refusal(older)).toMatchObject([{ code: 'workbook too old' }]);
	});

	test('half a file', async () => {
		const whole = xlsOf(good);
		expect(await refusal(whole.slice(0, whole.length / 2))).toMatchObject([
			{ code: 'workbook damaged' }
		]);
	});

	test('a stream that ends in the middle of a sheet', async () => {
		const stream = streamOf(good);
		const bytes = compoundOf([{ name: 'Workbook', bytes: stream.slice(0, -12) }]);
		expect(await refusal(bytes)).toMatchObject([{ code: 'workbook damaged' }]);
	});

	test('sectors that follow each other in a circle', async () => {
		const circle = xlsOf(good);
		const view = new DataView(circle.buffer);
		// The workbook's last sector leads back to its first.
		for (let sector = 0; sector < 128; sector += 1) {
			if (view.getUint32(512 + sector * 4, true) === 0xfffffffe) {
				view.setUint32(512 + sector * 4, 2, true);
			}
		}
		expect(await refusal(circle)).toMatchObject([{ code: 'workbook damaged' }]);
	});

	test('a small stream that claims to be of four gigabytes', async () => {
		const liar = xlsOf(good);
		const view = new DataView(liar.buffer);
		view.setUint32(56, 0xffffffff, true);
		for (let at = 512; at < liar.length; at += 4) {
			if (view.getUint32(at, true) === 4_096) view.setUint32(at, 0xfffffff0, true);
		}
		expect(await refusal(liar)).toMatchObject([{ code: 'workbook damaged' }]);
	});
});
