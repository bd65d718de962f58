import { describe, expect, test } from 'vitest';
import { hasPassword, withoutPasswords } from '../../../../src/lib/files/password';
import { readTable } from '../../../../src/lib/files/read-table';
import type { Answers, ReadResult } from '../../../../src/lib/files/read-result';
import { writeZip } from '../../../../src/lib/files/zip';
import { lockedOf, standardLockedOf, type LockWishes } from './make-locked';
import { sheetOf } from './make-workbook';

const read = (bytes: Uint8Array, answers: Answers = {}): Promise<ReadResult> =>
	readTable(bytes, 'locked.xlsx', answers);

const text = (words: string): string => `<c t="inlineStr"><is><t>${words}</t></is></c>`;

/** Longer than a segment, so that the second one is read too. */
const places = Array.from({ length: 900 }, (_, index) => `Village ${(index * 7_919) % 1_000}`);
const rows = places.map((place, index) => `<row>${text(place)}<c><v>${index}</v></c></row>`);
const workbook = sheetOf(`<row>${text('place')}${text('girls')}</row>${rows.join('')}`);

describe('35: a workbook that is locked with a password', () => {
	const ways: readonly LockWishes[] = [
		{ password: 'mkuki 1' },
		{ password: 'قرية é', hash: 'SHA1', keyBits: 128 },
		{ password: 'x', hash: 'SHA1', keyBits: 256 }
	];

	test.each(ways)('is opened by it: %o', async (wishes) => {
		const result = await read(lockedOf(workbook, wishes), { password: wishes.password });
		expect(result.questions).toEqual([]);
		expect(result.problems).toEqual([]);
		expect(result.tables).toMatchObject([{ sheet: 'Sheet1', header: ['place', 'girls'] }]);
		expect(result.tables[0]?.rows).toEqual(places.map((place, index) => [place, String(index)]));
	});

	test('as Excel 2007 did it is opened by it', async () => {
		const bytes = standardLockedOf(workbook, 'mkuki 1');
		expect((await read(bytes)).problems).toMatchObject([{ code: 'password needed' }]);
		const { tables, questions } = await read(bytes, { password: 'mkuki 1' });
		expect(questions).toEqual([]);
		expect(tables[0]?.rows).toHaveLength(places.length);
	});

	test('asks for it, and again after a wrong one, which is said', async () => {
		const bytes = lockedOf(workbook, { password: 'right' });
		const question = { id: 'password', kind: 'password', choices: [], chosen: '' };
		const cases = [
			[{}, 'password needed'],
			[{ password: '' }, 'password needed'],
			[{ password: 'Right' }, 'password wrong']
		] as const;
		for (const [answers, code] of cases) {
			const { tables, questions, problems } = await read(bytes, answers);
			expect(tables).toEqual([]);
			expect(questions).toEqual([question]);
			expect(problems).toMatchObject([{ code, severity: 'cannot read' }]);
		}
	});

	test('is asked about by its name in a zip', async () => {
		const bytes = writeZip({ 'a/locked.xlsx': lockedOf(workbook, { password: 'right' }) });
		const asked = await readTable(bytes, 'all.zip');
		expect(asked.questions).toMatchObject([{ id: 'a/locked.xlsx: password', kind: 'password' }]);
		const { tables } = await readTable(bytes, 'all.zip', { 'a/locked.xlsx: password': 'right' });
		expect(tables).toMatchObject([{ sheet: 'a/locked.xlsx / Sheet1' }]);
	});

	test('in a way that no browser undoes is refused with the remedy', async () => {
		const others: readonly LockWishes[] = [
			{ password: 'x', chaining: 'ChainingModeCFB' },
			{ password: 'x', spins: 2_000_000_000 }
		];
		for (const wishes of others) {
			const bytes = lockedOf(workbook, { ...wishes, spins: 1 });
			const spun = replaced(bytes, 'spinCount="1"', `spinCount="${wishes.spins ?? 1}"`);
			const { questions, problems } = await read(spun, { password: 'x' });
			expect(questions).toEqual([]);
			expect(problems).toMatchObject([{ code: 'password unsupported' }]);
		}
	});

	test('and is cut short or no workbook inside is refused with the reason', async () => {
		const locked = lockedOf(workbook, { password: 'x' });
		const cut = await read(locked.subarray(0, locked.length - 2_048), { password: 'x' });
		expect(cut.problems).toMatchObject([{ code: 'workbook damaged' }]);
		const letter = lockedOf(new TextEncoder().encode('Dear all'), { password: 'x' });
		expect((await read(letter, { password: 'x' })).problems).toMatchObject([
			{ code: 'file other kind' }
		]);
	});
});

test('what is kept of the answers holds no password', () => {
	const answers = { encoding: 'utf-8', password: 'a', 'a.xlsx: password': 'b' };
	expect(withoutPasswords(answers)).toEqual({ encoding: 'utf-8' });
	expect(hasPassword(answers)).toBe(true);
	expect(hasPassword({ encoding: 'utf-8' })).toBe(false);
});

/** The same file with other words of the same or a shorter length; what is over is blank. */
function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
	const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	const at = latin.indexOf(from);
	// The rest of the XML moves on; the stream ends in zeros that give it room.
	const end = latin.indexOf('\0', at);
	const moved = `${latin.slice(0, at)}${to}${latin.slice(at + from.length, end)}`;
	const text = moved + latin.slice(moved.length);
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
