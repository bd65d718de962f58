import type { AlignmentProposal } from '../../../../src/lib/domain/sdg/alignment.ts';
import type { ProposedGrade } from '../../../../src/lib/domain/sdg/grade.ts';
import type { Instrument, InstrumentUse } from '../../../../src/lib/domain/sdg/instrument.ts';
import type { SdgCode } from '../../../../src/lib/domain/sdg/texts.ts';

/** The marked list: what a number may be called, decided by hand from the reference page and the official metadata. */

export interface MarkedCase {
	readonly says: string;
	readonly indicatorId: string;
	readonly shape?: string;
	readonly code: SdgCode;
	readonly rows?: readonly Instrument[];
	readonly uses?: readonly InstrumentUse[];
	readonly proposal?: Pick<AlignmentProposal, 'grade' | 'reason'>;
	readonly grade: ProposedGrade;
	/** The grade that was proposed is refused, for this. */
	readonly refused?: string;
}

export const instrument = (given: Partial<Instrument>): Instrument => ({
	measureCode: '',
	version: 'v1',
	wording: '',
	population: '',
	ageFrom: null,
	ageTo: null,
	recall: '',
	source: '',
	...given
});

export const askedAs = (row: Instrument, given: Partial<InstrumentUse> = {}) => ({
	rows: [row],
	uses: [{ measureCode: row.measureCode, version: row.version, bands: [], ...given }]
});

export const same = { grade: 'same', reason: 'we asked it exactly so' } as const;
export const similar = { grade: 'similar', reason: 'it is close' } as const;

export const births = instrument({
	measureCode: 'H11',
	wording: 'Has the birth of this child been registered with the civil authorities?',
	population: 'All children under 5 in the community',
	ageFrom: 0,
	ageTo: 4,
	recall: 'now',
	source: 'MICS6, birth registration module'
});

export const discipline = instrument({
	measureCode: 'H4',
	wording:
		'In the past month, did you or any other adult in the household use physical punishment (shook, spanked, hit) or psychological aggression (shouted at, called dumb or lazy) on this child?',
	population: 'Children aged 1-17, mother or caregiver asked',
	ageFrom: 1,
	ageTo: 17,
	recall: 'past month',
	source: 'MICS6, child discipline module'
});

export const marriage = instrument({
	measureCode: 'H5',
	wording: 'Were you married or living with a man as if married before age 15, and before age 18?',
	population: 'Women aged 20-24',
	ageFrom: 20,
	ageTo: 24,
	recall: 'before age 18',
	source: 'DHS-8'
});

export const told = instrument({
	measureCode: 'H9',
	wording:
		'Did you report it to the police or another competent authority, or to an officially recognised conflict resolution mechanism?',
	population: 'Adult victims of physical, psychological or sexual violence',
	ageFrom: 18,
	recall: 'previous 12 months',
	source: 'SDG 16 survey'
});

export const labour = instrument({
	measureCode: 'H6',
	wording: 'Hours worked in the last week, judged by the age-specific thresholds of child labour',
	population: 'Children aged 5-17',
	ageFrom: 5,
	ageTo: 17,
	recall: 'past week',
	source: 'MICS6, child labour module'
});

export const efficacy = instrument({
	measureCode: 'incl_decisions',
	wording:
		'How much would you say the political system allows people like you to have a say in what the government does?',
	population: 'Adults',
	ageFrom: 18,
	recall: 'now',
	source: 'SDG 16.7.2, question 1'
});

export const safe = instrument({
	measureCode: 'H7',
	wording: 'How safe do you feel walking alone in your area after dark?',
	population: 'The whole population',
	ageFrom: 18,
	recall: 'now',
	source: 'SDG 16 survey'
});

export const unfair = instrument({
	measureCode: 'felt_unfair',
	wording:
		'In the past 12 months, did you personally feel discriminated against or harassed because of your sex, age, disability or religion?',
	population: 'All adults',
	ageFrom: 18,
	recall: 'past 12 months',
	source: 'SDG 16 survey'
});

export const markedCases: readonly MarkedCase[] = [
	// 16.9.1
	{
		says: 'births registered, asked nobody knows how',
		indicatorId: 'H11',
		code: '16.9.1',
		grade: 'similar'
	},
	{
		says: 'births registered with a civil authority, under 5',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs(births),
		grade: 'same'
	},
	{
		says: 'a civil register of which the row says "none" for the time',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs({ ...births, recall: 'none' }),
		grade: 'same'
	},
	{
		says: 'births in the past 12 months',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs({ ...births, recall: 'past 12 months' }),
		grade: 'similar'
	},
	{
		says: 'a blank for the time, which is not "now"',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs({ ...births, recall: '' }),
		grade: 'similar'
	},
	{
		says: 'children from 0 to 5, one year too many',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs({ ...births, ageTo: 5 }),
		grade: 'similar'
	},
	{
		says: 'children up to 17',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs({ ...births, ageTo: 17 }),
		grade: 'similar'
	},
	{
		says: 'ages not recorded',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs({ ...births, ageFrom: null, ageTo: null }),
		grade: 'similar'
	},
	{
		says: 'the columns say under 5, the rows are of 0 to 9',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs(births, { bands: ['0-4', '0-9'] }),
		grade: 'similar'
	},
	{
		says: 'the columns say under 5, the words say under 10',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs({ ...births, population: 'Children under 10' }),
		grade: 'similar'
	},
	{
		says: 'registered with the village leader',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs({
			...births,
			wording: 'Is the birth registered with the civil authority or the village leader?'
		}),
		grade: 'similar'
	},
	{
		says: 'a clinic card',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs({ ...births, wording: 'Is the child registered and has a clinic card?' }),
		grade: 'similar'
	},
	{
		says: 'a wording that was adapted',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs({ ...births, source: 'Adapted from MICS6' }),
		grade: 'similar'
	},
	{
		says: 'children of our clubs only',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs({ ...births, population: 'Children under 5 in our clubs' }),
		grade: 'similar'
	},
	{
		says: 'girls only',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs({ ...births, population: 'Girls under 5' }),
		grade: 'similar'
	},
	{
		says: 'a word in the population that nobody here knows',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs({ ...births, population: 'Children under 5 of the lakeside' }),
		grade: 'similar'
	},
	{
		says: 'the same in French',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs({
			...births,
			wording: 'La naissance de cet enfant est-elle enregistrée à l’état civil ?',
			population: 'Tous les enfants de moins de 5 ans',
			recall: 'aucune'
		}),
		grade: 'same'
	},
	{
		says: 'the same in Spanish',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs({
			...births,
			wording: '¿Está inscrito el nacimiento en el registro civil?',
			population: 'Todos los niños menores de 5 años',
			recall: 'ahora'
		}),
		grade: 'same'
	},
	{
		says: 'two surveys, one of which nobody wrote down',
		indicatorId: 'H11',
		code: '16.9.1',
		rows: [births],
		uses: [
			{ measureCode: 'H11', version: 'v1', bands: [] },
			{ measureCode: 'H11', version: 'v2', bands: [] }
		],
		grade: 'similar'
	},
	{
		says: 'two surveys, one of which asked up to 17',
		indicatorId: 'H11',
		code: '16.9.1',
		rows: [births, { ...births, version: 'v2', ageTo: 17 }],
		uses: [
			{ measureCode: 'H11', version: 'v1', bands: [] },
			{ measureCode: 'H11', version: 'v2', bands: [] }
		],
		grade: 'similar'
	},
	{
		says: 'rows that do not say how they were asked',
		indicatorId: 'H11',
		code: '16.9.1',
		rows: [births],
		uses: [{ measureCode: 'H11', version: '', bands: [] }],
		grade: 'similar'
	},
	{
		says: 'the instrument of another measure',
		indicatorId: 'H11',
		code: '16.9.1',
		rows: [{ ...births, measureCode: 'H3' }],
		uses: [{ measureCode: 'H11', version: 'v1', bands: [] }],
		grade: 'similar'
	},
	{
		says: 'a code written in small letters',
		indicatorId: 'H11',
		code: '16.9.1',
		rows: [{ ...births, measureCode: 'h11', version: 'V1' }],
		uses: [{ measureCode: 'H11', version: 'v1', bands: ['0-4'] }],
		grade: 'same'
	},
	{
		says: '"same" is proposed with nothing written down',
		indicatorId: 'H11',
		code: '16.9.1',
		proposal: same,
		grade: 'similar',
		refused: 'checks'
	},
	{
		says: '"contributes" is proposed for what is the same question',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs(births),
		proposal: { grade: 'contributes', reason: 'the register is old' },
		grade: 'contributes'
	},
	{
		says: 'a proposal without a reason counts for nothing',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs(births),
		proposal: { grade: 'none', reason: '  ' },
		grade: 'same',
		refused: 'no reason'
	},
	{
		says: 'taken off, with a reason',
		indicatorId: 'H11',
		code: '16.9.1',
		...askedAs(births),
		proposal: { grade: 'none', reason: 'not ours to report' },
		grade: 'none'
	},

	// 16.2.1
	{
		says: 'the MICS module, 1 to 17',
		indicatorId: 'H4',
		code: '16.2.1',
		...askedAs(discipline),
		grade: 'same'
	},
	{
		says: 'thirty days are the past month',
		indicatorId: 'H4',
		code: '16.2.1',
		...askedAs({ ...discipline, recall: 'last 30 days' }),
		grade: 'same'
	},
	{
		says: 'four weeks are not',
		indicatorId: 'H4',
		code: '16.2.1',
		...askedAs({ ...discipline, recall: 'past 4 weeks' }),
		grade: 'similar'
	},
	{
		says: 'the past year',
		indicatorId: 'H4',
		code: '16.2.1',
		...askedAs({ ...discipline, recall: 'past 12 months' }),
		grade: 'similar'
	},
	{
		says: 'young people of 13 to 19 about themselves',
		indicatorId: 'H4',
		code: '16.2.1',
		...askedAs({
			...discipline,
			population: 'Adolescents 13-19, self-report',
			ageFrom: 13,
			ageTo: 19
		}),
		grade: 'similar'
	},
	{
		says: 'the columns say 1 to 17, the rows are of 13 to 19',
		indicatorId: 'H4',
		code: '16.2.1',
		...askedAs(discipline, { bands: ['13-19'] }),
		grade: 'similar'
	},
	{
		says: 'physical punishment alone',
		indicatorId: 'H4',
		code: '16.2.1',
		...askedAs({ ...discipline, wording: 'Did a parent use any physical punishment?' }),
		grade: 'similar'
	},
	{
		says: 'punishment by teachers too',
		indicatorId: 'H4',
		code: '16.2.1',
		...askedAs({
			...discipline,
			wording: 'Physical punishment or shouting by a parent or a teacher?'
		}),
		grade: 'similar'
	},
	{
		says: 'children hurt by any harm, proposed as the same',
		indicatorId: 'H1',
		code: '16.2.1',
		...askedAs({ ...discipline, measureCode: 'H1', wording: 'Were you hurt?' }),
		proposal: same,
		grade: 'contributes',
		refused: 'checks'
	},
	{
		says: 'children hurt contribute to the target',
		indicatorId: 'H1',
		code: '16.2',
		grade: 'contributes'
	},

	// 16.3.1
	{
		says: 'told a village leader',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs({ ...told, wording: 'Did you tell the police or the village leader?' }),
		grade: 'similar'
	},
	{
		says: 'told a village leader whom the state recognises',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs({
			...told,
			wording:
				'Did you report it to the police or to the village leader, who is officially recognised by the state?'
		}),
		grade: 'same'
	},
	{
		says: 'a leader who is not officially recognised',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs({
			...told,
			wording: 'Did you report it to the police or to a mediator who is not officially recognised?'
		}),
		grade: 'similar'
	},
	{
		says: 'told a friend, or a recognised elder',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs({
			...told,
			wording: 'Did you tell a friend, or an elder who is officially recognised?'
		}),
		grade: 'similar'
	},
	{
		says: 'Arabic: a friend or anybody, beside the police',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs({ ...told, wording: 'هل أبلغت الشرطة أو أخبرت صديقك أو أي شخص؟' }),
		grade: 'similar'
	},
	{
		says: 'Arabic: somebody, written with its ending, beside the police',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs({ ...told, wording: 'هل أبلغت الشرطة أو أخبرت أحداً؟' }),
		grade: 'similar'
	},
	{
		says: 'Arabic: elders, beside the police',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs({ ...told, wording: 'هل أبلغت الشرطة أو الشيوخ؟' }),
		grade: 'similar'
	},
	{
		says: 'Swahili: a leader of the community, beside the police',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs({
			...told,
			wording: 'Je, ulitoa taarifa au aliripoti kwa police au kiongozi wa jamii?'
		}),
		grade: 'similar'
	},
	{
		says: 'French: a member of the family, beside the police',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs({
			...told,
			wording: 'Avez-vous signalé à la police ou à un membre de la famille ?'
		}),
		grade: 'similar'
	},
	{
		says: 'Spanish: a relative, beside the police',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs({ ...told, wording: '¿Lo denunció a la police o a un pariente?' }),
		grade: 'similar'
	},
	{
		says: 'Portuguese: a person of trust, beside the police',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs({ ...told, wording: 'Denunciou à police ou a uma pessoa de confiança?' }),
		grade: 'similar'
	},
	{
		says: 'French: the police or another competent authority',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs({
			...told,
			wording: 'Avez-vous signalé à la police ou à une autre autorité compétente ?'
		}),
		grade: 'same'
	},
	{
		says: 'Arabic: the police or another competent authority',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs({ ...told, wording: 'هل أبلغت الشرطة أو سلطة مختصة أخرى؟' }),
		grade: 'same'
	},
	{
		says: 'told a trusted person, nothing written down',
		indicatorId: 'H9',
		code: '16.3.1',
		grade: 'similar'
	},
	{
		says: 'the village leader proposed as the same',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs({ ...told, wording: 'Did you tell the police or the village leader?' }),
		proposal: same,
		grade: 'similar',
		refused: 'checks'
	},
	{
		says: 'victims of violence, competent authorities, 12 months',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs(told),
		grade: 'same'
	},
	{
		says: 'only children of 13 to 17',
		indicatorId: 'H9',
		code: '16.3.1',
		...askedAs({
			...told,
			population: 'Children who are victims of violence',
			ageFrom: 13,
			ageTo: 17
		}),
		grade: 'similar'
	},
	{ says: 'referrals that reached help', indicatorId: 'S6', code: '16.3', grade: 'contributes' },
	{
		says: 'referrals proposed as similar to 16.3.1',
		indicatorId: 'S6',
		code: '16.3.1',
		proposal: similar,
		grade: 'contributes',
		refused: 'checks'
	},

	// 16.7.2
	{
		says: '"decisions include people like me" in words of our own',
		indicatorId: 'P6',
		code: '16.7.2',
		...askedAs({ ...efficacy, wording: 'Decisions in our community include people like me' }),
		grade: 'contributes'
	},
	{
		says: 'nobody wrote down how it was asked',
		indicatorId: 'P6',
		code: '16.7.2',
		grade: 'contributes'
	},
	{
		says: 'the question of the United Nations',
		indicatorId: 'P6',
		code: '16.7.2',
		...askedAs(efficacy),
		grade: 'similar'
	},
	{
		says: 'the question of the United Nations, proposed as the same',
		indicatorId: 'P6',
		code: '16.7.2',
		...askedAs(efficacy),
		proposal: same,
		grade: 'similar',
		refused: 'differs'
	},
	{
		says: 'own words proposed as similar',
		indicatorId: 'P6',
		code: '16.7.2',
		...askedAs({ ...efficacy, wording: 'My views count in our community' }),
		proposal: similar,
		grade: 'contributes',
		refused: 'checks'
	},
	{
		says: 'meetings with everyone there, proposed as similar to 16.7.1',
		indicatorId: 'P2',
		shape: 'rows',
		code: '16.7.1',
		proposal: similar,
		grade: 'contributes',
		refused: 'nothing to check'
	},

	// 5.3.1
	{
		says: 'women of 20 to 24',
		indicatorId: 'H5',
		code: '5.3.1',
		...askedAs(marriage),
		grade: 'same'
	},
	{
		says: 'women of 20 to 24, before 18 alone',
		indicatorId: 'H5',
		code: '5.3.1',
		...askedAs({ ...marriage, wording: 'Were you married before 18?' }),
		grade: 'similar'
	},
	{
		says: 'women of 15 to 49',
		indicatorId: 'H5',
		code: '5.3.1',
		...askedAs({ ...marriage, population: 'Women aged 15-49', ageFrom: 15, ageTo: 49 }),
		grade: 'contributes'
	},
	{
		says: 'girls married this year',
		indicatorId: 'H5',
		code: '5.3.1',
		...askedAs({
			...marriage,
			population: 'Girls under 18 who married',
			ageFrom: 10,
			ageTo: 17,
			recall: 'this year'
		}),
		grade: 'contributes'
	},
	{
		says: 'girls married this year, proposed as similar',
		indicatorId: 'H5',
		code: '5.3.1',
		...askedAs({ ...marriage, population: 'Girls', ageFrom: 10, ageTo: 17 }),
		proposal: similar,
		grade: 'contributes',
		refused: 'checks'
	},
	{ says: 'nobody wrote down which women', indicatorId: 'H5', code: '5.3.1', grade: 'contributes' },

	// 8.7.1, 16.1.4, 3.7.2, 4.1
	{ says: 'hours by age', indicatorId: 'H6', code: '8.7.1', ...askedAs(labour), grade: 'same' },
	{
		says: 'heavy work as people here define it',
		indicatorId: 'H6',
		code: '8.7.1',
		...askedAs({ ...labour, wording: 'Heavy work by our local definition, hours by age' }),
		grade: 'similar'
	},
	{
		says: 'one number of hours for all ages',
		indicatorId: 'H6',
		code: '8.7.1',
		...askedAs({ ...labour, wording: 'More than 20 hours of work' }),
		grade: 'similar'
	},
	{
		says: 'heavy work proposed as the same',
		indicatorId: 'H6',
		code: '8.7.1',
		proposal: same,
		grade: 'similar',
		refused: 'checks'
	},
	{
		says: 'children who feel safe, though all else were as asked',
		indicatorId: 'H7',
		code: '16.1.4',
		...askedAs(safe),
		grade: 'similar'
	},
	{
		says: 'children who feel safe, proposed as the same',
		indicatorId: 'H7',
		code: '16.1.4',
		...askedAs(safe),
		proposal: same,
		grade: 'similar',
		refused: 'differs'
	},
	{
		says: 'new teenage pregnancies are not births',
		indicatorId: 'H2',
		code: '3.7.2',
		grade: 'similar'
	},
	{
		says: 'new teenage pregnancies proposed as the same',
		indicatorId: 'H2',
		code: '3.7.2',
		proposal: same,
		grade: 'similar',
		refused: 'differs'
	},
	{ says: 'children out of school', indicatorId: 'H3', code: '4.1', grade: 'contributes' },
	{
		says: 'children out of school proposed as the same as completion',
		indicatorId: 'H3',
		code: '4.1.2',
		proposal: same,
		grade: 'contributes',
		refused: 'nothing to check'
	},

	// What is off, and what is never aligned
	{
		says: 'sharing results back is off',
		indicatorId: 'A3',
		shape: 'rows',
		code: '16.10',
		grade: 'none'
	},
	{
		says: 'sharing results back, with a reason',
		indicatorId: 'A3',
		shape: 'rows',
		code: '16.10',
		proposal: { grade: 'contributes', reason: 'data are shown at every meeting' },
		grade: 'contributes'
	},
	{
		says: 'sharing results back as similar',
		indicatorId: 'A3',
		shape: 'rows',
		code: '16.10',
		proposal: similar,
		grade: 'contributes',
		refused: 'nothing to check'
	},

	// Own measures and own indicators
	{
		says: 'an own measure is aligned with nothing',
		indicatorId: 'felt_unfair',
		code: '16.b.1',
		...askedAs(unfair),
		grade: 'none'
	},
	{
		says: 'an own measure that somebody says contributes',
		indicatorId: 'felt_unfair',
		code: '16.b',
		...askedAs(unfair),
		proposal: { grade: 'contributes', reason: 'about being left out' },
		grade: 'contributes'
	},
	{
		says: 'an own measure with the question of the United Nations',
		indicatorId: 'felt_unfair',
		code: '16.b.1',
		...askedAs(unfair),
		proposal: same,
		grade: 'same'
	},
	{
		says: 'an own measure in words of our own',
		indicatorId: 'felt_unfair',
		code: '16.b.1',
		...askedAs({ ...unfair, wording: 'Are you happy here?' }),
		proposal: similar,
		grade: 'contributes',
		refused: 'checks'
	},
	{
		says: 'an own measure with the right words and other people',
		indicatorId: 'felt_unfair',
		code: '16.b.1',
		...askedAs({ ...unfair, population: 'Members of the committee' }),
		proposal: same,
		grade: 'similar',
		refused: 'checks'
	},
	{
		says: 'an own measure proposed as the same as homicides',
		indicatorId: 'felt_unfair',
		code: '16.1.1',
		...askedAs(unfair),
		proposal: same,
		grade: 'contributes',
		refused: 'nothing to check'
	}
];
