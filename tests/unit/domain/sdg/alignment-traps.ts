import type { Instrument } from '../../../../src/lib/domain/sdg/instrument.ts';
import type { ProposedGrade } from '../../../../src/lib/domain/sdg/grade.ts';
import type { SdgCode } from '../../../../src/lib/domain/sdg/texts.ts';
import {
	askedAs,
	births,
	discipline,
	efficacy,
	instrument,
	safe,
	same,
	told,
	unfair,
	type MarkedCase
} from './alignment-cases.ts';

/**
 * Traps of the reference page, marked by hand before they were tried: instruments of which the columns are right and the
 * words are not, questions that sound like an official one, and official ones that no number of the catalogue asks.
 */

type Trap = readonly [says: string, given: Partial<Instrument>, grade: ProposedGrade];

/** Each is proposed as the same question, which is refused wherever it is less. */
const proposedSame = (
	base: Instrument,
	code: SdgCode,
	traps: readonly Trap[],
	why = 'checks'
): readonly MarkedCase[] =>
	traps.map(([says, given, grade]) => ({
		says,
		indicatorId: base.measureCode,
		code,
		...askedAs({ ...base, ...given }),
		proposal: same,
		grade,
		...(grade === 'same' ? {} : { refused: why })
	}));

const forced = instrument({
	measureCode: 'forced',
	wording: 'Before you turned 18, did anybody force you to have sex?',
	population: 'Women and men',
	ageFrom: 18,
	ageTo: 29,
	recall: 'before age 18'
});

const violence = instrument({
	measureCode: 'violence',
	wording:
		'In the past 12 months, did anybody hit, kick or beat you, or use other physical violence?',
	population: 'All adults',
	ageFrom: 18,
	recall: 'past 12 months'
});

const partner = instrument({
	measureCode: 'partner',
	wording:
		'In the past 12 months, did your husband or partner use physical violence, sexual violence or insults?',
	population: 'Ever-partnered women and girls',
	ageFrom: 15,
	recall: 'past 12 months'
});

const outsideCouple = instrument({
	measureCode: 'others',
	wording:
		'In the past 12 months, did anybody who is not your husband or partner use sexual violence?',
	population: 'Women and girls',
	ageFrom: 15,
	recall: 'past 12 months'
});

const served = instrument({
	measureCode: 'served',
	wording: 'How satisfied were you with your last experience of public services?',
	population: 'All adults',
	ageFrom: 18,
	recall: 'past 12 months'
});

const dispute = instrument({
	measureCode: 'dispute',
	wording: 'In the past two years, did you take a dispute to a court or another mechanism?',
	population: 'All adults',
	ageFrom: 18,
	recall: 'past two years'
});

const cut = instrument({
	measureCode: 'cut',
	wording: 'Have you ever undergone genital cutting?',
	population: 'Girls and women',
	ageFrom: 15,
	ageTo: 49,
	recall: 'ever'
});

const alone = { ...safe, measureCode: 'safe_at_night' };
const inMonth = (wording: string): Partial<Instrument> => ({ wording, recall: 'past month' });

export const trapCases: readonly MarkedCase[] = [
	...proposedSame(discipline, '16.2.1', [
		['children of 1 to 14', { ageTo: 14, population: 'Children aged 1-14' }, 'similar'],
		[
			'the column says a month, the words a year',
			inMonth('In the past 12 months, did a parent hit the child or shout at it?'),
			'similar'
		],
		[
			'the column says a month, the words ever',
			inMonth('Did a parent ever hit the child or shout at it?'),
			'similar'
		],
		[
			'French: the column says a month, the words a year',
			inMonth('Au cours des 12 derniers mois, un parent a-t-il frappé l’enfant ou crié ?'),
			'similar'
		],
		[
			'Spanish: the words say a month too',
			inMonth('En el último mes, ¿usted u otro adulto del hogar le pegó o le gritó?'),
			'same'
		],
		[
			'Arabic: the column says a month, the words twelve',
			inMonth('خلال الأشهر الـ12 الماضية، هل ضرب أحد الوالدين الطفل أو صرخ عليه؟'),
			'similar'
		],
		[
			'Arabic: all as asked, ages in figures of their own',
			{
				...inMonth('خلال الشهر الماضي، هل ضرب أحد الوالدين الطفل أو صرخ عليه؟'),
				population: 'الأطفال من ١ إلى ١٧ سنة'
			},
			'same'
		],
		[
			'Swahili: the column says a month, the words twelve',
			inMonth('Katika miezi 12 iliyopita, mzazi alimpiga mtoto au kumfokea?'),
			'similar'
		],
		[
			'the columns say 1 to 17, the words 2 to 14',
			{ wording: 'Did an adult in the household hit or shout at a child aged 2 to 14?' },
			'similar'
		],
		[
			'by a parent or another child',
			{ wording: 'Did a parent or another child hit you or shout at you?' },
			'similar'
		],
		[
			'what people think of it',
			{ wording: 'Do you think a parent should hit or shout at a child?' },
			'similar'
		],
		[
			'the severe kind alone',
			{ wording: 'Did a parent severely beat the child or shout at it?' },
			'similar'
		]
	]),
	...proposedSame(forced, '16.2.3', [
		['women and men of 18 to 29', {}, 'same'],
		['those of 18 to 24', { ageTo: 24 }, 'similar'],
		['children of 1 to 17', { population: 'Children', ageFrom: 1, ageTo: 17 }, 'similar'],
		['women alone', { population: 'Women' }, 'similar'],
		['ever, and not by age 18', { wording: 'Were you ever raped?', recall: 'ever' }, 'similar']
	]),
	...proposedSame(violence, '16.1.3', [
		['adults, 12 months', {}, 'same'],
		['children', { population: 'Children', ageFrom: 6, ageTo: 17 }, 'similar'],
		['feeling safe is no violence', { wording: alone.wording, recall: 'now' }, 'contributes']
	]),
	...proposedSame(alone, '16.1.4', [
		['adults, alone, after dark', {}, 'same'],
		['not alone', { wording: 'How safe do you feel walking in your area after dark?' }, 'similar'],
		['violence is no feeling of safety', { wording: violence.wording }, 'contributes'],
		['the words say 18 to 35', { population: 'Adults aged 18 to 35' }, 'similar']
	]),
	...proposedSame(told, '16.3.1', [
		['the police or a nurse', { wording: 'Did you tell the police or a nurse?' }, 'similar'],
		['the police or an NGO', { wording: 'Did you report it to the police or an NGO?' }, 'similar'],
		[
			'French: the police or a helpline',
			{ wording: 'Avez-vous signalé à la police ou à la ligne d’écoute ?' },
			'similar'
		],
		[
			'the police or a committee',
			{ wording: 'Did you report it to the police or the committee?' },
			'similar'
		],
		[
			'a committee that the state recognises',
			{ wording: 'Did you report it to a committee that is officially recognised by the state?' },
			'same'
		],
		['would tell', { wording: 'Would you report violence to the police?' }, 'similar'],
		['everybody, and not victims', { population: 'All adults' }, 'similar']
	]),
	...proposedSame(dispute, '16.3.3', [
		['two years', {}, 'same'],
		['one year', { recall: 'past year' }, 'similar']
	]),
	...proposedSame(served, '16.6.2', [
		['the last experience', {}, 'same'],
		['in general', { wording: 'How satisfied are you with public services?' }, 'similar'],
		['services of our own', { wording: 'Are you satisfied with our project?' }, 'contributes']
	]),
	...proposedSame(
		{ ...efficacy, measureCode: 'say' },
		'16.7.2',
		[
			['one of its two questions, as an own measure', {}, 'similar'],
			['own words', { wording: 'My views count here' }, 'contributes']
		],
		'differs'
	),
	...proposedSame(births, '16.9.1', [
		['or a hospital', { wording: 'Registered at the civil registry or the hospital?' }, 'similar'],
		[
			'the words say the past year',
			{ wording: 'Was it registered with the civil authority in the past 12 months?' },
			'similar'
		]
	]),
	...proposedSame(partner, '5.2.1', [
		['women who have or had a partner', {}, 'same'],
		['all women', { population: 'All women and girls' }, 'similar'],
		['women of 15 to 49', { ageTo: 49 }, 'similar'],
		['girls of 10 and older', { ageFrom: 10 }, 'similar'],
		['one form alone', { wording: 'Did your husband or partner hit you?' }, 'similar']
	]),
	...proposedSame(outsideCouple, '5.2.2', [
		['women and girls of 15 and older', {}, 'same'],
		['girls of 10 to 19', { population: 'Girls', ageFrom: 10, ageTo: 19 }, 'similar'],
		[
			'anybody, a partner too',
			{ wording: 'Did anybody use sexual violence against you?' },
			'similar'
		]
	]),
	...proposedSame(cut, '5.3.2', [
		['women of 15 to 49', { population: 'Women aged 15-49' }, 'same'],
		['girls of 0 to 14', { population: 'Girls', ageFrom: 0, ageTo: 14 }, 'similar'],
		['what people think of it', { wording: 'Should genital cutting go on?' }, 'contributes']
	]),
	...proposedSame({ ...cut, measureCode: 'married' }, '5.3.1', [
		[
			'girls who are married now',
			{ wording: 'Are you married?', population: 'Girls', ageTo: 19 },
			'contributes'
		]
	]),
	...proposedSame(unfair, '16.b.1', [
		['no grounds', { wording: 'In the past 12 months, did anybody harass you?' }, 'similar']
	])
];
