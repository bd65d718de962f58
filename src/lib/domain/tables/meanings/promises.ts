import type { promises } from '../promises.ts';
import type { MeaningsOfTable } from './meaning.ts';
import { no, yes } from './shared.ts';

export const promiseMeanings: MeaningsOfTable<typeof promises> = {
	role: {
		girls: {
			en: 'girls, girl, the girls, adolescent girls',
			fr: 'filles, fille, les filles, les adolescentes',
			es: 'niñas, niña, las niñas, adolescentes mujeres',
			pt: 'raparigas, rapariga, meninas, as raparigas',
			ar: 'البنات, بنات, الفتيات, فتيات',
			sw: 'wasichana, msichana'
		},
		boys: {
			en: 'boys, boy, the boys, adolescent boys',
			fr: 'garçons, garçon, les garçons, les adolescents garçons',
			es: 'niños, niño, los niños, adolescentes varones',
			pt: 'rapazes, rapaz, meninos, os rapazes',
			ar: 'الاولاد, اولاد, الفتيان, فتيان, الصبيان',
			sw: 'wavulana, mvulana'
		},
		women: {
			en: 'women, woman, the women, mothers, the mothers, women group, womens group, mothers group',
			fr: 'femmes, femme, les femmes, mères, les mères, mamans, groupe de femmes, groupement de femmes',
			es: 'mujeres, mujer, las mujeres, madres, las madres, grupo de mujeres',
			pt: 'mulheres, mulher, as mulheres, mães, as mães, grupo de mulheres',
			ar: 'النساء, نساء, الامهات, مجموعة النساء',
			sw: 'wanawake, mwanamke, akina mama, kina mama, kikundi cha wanawake'
		},
		men: {
			en: 'men, man, the men, fathers, the fathers, men group, mens group, fathers group',
			fr: 'hommes, homme, les hommes, pères, les pères, papas, groupe d’hommes',
			es: 'hombres, hombre, los hombres, padres varones, grupo de hombres',
			pt: 'homens, homem, os homens, pais homens, grupo de homens',
			ar: 'الرجال, رجال, الاباء, مجموعة الرجال',
			sw: 'wanaume, mwanaume, akina baba, kina baba, kikundi cha wanaume'
		},
		leaders: {
			en: 'leaders, leader, the leaders, elders, elder, chief, the chief, chiefs, village head, village leader, village leaders, village chief, local leaders, religious leaders, community leaders',
			fr: 'leaders, leader, les leaders, anciens, les anciens, chef, le chef, chefs, chef de village, chef du village, notables, autorités locales, leaders religieux, leaders communautaires',
			es: 'líderes, líder, los líderes, ancianos, autoridades, jefe, jefes, autoridades locales, líderes religiosos, líderes comunitarios',
			pt: 'líderes, os líderes, anciãos, chefe, o chefe, chefes, régulo, autoridades locais, líderes religiosos, líderes comunitários',
			ar: 'القادة, قادة, الشيوخ, كبار السن, الشيخ, المختار, الزعماء, القادة المحليون, القادة الدينيون',
			sw: 'viongozi, kiongozi, wazee, mzee, chifu, mwenyekiti wa kijiji, viongozi wa dini, viongozi wa kijiji'
		},
		teachers: {
			en: 'teachers, teacher, the teachers, head teacher, headteacher, school, the school',
			fr: 'enseignants, enseignant, les enseignants, professeurs, maîtres, directeur d’école, école, l’école',
			es: 'docentes, docente, los docentes, maestros, maestras, profesores, director de la escuela, escuela, la escuela',
			pt: 'professores, professor, os professores, director da escola, diretor da escola, a escola',
			ar: 'المعلمات والمعلمون, المعلمون, المعلمين, المعلمات, معلمون, المدرسون, المدرسة, مدير المدرسة',
			sw: 'walimu, mwalimu, mwalimu mkuu, shule'
		},
		health_workers: {
			en: 'health workers, health worker, the health workers, nurse, nurses, midwife, community health worker, community health workers, chw, chws, health centre, health center, clinic',
			fr: 'agents de santé, agent de santé, les agents de santé, infirmier, infirmière, sage femme, agents de santé communautaire, asc, centre de santé',
			es: 'gente de salud, personal de salud, trabajadores de salud, agentes de salud, enfermera, enfermero, promotores de salud, centro de salud',
			pt: 'pessoal de saúde, agentes de saúde, agente de saúde, enfermeiro, enfermeira, parteira, centro de saúde, posto de saúde',
			ar: 'اهل الصحة, العاملون الصحيون, العاملين الصحيين, عمال الصحة, الممرضة, القابلة, المركز الصحي',
			sw: 'wahudumu wa afya, mhudumu wa afya, muuguzi, mkunga, wauguzi, kituo cha afya, zahanati'
		},
		committee: {
			en: 'committee, the committee, child protection committee, community committee, village committee, cpc, cbcpc, action group, working group, community group',
			fr: 'comité, le comité, comité de protection, comité de protection de l’enfant, comité villageois, comité communautaire, groupe d’action, groupe de travail',
			es: 'comité, el comité, comité de protección, comité comunitario, grupo de acción, grupo de trabajo',
			pt: 'o comité, comitê, comité de protecção, comité de proteção, comité comunitário, grupo de acção, grupo de ação, grupo de trabalho',
			ar: 'اللجنة, لجنة, لجنة الحماية, لجنة حماية الطفل, لجنة القرية, مجموعة العمل',
			sw: 'kamati, kamati ya ulinzi, kamati ya ulinzi wa mtoto, kamati ya kijiji, kikundi kazi'
		},
		everyone: {
			en: 'everyone, everybody, all, all of us, all together, we all, whole community, the whole community, the community, community, villagers, parents, all parents, families',
			fr: 'nous tous, tous, tout le monde, toutes et tous, toute la communauté, la communauté, communauté, villageois, les parents, familles, tous les parents',
			es: 'todos, todas, todas y todos, toda la comunidad, la comunidad, comunidad, vecinos, familias, todos los padres',
			pt: 'todos nós, toda a gente, toda a comunidade, comunidade, a comunidade, famílias, todos os pais',
			ar: 'كلنا, الجميع, جميعنا, كل المجتمع, المجتمع, الاهالي, الاسر, كل الاهالي',
			sw: 'sisi sote, wote, kila mtu, jamii yote, jamii, wanajamii, wanakijiji, familia, wazazi, wazazi wote'
		},
		outside: {
			en: 'outside, people from outside, outsiders, ngo, the ngo, ngo staff, project staff, facilitator, the facilitator, organisation, organization, partner, government',
			fr: 'extérieur, des gens de l’extérieur, des personnes de l’extérieur, ong, l’ong, personnel du projet, facilitateur, animateur, partenaire, le gouvernement',
			es: 'afuera, gente de afuera, ong, la ong, personal del proyecto, facilitador, socio, el gobierno',
			pt: 'fora, pessoas de fora, pessoal do projecto, pessoal do projeto, parceiro, o governo',
			ar: 'ناس من الخارج, اشخاص من الخارج, المنظمة, منظمة, موظفو المشروع, الميسر, الشريك, الحكومة',
			sw: 'nje, watu wa nje, watu kutoka nje, shirika, wafanyakazi wa mradi, mwezeshaji, mshirika, serikali'
		}
	},
	state: {
		done: {
			en: `${yes.en}, done, kept, fulfilled, completed, complete, finished, achieved, implemented, fully done`,
			fr: `${yes.fr}, fait, faite, tenu, tenue, réalisé, réalisée, accompli, terminé, terminée, respecté, achevé`,
			es: `${yes.es}, hecho, hecha, cumplido, cumplida, realizado, realizada, terminado, completado`,
			pt: `${yes.pt}, feito, feita, cumprido, cumprida, realizada, concluído, terminada`,
			ar: `${yes.ar}, تم, تمّ, انجز, منجز, نفذ, تحقق, تم الوفاء به, تم التنفيذ, مكتمل`,
			sw: `${yes.sw}, imefanyika, imetimizwa, imetekelezwa, imekamilika, tayari`
		},
		part: {
			en: 'part, partly, in part, partially, partial, partly done, partially done, partly kept, half done, started, ongoing, in progress, under way, underway, begun',
			fr: 'en partie, partiellement, partiel, partielle, à moitié, commencé, commencée, en cours, fait en partie, tenu en partie',
			es: 'en parte, parcialmente, parcial, a medias, empezado, en curso, en proceso, en marcha',
			pt: 'em parte, parcialmente, parcial, a meio, começado, em curso, em andamento',
			ar: 'تم بعضه, جزئيا, جزئي, بعضه, تم جزئيا, قيد التنفيذ, جار, بدا',
			sw: 'kwa sehemu, sehemu, kiasi, imeanza, inaendelea, nusu'
		},
		not_yet: {
			en: `${no.en}, not yet, not done, not kept, not fulfilled, undone, pending, open, not started, to do, todo, to be done`,
			fr: `${no.fr}, pas encore, pas fait, non fait, non tenu, pas tenu, non réalisé, en attente, à faire, pas commencé`,
			es: `${no.es}, aún no, todavía no, no hecho, no cumplido, pendiente, por hacer, sin empezar`,
			pt: `${no.pt}, ainda não, não feito, não cumprido, por fazer, não começado`,
			ar: `${no.ar}, ليس بعد, لم يتم, لم ينجز, لم ينفذ, غير منجز, معلق, قيد الانتظار, لم يبدا`,
			sw: `${no.sw}, bado, haijafanyika, haijatimizwa, haijatekelezwa, haijaanza, inasubiri`
		}
	}
};
