import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../../src/lib/pipeline/opened-file';
import { takeFile } from '../../../src/lib/pipeline/take-file';
import { readKept } from '../../../src/lib/project/read-kept';
import { mustBeAnswered } from '../../../src/lib/pipeline/waiting';
import { lockedOf } from '../files/workbook/make-locked';
import { sheetOf } from '../files/workbook/make-workbook';
import type { Mapping } from '../../../src/lib/domain/intake/mapping';
import type { Answers } from '../../../src/lib/files/read-result';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const communities = encode('community_id,community_label\r\nC01,Lumavi\r\nC02,Tesholi');
const picture = encode('the face of a child');

const whole: Mapping = {
	table: 'communities',
	columns: ['community_id', 'community_label'].map((column, position) => ({
		column,
		position,
		header: column,
		reading: {}
	})),
	fills: []
};

async function kept(members: Readonly<Record<string, Uint8Array>>): Promise<[string, string]> {
	const opened = await openFile(zipSync({ ...members }), 'export.zip');
	const taken = takeFile(opened, [{ index: 0, mapping: whole }], '2026-01-05T10:00:00.000Z');
	const bytes = [...taken.bytes.values()].map((one) => new TextDecoder('latin1').decode(one));
	return [taken.source.kept, bytes.join('\n')];
}

describe('of a zip', () => {
	test('the bytes are kept as they came where all of it was taken in', async () => {
		expect((await kept({ 'a.csv': communities }))[0]).toBe('bytes');
	});

	test.each([
		['a picture', { 'photo.jpg': picture }],
		['a file that a computer left', { '__MACOSX/a.csv': picture }],
		['a file of another kind', { 'form.json': encode('{"a": "the face of a child"}') }]
	])('only the rows are kept where it holds %s', async (_name, more) => {
		const [how, bytes] = await kept({ 'a.csv': communities, ...more });
		expect(how).not.toBe('bytes');
		expect(bytes).toContain('Lumavi');
		expect(bytes).not.toContain('photo.jpg');
		expect(bytes).not.toContain('the face');
	});
});

describe('of a table with its names in two rows', () => {
	const lines = [
		'Suivi des rencontres',
		'Lieu,Rencontre,,Participants,',
		',Date,Type,Filles,Garçons',
		...Array.from({ length: 12 }, (_, at) => `Kito,2025-03-${10 + at},Planification,${at},3`),
		'Total,,,66,36'
	];
	const mapping = (count: number): Mapping => ({
		table: 'meetings',
		columns: ['community_id', 'date', 'meeting_type', 'girls', 'boys']
			.slice(0, count)
			.map((column, position) => ({ column, position, header: column, reading: {} })),
		fills: []
	});

	test.each([
		['its bytes', 5],
		['some of its columns', 3]
	])('every row of the file is told of, also where %s are read again', async (_what, count) => {
		const opened = await openFile(encode(lines.join('\n')), 'suivi.csv');
		expect(opened.sheets[0]?.table).toMatchObject({ headerRows: [2, 3] });
		const taken = takeFile(
			opened,
			[{ index: 0, mapping: mapping(count) }],
			'2026-01-05T10:00:00.000Z'
		);
		const [part] = taken.parts;
		const [again] = taken.source.parts;
		const bytes = [...taken.bytes.values()][0];
		if (part === undefined || again === undefined || bytes === undefined)
			throw new Error('missing');
		expect(part.records + part.skipped).toBe(lines.length);
		const read = await readKept(bytes, again, taken.source);
		expect(read.rows.length + read.skipped.length + 1).toBe(lines.length);
	});
});

describe('of a workbook that a password opens', () => {
	const cell = (words: string): string => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
	const row = (...words: string[]): string => `<row>${words.map(cell).join('')}</row>`;
	const workbook = sheetOf(
		row('community_id', 'community_label') + row('C01', 'Lumavi') + row('C02', 'Tesholi')
	);
	const locked = lockedOf(workbook, { password: 'mkuki' });

	test('the rows are kept, and never the password', async () => {
		const opened = await openFile(locked, 'a.xlsx', { password: 'mkuki' });
		const { source, bytes } = takeFile(
			opened,
			[{ index: 0, mapping: whole }],
			'2026-01-05T10:00:00.000Z'
		);
		expect(source.kept).toBe('columns');
		expect(JSON.stringify(source)).not.toContain('mkuki');
		const [text] = [...bytes.values()].map((one) => new TextDecoder().decode(one));
		expect(text).toContain('Lumavi');
	});

	test('a wrong password is asked for again', async () => {
		const tries: readonly Answers[] = [{}, { password: 'other' }];
		for (const answers of tries) {
			const { result } = await openFile(locked, 'a.xlsx', answers);
			const waiting = mustBeAnswered({ questions: result.questions, answers, sheets: [] });
			expect(waiting).toMatchObject([{ kind: 'reading', question: { kind: 'password' } }]);
		}
	});
});
