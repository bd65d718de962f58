import { phrases } from './words-of-text.ts';

/** What makes of a question another one, whatever else it says. */
export const contraryWords = {
	'a village, church or clinic register': phrases(
		'hospital*, health centre|center|facility|post, maternity ward, hopital*, centre de sante, maternite, centro de salud, puesto de salud, centro de saude, posto de saude, maternidade, مستشفي, المستشفي, مركز صحي, المركز الصحي, hospitali, hospitalini, kituo cha afya, zahanati, village regist*, village book, village leader, chief, chiefs, baptis*, church, mosque, clinic card, health card, vaccination card, immunisation card, immunization card, chef de village, bapteme, carnet de sante, carte de vaccination, jefe, bautismo, carnet de salud, cartilla, chefe da aldeia, baptismo, batismo, cartao de saude, شيخ القريه, بطاقه صحيه, mtendaji wa kijiji, kadi ya kliniki, ubatizo'
	),
	'somebody outside the home': phrases(
		'teacher*, neighbour*, neighbor*, classmate*, stranger*, another child, voisin*, camarade*, un autre enfant, vecin*, companer* de clase, desconocid*, vizinh*, colega*, outra crianca, جارك, جيران, الجيران, زميل*, زملاء*, jirani, majirani, mwanafunzi mwenz*, wanafunzi wenz*, mtoto mwingine, at school, in school, professeur*, enseignant*, maestro*, profesor*, en la escuela, professor*, na escola, معلم, المدرسه, mwalimu, walimu, shuleni'
	),
	'work as people here define it': phrases(
		'heavy work, agreed local*, locally agreed, local definition, as agreed, travail lourd, travaux lourds, trabajo pesado, trabalho pesado, اعمال شاقه, kazi nzito'
	),
	'a leader of the community': phrases(
		'committee*, comite, comites, comissao, comissoes, لجنه, لجان, kamati, village leader*, village head*, community leader*, traditional leader*, religious leader*, elder, elders, chief, chiefs, chef* de village, chef* coutumier*, ancien*, lider* comunitari*, jefe*, anciano*, chefe*, anciao, lider* da aldeia, شيخ, كبار, wazee, mzee, local leader*, chef* traditionnel*, chef* communautaire*, chef* religieu*, leader* communautaire*, leader* religieu*, notable*, lider* tradicion*, lider* religios*, lider* local*, lider* da comunidade, lider* de la comunidad, الشيخ, شيوخ, الشيوخ, للشيخ, لشيخ, الزعيم, زعماء, الزعماء, زعيم*, وجهاء, عمده, العمده, مختار, المختار, رييس القريه, kiongozi*, viongozi*, chifu*, mwenyekiti*'
	),
	'a relative, a friend or anybody': phrases(
		'friend*, relative*, family member*, trusted person, trusted adult, anyone, anybody, someone, somebody, teacher*, parent*, neighbour*, neighbor*, ami, amis, amie, voisin*, proche*, quelqu un, amig*, familiar*, vecin*, alguien, vizinh*, alguem, احد, rafiki, jirani, ndugu, mtu yeyote, membre* de la famille, membre* de votre famille, membre* de ta famille, personne de confiance, n importe qui, miembro* de la familia, miembro* de su familia, pariente*, persona de confianza, cualquier persona, membro* da familia, pessoa de confianca, qualquer pessoa, صديق*, اصدقاء*, الصديق, لصديق*, قريب*, اقارب*, الاقارب, لقريب*, احدا, لاحد, اي شخص, لاي شخص, شخص تثق*, جار*, الجيران, فرد من العايله, افراد الاسره, افراد العايله, marafiki, majirani, mwanafamilia, wanafamilia, jamaa, mtu unayemwamini, mtu mwingine'
	),
	'somebody who helps': phrases(
		'health worker*, nurse*, doctor*, clinic*, hospital*, health centre|center|facility|post, social worker*, ngo, ngos, charity, charities, helpline*, hotline*, help line*, hot line*, counsellor*, counselor*, our staff, project staff, agent* de sante, infirmi*, medecin*, hopital*, centre de sante, travailleu* socia*, assistant* socia*, ong, ligne d ecoute, ligne d aide, numero vert, conseiller*, trabajador* de salud, personal de salud, enfermer*, medico*, medica*, centro de salud, trabajador* social*, linea de ayuda, consejer*, profission* de saude, agente* de saude, enfermeir*, centro de saude, posto de saude, assistente* socia*, linha de ajuda, linha de apoio, conselheir*, عامل* صحي*, عاملين صحيين, ممرض*, طبيب*, طبيبه, مستشفي, مركز صحي, اخصايي* اجتماعي*, باحث* اجتماعي*, منظمه غير حكوميه, خط المساعده, بخط المساعده, خط ساخن, بخط ساخن, الخط الساخن, بالخط الساخن, mhudumu wa afya, wahudumu wa afya, muuguzi, wauguzi, daktari, hospitali, kituo cha afya, ustawi wa jamii, shirika lisilo, mashirika yasiyo, simu ya msaada, mshauri'
	),
	'an opinion or an intention': phrases(
		'do you think|believe|agree, should, in your opinion, would you report|tell|go|turn|hit, if ~ happened to you, would you ~ report, pensez vous, croyez vous, etes vous d accord, devrait, devraient, doit on, faut il, a votre avis, selon vous, signaleriez, iriez, cree usted, cree que, piensa que, esta de acuerdo, deberia*, debe, en su opinion, denunciaria*, acha que, concorda, deveria*, deve, na sua opiniao, هل تعتقد*, هل تظن*, هل توافق*, ينبغي, يجب, برايك, je unafikiri, unafikiri, unadhani, unakubali, inapaswa, wanapaswa, anapaswa, kwa maoni yako, ungeripoti, ungetoa taarifa'
	),
	'the severe kind alone': phrases(
		'severe*, violemment, gravement, severamente, brutalmente, gravemente, بشده, بقسوه, vikali sana'
	),
	'somebody other than a partner': phrases(
		'not ~ husband|partner|boyfriend|spouse, other than ~ husband|partner|boyfriend|spouse, apart from ~ husband|partner, besides ~ husband|partner, non partner*, autre que|qu ~ mari|partenaire|conjoint|epoux, n est pas|n etait pas ~ mari|partenaire|conjoint|epoux, hors ~ mari|partenaire|conjoint|couple, no sea|fuera|es|era ~ marido|pareja|esposo, aparte ~ marido|pareja|esposo, distint* ~ marido|pareja|esposo, nao seja|fosse|e|era ~ marido|parceiro|companheiro, alem ~ marido|parceiro|companheiro, غير زوج*|شريك*|الزوج|الشريك, ليس زوج*|شريك*, asiye ~ mume|mumeo|mwenzi|mwenza|mpenzi, si ~ mume|mumeo|mwenzi|mwenza|mpenzi, mbali na ~ mume|mumeo|mwenzi|mwenza'
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
