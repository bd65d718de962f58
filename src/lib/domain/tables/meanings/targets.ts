import type { targets } from '../targets.ts';
import type { MeaningsOfTable } from './meaning.ts';
import { who } from './shared.ts';

export const targetMeanings: MeaningsOfTable<typeof targets> = {
	kind: {
		per_period: {
			en: 'per period, for each period, each period, every period, periodic, per quarter, per month, per year, monthly, quarterly, yearly, annual',
			fr: 'par période, pour chaque période, chaque période, périodique, par trimestre, par mois, par an, mensuel, trimestriel, annuel',
			es: 'por periodo, por período, para cada periodo, cada periodo, periódico, por trimestre, por mes, por año, mensual, trimestral, anual',
			pt: 'por período, para cada período, cada período, periódico, por trimestre, por mês, por ano, mensal, trimestral, anual',
			ar: 'لكل فترة, كل فترة, دوري, لكل ربع, لكل شهر, لكل سنة, شهري, فصلي, سنوي',
			sw: 'kwa kipindi, kila kipindi, kwa robo, kwa mwezi, kwa mwaka, kila mwezi, kila mwaka, kwa kila kipindi'
		},
		cumulative: {
			en: 'cumulative, added up over time, cumulated, accumulated, running total, cumulatively, total over time, sum',
			fr: 'cumulatif, cumulative, cumulé, cumulée, cumul, en cumul, total cumulé, additionné dans le temps, cumulé dans le temps',
			es: 'acumulativo, acumulativa, acumulado, acumulada, total acumulado, suma',
			pt: 'cumulativo, cumulativa, acumulado, acumulada, total acumulado, soma, somado ao longo do tempo',
			ar: 'تراكمي, التراكمي, مجموع تراكمي, متراكم, تراكم',
			sw: 'limbikizo, jumla limbikizi, kwa kulimbikiza, mjumuisho'
		},
		end: {
			en: 'end, by the end, end line, endline, final, end of project, end of programme, at the end, final target, end target',
			fr: 'fin, à la fin, final, finale, fin de projet, fin du projet, cible finale, en fin de projet',
			es: 'fin, al final, final, fin de proyecto, fin del proyecto, meta final',
			pt: 'fim, no fim, final, fim do projeto, fim do projecto, meta final, no final, até ao fim',
			ar: 'نهاية, في النهاية, النهاية, نهائي, نهاية المشروع, الهدف النهائي',
			sw: 'mwisho, mwishoni, ya mwisho, mwisho wa mradi, lengo la mwisho'
		}
	},
	formula: {
		share_of_target: {
			en: 'share of the target, share of target, percent of target, percentage of target, of target, actual over target, achievement, achieved share',
			fr: 'part de la cible, pourcentage de la cible, taux de réalisation, part de l’objectif, réalisé sur cible',
			es: 'proporción de la meta, porcentaje de la meta, parte de la meta, tasa de logro',
			pt: 'proporção da meta, percentagem da meta, porcentagem da meta, parte da meta, taxa de realização',
			ar: 'نسبة من الهدف, حصة الهدف, نسبة الهدف, النسبة من الهدف, معدل الانجاز, حصة من المستهدف',
			sw: 'sehemu ya lengo, asilimia ya lengo, kiwango cha lengo'
		},
		way_from_baseline: {
			en: 'way from the starting value, way from baseline, from baseline, change from baseline, progress from baseline, distance from baseline, baseline to target',
			fr: 'chemin depuis la valeur de départ, depuis la référence, progression depuis la référence, depuis la ligne de base, écart à la référence, chemin parcouru',
			es: 'camino desde la línea base, desde la línea base, desde la línea de base, avance desde la línea base, cambio desde la línea base, avance desde la línea de base',
			pt: 'caminho desde a linha de base, desde a linha de base, progresso desde a linha de base, mudança desde a linha de base, caminho desde o valor inicial',
			ar: 'المسافة من خط الاساس, من خط الاساس, التغير عن خط الاساس, التقدم من خط الاساس',
			sw: 'kutoka kianzio, kutoka msingi, maendeleo kutoka msingi, mabadiliko kutoka msingi, umbali kutoka thamani ya kuanzia'
		}
	},
	set_by: {
		community: who.community,
		ngo: {
			en: 'ngo, the ngo, ingo, an organisation from outside, organisation, organization, agency, project, project team, programme, programme team, partner, implementing partner, staff, outside, cso',
			fr: 'ong, l’ong, organisation, agence, projet, équipe du projet, programme, partenaire, personnel, externe, osc, une organisation extérieure',
			es: 'ong, la ong, organización, agencia, proyecto, equipo del proyecto, programa, socio, personal, externo, osc',
			pt: 'ong, a ong, organização, agência, projeto, projecto, equipe do projeto, programa, parceiro, externo, osc, uma organização de fora',
			ar: 'منظمة, المنظمة, منظمة غير حكومية, جمعية, مشروع, فريق المشروع, شريك, برنامج, خارجي, منظمة من الخارج',
			sw: 'shirika, shirika lisilo la kiserikali, asasi, mradi, timu ya mradi, mshirika, nje, shirika la nje'
		},
		donor: {
			en: 'donor, a donor, the donor, donors, funder, funders, sponsor, foundation, grant agreement',
			fr: 'donateur, donateurs, bailleur, bailleurs, bailleur de fonds, le bailleur, fondation, un bailleur',
			es: 'donante, donantes, el donante, financiador, fundación',
			pt: 'doador, doadores, o doador, financiador, fundação, um doador',
			ar: 'مانح, المانح, الجهة المانحة, الممول, متبرع, ممول',
			sw: 'mfadhili, wafadhili, mdhamini'
		}
	}
};
