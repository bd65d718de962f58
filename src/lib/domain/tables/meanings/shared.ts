import type { harmCodes, whoCodes, yesNoUnknownCodes } from '../codes.ts';
import type { Meaning, MeaningsOfCodes } from './meaning.ts';

/** Words for the codes that more than one column uses. */

export const yes: Meaning = {
	en: 'yes, y, true, t, x, 1, ✓, ✔, ☑, ✅, √, yeah, yep, ok, checked, yes it is',
	fr: 'oui, o, vrai, v, coché, oui bien sûr',
	es: 'sí, s, verdadero, cierto',
	pt: 'sim, verdadeiro, certo',
	ar: 'نعم, اجل, ايوه, صح, صحيح, ن',
	sw: 'ndiyo, ndio, ndyo, kweli, naam'
};

export const no: Meaning = {
	en: 'no, n, false, f, 0, ✗, ✘, ☐, ❌, ✕, nope, not, unchecked',
	fr: 'non, faux, pas du tout, non coché',
	es: 'no, falso',
	pt: 'não, nao, falso',
	ar: 'لا, كلا, خطا, غير صحيح, ل',
	sw: 'hapana, la, siyo, sio, uongo, si kweli'
};

export const notKnown: Meaning = {
	en: "not known, unknown, don't know, dont know, do not know, dk, not sure, unsure, uncertain, no idea, sex not known",
	fr: 'ne sait pas, ne sais pas, nsp, inconnu, inconnue, pas connu, pas sûr, je ne sais pas, on ne sait pas, sexe inconnu',
	es: 'no sabe, no sé, no se sabe, desconocido, desconocida, ns, no está seguro, se desconoce, sexo: no se sabe',
	pt: 'não sabe, não sei, desconhecido, desconhecida, não se sabe, não tem certeza, sem certeza, sexo não conhecido',
	ar: 'لا اعرف, لا يعرف, لا تعرف, غير معروف, غير معلوم, مجهول, لا ادري, غير متاكد, الجنس غير معروف',
	sw: 'sijui, hajui, haijulikani, hatujui, hakuna uhakika, sina uhakika, jinsia haijulikani'
};

export const other: Meaning = {
	en: 'other, others, another, other specify, other please specify, else, something else, misc, miscellaneous, various',
	fr: 'autre, autres, autre à préciser, autre préciser, divers',
	es: 'otro, otra, otros, otras, otro especifique, otro especificar, varios',
	pt: 'outro, outra, outros, outras, outro especifique, diversos',
	ar: 'اخرى, اخر, غير ذلك, اخرى حدد, اخرى يرجى التحديد',
	sw: 'nyingine, nyingineyo, mengine, mengineyo, ingine, wengine, zingine'
};

/** Nothing of the kind: a code of its own in some columns. */
export const none: Meaning = {
	en: 'none, nothing, nobody, no one, none of these',
	fr: 'aucun, aucune, rien, néant, personne',
	es: 'ninguno, ninguna, ningún, nada',
	pt: 'nenhum, nenhuma, nada',
	ar: 'لا شيء, لا احد, لا يوجد, بدون',
	sw: 'hakuna, hamna, hakuna chochote'
};

const community: Meaning = {
	en: 'community, the community, community members, community member, local community, community people, local people, villagers, residents, community led, by the community, inside, internal, insiders, we, us, ourselves, the people',
	fr: 'communauté, la communauté, membres de la communauté, communautaire, par la communauté, population locale, population, habitants, villageois, interne, nous, nous mêmes',
	es: 'comunidad, la comunidad, miembros de la comunidad, comunitario, comunitaria, por la comunidad, gente local, vecinos, pobladores, habitantes, interno, nosotros, nosotros mismos',
	pt: 'comunidade, a comunidade, membros da comunidade, comunitário, comunitária, pela comunidade, população local, moradores, interno, nós, nós mesmos',
	ar: 'المجتمع, مجتمع, المجتمع المحلي, افراد المجتمع, اعضاء المجتمع, الاهالي, اهل القرية, السكان, داخلي, نحن',
	sw: 'jamii, jamii yenyewe, wanajamii, wanakijiji, wana jamii, wananchi, wenyeji, kijiji, ndani, sisi, sisi wenyewe'
};

const outside: Meaning = {
	en: 'outside, outsider, outsiders, external, people from outside, outside organisation, outside organization, external organisation, external organization, ngo, the ngo, ingo, cso, agency, the agency, organisation, organization, partner, partners, implementing partner, ngo staff, project staff, staff, the project, facilitator from outside, external facilitator, outside facilitator, they',
	fr: 'extérieur, externe, de l’extérieur, personnes de l’extérieur, ong, l’ong, agence, organisation, partenaire, personnel du projet, le projet, personnel de l’ong, facilitateur externe, équipe du projet, intervenant externe, des personnes de l’extérieur',
	es: 'de afuera, afuera, fuera, externo, externa, exterior, gente de afuera, ong, la ong, agencia, organización, socio, personal del proyecto, el proyecto, personal de la ong, facilitador externo',
	pt: 'de fora, fora, externo, externa, exterior, pessoas de fora, ong, a ong, agência, organização, parceiro, pessoal do projeto, o projeto, equipe do projeto, facilitador externo',
	ar: 'خارجي, الخارج, خارج, من الخارج, اشخاص من الخارج, منظمة, المنظمة, منظمة غير حكومية, جمعية, شريك, الشريك, موظفو المشروع, المشروع, ميسر خارجي, جهة خارجية',
	sw: 'nje, wa nje, kutoka nje, watu wa nje, watu kutoka nje, shirika, asasi, mshirika, mradi, wafanyakazi wa mradi, mwezeshaji wa nje'
};

const together: Meaning = {
	en: 'together, both, both together, jointly, joint, shared, community and ngo, ngo and community, community and outside, mixed, co led, in partnership, collaboratively',
	fr: 'ensemble, les deux, les deux ensemble, conjointement, conjoint, mixte, partagé, communauté et ong, ong et communauté, en partenariat, tous ensemble',
	es: 'juntos, juntas, ambos, los dos, conjuntamente, conjunto, en conjunto, mixto, compartido, comunidad y ong, en alianza, entre todos',
	pt: 'juntos, juntas, ambos, os dois, conjuntamente, conjunto, em conjunto, misto, partilhado, compartilhado, comunidade e ong, em parceria, ambos em conjunto',
	ar: 'معا, معًا, كلاهما, الاثنان معا, بشكل مشترك, مشترك, سويا, المجتمع والمنظمة, بالشراكة, جميعا',
	sw: 'pamoja, wote, wote wawili, wote pamoja, kwa pamoja, kwa ushirikiano, jamii na shirika, wote wawili pamoja'
};

export const who: MeaningsOfCodes<typeof whoCodes> = { community, outside, together };

export const yesNoUnknown: MeaningsOfCodes<typeof yesNoUnknownCodes> = {
	yes,
	no,
	not_known: notKnown
};

export const harms: MeaningsOfCodes<typeof harmCodes> = {
	early_pregnancy: {
		en: 'early pregnancy, teenage pregnancy, teen pregnancy, adolescent pregnancy, pregnancy, pregnant girls, child pregnancy, unwanted pregnancy, teenage mothers, pregnancy out of wedlock',
		fr: 'grossesse précoce, grossesses précoces, grossesse des adolescentes, grossesse adolescente, grossesse, grossesse non désirée, filles enceintes, grossesses en milieu scolaire',
		es: 'embarazo precoz, embarazo temprano, embarazo adolescente, embarazo en adolescentes, embarazo, embarazo no deseado, niñas embarazadas',
		pt: 'gravidez precoce, gravidez na adolescência, gravidez adolescente, gravidez, gravidez indesejada, meninas grávidas',
		ar: 'الحمل المبكر, حمل مبكر, حمل المراهقات, الحمل في سن المراهقة, الحمل, حمل الفتيات',
		sw: 'mimba za mapema, mimba za utotoni, mimba ya utotoni, mimba, ujauzito, mimba za shuleni, ujauzito wa mapema'
	},
	child_marriage: {
		en: 'child marriage, early marriage, forced marriage, early and forced marriage, child early and forced marriage, cefm, underage marriage, marriage, child brides, child bride',
		fr: 'mariage d’enfants, mariage des enfants, mariage précoce, mariages précoces, mariage forcé, mariage',
		es: 'matrimonio infantil, matrimonio precoz, matrimonio forzado, matrimonio temprano, matrimonio, unión temprana, uniones tempranas',
		pt: 'casamento infantil, casamento precoce, casamento prematuro, casamentos prematuros, uniões prematuras, casamento forçado, casamento',
		ar: 'زواج الاطفال, زواج القاصرات, الزواج المبكر, زواج مبكر, الزواج القسري, زواج القصر, الزواج, تزويج الاطفال',
		sw: 'ndoa za utotoni, ndoa ya utotoni, ndoa za mapema, ndoa ya mapema, ndoa za kulazimishwa, ndoa'
	},
	out_of_school: {
		en: 'out of school, out of school children, children out of school, school dropout, dropout, drop out, school drop out, not in school, not attending school, truancy, absenteeism, lack of education',
		fr: 'hors de l’école, hors école, enfants hors école, enfants non scolarisés, non scolarisation, déscolarisation, déscolarisés, abandon scolaire, décrochage scolaire, déperdition scolaire, non scolarisé, enfants hors de l’école',
		es: 'fuera de la escuela, niños fuera de la escuela, abandono escolar, deserción escolar, no escolarizados, no asiste a la escuela, deserción, niñas y niños fuera de la escuela',
		pt: 'fora da escola, crianças fora da escola, abandono escolar, evasão escolar, desistência escolar, não escolarizados',
		ar: 'خارج المدرسة, الاطفال خارج المدرسة, التسرب من المدرسة, التسرب المدرسي, تسرب, الانقطاع عن الدراسة, ترك المدرسة, عدم الالتحاق بالمدرسة',
		sw: 'nje ya shule, watoto nje ya shule, kuacha shule, utoro, utoro shuleni, kutohudhuria shule, kukosa shule, watoto walio nje ya shule'
	},
	heavy_work: {
		en: 'heavy work, child labour, child labor, hard work, hazardous work, worst forms of child labour, child work, exploitation, labour exploitation, economic exploitation, forced labour',
		fr: 'travail lourd, travaux lourds, travail des enfants, travail pénible, travaux pénibles, travail dangereux, travaux dangereux, pires formes de travail des enfants, exploitation économique, travail forcé',
		es: 'trabajo pesado, trabajo infantil, trabajo peligroso, trabajo duro, peores formas de trabajo infantil, explotación laboral, explotación, trabajo forzado',
		pt: 'trabalho pesado, trabalho infantil, trabalho perigoso, piores formas de trabalho infantil, exploração laboral, exploração, trabalho forçado',
		ar: 'العمل الشاق, عمل شاق, عمل الاطفال, عمالة الاطفال, عمالة, الاعمال الخطرة, اسوا اشكال عمل الاطفال, الاستغلال الاقتصادي, الاستغلال',
		sw: 'kazi nzito, kazi ngumu, ajira ya watoto, ajira kwa watoto, utumikishwaji wa watoto, kazi za hatari, unyonyaji'
	},
	harsh_punishment: {
		en: 'harsh punishment, corporal punishment, physical punishment, violent discipline, beating, beatings, physical violence, physical abuse, caning, violence at home, domestic violence, maltreatment, emotional abuse, psychological violence, bullying',
		fr: 'punition sévère, punitions sévères, châtiment corporel, châtiments corporels, punition physique, discipline violente, coups, violence physique, violences physiques, maltraitance, bastonnade, violence domestique, violence conjugale, violence psychologique',
		es: 'castigo severo, castigo físico, castigo corporal, castigos corporales, disciplina violenta, golpes, violencia física, maltrato físico, maltrato, violencia doméstica, violencia intrafamiliar, violencia psicológica',
		pt: 'castigo severo, castigo físico, castigo corporal, castigos corporais, disciplina violenta, espancamento, violência física, maus tratos, violência doméstica, violência psicológica',
		ar: 'العقاب القاسي, عقاب قاسي, العقاب البدني, العقاب الجسدي, التاديب العنيف, الضرب, العنف الجسدي, العنف البدني, سوء المعاملة, العنف المنزلي, العنف الاسري, العنف النفسي',
		sw: 'adhabu kali, adhabu ya viboko, viboko, kupigwa, adhabu ya kimwili, ukatili wa kimwili, ukatili wa nyumbani, vipigo, ukatili wa kisaikolojia'
	},
	sexual_violence: {
		en: 'sexual violence, sexual abuse, rape, sexual assault, sexual harassment, sexual exploitation, defilement, sgbv, csa, sexual exploitation and abuse, incest',
		fr: 'violence sexuelle, violences sexuelles, abus sexuel, abus sexuels, viol, agression sexuelle, harcèlement sexuel, exploitation sexuelle, attouchements, inceste',
		es: 'violencia sexual, abuso sexual, violación, agresión sexual, acoso sexual, explotación sexual, incesto',
		pt: 'violência sexual, abuso sexual, estupro, violação, violação sexual, assédio sexual, exploração sexual, incesto',
		ar: 'العنف الجنسي, عنف جنسي, الاعتداء الجنسي, الاغتصاب, اغتصاب, التحرش الجنسي, التحرش, الاستغلال الجنسي, الايذاء الجنسي',
		sw: 'ukatili wa kingono, unyanyasaji wa kingono, ubakaji, kubakwa, unyanyasaji wa kijinsia, ulawiti, ukatili wa kijinsia'
	},
	neglect_separation: {
		en: 'neglect, separation, neglect and separation, neglect or separation, family separation, separated children, unaccompanied children, unaccompanied and separated children, uasc, abandonment, abandoned children, child neglect, children living apart from their parents, orphans, street children',
		fr: 'négligence, séparation, négligence et séparation, séparation familiale, séparation de la famille, enfants séparés, enfants non accompagnés, enfants non accompagnés et séparés, ense, abandon, enfants abandonnés, délaissement, orphelins, enfants de la rue',
		es: 'negligencia, separación, negligencia y separación, descuido, separación familiar, niños separados, niños no acompañados, abandono, abandono infantil, huérfanos, niños de la calle',
		pt: 'negligência, separação, negligência e separação, separação familiar, crianças separadas, crianças não acompanhadas, abandono de crianças, órfãos, crianças de rua',
		ar: 'الاهمال, اهمال, الانفصال, الاهمال والانفصال, الانفصال عن الاسرة, انفصال الاسرة, الاطفال المنفصلون, الاطفال غير المصحوبين, الاطفال غير المصحوبين والمنفصلين, التخلي عن الاطفال, الايتام, اطفال الشوارع',
		sw: 'kutelekezwa, utelekezaji, kutengana, kutengana na familia, kutotunzwa, kupuuzwa, watoto waliotengana na familia, watoto waliotelekezwa, yatima, watoto wa mitaani, kutelekezwa na kutengana na familia'
	},
	fgm: {
		en: 'fgm, fgm c, fgmc, female genital mutilation, female genital cutting, female circumcision, circumcision, cutting, genital mutilation, excision',
		fr: 'mgf, mgf e, mutilation génitale féminine, mutilations génitales féminines, excision, mutilations génitales',
		es: 'mgf, mutilación genital femenina, mutilación genital, ablación, ablación femenina',
		pt: 'mgf, mutilação genital feminina, mutilação genital, excisão',
		ar: 'ختان الاناث, الختان, ختان, تشويه الاعضاء التناسلية الانثوية, تشويه الاعضاء التناسلية, ختان البنات',
		sw: 'ukeketaji, ukeketwaji, tohara kwa wanawake, tohara ya wanawake, kukeketwa'
	},
	substance_use: {
		en: 'substance use, substance abuse, drugs, drug use, drug abuse, alcohol, alcohol and drugs, drugs and alcohol, alcohol abuse, alcoholism, drinking',
		fr: 'consommation de substances, abus de substances, drogue, drogues, alcool, alcool et drogue, alcool et drogues, alcoolisme, toxicomanie, consommation de drogues, stupéfiants',
		es: 'consumo de sustancias, abuso de sustancias, drogas, alcohol, alcohol y drogas, consumo de drogas, alcoholismo, drogadicción',
		pt: 'uso de substâncias, abuso de substâncias, consumo de substâncias, drogas, álcool, álcool e drogas, uso de drogas, alcoolismo, consumo de drogas',
		ar: 'تعاطي المواد, تعاطي المخدرات, المخدرات, مخدرات, الكحول, الكحول والمخدرات, ادمان, الادمان, تعاطي المواد المخدرة',
		sw: 'matumizi ya dawa za kulevya, dawa za kulevya, madawa ya kulevya, pombe, ulevi, pombe na dawa za kulevya, mihadarati'
	},
	other: {
		...other,
		en: `${other.en}, other harm, other harms`,
		fr: `${other.fr}, autre danger, autre préjudice`,
		sw: `${other.sw}, madhara mengine`
	},
	community_own: {
		en: 'community own, own, own harm, a harm that the community named, named by the community, community defined, community defined harm, community identified, locally defined',
		fr: 'propre à la communauté, défini par la communauté, nommé par la communauté, identifié par la communauté, préjudice propre, un préjudice nommé par la communauté',
		es: 'propio de la comunidad, definido por la comunidad, nombrado por la comunidad, identificado por la comunidad, un daño nombrado por la comunidad',
		pt: 'próprio da comunidade, definido pela comunidade, nomeado pela comunidade, identificado pela comunidade, um dano que a comunidade nomeou',
		ar: 'خاص بالمجتمع, حدده المجتمع, سماه المجتمع, ضرر حدده المجتمع',
		sw: 'ya jamii yenyewe, iliyotajwa na jamii, iliyoainishwa na jamii, madhara ya jamii, madhara yaliyotajwa na jamii'
	}
};

const female: Meaning = {
	en: 'f, fem, female, females, girl, girls, woman, women, girls and women, women and girls, lady, she',
	fr: 'féminin, féminine, fém, fille, filles, fillette, femme, femmes, filles et femmes, sexe féminin, femmes et filles',
	es: 'femenino, femenina, niña, niñas, mujer, mujeres, chica, chicas, hembra, muchacha, niñas y mujeres, mujeres y niñas',
	pt: 'feminino, feminina, menina, meninas, mulher, mulheres, rapariga, raparigas, moça, fêmea, mulheres e raparigas, raparigas e mulheres',
	ar: 'انثى, أنثى, اناث, بنت, بنات, فتاة, فتيات, امراة, نساء, مؤنث, طفلة, النساء والبنات, البنات والنساء',
	sw: 'mke, ke, kike, msichana, wasichana, mwanamke, wanawake, jinsia ya kike, binti, mabinti, wanawake na wasichana, wasichana na wanawake'
};

const male: Meaning = {
	en: 'm, male, males, boy, boys, man, men, boys and men, men and boys, he',
	fr: 'masculin, masculine, masc, garçon, garçons, homme, hommes, h, sexe masculin, mâle, hommes et garçons, garçons et hommes',
	es: 'masculino, masculina, niño, niños, hombre, hombres, chico, chicos, varón, varones, muchacho, macho, hombres y niños, niños y hombres',
	pt: 'masculino, menino, meninos, homem, homens, rapaz, rapazes, moço, homens e rapazes, rapazes e homens',
	ar: 'ذكر, ذكور, ولد, اولاد, فتى, فتيان, رجل, رجال, صبي, مذكر, ذ, الرجال والأولاد, الأولاد والرجال',
	sw: 'mume, me, kiume, mvulana, wavulana, mwanaume, wanaume, mwanamume, jinsia ya kiume, wanaume na wavulana, wavulana na wanaume'
};

export const sexes = { f: female, m: male } as const;

export const girls: Meaning = {
	en: 'girl, girls, adolescent girls, girl child, female children, g, young women',
	fr: 'fille, filles, fillettes, adolescentes, jeunes filles',
	es: 'niña, niñas, chicas, muchachas, adolescentes mujeres, jóvenes mujeres',
	pt: 'menina, meninas, raparigas, moças',
	ar: 'بنات, البنات, فتيات, الفتيات, بنت',
	sw: 'msichana, wasichana, mabinti, binti'
};

export const boys: Meaning = {
	en: 'boy, boys, adolescent boys, boy child, male children, b, young men',
	fr: 'garçon, garçons, jeunes garçons',
	es: 'niño, niños, chicos, muchachos',
	pt: 'menino, meninos, rapazes, moços',
	ar: 'اولاد, الاولاد, فتيان, الفتيان, ولد, صبيان',
	sw: 'mvulana, wavulana'
};

export const women: Meaning = {
	en: 'woman, women, mothers, w, adult women, ladies, female adults',
	fr: 'femme, femmes, mères, mamans',
	es: 'mujer, mujeres, madres, señoras',
	pt: 'mulher, mulheres, mães, senhoras',
	ar: 'نساء, النساء, امراة, سيدات, امهات',
	sw: 'mwanamke, wanawake, akina mama, kina mama'
};

export const men: Meaning = {
	en: 'man, men, fathers, m, adult men, male adults',
	fr: 'homme, hommes, pères, papas',
	es: 'hombre, hombres, padres, señores',
	pt: 'homem, homens, pais, senhores',
	ar: 'رجال, الرجال, رجل, اباء',
	sw: 'mwanaume, wanaume, akina baba, kina baba'
};

/** Both sexes in one number or one group. */
export const everyone: Meaning = {
	en: 'all, total, everyone, everybody, both, both sexes, all sexes, girls and boys, boys and girls, women and men, men and women, combined, overall, any, girls and boys together',
	fr: 'tous, toutes, total, tout, tout le monde, les deux, les deux sexes, filles et garçons, garçons et filles, ensemble, filles et garçons ensemble',
	es: 'todos, todas, total, todo, ambos, ambos sexos, los dos, niñas y niños, niños y niñas, niñas y niños juntos',
	pt: 'todos, todas, total, tudo, ambos, ambos os sexos, os dois, meninas e meninos, meninos e meninas, raparigas e rapazes, raparigas e rapazes juntos',
	ar: 'الكل, كل, الجميع, جميع, المجموع, الاجمالي, كلاهما, الجنسين, كلا الجنسين, بنات واولاد, البنات والأولاد معًا',
	sw: 'wote, jumla, zote, yote, jinsia zote, wasichana na wavulana, wasichana na wavulana pamoja'
};

export const mixed: Meaning = {
	en: 'mixed, mix, mixed group, both, both together, girls and boys, women and men, men and women, all, everyone, together, a mixed group',
	fr: 'mixte, mixtes, groupe mixte, les deux, ensemble, tous, les deux ensemble, un groupe mixte',
	es: 'mixto, mixta, grupo mixto, ambos, los dos, todos',
	pt: 'misto, mista, grupo misto, ambos, os dois, todos, ambos juntos, um grupo misto',
	ar: 'مختلط, مختلطة, مجموعة مختلطة, كلاهما, الجميع, معا',
	sw: 'mchanganyiko, mseto, kundi mchanganyiko, wote, wote wawili, pamoja, wote pamoja'
};
