import { describe, expect, it } from 'vitest';
import { best, mapped, understand, type Sheet } from './sheets.ts';

/** Headers of a meeting list, and what they mean, as offices write them. */
const meetings: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
	English: {
		'Date of the meeting': 'date',
		'In which village was the meeting held?': 'community_id',
		'What type of meeting was it?': 'meeting_type',
		'Who called the meeting?': 'called_by',
		'Facilitated by': 'facilitated_by',
		'How many girls attended the meeting?': 'girls',
		'# of boys': 'boys',
		'Women present': 'women',
		'Number of men who attended': 'men',
		'Decisions made by the community': 'decisions_community',
		'Date of the next meeting': 'next_date'
	},
	French: {
		'Date de la réunion': 'date',
		'Nom du village': 'community_id',
		'Type de réunion': 'meeting_type',
		'Qui a convoqué la réunion ?': 'called_by',
		'Animée par': 'facilitated_by',
		'Nombre de filles': 'girls',
		'Nbre de garçons': 'boys',
		'Femmes présentes': 'women',
		"Nombre d'hommes": 'men',
		'Décisions prises par la communauté': 'decisions_community',
		'Date de la prochaine réunion': 'next_date'
	},
	Spanish: {
		'Fecha de la reunión': 'date',
		Comunidad: 'community_id',
		'Tipo de reunión': 'meeting_type',
		'¿Quién convocó la reunión?': 'called_by',
		'¿Quién facilitó la reunión?': 'facilitated_by',
		'Número de niñas': 'girls',
		'¿Cuántos niños asistieron?': 'boys',
		'Mujeres presentes': 'women',
		Hombres: 'men',
		'Próxima reunión': 'next_date'
	},
	Portuguese: {
		'Data da reunião': 'date',
		Aldeia: 'community_id',
		'Tipo de reunião': 'meeting_type',
		'Quem convocou a reunião?': 'called_by',
		'N.º de raparigas': 'girls',
		'Rapazes presentes': 'boys',
		Mulheres: 'women',
		'Número de homens': 'men',
		'Data da próxima reunião': 'next_date'
	},
	Arabic: {
		'تاريخ الاجتماع': 'date',
		'اسم القرية': 'community_id',
		'نوع الاجتماع': 'meeting_type',
		'من دعا للاجتماع؟': 'called_by',
		'عدد البنات': 'girls',
		'عدد الأولاد': 'boys',
		النساء: 'women',
		'عدد الرجال الحاضرين': 'men'
	},
	Swahili: {
		'Tarehe ya mkutano': 'date',
		'Jina la kijiji': 'community_id',
		'Aina ya mkutano': 'meeting_type',
		'Nani aliitisha mkutano?': 'called_by',
		'Idadi ya wasichana': 'girls',
		Wavulana: 'boys',
		'Wanawake waliohudhuria': 'women',
		'Idadi ya wanaume': 'men'
	}
};

/** What offices write beside it, and what must not be taken for a part of it. */
const others: Readonly<Record<string, readonly string[]>> = {
	English: [
		'Girls absent',
		'% girls',
		'Girls enrolled in school',
		'Date of birth',
		'Boys expected'
	],
	French: ['Filles absentes', 'Pourcentage de filles', 'Date de naissance', 'Garçons attendus'],
	Spanish: ['Niñas ausentes', 'Porcentaje de niñas', 'Fecha de nacimiento', 'Niños esperados'],
	Portuguese: ['Raparigas ausentes', 'Percentagem de raparigas', 'Data de nascimento'],
	Arabic: ['نسبة البنات', 'تاريخ الميلاد'],
	Swahili: ['Asilimia ya wasichana', 'Tarehe ya kuzaliwa']
};

describe.each(Object.entries(meetings))('A list of meetings in %s', (language, headers) => {
	it('is known by its headers alone, each column for certain', () => {
		const sheet: Sheet = Object.keys(headers).map((header) => [header]);
		const understanding = understand(sheet);
		expect(best(understanding).table).toBe('meetings');
		expect(mapped(understanding)).toEqual(headers);
		const unsure = best(understanding).columns.filter(({ confidence }) => confidence !== 'certain');
		expect(unsure.map(({ header }) => header)).toEqual([]);
	});

	it('is known in capitals, with numbers of questions and stray spaces', () => {
		const sheet: Sheet = Object.keys(headers).map((header, at) => [
			` ${at + 1}. ${header.toUpperCase()}\u00A0* `
		]);
		expect(Object.values(mapped(understand(sheet)))).toEqual(Object.values(headers));
	});

	it('does not take for certain what is only like it', () => {
		const more = others[language] ?? [];
		expect(more.length).toBeGreaterThan(0);
		const sheet: Sheet = [...Object.keys(headers), ...more].map((header) => [header]);
		const taken = best(understand(sheet)).columns.filter(
			({ header, column, confidence }) =>
				more.includes(header) && column !== null && confidence !== 'unsure'
		);
		expect(taken).toEqual([]);
	});
});

/** Other tables, some of their headers, and what they mean. */
const tables: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
	[
		'actions',
		{
			"Code de l'activité": 'action_id',
			Village: 'community_id',
			"Titre de l'activité": 'title',
			'Date de début': 'date_started',
			'Date de fin': 'date_ended',
			"Nombre d'étapes réalisées": 'steps_done'
		}
	],
	[
		'communities',
		{
			'Código de la comunidad': 'community_id',
			'Nombre de la comunidad': 'community_label',
			Distrito: 'area',
			'Número de hogares': 'households',
			'Fecha de inicio': 'start_date'
		}
	],
	[
		'measures',
		{
			Community: 'community_id',
			'Period start': 'period_start',
			'Period end': 'period_end',
			Indicator: 'measure_code',
			Sex: 'sex',
			'Age group': 'age_band',
			Numerator: 'numerator',
			Denominator: 'denominator'
		}
	],
	[
		'ownership',
		{
			'Assessment ID': 'assessment_id',
			Community: 'community_id',
			'Assessment date': 'date',
			Group: 'group',
			Dimension: 'dimension',
			Score: 'score',
			'Maximum score': 'scale_max'
		}
	],
	[
		'contributions',
		{
			Localité: 'community_id',
			'Date de la contribution': 'date',
			'Nature de la contribution': 'kind',
			Montant: 'value',
			Devise: 'currency'
		}
	]
];

it.each(tables)('%s are told from other tables by their headers', (table, headers) => {
	const understanding = understand(Object.keys(headers).map((header) => [header]));
	expect(best(understanding).table).toBe(table);
	expect(mapped(understanding)).toEqual(headers);
});
