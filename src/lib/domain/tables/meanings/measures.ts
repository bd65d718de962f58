import type { measures } from '../measures.ts';
import type { MeaningsOfTable } from './meaning.ts';
import { everyone, harms, no, notKnown, sexes, yes } from './shared.ts';

export const measureMeanings: MeaningsOfTable<typeof measures> = {
	method: {
		survey: {
			en: 'survey, household survey, questionnaire, interview, interviews, poll, baseline survey, endline survey, kap, kap survey, sample survey, kobo',
			fr: 'enquête, enquête ménage, enquêtes, questionnaire, sondage, entretien, entretiens, enquête auprès des ménages, enquête cap',
			es: 'encuesta, encuestas, encuesta de hogares, cuestionario, sondeo, entrevista, entrevistas',
			pt: 'inquérito, inquéritos, pesquisa, questionário, entrevista, entrevistas, sondagem, inquérito aos agregados familiares',
			ar: 'مسح, المسح, استبيان, استطلاع, مقابلة, مقابلات, مسح اسري, استمارة',
			sw: 'utafiti, dodoso, uchunguzi, mahojiano, hojaji, utafiti wa kaya'
		},
		group_count: {
			en: 'group count, counted by a group, group counting, community count, counting, count, headcount, head count, hand count, show of hands, focus group, fgd, focus group discussion, group discussion, participatory count, tally, beans',
			fr: 'comptage en groupe, comptage de groupe, compté par un groupe, comptage, dénombrement, comptage communautaire, groupe de discussion, discussion de groupe, focus group, vote à main levée, recensement communautaire',
			es: 'conteo grupal, contado por un grupo, conteo, recuento, conteo comunitario, grupo focal, discusión grupal, conteo en grupo',
			pt: 'contagem em grupo, contado por um grupo, contagem, contagem comunitária, grupo focal, discussão em grupo',
			ar: 'عد جماعي, العد الجماعي, عدته مجموعة, احصاء جماعي, عد, مجموعة تركيز, مناقشة جماعية',
			sw: 'hesabu ya kikundi, kuhesabu kwa kikundi, kuhesabu, hesabu ya jamii, majadiliano ya kikundi, hesabu'
		},
		school_register: {
			en: 'school register, school records, school record, school attendance register, attendance register, enrolment register, enrollment register, school, emis, school data, class register',
			fr: 'registre scolaire, registre de l’école, registre d’école, registres scolaires, registre d’inscription, registre de présence, données scolaires, école, cahier d’appel',
			es: 'registro escolar, registros escolares, registro de la escuela, registro de asistencia, registro de matrícula, escuela, datos escolares',
			pt: 'registo escolar, registro escolar, registos escolares, livro de matrícula, registo de presença, escola, dados escolares',
			ar: 'سجل المدرسة, السجل المدرسي, سجل مدرسي, سجلات المدرسة, سجل الحضور, مدرسة',
			sw: 'rejista ya shule, rejesta ya shule, daftari la shule, daftari la mahudhurio, rekodi za shule, shule'
		},
		health_register: {
			en: 'health register, health records, clinic register, clinic records, hospital register, antenatal register, anc register, maternity register, health facility register, hmis, dhis2, dhis 2, health facility data, health',
			fr: 'registre de santé, registre sanitaire, registre du centre de santé, registre de consultation, registre cpn, registre de maternité, données sanitaires, snis, registre de l’hôpital, santé',
			es: 'registro de salud, registros de salud, registro del centro de salud, registro clínico, registro hospitalario, datos de salud, salud',
			pt: 'registo de saúde, registro de saúde, registos de saúde, registo do centro de saúde, registo da maternidade, dados de saúde, saúde',
			ar: 'سجل صحي, السجل الصحي, سجلات صحية, سجل المركز الصحي, سجل المستشفى, سجل العيادة, صحة',
			sw: 'rejista ya afya, rejesta ya afya, daftari la afya, rekodi za afya, rejista ya zahanati, rejista ya kliniki, afya'
		},
		civil_register: {
			en: 'civil register, civil registry, civil registration, birth register, birth registration, marriage register, death register, crvs, vital statistics, registrar',
			fr: 'registre civil, état civil, registre d’état civil, registre de l’état civil, registre des naissances, registre des mariages',
			es: 'registro civil, registro de nacimientos, registro de matrimonios, estado civil',
			pt: 'registo civil, registro civil, registo de nascimentos, registo de casamentos, estado civil',
			ar: 'السجل المدني, سجل مدني, سجل المواليد, الاحوال المدنية, سجل الزواج, الحالة المدنية',
			sw: 'rejista ya kiraia, usajili wa vizazi, rejista ya vizazi, rejista ya ndoa, daftari la vizazi'
		},
		report: {
			en: 'report, reports, reports that came in, reported, reported cases, case reports, incident reports, incidents reported, police reports, hotline, helpline, monthly report, routine report, complaint, complaints, case records',
			fr: 'rapport, rapports, signalement, signalements, cas signalés, cas rapportés, rapport mensuel, plainte, plaintes, ligne verte, dénonciation, signalements reçus',
			es: 'informe, informes, reporte, reportes, casos reportados, denuncia, denuncias, quejas, línea de ayuda, informe mensual',
			pt: 'relatório, relatórios, casos reportados, casos notificados, denúncia, denúncias, queixa, queixas, linha verde, notificação, denúncias recebidas',
			ar: 'تقرير, تقارير, بلاغ, بلاغات, حالات مبلغ عنها, شكوى, شكاوى, خط ساخن',
			sw: 'ripoti, taarifa, kesi zilizoripotiwa, malalamiko, matukio yaliyoripotiwa, simu ya msaada, ripoti zilizopokelewa'
		}
	},
	sex: { f: sexes.f, m: sexes.m, all: everyone, unknown: notKnown },
	disability: {
		yes: {
			en: `${yes.en}, with disability, with a disability, disabled, with disabilities, pwd, cwd, has a disability, person with disability, children with disabilities, disability`,
			fr: `${yes.fr}, avec handicap, handicapé, handicapée, en situation de handicap, personne handicapée, handicap, enfants handicapés, avec un handicap`,
			es: `${yes.es}, con discapacidad, discapacitado, discapacitada, persona con discapacidad, discapacidad`,
			pt: `${yes.pt}, com deficiência, deficiente, pessoa com deficiência, com incapacidade, deficiência`,
			ar: `${yes.ar}, ذو اعاقة, ذوي الاعاقة, مع اعاقة, معاق, لديه اعاقة, اعاقة, من ذوي الاعاقة`,
			sw: `${yes.sw}, mwenye ulemavu, wenye ulemavu, ana ulemavu, mlemavu, walemavu, ulemavu`
		},
		no: {
			en: `${no.en}, without disability, without a disability, without disabilities, not disabled, no disability, non disabled, able bodied, none`,
			fr: `${no.fr}, sans handicap, non handicapé, non handicapée, valide, pas de handicap, aucun, aucun handicap`,
			es: `${no.es}, sin discapacidad, no discapacitado, ninguna, ninguna discapacidad`,
			pt: `${no.pt}, sem deficiência, não deficiente, nenhuma, nenhuma deficiência`,
			ar: `${no.ar}, بدون اعاقة, غير معاق, من غير اعاقة, لا يوجد اعاقة, لا توجد اعاقة, سليم`,
			sw: `${no.sw}, bila ulemavu, asiye na ulemavu, wasio na ulemavu, hana ulemavu, hakuna ulemavu`
		},
		all: {
			en: 'all, total, everyone, both, with and without, with and without a disability, with and without disability, combined, overall, any',
			fr: 'tous, toutes, total, les deux, ensemble, avec et sans handicap, tout le monde',
			es: 'todos, todas, total, ambos, con y sin discapacidad',
			pt: 'todos, todas, total, ambos, com e sem deficiência',
			ar: 'الكل, الجميع, المجموع, الاجمالي, كلاهما, مع وبدون اعاقة',
			sw: 'wote, jumla, wenye na wasio na ulemavu, wenye ulemavu na wasio na ulemavu'
		}
	},
	harm: harms
};
