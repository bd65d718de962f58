import type { contributions } from '../contributions.ts';
import type { MeaningsOfTable } from './meaning.ts';
import { mixed, other, sexes, who } from './shared.ts';

export const contributionMeanings: MeaningsOfTable<typeof contributions> = {
	source: {
		community: {
			...who.community,
			en: `${who.community.en}, household, households, families, parents, volunteers, individuals`,
			fr: `${who.community.fr}, ménages, familles, parents, volontaires, bénévoles`,
			es: `${who.community.es}, hogares, familias, padres, voluntarios`,
			pt: `${who.community.pt}, famílias, pais, voluntários`,
			ar: `${who.community.ar}, الاسر, العائلات, متطوعون`,
			sw: `${who.community.sw}, kaya, familia, wazazi, wajitoleaji`
		},
		local_government: {
			en: 'local government, government, local authority, local authorities, district, district council, council, municipality, state, ward, county, public, chiefdom council, ministry, local council, authorities',
			fr: 'gouvernement local, collectivité, collectivité locale, commune, mairie, autorités locales, autorité locale, gouvernement, état, district, préfecture, municipalité, ministère, conseil communal, services de l’état',
			es: 'gobierno local, gobierno, municipio, municipalidad, alcaldía, autoridades locales, autoridad local, estado, ayuntamiento, ministerio',
			pt: 'governo local, governo, município, autoridades locais, autoridade local, estado, prefeitura, distrito, câmara municipal, administração local, ministério',
			ar: 'الحكومة المحلية, حكومة محلية, الحكومة, حكومة, البلدية, السلطات المحلية, السلطة المحلية, المجلس المحلي, الدولة, المحافظة, وزارة',
			sw: 'serikali za mitaa, serikali ya mtaa, serikali ya kijiji, serikali, halmashauri, wilaya, kata, wizara'
		},
		local_group: {
			en: 'local group, a local group, cbo, community group, community based organisation, community based organization, church, mosque, faith group, religious group, women’s group, youth group, savings group, cooperative, association, local association, local business, business, club, school committee',
			fr: 'groupe local, groupement, obc, ocb, organisation à base communautaire, groupe communautaire, église, mosquée, association, association locale, groupe de femmes, groupe de jeunes, tontine, coopérative, comité local, entreprise locale, un groupe local',
			es: 'grupo local, grupo comunitario, organización de base, iglesia, mezquita, asociación, asociación local, grupo de mujeres, grupo de jóvenes, cooperativa, empresa local',
			pt: 'grupo local, grupo comunitário, organização de base, igreja, mesquita, associação, associação local, grupo de mulheres, grupo de jovens, cooperativa, empresa local, obc, um grupo local',
			ar: 'مجموعة محلية, جماعة محلية, جمعية محلية, كنيسة, مسجد, المسجد, مجموعة نسائية, مجموعة شبابية, تعاونية, شركة محلية',
			sw: 'kikundi cha mtaa, kikundi, vikundi, kikundi cha kijamii, kanisa, msikiti, kikundi cha wanawake, kikundi cha vijana, vicoba, ushirika, chama'
		},
		ngo: {
			en: 'ngo, ngos, ingo, an organisation from outside, non governmental organisation, non governmental organization, organisation, organization, agency, implementing partner, partner, project, charity, civil society, cso, outside, external',
			fr: 'ong, ongs, organisation non gouvernementale, organisation, agence, partenaire, partenaire de mise en œuvre, projet, société civile, osc, externe, extérieur, une organisation extérieure',
			es: 'ong, ongs, organización no gubernamental, organización, agencia, socio, proyecto, sociedad civil, osc, externo',
			pt: 'ong, ongs, organização não governamental, organização, agência, parceiro, projeto, projecto, sociedade civil, osc, externo, uma organização de fora',
			ar: 'منظمة غير حكومية, منظمة, المنظمة, جمعية, منظمات, شريك, مشروع, المجتمع المدني, خارجي, منظمة من الخارج',
			sw: 'shirika lisilo la kiserikali, shirika, mashirika, asasi, asasi ya kiraia, mshirika, mradi, nje, azaki, shirika la nje'
		},
		donor: {
			en: 'donor, a donor, donors, funder, funders, sponsor, sponsors, grant, grants, foundation, un, unicef, philanthropist',
			fr: 'donateur, donateurs, bailleur, bailleurs, bailleur de fonds, sponsor, fondation, subvention, mécène, un bailleur',
			es: 'donante, donantes, donador, financiador, patrocinador, fundación, subvención, cooperante',
			pt: 'doador, doadores, financiador, patrocinador, fundação, subvenção, um doador',
			ar: 'مانح, المانح, مانحون, الجهة المانحة, متبرع, ممول, مؤسسة, منحة',
			sw: 'mfadhili, wafadhili, mchangiaji, mdhamini, ruzuku'
		},
		other
	},
	kind: {
		cash: {
			en: 'cash, money, monetary, financial, funds, fund, cash contribution, mobile money, coins, savings',
			fr: 'argent, espèces, liquide, en espèces, argent liquide, monétaire, financier, fonds, contribution financière, numéraire, cotisation',
			es: 'dinero, efectivo, en efectivo, monetario, financiero, fondos, aporte económico',
			pt: 'dinheiro, numerário, em dinheiro, monetário, financeiro, fundos',
			ar: 'نقد, نقدا, نقدي, نقود, مال, اموال, مالي, مبلغ مالي',
			sw: 'fedha, pesa, fedha taslimu, taslimu, hela, mchango wa fedha'
		},
		materials: {
			en: 'materials, material, goods, in kind, in kind goods, supplies, equipment, tools, construction materials, building materials, items, stationery, clothes, books',
			fr: 'matériel, matériels, matériaux, biens, en nature, fournitures, équipement, équipements, outils, matériaux de construction, vêtements',
			es: 'materiales, material, bienes, en especie, suministros, insumos, equipo, herramientas, ropa',
			pt: 'materiais, material, bens, em espécie, suprimentos, equipamento, ferramentas, roupas, géneros',
			ar: 'مواد, المواد, عيني, عينية, لوازم, معدات, ادوات, مستلزمات, مواد بناء, ملابس',
			sw: 'vifaa, mali, bidhaa, nyenzo, zana, vitu, vifaa vya ujenzi, nguo'
		},
		labour: {
			en: 'labour, labor, work, time, volunteer time, volunteering, volunteer work, voluntary work, manpower, man hours, hours, volunteer hours, service, services, skills, expertise',
			fr: 'travail, main d’œuvre, temps, bénévolat, volontariat, temps de bénévolat, travail bénévole, heures de travail, heures, services, compétences',
			es: 'mano de obra, trabajo, tiempo, voluntariado, trabajo voluntario, horas, horas de trabajo, servicios',
			pt: 'mão de obra, trabalho, tempo, voluntariado, trabalho voluntário, horas, horas de trabalho, serviços',
			ar: 'عمل, جهد, وقت, تطوع, عمل تطوعي, ايدي عاملة, ساعات عمل, خدمات',
			sw: 'nguvu kazi, kazi, muda, kujitolea, kazi ya kujitolea, masaa, saa za kazi, nguvu za wananchi'
		},
		space: {
			en: 'space, a place to meet, place, venue, meeting place, meeting space, room, hall, building, land, meeting room, premises',
			fr: 'espace, lieu, lieu de réunion, local, salle, salle de réunion, bâtiment, terrain, terre, un lieu de réunion',
			es: 'espacio, lugar, lugar de reunión, local, salón, sala, edificio, terreno, tierra',
			pt: 'espaço, lugar, lugar de reunião, local, sala, salão, edifício, terreno, terra, um lugar de reunião',
			ar: 'مكان, مساحة, مكان اجتماع, مكان الاجتماع, قاعة, غرفة, مبنى, ارض',
			sw: 'nafasi, mahali, ukumbi, eneo, chumba, jengo, ardhi, mahali pa kukutania'
		},
		food: {
			en: 'food, meals, meal, refreshments, snacks, lunch, drinks, water, food and drinks, catering, grain, rice, maize',
			fr: 'nourriture, aliments, repas, vivres, rafraîchissements, collation, restauration, boissons, eau, alimentation, riz, maïs',
			es: 'comida, alimentos, alimentación, comidas, refrigerio, refrigerios, bebidas, agua, víveres, arroz, maíz',
			pt: 'comida, alimentos, alimentação, refeições, refeição, lanche, bebidas, água, víveres, arroz, milho',
			ar: 'طعام, الطعام, غذاء, وجبات, وجبة, مرطبات, مشروبات, ماء, مواد غذائية',
			sw: 'chakula, vyakula, mlo, milo, vinywaji, maji, viburudisho, mchele, mahindi'
		},
		transport: {
			en: 'transport, transportation, travel, vehicle, fuel, bus fare, fare, lift, ride, motorbike, car, bicycle',
			fr: 'transport, transports, déplacement, déplacements, véhicule, carburant, voyage, moto, voiture, vélo',
			es: 'transporte, transportes, viaje, vehículo, combustible, pasaje, moto, carro, movilidad',
			pt: 'transporte, transportes, viagem, veículo, combustível, passagem, mota, carro, bicicleta',
			ar: 'نقل, النقل, مواصلات, المواصلات, سيارة, وقود, سفر, دراجة',
			sw: 'usafiri, nauli, gari, mafuta, safari, pikipiki, baiskeli, usafirishaji'
		}
	},
	given_by_sex: { f: sexes.f, m: sexes.m, mixed }
};
