import type { actions } from '../actions.ts';
import type { MeaningsOfTable } from './meaning.ts';
import { harms, none, notKnown, other, who } from './shared.ts';

export const actionMeanings: MeaningsOfTable<typeof actions> = {
	harm: harms,
	harm_chosen_by: who,
	action_type: {
		awareness: {
			en: 'awareness, awareness raising, raising awareness, spreading the word, sensitisation, sensitization, campaign, information, education, drama, theatre, radio, community education, training',
			fr: 'sensibilisation, campagne, campagne de sensibilisation, information, éducation, conscientisation, théâtre, radio, causerie éducative, formation',
			es: 'sensibilización, concientización, concienciación, campaña, información, educación, teatro, radio, capacitación',
			pt: 'sensibilização, conscientização, consciencialização, campanha, informação, educação, teatro, rádio, formação',
			ar: 'توعية, التوعية, حملة, حملة توعية, تثقيف, اعلام, مسرح, اذاعة, تدريب',
			sw: 'uhamasishaji, elimu, elimu kwa jamii, kampeni, kuelimisha, kuhamasisha, uelimishaji, maigizo, redio, mafunzo'
		},
		dialogue: {
			en: 'dialogue, dialog, community dialogue, talking it over, discussion, conversation, community conversation, family dialogue, parenting, mediation, meetings',
			fr: 'dialogue, dialogue communautaire, discussion, causerie, conversation, échange, médiation, parentalité, débat',
			es: 'diálogo, diálogo comunitario, discusión, conversación, conversatorio, mediación, debate',
			pt: 'diálogo, diálogo comunitário, discussão, conversa, mediação, debate, palestra',
			ar: 'حوار, الحوار, حوار مجتمعي, نقاش, مناقشة, محادثة, وساطة',
			sw: 'mazungumzo, majadiliano, midahalo, mdahalo, mjadala, usuluhishi'
		},
		bylaw: {
			en: 'bylaw, by law, bylaws, local rule, a local rule, rule, rules, community rule, local law, community norm, regulation, village rule, ordinance',
			fr: 'règlement local, règle locale, règle, règles, règlement, convention locale, loi locale, norme communautaire, code communautaire, arrêté, une règle locale',
			es: 'reglamento, norma, normas, norma local, regla local, regla, ordenanza, norma comunitaria, ley local',
			pt: 'regulamento, regra, regra local, norma, norma local, norma comunitária, lei local, postura, uma regra local',
			ar: 'قانون محلي, لائحة, قاعدة, قاعدة محلية, قواعد, نظام محلي, عرف محلي, لوائح',
			sw: 'sheria ndogo, sheria ndogondogo, kanuni, kanuni za kijiji, sheria ya kijiji, sheria za kijiji'
		},
		mentoring: {
			en: 'mentoring, mentorship, mentor, mentors, coaching, life skills, role models',
			fr: 'mentorat, mentor, parrainage, accompagnement, tutorat, compétences de vie',
			es: 'mentoría, mentor, tutoría, acompañamiento, habilidades para la vida',
			pt: 'mentoria, mentor, tutoria, acompanhamento, competências para a vida',
			ar: 'ارشاد, توجيه, التوجيه, مرشد, مهارات حياتية',
			sw: 'ushauri nasaha, unasihi, ulezi, mlezi, stadi za maisha, kulea, ulezi na unasihi'
		},
		peer_support: {
			en: 'peer support, support among peers, peer, peers, peer to peer, peer group, peer groups, youth group, youth club, girls club, children’s club, support group, peer education',
			fr: 'soutien par les pairs, soutien entre pairs, appui entre pairs, pairs, groupe de pairs, pair éducateur, éducation par les pairs, club de jeunes, club d’enfants, groupe de soutien',
			es: 'apoyo entre pares, apoyo de pares, pares, grupo de pares, grupo de apoyo, club juvenil, educación entre pares, club de niñas',
			pt: 'apoio entre pares, apoio de pares, pares, grupo de pares, grupo de apoio, clube de jovens, educação de pares',
			ar: 'دعم الاقران, الاقران, مجموعة اقران, مجموعة دعم, نادي شباب, تثقيف الاقران',
			sw: 'msaada wa rika, kusaidiana rika, rika, kundi rika, vikundi rika, klabu ya vijana, kikundi cha kusaidiana, waelimishaji rika'
		},
		service_link: {
			en: 'service link, linking with services, link to services, linking to services, linkage, referral, referrals, service linkage, services, access to services, case referral',
			fr: 'lien avec les services, liens avec les services, mise en lien avec les services, référencement, orientation, orientation vers les services, accès aux services, services, référence',
			es: 'vínculo con servicios, enlace con servicios, vinculación con servicios, derivación, derivaciones, remisión, referencia, acceso a servicios, servicios',
			pt: 'ligação com serviços, ligação aos serviços, encaminhamento, encaminhamentos, referência, referenciação, acesso a serviços, serviços',
			ar: 'ربط بالخدمات, الربط مع الخدمات, الربط بالخدمات, احالة, احالات, الخدمات, الوصول الى الخدمات',
			sw: 'kuunganisha na huduma, uunganishaji na huduma, rufaa, huduma, kiungo cha huduma'
		},
		material_support: {
			en: 'material support, things that help, material, materials, in kind support, cash, cash support, school materials, school fees, scholarship, food support, income generation, livelihood, livelihoods, savings group, economic support',
			fr: 'soutien matériel, appui matériel, aide matérielle, matériel, fournitures scolaires, frais de scolarité, kits, argent, bourse, soutien économique, activités génératrices de revenus, agr, aide alimentaire',
			es: 'apoyo material, ayuda material, materiales, útiles escolares, dinero, beca, becas, apoyo económico, medios de vida, generación de ingresos',
			pt: 'apoio material, ajuda material, materiais, material escolar, dinheiro, bolsa, bolsas, apoio económico, apoio econômico, geração de renda, meios de vida',
			ar: 'دعم مادي, الدعم المادي, مساعدة مادية, مواد, مستلزمات مدرسية, دعم مالي, نقد, منحة, رسوم مدرسية, سبل العيش',
			sw: 'msaada wa vifaa, vifaa, msaada wa mali, vifaa vya shule, fedha, ada ya shule, msaada wa kiuchumi, kujiongezea kipato'
		},
		monitoring_safety: {
			en: 'monitoring safety, looking out for safety, safety monitoring, monitoring, safety, watch group, community watch, patrol, surveillance, home visits, home visit, escort, safe spaces, safe space, protection committee',
			fr: 'surveillance, suivi de la sécurité, veille, vigilance, sécurité, comité de vigilance, patrouille, visites à domicile, visite à domicile, espaces sûrs, comité de protection, veille sur la sécurité',
			es: 'vigilancia, monitoreo de seguridad, monitoreo, seguridad, patrulla, visitas domiciliarias, visita domiciliaria, espacios seguros, comité de protección',
			pt: 'vigilância, monitoria de segurança, monitoramento, monitoria, segurança, patrulha, visitas domiciliárias, visitas domiciliares, espaços seguros, comité de proteção, vigilância da segurança',
			ar: 'مراقبة السلامة, رصد السلامة, مراقبة, سلامة, السلامة, حراسة, دورية, زيارات منزلية, مساحات امنة, لجنة حماية',
			sw: 'ufuatiliaji wa usalama, usalama, ulinzi, doria, ufuatiliaji, ziara za nyumbani, kutembelea kaya, maeneo salama, kamati ya ulinzi, kuangalia usalama'
		},
		other
	},
	started_by: who,
	managed_by: who,
	led_by: {
		adults: {
			en: 'adults, adult, grown ups, parents, elders, adults only, adult led, by adults, leaders',
			fr: 'adultes, adulte, parents, aînés, adultes seulement, par des adultes, des adultes',
			es: 'adultos, adulto, adultas, padres, mayores, solo adultos',
			pt: 'adultos, adulto, pais, mais velhos, só adultos',
			ar: 'الكبار, كبار, البالغون, بالغون, بالغين, الاهل, الراشدون',
			sw: 'watu wazima, wazazi, wazee, mtu mzima, watu wakubwa'
		},
		children: {
			en: 'children, child, kids, youth, young people, adolescents, teenagers, children led, child led, youth led, children only, by children, girls, boys',
			fr: 'enfants, enfant, jeunes, adolescents, adolescentes, par des enfants, enfants seulement, jeunesse, des enfants',
			es: 'niños, niñas, niñez, niños y niñas, niñas y niños, jóvenes, adolescentes, solo niños',
			pt: 'crianças, criança, jovens, adolescentes, só crianças',
			ar: 'الاطفال, اطفال, طفل, الشباب, شباب, المراهقون, يافعون, اليافعون',
			sw: 'watoto, mtoto, vijana, watoto pekee, vijana balehe'
		},
		children_and_adults: {
			en: 'children and adults, adults and children, both, both together, together, mixed, jointly, youth and adults, adults and youth, children with adults, all',
			fr: 'enfants et adultes, adultes et enfants, les deux, ensemble, mixte, jeunes et adultes, enfants avec adultes, tous, des enfants et des adultes',
			es: 'niños y adultos, adultos y niños, ambos, los dos, juntos, mixto, jóvenes y adultos, todos, niñas niños y adultos',
			pt: 'crianças e adultos, adultos e crianças, ambos, os dois, juntos, misto, jovens e adultos, todos',
			ar: 'الاطفال والكبار, الكبار والاطفال, اطفال وكبار, كلاهما, معا, مشترك, الجميع',
			sw: 'watoto na watu wazima, watu wazima na watoto, wote, wote wawili, pamoja, vijana na watu wazima'
		}
	},
	end_reason: {
		finished: {
			en: 'finished, it was finished, complete, completed, done, achieved, ended as planned, as planned, goal reached, successful, accomplished, concluded',
			fr: 'terminé, terminée, fini, finie, achevé, achevée, accompli, objectif atteint, complété, comme prévu, réalisé, elle a été achevée',
			es: 'terminado, terminada, finalizado, finalizada, completado, completada, concluido, concluida, objetivo alcanzado, logrado, según lo previsto',
			pt: 'terminado, terminada, finalizado, finalizada, concluído, concluída, completo, completado, objetivo alcançado, conforme planeado, acabado, foi terminada',
			ar: 'انتهى, انتهت, مكتمل, اكتمل, اكتملت, منجز, تم, تحقق الهدف, كما هو مخطط',
			sw: 'imekamilika, ilikamilika, kumalizika, imemalizika, imeisha, kukamilika, lengo limefikiwa, ilimalizika'
		},
		stopped: {
			en: 'stopped, it stopped, stop, abandoned, discontinued, cancelled, canceled, interrupted, suspended, failed, ended early, dropped, gave up, no more funds, lack of funds',
			fr: 'arrêté, arrêtée, stoppé, abandonné, abandonnée, interrompu, interrompue, annulé, annulée, suspendu, suspendue, échoué, manque de fonds, cessé, elle s’est arrêtée',
			es: 'detenido, detenida, parado, abandonado, abandonada, interrumpido, interrumpida, cancelado, cancelada, suspendido, suspendida, fracasó, falta de fondos',
			pt: 'parado, parada, parou, abandonado, abandonada, interrompido, interrompida, cancelado, cancelada, suspenso, suspensa, falhou, falta de fundos',
			ar: 'توقف, توقفت, متوقف, اوقف, الغي, ملغى, علق, معلق, تخلي, فشل, نقص التمويل',
			sw: 'ilisimama, imesimama, imesitishwa, ilisitishwa, kusimamishwa, iliachwa, imeachwa, imefutwa, ukosefu wa fedha'
		},
		merged: {
			en: 'merged, it became part of another, became part of another, joined, joined with another, combined, integrated, absorbed, taken over by another',
			fr: 'fusionné, fusionnée, intégré, intégrée, regroupé, absorbé, devenu partie d’une autre, combiné, elle a rejoint une autre action',
			es: 'fusionado, fusionada, integrado, integrada, unido a otra, combinado, absorbido, se unió a otra',
			pt: 'fundido, fundida, fusionado, integrado, integrada, incorporado, combinado, juntou se a outra',
			ar: 'دمج, دمجت, مدمج, اندمج, اندمجت, ضم, انضم الى اخر',
			sw: 'imeunganishwa, iliunganishwa, kuunganishwa, imejumuishwa, sehemu ya nyingine, iliunganishwa na nyingine'
		},
		unknown: notKnown
	},
	service_link: {
		none: {
			en: `${none.en}, no, no contact, no link, no service, not linked, n`,
			fr: `${none.fr}, non, pas de lien, aucun lien, pas de contact, aucun contact, aucun service, sans lien`,
			es: `${none.es}, no, sin vínculo, sin contacto, ningún servicio, sin enlace`,
			pt: `${none.pt}, não, sem ligação, sem contacto, sem contato, nenhum serviço`,
			ar: `${none.ar}, لا, لا اتصال, لا توجد صلة, بدون صلة, لا خدمة`,
			sw: `${none.sw}, hapana, hakuna mawasiliano, hakuna kiungo, hakuna huduma`
		},
		health: {
			en: 'health, health centre, health center, health facility, clinic, hospital, health post, health worker, nurse, midwife, doctor, dispensary, medical, health services, maternity, psychosocial, mental health, mhpss',
			fr: 'santé, centre de santé, hôpital, clinique, dispensaire, poste de santé, agent de santé, infirmier, infirmière, sage femme, médical, services de santé, maternité, psychosocial, médecin',
			es: 'salud, centro de salud, hospital, clínica, puesto de salud, dispensario, enfermera, enfermero, partera, médico, servicios de salud, psicosocial',
			pt: 'saúde, centro de saúde, hospital, clínica, posto de saúde, dispensário, enfermeira, enfermeiro, parteira, médico, serviços de saúde, psicossocial',
			ar: 'الصحة, صحة, مركز صحي, المركز الصحي, مستشفى, المستشفى, عيادة, مستوصف, ممرضة, قابلة, طبي, خدمات صحية, طبيب, نفسي اجتماعي',
			sw: 'afya, kituo cha afya, hospitali, zahanati, kliniki, muuguzi, mkunga, daktari, huduma za afya, mhudumu wa afya'
		},
		school: {
			en: 'school, schools, education, teacher, teachers, head teacher, headteacher, primary school, secondary school, education office, pta, school committee, education services',
			fr: 'école, écoles, éducation, enseignant, enseignants, directeur d’école, école primaire, collège, lycée, inspection scolaire, ape, services éducatifs',
			es: 'escuela, escuelas, educación, maestro, maestra, profesores, docentes, colegio, director de escuela, servicios educativos',
			pt: 'escola, escolas, educação, professor, professora, professores, diretor da escola, escola primária, serviços de educação',
			ar: 'مدرسة, المدرسة, مدارس, التعليم, تعليم, معلم, معلمة, مدير المدرسة, التربية, مكتب التربية',
			sw: 'shule, elimu, mwalimu, walimu, mwalimu mkuu, shule ya msingi, shule ya sekondari, idara ya elimu'
		},
		police_justice: {
			en: 'police, justice, police and courts, police and justice, police or justice, police justice, court, courts, legal aid, legal, gender desk, fsu, family support unit, magistrate, judge, law enforcement, prosecutor, gendarmerie, lawyer',
			fr: 'police, justice, police et justice, police ou justice, gendarmerie, tribunal, tribunaux, gendarme, gendarmes, aide juridique, juridique, brigade des mineurs, juge, procureur, avocat, justice et police, commissariat',
			es: 'policía, justicia, policía y justicia, tribunal, tribunales, juzgado, fiscalía, asistencia legal, legal, juez, guardia civil, abogado, comisaría',
			pt: 'polícia, justiça, polícia e justiça, tribunal, tribunais, juiz, assistência jurídica, procuradoria, advogado, esquadra, prm',
			ar: 'الشرطة, شرطة, العدالة, الشرطة والعدالة, محكمة, المحكمة, القضاء, محاكم, درك, الدرك, المساعدة القانونية, قانوني, قاضي, نيابة, محامي',
			sw: 'polisi, mahakama, haki, polisi na mahakama, dawati la jinsia, msaada wa kisheria, hakimu, sheria, dawati la jinsia na watoto, mwanasheria'
		},
		social_welfare: {
			en: 'social welfare, social services, social service, social worker, social workers, social work, welfare, child protection services, child protection, welfare office, department of social services, child welfare, probation officer, case management, case worker, gender office',
			fr: 'action sociale, affaires sociales, services sociaux, service social, travailleur social, travailleurs sociaux, assistant social, assistante sociale, protection sociale, protection de l’enfance, protection de l’enfant, gestion des cas, promotion de la femme',
			es: 'bienestar social, servicios sociales, servicio social, trabajador social, trabajadora social, asistencia social, protección social, protección de la infancia, protección infantil, gestión de casos, dif',
			pt: 'ação social, acção social, bem estar social, serviços sociais, serviço social, assistente social, assistência social, proteção social, proteção da criança, proteção à criança, gestão de casos, conselho tutelar',
			ar: 'الرعاية الاجتماعية, الشؤون الاجتماعية, شؤون اجتماعية, الخدمات الاجتماعية, اخصائي اجتماعي, اخصائية اجتماعية, العمل الاجتماعي, الضمان الاجتماعي, حماية الطفل, ادارة الحالة, مرشد اجتماعي, التنمية الاجتماعية',
			sw: 'ustawi wa jamii, afisa ustawi, afisa ustawi wa jamii, huduma za jamii, maendeleo ya jamii, ulinzi wa mtoto'
		},
		civil_registry: {
			en: 'civil registry, civil registration, registry, registrar, birth registration, birth certificate, birth certificates, vital registration, civil status, registry office, marriage registration',
			fr: 'état civil, service de l’état civil, bureau d’état civil, registre civil, enregistrement des naissances, acte de naissance, actes de naissance, déclaration de naissance, centre d’état civil, officier d’état civil, mairie',
			es: 'registro civil, registro, registro de nacimientos, acta de nacimiento, partida de nacimiento, certificado de nacimiento',
			pt: 'registo civil, registro civil, registo, conservatória, registo de nascimento, certidão de nascimento, cédula de nascimento, conservatória do registo civil',
			ar: 'السجل المدني, الاحوال المدنية, الحالة المدنية, تسجيل المواليد, شهادة الميلاد, شهادة ميلاد, النفوس',
			sw: 'usajili wa vizazi, rita, msajili, cheti cha kuzaliwa, vyeti vya kuzaliwa, usajili, usajili wa vizazi na vifo'
		},
		other
	}
};
