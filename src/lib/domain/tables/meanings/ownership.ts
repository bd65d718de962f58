import type { ownership } from '../ownership.ts';
import type { MeaningsOfTable } from './meaning.ts';
import { boys, girls, men, mixed, who, women } from './shared.ts';

export const ownershipMeanings: MeaningsOfTable<typeof ownership> = {
	group: {
		girls,
		boys,
		women,
		men,
		elders_leaders: {
			en: 'elders, leaders, elders and leaders, elders or leaders, chiefs, chief, community leaders, traditional leaders, local leaders, elder, leader, religious leaders, authorities, council of elders',
			fr: 'anciens, leaders, anciens et leaders, sages, chefs, chef, leaders communautaires, chefs traditionnels, aînés, notables, leaders locaux, chefs religieux, autorités',
			es: 'ancianos, líderes, ancianos y líderes, mayores, jefes, autoridades, líderes comunitarios, líderes locales, ancianos líderes',
			pt: 'anciãos, líderes, anciãos e líderes, mais velhos, chefes, régulos, líderes comunitários, líderes locais, autoridades, idosos',
			ar: 'شيوخ, الشيوخ, القادة, قادة, كبار السن, زعماء, شيوخ وقادة, قادة المجتمع, وجهاء, مخاتير, كبار السن والقادة',
			sw: 'wazee, viongozi, wazee na viongozi, machifu, viongozi wa jamii, viongozi wa dini, mzee, kiongozi'
		},
		mixed
	},
	dimension: {
		concern: {
			en: 'concern, we care about it, care, caring, worry, awareness of the problem, interest, motivation',
			fr: 'préoccupation, souci, nous nous en soucions, inquiétude, intérêt, cela nous tient à cœur',
			es: 'preocupación, inquietud, interés, nos importa',
			pt: 'preocupação, inquietação, interesse, importamo nos, importamo-nos com isto',
			ar: 'اهتمام, الاهتمام, قلق, نهتم بذلك, الحرص',
			sw: 'kujali, wasiwasi, tunajali, kuguswa'
		},
		responsibility: {
			en: 'responsibility, it is ours to do, responsibilities, ours to do, our responsibility, accountability, duty',
			fr: 'responsabilité, responsabilités, c’est à nous de le faire, redevabilité, devoir',
			es: 'responsabilidad, responsabilidades, nos toca a nosotros, deber',
			pt: 'responsabilidade, responsabilidades, cabe nos fazer, dever, cabe-nos a nós',
			ar: 'مسؤولية, المسؤولية, مسؤوليتنا, واجب',
			sw: 'wajibu, uwajibikaji, ni wajibu wetu, jukumu, majukumu'
		},
		decisions: {
			en: 'decisions, decision, we decide, decision making, deciding',
			fr: 'décisions, décision, nous décidons, prise de décision, prise de décisions',
			es: 'decisiones, decisión, decidimos, nosotros decidimos, toma de decisiones',
			pt: 'decisões, decisão, decidimos, nós decidimos, tomada de decisão, tomada de decisões',
			ar: 'قرارات, القرارات, قرار, نحن نقرر, اتخاذ القرار, اتخاذ القرارات, صنع القرار',
			sw: 'maamuzi, uamuzi, tunaamua, kufanya maamuzi'
		},
		leadership: {
			en: 'leadership, we lead, leading, leaders, management',
			fr: 'leadership, direction, nous dirigeons, gestion, conduite',
			es: 'liderazgo, dirección, lideramos, gestión',
			pt: 'liderança, direção, lideramos, gestão, nós lideramos',
			ar: 'قيادة, القيادة, نحن نقود, ادارة',
			sw: 'uongozi, tunaongoza, usimamizi'
		},
		resources: {
			en: 'resources, resource, we give what it needs, resource mobilisation, resource mobilization, contributions, funding, means',
			fr: 'ressources, ressource, mobilisation des ressources, contributions, moyens, nous donnons ce qu’il faut',
			es: 'recursos, recurso, movilización de recursos, aportes, medios, damos lo que hace falta',
			pt: 'recursos, recurso, mobilização de recursos, contribuições, meios, damos o que é preciso',
			ar: 'موارد, الموارد, تعبئة الموارد, مساهمات, نعطي ما يلزم',
			sw: 'rasilimali, michango, kuchangia, uhamasishaji wa rasilimali, tunatoa kinachohitajika'
		},
		inclusion: {
			en: 'inclusion, everyone has a say, inclusiveness, participation, inclusive, equity, voice',
			fr: 'inclusion, chacun a son mot à dire, participation, équité, tout le monde a la parole',
			es: 'inclusión, participación, todos opinan, equidad',
			pt: 'inclusão, participação, todos opinam, equidade, todos têm voz',
			ar: 'شمول, الشمول, ادماج, مشاركة, المشاركة, الجميع له صوت, الشمولية',
			sw: 'ujumuishaji, ushirikishwaji, kila mtu ana sauti, ushiriki, ujumuishi'
		},
		learning: {
			en: 'learning, we learn and change, learn, learning and adapting, reflection, adaptation, adjustment, monitoring',
			fr: 'apprentissage, apprendre, nous apprenons et changeons, réflexion, adaptation, suivi',
			es: 'aprendizaje, aprender, aprendemos y cambiamos, reflexión, adaptación',
			pt: 'aprendizagem, aprendizado, aprender, aprendemos e mudamos, reflexão, adaptação',
			ar: 'تعلم, التعلم, نتعلم ونتغير, تامل, تكيف',
			sw: 'kujifunza, mafunzo, tunajifunza, tafakari, tunajifunza na kubadilika'
		},
		links: {
			en: 'links, link, we work with services, linkages, linkage, networks, networking, connections, partnerships, links with services, relations',
			fr: 'liens, lien, relations, réseaux, réseau, partenariats, nous travaillons avec les services, connexions',
			es: 'vínculos, enlaces, redes, relaciones, alianzas, trabajamos con los servicios, conexiones',
			pt: 'ligações, vínculos, redes, relações, parcerias, trabalhamos com os serviços, conexões',
			ar: 'روابط, الروابط, صلات, علاقات, شبكات, شراكات, نعمل مع الخدمات',
			sw: 'viungo, uhusiano, mahusiano, mitandao, ushirikiano, tunafanya kazi na huduma'
		}
	},
	scale_max: {
		4: {
			en: 'four, 4 points, 4 point, 1 to 4, 1-4, 0-4, four levels, 4 levels, four point scale',
			fr: 'quatre, 4 niveaux, quatre niveaux, 1 à 4',
			es: 'cuatro, 4 puntos, cuatro niveles, 1 a 4',
			pt: 'quatro, 4 pontos, 4 níveis',
			ar: 'اربعة, اربع, ١ الى ٤, من 1 الى 4',
			sw: 'nne, 1 hadi 4'
		},
		5: {
			en: 'five, 5 points, 5 point, 1 to 5, 1-5, 0-5, five levels, 5 levels, five fingers, five point scale',
			fr: 'cinq, 5 niveaux, cinq niveaux, 1 à 5',
			es: 'cinco, 5 puntos, cinco niveles, 1 a 5',
			pt: 'cinco, 5 pontos, 5 níveis',
			ar: 'خمسة, خمس, ١ الى ٥, من 1 الى 5',
			sw: 'tano, 1 hadi 5'
		}
	},
	led_by: who
};
