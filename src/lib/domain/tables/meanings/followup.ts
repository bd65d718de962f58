import type { followup } from '../followup.ts';
import type { MeaningsOfTable } from './meaning.ts';
import { yesNoUnknown } from './shared.ts';

export const followupMeanings: MeaningsOfTable<typeof followup> = {
	stage: {
		full_support: {
			en: 'full support, full, intensive, intensive support, active support, high support, weekly visits, full implementation',
			fr: 'soutien complet, appui complet, plein appui, complet, soutien intensif, appui intensif, intensif',
			es: 'apoyo completo, apoyo total, completo, intensivo, apoyo intensivo, pleno apoyo',
			pt: 'apoio total, apoio completo, completo, intensivo, apoio intensivo, pleno apoio',
			ar: 'دعم كامل, الدعم الكامل, كامل, مكثف, دعم مكثف',
			sw: 'msaada kamili, kamili, msaada mkubwa, usaidizi kamili'
		},
		reduced: {
			en: 'reduced, less support, reduced support, reducing, phasing out, phase out, decreased, partial, partial support, medium, transition, tapering',
			fr: 'réduit, réduite, soutien réduit, appui réduit, moins de soutien, partiel, retrait progressif, diminué, en transition',
			es: 'reducido, reducida, apoyo reducido, menos apoyo, parcial, apoyo parcial, retiro gradual, transición',
			pt: 'reduzido, reduzida, apoio reduzido, menos apoio, parcial, apoio parcial, retirada gradual, transição',
			ar: 'مخفض, دعم مخفض, دعم اقل, جزئي, دعم جزئي, انسحاب تدريجي, منخفض',
			sw: 'umepunguzwa, msaada uliopunguzwa, msaada mdogo, kupunguzwa, imepunguzwa, nusu'
		},
		light_touch: {
			en: 'light touch, a visit now and then, light, occasional visits, occasional, minimal, minimal support, light support, monitoring only, phone support, remote support, on request',
			fr: 'suivi léger, léger, appui léger, visites occasionnelles, une visite de temps en temps, minimal, occasionnel, appui ponctuel, ponctuel',
			es: 'ligero, apoyo ligero, seguimiento ligero, visitas ocasionales, ocasional, mínimo, apoyo mínimo, puntual',
			pt: 'ligeiro, leve, apoio leve, apoio ligeiro, visitas ocasionais, ocasional, mínimo, pontual, uma visita de vez em quando',
			ar: 'دعم خفيف, خفيف, زيارات متفرقة, زيارة بين حين واخر, متابعة خفيفة, حد ادنى',
			sw: 'msaada mwepesi, ziara za mara chache, mara chache, kidogo, ufuatiliaji mdogo'
		},
		handed_over: {
			en: 'handed over, handover, hand over, handover complete, exited, exit, phased out, graduated, independent, ended, no support, community alone, on their own, closed',
			fr: 'remis, remise, transféré, transférée, passation, passation faite, autonome, indépendant, sorti, retrait complet, sans appui, clôturé',
			es: 'entregado, entregada, traspasado, traspaso, transferido, transferida, autónomo, autónoma, independiente, sin apoyo, cerrado',
			pt: 'entregue, transferido, transferida, passado, autónomo, autônomo, independente, sem apoio, encerrado, entregue à comunidade',
			ar: 'تم التسليم, سلم, مسلم, تسليم, مستقل, بدون دعم, مغلق, تم النقل',
			sw: 'imekabidhiwa, ilikabidhiwa, makabidhiano, kukabidhiwa, inajitegemea, wanajitegemea, bila msaada, imefungwa'
		}
	},
	still_active: {
		yes: {
			en: `${yesNoUnknown.yes.en}, active, still active, ongoing, continuing, running, going on, in progress, still going`,
			fr: `${yesNoUnknown.yes.fr}, actif, active, toujours active, toujours actif, encore active, en cours, continue`,
			es: `${yesNoUnknown.yes.es}, activo, activa, sigue activa, sigue activo, en curso, continúa, sigue`,
			pt: `${yesNoUnknown.yes.pt}, ativo, ativa, activo, activa, ainda ativa, em curso, em andamento, continua`,
			ar: `${yesNoUnknown.yes.ar}, نشط, نشطة, مستمر, مستمرة, جار, جارية, لا يزال نشطا, لا تزال نشطة`,
			sw: `${yesNoUnknown.yes.sw}, hai, inaendelea, bado inaendelea, ipo hai, bado ipo`
		},
		no: {
			en: `${yesNoUnknown.no.en}, inactive, not active, no longer active, stopped, ended, finished, closed, discontinued`,
			fr: `${yesNoUnknown.no.fr}, inactif, inactive, plus active, plus actif, n’est plus active, arrêté, arrêtée, terminé, terminée, clos`,
			es: `${yesNoUnknown.no.es}, inactivo, inactiva, ya no, ya no está activa, detenido, detenida, terminado, terminada, cerrado`,
			pt: `${yesNoUnknown.no.pt}, inativo, inativa, inactivo, inactiva, já não, parado, parada, terminado, terminada, encerrado`,
			ar: `${yesNoUnknown.no.ar}, غير نشط, غير نشطة, متوقف, متوقفة, توقف, انتهى, انتهت`,
			sw: `${yesNoUnknown.no.sw}, haiendelei, imesimama, imekoma, imeisha, si hai, haipo`
		},
		not_known: yesNoUnknown.not_known
	},
	external_money: {
		yes: {
			en: `${yesNoUnknown.yes.en}, external money, outside money, with outside money, funded, with external funding, external funding`,
			fr: `${yesNoUnknown.yes.fr}, avec argent extérieur, financé, financée, avec financement externe, financement externe`,
			es: `${yesNoUnknown.yes.es}, con dinero externo, financiado, con financiamiento externo, financiamiento externo`,
			pt: `${yesNoUnknown.yes.pt}, com dinheiro externo, financiado, com financiamento externo, financiamento externo`,
			ar: `${yesNoUnknown.yes.ar}, بتمويل خارجي, تمويل خارجي, ممول`,
			sw: `${yesNoUnknown.yes.sw}, fedha za nje, kwa fedha za nje, inafadhiliwa`
		},
		no: {
			en: `${yesNoUnknown.no.en}, none, no outside money, without outside money, no external money, no external funding, without external funding, not funded`,
			fr: `${yesNoUnknown.no.fr}, aucun, sans argent extérieur, sans financement externe, non financé, aucun financement externe`,
			es: `${yesNoUnknown.no.es}, ninguno, sin dinero externo, sin financiamiento externo, no financiado`,
			pt: `${yesNoUnknown.no.pt}, nenhum, sem dinheiro externo, sem financiamento externo, não financiado`,
			ar: `${yesNoUnknown.no.ar}, لا يوجد, بدون تمويل خارجي, بدون تمويل, غير ممول`,
			sw: `${yesNoUnknown.no.sw}, hakuna, bila fedha za nje, hakuna fedha za nje, haifadhiliwi`
		},
		not_known: yesNoUnknown.not_known
	}
};
