import type { communities } from '../communities.ts';
import type { MeaningsOfTable } from './meaning.ts';
import { none, other } from './shared.ts';

export const communityMeanings: MeaningsOfTable<typeof communities> = {
	arm: {
		action: {
			en: 'action, action community, intervention, intervention community, intervention village, treatment, treated, programme, program, project, acting, places that act, experimental, exposed',
			fr: 'action, intervention, communauté d’intervention, village d’intervention, traitement, programme, projet, communauté d’action, lieux qui agissent',
			es: 'acción, intervención, comunidad de intervención, tratamiento, programa, proyecto, lugares que actúan',
			pt: 'ação, acção, intervenção, comunidade de intervenção, tratamento, programa, projeto, projecto, lugares que agem',
			ar: 'عمل, تدخل, التدخل, مجتمع التدخل, مجموعة التدخل, معالجة, برنامج, مشروع, أماكن المبادرات',
			sw: 'hatua, afua, jamii ya afua, mradi, programu, utekelezaji, mahali penye shughuli'
		},
		comparison: {
			en: 'comparison, comparison community, control, control community, control village, control group, comparison group, places compared with, compared, untreated, no intervention',
			fr: 'comparaison, contrôle, témoin, communauté témoin, communauté de comparaison, village témoin, groupe témoin, groupe de contrôle, lieux de comparaison',
			es: 'comparación, control, comunidad de control, comunidad de comparación, grupo de control, testigo, lugares de comparación',
			pt: 'comparação, controlo, controle, comunidade de controlo, comunidade de comparação, grupo de controlo, grupo de controle, lugares de comparação',
			ar: 'مقارنة, المقارنة, ضابطة, مجموعة ضابطة, مجموعة المقارنة, مراقبة, مجتمع المقارنة, أماكن المقارنة',
			sw: 'ulinganisho, kulinganisha, jamii ya ulinganisho, udhibiti, mahali pa kulinganisha'
		}
	},
	share_consent: {
		none: {
			en: `${none.en}, no, no consent, refused, not shared, do not share, not given, declined, no sharing`,
			fr: `${none.fr}, non, pas de consentement, aucun consentement, refus, refusé, ne pas partager, aucun partage`,
			es: `${none.es}, no, sin consentimiento, ningún consentimiento, rechazado, no compartir`,
			pt: `${none.pt}, não, sem consentimento, nenhum consentimento, recusado, não partilhar, não compartilhar`,
			ar: `${none.ar}, لا, لا موافقة, بدون موافقة, رفض, مرفوض, عدم المشاركة`,
			sw: `${none.sw}, hapana, hakuna ridhaa, hakuna idhini, imekataliwa, usishiriki`
		},
		totals_only: {
			en: 'totals only, only totals, only totals with other places, totals, aggregate, aggregated, aggregate only, only aggregated, anonymous, anonymised, anonymized, only with others, combined only',
			fr: 'totaux seulement, seulement les totaux, uniquement les totaux, totaux, agrégé, données agrégées, anonyme, anonymisé, seulement des totaux avec d’autres lieux',
			es: 'solo totales, solamente totales, totales, agregado, datos agregados, anónimo, anonimizado, solo totales junto con otros lugares',
			pt: 'só totais, somente totais, apenas totais, totais, agregado, dados agregados, anónimo, anônimo, anonimizado, só totais com outros lugares',
			ar: 'المجاميع فقط, الاجماليات فقط, مجاميع, اجماليات, بيانات مجمعة, مجمع, بدون اسم',
			sw: 'jumla tu, jumla pekee, bila jina, takwimu za jumla, jumla tu pamoja na mahali pengine'
		},
		named: {
			en: 'named, by name, with name, with its name, its numbers with its name, name may be shown, identified, full, full consent',
			fr: 'nommé, nommée, avec le nom, avec son nom, nominatif, nominative, consentement complet, ses chiffres avec son nom',
			es: 'nombrado, nombrada, con nombre, con su nombre, nominal, consentimiento completo, sus números con su nombre',
			pt: 'nomeado, nomeada, com nome, com o nome, nominal, consentimento completo, os seus números com o seu nome',
			ar: 'بالاسم, مع الاسم, باسمها, مسمى, موافقة كاملة',
			sw: 'kwa jina, na jina, jina lionyeshwe, ridhaa kamili, namba zake pamoja na jina lake'
		}
	},
	selected_because: {
		worst_off: {
			en: 'worst off, it was worst off, most in need, highest need, greatest need, neediest, need, poorest, highest risk, high risk, most vulnerable, most affected, hardest hit',
			fr: 'plus défavorisé, la plus défavorisée, plus touché, les plus touchés, plus vulnérable, la plus vulnérable, besoins les plus élevés, plus pauvre, haut risque, plus grand besoin, elle était la plus touchée',
			es: 'peor situación, en peor situación, más necesitada, más necesitado, mayor necesidad, más vulnerable, más pobre, más afectada, alto riesgo',
			pt: 'pior situação, em pior situação, mais necessitada, maior necessidade, mais vulnerável, mais pobre, mais afetada, alto risco, estava em pior situação',
			ar: 'الاسوا حالا, الاكثر احتياجا, الاشد حاجة, الاكثر ضعفا, الاكثر تضررا, الافقر, خطر مرتفع',
			sw: 'hali mbaya zaidi, wenye uhitaji zaidi, uhitaji mkubwa, maskini zaidi, walio hatarini zaidi, iliyoathirika zaidi, ilikuwa na hali mbaya zaidi'
		},
		volunteered: {
			en: 'volunteered, it asked to join, asked to join, asked, requested, own request, own wish, self selected, interest, interested, willing, volunteer, applied',
			fr: 'volontaire, s’est porté volontaire, a demandé, à sa demande, demande de la communauté, intéressé, auto sélectionné, volontariat, elle a demandé à participer',
			es: 'voluntario, voluntaria, se ofreció, pidió participar, lo pidió, por solicitud propia, interesada, autoseleccionada',
			pt: 'voluntário, voluntária, voluntariou se, pediu para participar, a pedido próprio, interessada, autosselecionada',
			ar: 'تطوع, تطوعت, بطلبها, طلبت الانضمام, متطوع, رغبة المجتمع, بناء على طلبها, طلب الانضمام',
			sw: 'walijitolea, ilijitolea, waliomba, waliomba kujiunga, kujitolea, kwa ombi lao, iliomba kujiunga'
		},
		random: {
			en: 'random, randomly, randomised, randomized, it was drawn by lot, by lot, lottery, random sample, random selection, by chance',
			fr: 'aléatoire, aléatoirement, hasard, au hasard, tirage au sort, tiré au sort, randomisé, par tirage au sort, elle a été tirée au sort',
			es: 'aleatorio, aleatoria, al azar, azar, sorteo, por sorteo, aleatorizado',
			pt: 'aleatório, aleatória, ao acaso, acaso, sorteio, por sorteio, aleatorizado, saiu por sorteio',
			ar: 'عشوائي, عشوائيا, بالقرعة, قرعة, اختيار عشوائي',
			sw: 'nasibu, kwa nasibu, bahati nasibu, kwa bahati nasibu, kura, ilichaguliwa kwa bahati nasibu'
		},
		other
	}
};
