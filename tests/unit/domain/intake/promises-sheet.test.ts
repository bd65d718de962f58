import { describe, expect, it } from 'vitest';
import { understandSheet } from '$lib/domain/intake/understand-sheet';

/** Sheets of promises as partners write them, and sheets that look a little like one. */

type Sheet = Readonly<{ header: readonly string[]; rows: readonly (readonly string[])[] }>;

const english: Sheet = {
	header: [
		...['Promise no.', 'Meeting code', 'What we promised', 'Who will do it', 'Deadline'],
		...['Kept?', 'Date checked', 'Village']
	],
	rows: [
		['1', 'M-01', 'Mend the well', 'Committee', '2026-03-01', 'Kept', '2026-03-10', 'Kisumo'],
		['2', 'M-01', 'Talk with parents', 'women', '2026-04-01', 'partly', '', 'Kisumo'],
		['3', 'M-02', 'A club each week', 'girls', '2026-04-01', 'not yet', '', 'Ilala']
	]
};
const french: Sheet = {
	header: [
		...['N° engagement', 'Code réunion', 'Engagement pris', "Qui s'en occupe", 'Échéance'],
		...['Tenu ou non', 'Vérifié le']
	],
	rows: [
		['1', 'R-01', 'Réparer le puits', 'Comité', '01/03/2026', 'Tenu', '10/03/2026'],
		['2', 'R-01', 'Parler aux parents', 'Femmes', '15/04/2026', 'En partie', ''],
		['3', 'R-02', 'Un club de filles', 'Filles', '15/04/2026', 'Pas encore', '']
	]
};
const arabic: Sheet = {
	header: [
		...['رقم الوعد', 'رمز الاجتماع', 'الوعد', 'الجهة المسؤولة', 'الموعد النهائي'],
		...['حالة الوعد', 'تاريخ التحقق']
	],
	rows: [
		['1', 'M-01', 'بناء سور للمدرسة', 'اللجنة', '2026-03-01', 'تم', '2026-03-10'],
		['2', 'M-01', 'الحديث مع الأهالي', 'النساء', '2026-04-01', 'جزئيا', ''],
		['3', 'M-02', 'نادي البنات', 'البنات', '2026-04-01', 'ليس بعد', '']
	]
};

const read = ({ header, rows }: Sheet) =>
	understandSheet(
		{
			...{ sheet: '', header, rowCount: rows.length },
			rows: rows.map((cells, at) => ({ row: at + 2, cells }))
		},
		[]
	).tables;

describe('A sheet of promises', () => {
	const columns = ['promise_id', 'meeting_id', 'text', 'role', 'due', 'state', 'checked_at'];

	it.each([
		['English', english],
		['French', french],
		['Arabic', arabic]
	])('in %s is known, with every column', (_language, sheet) => {
		const [best] = read(sheet);
		expect(best?.table).toBe('promises');
		expect(best?.confidence).toBe('certain');
		expect(best?.columns.slice(0, 7).map(({ column }) => column)).toEqual(columns);
	});

	it('without codes of its own takes the rows by their number', () => {
		const [best] = read({
			header: ['Meeting', 'Promise', 'By when', 'Status'],
			rows: [
				['M-01', 'Mend the well', '2026-03-01', 'Done'],
				['M-01', 'Talk with parents', '2026-04-01', 'Ongoing']
			]
		});
		expect(best?.table).toBe('promises');
		expect(best?.fills).toEqual([{ column: 'promise_id', from: 'row number' }]);
	});

	it('leaves the names of those who are responsible out', () => {
		const [best] = read({
			header: ['Meeting ID', 'Agreed action', 'Person responsible', 'Due date', 'Done?'],
			rows: [
				['M-01', 'Mend the well', 'Mary Atieno', '2026-03-01', 'Yes'],
				['M-01', 'Talk with parents', 'John Otieno', '2026-04-01', 'No'],
				['M-02', 'A club each week', 'Grace Wanjiku', '2026-04-01', 'Yes']
			]
		});
		const responsible = best?.columns.find(({ header }) => header === 'Person responsible');
		expect(best?.table).toBe('promises');
		expect(responsible).toMatchObject({ column: null, sensitive: 'name' });
	});
});

describe('No sheet of promises', () => {
	it.each([
		[
			'a list of who came, with their roles',
			['meeting_id', 'Name', 'Sex', 'Age', 'Role'],
			['M-01', 'Mary', 'f', '14', 'girl']
		],
		[
			'a list of roles and of federal states',
			['meeting_id', 'Role', 'Sex', 'State'],
			['M-01', 'teacher', 'm', 'Kano']
		]
	])('is %s', (_what, header, row) => {
		const tables = read({ header, rows: [row, row] }).map(({ table }) => table);
		expect(tables).not.toContain('promises');
	});
});
