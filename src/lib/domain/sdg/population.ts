import { phrases, wordsOf } from './words-of-text.ts';

/** Whom a question is about. */
export type Population =
	'children' | 'women' | 'girls and women' | 'partnered women' | 'everybody' | 'victims';

type Kind = 'children' | 'girls' | 'boys' | 'women' | 'men' | 'people' | 'partnered' | 'victims';

/** Words for kinds of people, in the six languages. */
const kindWords: Readonly<Record<Kind, readonly string[]>> = {
	children: phrases(
		'child, children, childs, infants, babies, enfant, enfants, nino, ninos, crianca, criancas, طفل, اطفال, الاطفال, mtoto, watoto'
	),
	girls: phrases(
		'girl, girls, fille, filles, nina, ninas, menina, meninas, rapariga, raparigas, بنت, بنات, البنات, فتاه, فتيات, الفتيات, msichana, wasichana'
	),
	boys: phrases(
		'boy, boys, garcon, garcons, muchachos, menino, meninos, rapaz, rapazes, ولد, اولاد, الاولاد, mvulana, wavulana'
	),
	women: phrases(
		'woman, women, female, females, femme, femmes, mujer, mujeres, mulher, mulheres, امراه, نساء, النساء, mwanamke, wanawake'
	),
	men: phrases(
		'man, men, male, males, homme, hommes, hombre, hombres, homem, homens, رجل, رجال, الرجال, mwanaume, wanaume'
	),
	people: phrases(
		'people, person, persons, population, adult, adults, everybody, everyone, anybody, residents, inhabitants, respondents, personne, personnes, adulte, adultes, habitants, persona, personas, poblacion, adulto, adultos, habitantes, pessoa, pessoas, populacao, سكان, السكان, اشخاص, الاشخاص, بالغين, البالغين, watu, mtu, wakazi, wananchi'
	),
	partnered: phrases(
		'partnered, married, partner, husband, cohabiting, mariee, mariees, partenaire, conjoint, casadas, unidas, pareja, esposo, parceiro, companheiro, متزوجات, المتزوجات, walioolewa, mwenzi, mume'
	),
	victims: phrases(
		'victim, victims, survivor, survivors, violence, victime, victimes, victima, victimas, vitima, vitimas, violencia, ضحيه, ضحايا, الضحايا, العنف, waathirika, mwathirika'
	)
};

/** Words that leave the population as it is. */
const neutral: ReadonlySet<string> = new Set(
	[
		'a an all any every each the of in on and or to from for with by at between whose who live lives living here there this these our their aged age ages year years yr yrs old up under below less than older over above both sexes sex more plus inclusive',
		'household households family families home village villages community communities area areas local general whole total sampled sample survey surveyed asked about mother mothers father fathers parent parents caregiver caregivers caretaker caretakers physical sexual psychological emotional experienced experience suffered previous past last month months who were was is are have has had been ever',
		'tous toutes tout toute le la les l de des du d dans et ou a au aux ages agees ans an moins plus que menage menages village communaute communautes zone mere meres ayant subi',
		'todos todas todo toda el los las del en y o de edad anos menores mayores hogar hogares aldea comunidad comunidades zona madre madres que sufrieron',
		'os as do da dos das no na nos nas e com idade menos mais agregado agregados aldeia comunidade comunidades mae maes que sofreram',
		'جميع كل من في و الي سن سنه سنوات عمر اعمارهم بين دون تحت القريه المجتمع الاسر الاسره',
		'wote wa ya katika na umri miaka chini kaya kijiji jamii kati hadi'
	].flatMap((words) => words.split(' '))
);

/** Words that make of a population a part of it, which is another population. */
const limiting = new Set(
	phrases(
		'club, clubs, school, schools, pupil, pupils, student, students, class, classes, member, members, participant, participants, beneficiary, beneficiaries, project, programme, program, adolescent, adolescents, youth, youths, teenager, teenagers, clinic, patients, attending, attended, enrolled, session, sessions, group, groups, committee, leaders, ecole, ecoles, eleve, eleves, membre, membres, beneficiaires, jeunes, projet, escuela, escuelas, alumnos, miembros, beneficiarios, jovenes, proyecto, escola, escolas, alunos, membros, jovens, projeto, projecto, مدرسه, المدرسه, طلاب, تلاميذ, شباب, المراهقين, المستفيدين, مشروع, shule, wanafunzi, vijana, wanachama, washiriki, mradi, klabu'
	)
);

export type PopulationReading =
	| { readonly state: 'as asked' }
	| { readonly state: 'other people' }
	/** Only a part of them: this word says so. */
	| { readonly state: 'a part'; readonly word: string }
	/** A word that nobody here knows. */
	| { readonly state: 'not understood'; readonly word: string };

const kindOf = (word: string): Kind | undefined =>
	(Object.keys(kindWords) as Kind[]).find((kind) => kindWords[kind].includes(word));

/** Which kinds of people may be named, and which of them, together, must be. */
const wanted: Readonly<
	Record<Population, { readonly one: readonly (readonly Kind[])[]; readonly may: readonly Kind[] }>
> = {
	children: { one: [['children'], ['girls', 'boys']], may: ['children', 'girls', 'boys'] },
	women: { one: [['women']], may: ['women'] },
	// Which girls are meant the ages say.
	'girls and women': { one: [['women']], may: ['girls', 'women'] },
	'partnered women': { one: [['women', 'partnered']], may: ['girls', 'women', 'partnered'] },
	everybody: { one: [['people'], ['women', 'men']], may: ['people', 'women', 'men'] },
	victims: { one: [['victims']], may: ['victims', 'people', 'women', 'men'] }
};

/**
 * Whether a text names the whole population that is meant, and nobody else. A word that is not known may narrow it in a
 * way that nobody here can see, so that it is never passed over.
 */
export function readPopulation(text: string, population: Population): PopulationReading {
	const words = wordsOf(text).filter((word) => !/^\d+$/.test(word));
	const limit = words.find((word) => limiting.has(word));
	if (limit !== undefined) return { state: 'a part', word: limit };
	const strange = words.find((word) => kindOf(word) === undefined && !neutral.has(word));
	if (strange !== undefined) return { state: 'not understood', word: strange };
	const kinds = new Set(words.flatMap((word) => kindOf(word) ?? []));
	// A household or an area is nobody in particular.
	if (kinds.size === 0) return { state: 'not understood', word: text.trim() };
	const { one, may } = wanted[population];
	const isNamed = one.some((all) => all.every((kind) => kinds.has(kind)));
	const isOnly = [...kinds].every((kind) => may.includes(kind));
	return { state: isNamed && isOnly ? 'as asked' : 'other people' };
}

/** Ages that a text names beside the columns of ages: these must not say something else. */
export function agesNamed(text: string): readonly number[] {
	return wordsOf(text)
		.filter((word) => /^\d{1,3}$/.test(word))
		.map(Number);
}

const ageWords: readonly string[] = phrases(
	'aged, age, ages, old, years, yrs, ans, agee, agees, anos, edad, idade, سن, سنه, سنوات, عمره, عمرها, اعمارهم, umri, miaka'
);
/** Beside these, years are a stretch of time. */
const timeWords: readonly string[] = phrases(
	'past, last, previous, ago, derniers, dernieres, ultimos, pasados, الماضيه, الاخيره, iliyopita'
);
const between: readonly string[] = phrases(
	'to, and, or, a, et, ou, y, o, e, ate, hasta, الي, و, او, hadi, na, under, below, of, de'
);

/** Ages that a question names in its own words: `aged 2 to 14`, `menores de 5 años`. */
export function agesSaid(words: readonly string[]): readonly number[] {
	return words.flatMap((word, at) =>
		/^\d{1,2}$/.test(word) && isAgeAt(words, at) ? [Number(word)] : []
	);
}

/** Whether the nearest word to either side that is no number and joins none says that a number is an age. */
function isAgeAt(words: readonly string[], at: number): boolean {
	const joins = (word = ''): boolean => /^\d+$/.test(word) || between.includes(word);
	const before = words.slice(0, at).findLast((word) => !joins(word)) ?? '';
	const after = words.slice(at + 1).find((word) => !joins(word)) ?? '';
	if (timeWords.includes(before) || timeWords.includes(after)) return false;
	return ageWords.includes(before) || ageWords.includes(after);
}
