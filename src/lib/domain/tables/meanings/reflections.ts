import type { reflections } from '../reflections.ts';
import { communityMeanings } from './communities.ts';
import type { MeaningsOfTable } from './meaning.ts';
import { ownershipMeanings } from './ownership.ts';
import { boys, everyone, girls, men, no, women, yes } from './shared.ts';

export const reflectionMeanings: MeaningsOfTable<typeof reflections> = {
	group: {
		everyone: {
			en: `${everyone.en}, all of us, all together, mixed, mixed group, whole meeting, whole group`,
			fr: `${everyone.fr}, nous tous, mixte, groupe mixte, toute la réunion`,
			es: `${everyone.es}, mixto, grupo mixto, toda la reunión`,
			pt: `${everyone.pt}, todos nós, misto, grupo misto, toda a reunião`,
			ar: `${everyone.ar}, كلنا, مختلط, مجموعة مختلطة`,
			sw: `${everyone.sw}, sisi sote, mchanganyiko, kundi mchanganyiko`
		},
		girls,
		boys,
		women,
		men,
		elders_leaders: ownershipMeanings.group.elders_leaders
	},
	feels_right: {
		yes: {
			en: `${yes.en}, right, feels right, correct`,
			fr: `${yes.fr}, juste, correct, c’est juste`,
			es: `${yes.es}, correcto, está bien`,
			pt: `${yes.pt}, correcto, correto, está certo`,
			ar: yes.ar,
			sw: `${yes.sw}, sawa, sahihi`
		},
		partly: {
			en: 'partly, in part, partially, partial, part, somewhat, more or less, half, half right, not quite',
			fr: 'en partie, partiellement, plus ou moins, à moitié, pas tout à fait',
			es: 'en parte, parcialmente, más o menos, a medias, no del todo',
			pt: 'em parte, parcialmente, mais ou menos, a meio, não totalmente',
			ar: 'بعض الشيء, جزئيا, جزئي, الى حد ما, نوعا ما',
			sw: 'kwa sehemu, sehemu, kiasi, kiasi fulani, nusu'
		},
		no: {
			en: `${no.en}, wrong, not right, feels wrong, incorrect`,
			fr: `${no.fr}, pas juste, incorrect`,
			es: `${no.es}, incorrecto, no está bien`,
			pt: `${no.pt}, errado, incorrecto, incorreto`,
			ar: `${no.ar}, غير صحيحة, خطأ`,
			sw: `${no.sw}, si sawa, si sahihi`
		}
	},
	consent: communityMeanings.share_consent
};
