import { describe, expect, it } from 'vitest';
import { understandSheet } from '$lib/domain/intake/understand-sheet';

/** Sheets of reflections as partners write them, and sheets that look a little like one. */

type Sheet = Readonly<{ header: readonly string[]; rows: readonly (readonly string[])[] }>;

const english: Sheet = {
	header: [
		...['Meeting code', 'Question code', 'Group', 'Guess', 'What helped'],
		...['What stood in the way', 'Does the picture feel right?', 'Consent of the meeting']
	],
	rows: [
		['M-01', 'P2', 'Girls', '7', 'The school', 'Money', 'Yes', 'named'],
		['M-01', 'P2', 'Women', '4 of 10', 'We came together', '', 'Partly', 'totals only'],
		['M-02', 'A4', 'Everyone', '', '', 'Drought', 'No', 'none']
	]
};
const french: Sheet = {
	header: [
		...['Code réunion', 'Code de la question', 'Groupe', 'Deviné', 'Ce qui a aidé'],
		...['Obstacles', 'Semble juste', 'Accord de la réunion']
	],
	rows: [
		['R-01', 'P2', 'Filles', '7', 'L’école', 'L’argent', 'Oui', 'avec son nom'],
		['R-01', 'P2', 'Femmes', '4 sur 10', '', '', 'En partie', 'totaux seulement'],
		['R-02', 'A4', 'Tous', '', 'Les parents', 'La sécheresse', 'Non', 'rien']
	]
};
const arabic: Sheet = {
	header: [
		...['رمز الاجتماع', 'رمز السؤال', 'المجموعة', 'التخمين', 'ماذا ساعدنا'],
		...['العوائق', 'هل تبدو صحيحة', 'موافقة الاجتماع']
	],
	rows: [
		['M-01', 'P2', 'البنات', '7', 'المدرسة', 'المال', 'نعم', 'بالاسم'],
		['M-01', 'P2', 'النساء', '4', '', 'الجفاف', 'بعض الشيء', 'المجاميع فقط']
	]
};
const swahili: Sheet = {
	header: [
		...['Msimbo wa mkutano', 'Msimbo wa swali', 'Kundi', 'Makisio', 'Kilichosaidia'],
		...['Vikwazo', 'Tunahisi ni sawa', 'Ridhaa ya mkutano']
	],
	rows: [
		['M-01', 'P2', 'wasichana', '7', 'Shule', 'Pesa', 'ndiyo', 'jumla tu'],
		['M-01', 'P2', 'wanawake', '4', '', 'Ukame', 'kwa sehemu', 'jumla tu']
	]
};
const spanish: Sheet = {
	header: [
		...['Código de la reunión', 'Código del indicador', 'Grupo', 'Adivinado', 'Qué ayudó'],
		...['Obstáculos', 'Parece correcto', 'Consentimiento de la reunión']
	],
	rows: [
		['M-01', 'P2', 'niñas', '7', 'La escuela', 'El dinero', 'sí', 'solo totales'],
		['M-01', 'P2', 'mujeres', '4', '', 'La sequía', 'en parte', 'solo totales']
	]
};
const portuguese: Sheet = {
	header: [
		...['Código da reunião', 'Código da pergunta', 'Grupo', 'Palpite', 'O que ajudou'],
		...['O que atrapalhou', 'Parece certo', 'Consentimento da reunião']
	],
	rows: [
		['M-01', 'P2', 'meninas', '7', 'A escola', 'O dinheiro', 'sim', 'só totais'],
		['M-01', 'P2', 'mulheres', '4', '', 'A seca', 'em parte', 'só totais']
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

describe('A sheet of reflections', () => {
	const columns = [
		...['meeting_id', 'question', 'group', 'guess'],
		...['helped', 'blocked', 'feels_right', 'consent']
	];

	it.each([
		['English', english],
		['French', french],
		['Arabic', arabic],
		['Swahili', swahili],
		['Spanish', spanish],
		['Portuguese', portuguese]
	])('in %s is known, with every column', (_language, sheet) => {
		const [best] = read(sheet);
		expect(best?.table).toBe('reflections');
		expect(best?.columns.map(({ column }) => column)).toEqual(columns);
		expect(best?.confidence).toBe('certain');
	});

	it('takes no number of a row for the code of its meeting', () => {
		const { header, rows } = english;
		const [best] = read({ header: header.slice(1), rows: rows.map((cells) => cells.slice(1)) });
		expect(best?.table).not.toBe('reflections');
	});

	it('leaves remarks under a name that may mean anything out until somebody looks', () => {
		const [best] = read({
			header: ['Meeting code', 'Indicator code', 'Group', 'What helped', 'Challenges'],
			rows: [
				['M-01', 'P2', 'Girls', 'The school', 'Mary Atieno was sent away by her uncle'],
				['M-02', 'P2', 'Girls', 'The school', 'John Otieno would not come']
			]
		});
		expect(best?.table).toBe('reflections');
		expect(best?.columns.at(-1)).toMatchObject({ column: null, alternatives: ['blocked'] });
	});
});

describe('No sheet of reflections', () => {
	it.each([
		[
			'a list of questions that groups were asked',
			['Meeting code', 'Question', 'Group', 'Answer'],
			['M-01', 'Do you feel safe?', 'girls', 'yes']
		],
		[
			'a survey that asked what helped',
			['Community code', 'Question', 'Group', 'What helped', 'Obstacles'],
			['C-01', 'Q1', 'girls', 'school', 'money']
		],
		[
			'a list of targets for groups',
			['Indicator code', 'Scope', 'Group', 'Target value', 'Target date'],
			['P2', 'ALL', 'girls', '50', '2026-12-31']
		],
		[
			'a log of meetings with what stood in the way',
			['meeting_id', 'community_id', 'date', 'meeting_type', 'girls', 'What stood in the way'],
			['M-01', 'C-01', '2026-03-01', 'reflection', '12', 'Drought']
		]
	])('is %s', (_what, header, row) => {
		const [best] = read({ header, rows: [row, row] });
		expect(best?.table).not.toBe('reflections');
	});
});
