import { phrases } from './words-of-text.ts';

/**
 * What a question must speak of to be the one that an SDG indicator asks: each part in the words that questionnaires use
 * for it, in six languages. A part is there where any of its phrases stands in the wording.
 */
export const wordingParts = {
	registered: phrases(
		'regist*, recorded at the civil*, enregistr*, declar*, inscri*, سجل*, تسجيل*, مسجل*, sajili*, imesajiliwa, amesajiliwa'
	),
	'civil authority': phrases(
		'civil authorit*, civil regist*, civil status, registrar, registrar general, vital regist*, autorite civile, autorites civiles, etat civil, officier d etat civil, autoridad civil, autoridades civiles, registro civil, estado civil, autoridade civil, autoridades civis, registo civil, السجل المدني, الاحوال المدنيه, الحاله المدنيه, السلطه المدنيه, mamlaka ya kiraia, msajili wa vizazi, rita'
	),
	'physical punishment': phrases(
		'physical punish*, physically punish*, physical disciplin*, corporal punish*, hit, hitting, beat*, spank*, slap*, smack*, chatiment* corporel*, punition* physique*, frapp*, battu*, castigo* fisico*, golpe*, pego, pegar, castigo* corporal*, bateu, bater, العقاب البدني, العقاب الجسدي, ضرب*, adhabu ya viboko, kipigo, kumpiga, alipigwa'
	),
	'psychological aggression': phrases(
		'psychological aggress*, psychological* punish*, verbal aggress*, shout*, yell*, scream*, insult*, called dumb, called lazy, agression* psychologique*, crie, crier, agresion* psicologica*, grito*, agress* psicologica*, العدوان النفسي, الاعتداء النفسي, صراخ, ukatili wa kisaikolojia, kufokewa, kumfokea'
	),
	'by caregivers': phrases(
		'caregiver*, caretaker*, parent*, mother*, father*, guardian*, adult in your household, adult in the household, adults in the household, anyone in your household, tuteur*, mere*, pere*, adulte* du menage, cuidador*, padre*, madre*, adulto* del hogar, mae*, pai*, adulto* do agregado, مقدم* الرعايه, الوالد*, والد*, walezi, mlezi, mzazi, wazazi'
	),
	'married or in a union': phrases(
		'married, marri*, union, lived with a man, living with a man, marie*, mariage, en union, casad*, casaron, union libre, casamento, uniao, متزوج*, زواج, الزواج, olewa, ameolewa, waliolewa, ndoa'
	),
	'before 15': phrases(
		'before 15, before age 15, before the age of 15, before they were 15, by age 15, under 15, avant 15, avant l age de 15, antes de los 15, antes dos 15, قبل سن 15, kabla ya miaka 15, kabla ya umri wa miaka 15'
	),
	'before 18': phrases(
		'before 18, before age 18, before the age of 18, before they were 18, by age 18, under 18, and 18, and before 18, avant 18, et 18, avant l age de 18, antes de los 18, y 18, antes dos 18, e 18, قبل سن 18, kabla ya miaka 18, kabla ya umri wa miaka 18'
	),
	'hours of work': phrases('hour*, heure*, hora*, ساعه, ساعات, saa, masaa'),
	'hours by age': phrases(
		'age specific, hours for their age, hours for the age, by age, for each age, thresholds, 5 11, 43 hours, selon l age, seuils, par age, segun la edad, por edad, umbrales, conforme a idade, por idade, limiares, حسب العمر, حسب السن, kulingana na umri, kwa umri'
	),
	'reported or told': phrases(
		'report*, told, tell, went to, turn* to, signal*, porte plainte, plainte*, denonc*, denunci*, report*, inform*, queixa*, بلغ*, ابلغ*, اخبر*, toa taarifa, alitoa taarifa, aliripoti, ripoti*'
	),
	'an authority that the state recognises': phrases(
		'competent authorit*, police, officially recogni*, recognised by the state, recognized by the state, recognised by law, recognized by law, court*, autorite* competente*, officiellement reconnu*, reconnu* par l etat, tribunal*, autoridad* competente*, oficialmente reconocid*, reconocid* por el estado, policia, autoridade* competente*, oficialmente reconhecid*, reconhecid* pelo estado, السلطات المختصه, الجهات المختصه, الشرطه, معترف بها رسميا, polisi, mamlaka husika, inayotambuliwa rasmi'
	),
	'the political system': phrases(
		'political system, systeme politique, sistema politico, النظام السياسي, mfumo wa siasa, mfumo wa kisiasa'
	),
	'a say in what the government does': phrases(
		'say in what the government does, say in what government does, influence on politics, dire sur ce que fait le gouvernement, influence sur la politique, opinar sobre lo que hace el gobierno, influir en la politica, influencia en la politica, opinar sobre o que o governo faz, influencia na politica, ما تفعله الحكومه, التاثير علي السياسه, kile serikali inachofanya, ushawishi katika siasa'
	),
	'safe alone': phrases(
		'safe walking alone, safe when walking alone, walking alone, securite en marchant seul*, segur* caminando sol*, segur* a caminhar sozinh*, السير بمفردك, usalama ukitembea peke'
	),
	'after dark': phrases(
		'after dark, at night, in the dark, la nuit, apres la tombee de la nuit, de noche, despues de anochecer, a noite, depois de escurecer, بعد حلول الظلام, ليلا, usiku, baada ya giza'
	),
	'public services': phrases(
		'public service*, health service*, education service*, government service*, service* public*, servicio* publico*, servico* publico*, الخدمات العامه, huduma za umma'
	),
	satisfied: phrases('satisf*, satisfait*, satisfech*, satisfeit*, راض, رضا, ridhika, ridhishwa'),
	'felt discriminated against': phrases(
		'discriminat*, harass*, discrimin*, harcel*, acos*, assedi*, تمييز, التمييز, bagua*, ubaguzi'
	),
	'a dispute': phrases(
		'dispute*, conflict*, litige*, differend*, disputa*, conflicto*, litigio*, conflito*, نزاع, خلاف, mgogoro, migogoro'
	),
	'a way to settle it': phrases(
		'dispute resolution, resolution mechanism*, mechanism*, help to resolve, court*, mediat*, mecanisme*, mecanismo*, mediaci*, mediac*, اليه, وساطه, usuluhishi'
	),
	'genital cutting': phrases(
		'genital mutilation, genital cutting, circumcis*, fgm, excis*, mutilation* genitale*, mutilacion genital, ablacion, mutilacao genital, ختان, keketwa, ukeketaji'
	),
	'sexual violence': phrases(
		'sexual violence, sexually abus*, forced sex*, violence* sexuelle*, violencia sexual, العنف الجنسي, ukatili wa kingono'
	),
	'by age 18': phrases(
		'by age 18, before age 18, before 18, before the age of 18, avant 18, avant l age de 18, antes de los 18, antes dos 18, قبل سن 18, kabla ya miaka 18'
	)
} as const;

export type WordingPart = keyof typeof wordingParts;

/** What makes of a question another one, whatever else it says. */
export const contraryWords = {
	'a village, church or clinic register': phrases(
		'village regist*, village book, village leader, chief, chiefs, baptis*, church, mosque, clinic card, health card, vaccination card, immunisation card, immunization card, chef de village, bapteme, carnet de sante, carte de vaccination, jefe, bautismo, carnet de salud, cartilla, chefe da aldeia, baptismo, batismo, cartao de saude, شيخ القريه, بطاقه صحيه, mtendaji wa kijiji, kadi ya kliniki, ubatizo'
	),
	'somebody outside the home': phrases(
		'teacher*, at school, in school, professeur*, enseignant*, maestro*, profesor*, en la escuela, professor*, na escola, معلم, المدرسه, mwalimu, walimu, shuleni'
	),
	'work as people here define it': phrases(
		'heavy work, agreed local*, locally agreed, local definition, as agreed, travail lourd, travaux lourds, trabajo pesado, trabalho pesado, اعمال شاقه, kazi nzito'
	),
	'a leader of the community': phrases(
		'village leader*, village head*, community leader*, traditional leader*, religious leader*, elder, elders, chief, chiefs, chef* de village, chef* coutumier*, ancien*, lider* comunitari*, jefe*, anciano*, chefe*, anciao, lider* da aldeia, شيخ, كبار, wazee, mzee, local leader*, chef* traditionnel*, chef* communautaire*, chef* religieu*, leader* communautaire*, leader* religieu*, notable*, lider* tradicion*, lider* religios*, lider* local*, lider* da comunidade, lider* de la comunidad, الشيخ, شيوخ, الشيوخ, للشيخ, لشيخ, الزعيم, زعماء, الزعماء, زعيم*, وجهاء, عمده, العمده, مختار, المختار, رييس القريه, kiongozi*, viongozi*, chifu*, mwenyekiti*'
	),
	'a relative, a friend or anybody': phrases(
		'friend*, relative*, family member*, trusted person, trusted adult, anyone, anybody, someone, somebody, teacher*, parent*, neighbour*, neighbor*, ami, amis, amie, voisin*, proche*, quelqu un, amig*, familiar*, vecin*, alguien, vizinh*, alguem, احد, rafiki, jirani, ndugu, mtu yeyote, membre* de la famille, membre* de votre famille, membre* de ta famille, personne de confiance, n importe qui, miembro* de la familia, miembro* de su familia, pariente*, persona de confianza, cualquier persona, membro* da familia, pessoa de confianca, qualquer pessoa, صديق*, اصدقاء*, الصديق, لصديق*, قريب*, اقارب*, الاقارب, لقريب*, احدا, لاحد, اي شخص, لاي شخص, شخص تثق*, جار*, الجيران, فرد من العايله, افراد الاسره, افراد العايله, marafiki, majirani, mwanafamilia, wanafamilia, jamaa, mtu unayemwamini, mtu mwingine'
	),
	'decisions of a community': phrases(
		'our community, this community, the community, our village, this village, decisions here, notre communaute, notre village, nuestra comunidad, nuestra aldea, nossa comunidade, nossa aldeia, مجتمعنا, قريتنا, jamii yetu, kijiji chetu'
	)
} as const;

export type ContraryWords = keyof typeof contraryWords;

/** A standing that is denied is none. */
export const deniedRecognition = phrases(
	'not officially, not recogni*, no official*, unofficial*, unrecogni*, non officiel*, non reconnu*, pas reconnu*, no reconocid*, no oficial*, nao reconhecid*, nao oficial*, غير معترف, isiyotambuliwa'
);

/** A state's recognition turns a leader of a community into an authority. */
export const statedRecognition = phrases(
	'officially recogni*, recognised by the state, recognized by the state, recognised by law, recognized by law, officiellement reconnu*, reconnu* par l etat, oficialmente reconocid*, reconocid* por el estado, oficialmente reconhecid*, reconhecid* pelo estado, معترف بها رسميا, معترف به رسميا, inayotambuliwa rasmi, wanaotambuliwa rasmi, anayetambuliwa rasmi'
);

/** A question that was changed is not the question, and nobody here can say how far it was. */
export const changedWords = phrases(
	'adapted, modified, shortened, simplified, changed, based on, inspired by, similar to, adapte*, modifie*, simplifie*, inspire*, base sur, adaptad*, modificad*, simplificad*, basado en, inspirad*, baseado em, معدل, مقتبس, مبني علي, imerekebishwa, imebadilishwa, kwa kuzingatia'
);
