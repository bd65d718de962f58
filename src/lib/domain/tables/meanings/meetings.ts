import type { meetings } from '../meetings.ts';
import type { MeaningsOfTable } from './meaning.ts';
import { other, who } from './shared.ts';

export const meetingMeanings: MeaningsOfTable<typeof meetings> = {
	meeting_type: {
		planning: {
			en: 'planning, planning meeting, plan, action planning, planning session, design, preparation',
			fr: 'planification, réunion de planification, plan, planification des actions, préparation',
			es: 'planificación, reunión de planificación, planeación, planeamiento, plan, preparación',
			pt: 'planificação, planejamento, planeamento, reunião de planificação, plano, preparação',
			ar: 'تخطيط, التخطيط, اجتماع تخطيط, اجتماع التخطيط, خطة, تحضير',
			sw: 'kupanga, mipango, kikao cha kupanga, mkutano wa mipango, upangaji, maandalizi'
		},
		reflection: {
			en: 'reflection, reflection meeting, looking back, looking back together, review, review meeting, learning, learning meeting, evaluation, taking stock, feedback, feedback meeting, monitoring',
			fr: 'réflexion, réunion de réflexion, bilan, revue, réunion de bilan, évaluation, retour d’information, restitution, apprentissage, suivi',
			es: 'reflexión, reunión de reflexión, revisión, evaluación, balance, retroalimentación, aprendizaje, seguimiento',
			pt: 'reflexão, reunião de reflexão, revisão, avaliação, balanço, retorno, aprendizagem, seguimento, devolução',
			ar: 'تامل, التامل, اجتماع تامل, مراجعة, اجتماع المراجعة, تقييم, تعلم, متابعة, تغذية راجعة',
			sw: 'tafakari, kutafakari, kikao cha tafakari, mkutano wa tafakari, tathmini, mapitio, mrejesho, kujifunza, kutafakari pamoja'
		},
		action_session: {
			en: 'action session, action day, activity day, action, activity, activity session, session, event, workshop, training, club, club meeting, awareness session, implementation',
			fr: 'séance d’action, action, activité, séance d’activité, séance, session, atelier, formation, événement, sensibilisation, mise en œuvre',
			es: 'sesión de acción, acción, actividad, sesión, taller, formación, capacitación, evento, sensibilización, implementación',
			pt: 'sessão de ação, sessão de acção, ação, acção, atividade, actividade, sessão, oficina, formação, evento, sensibilização, implementação',
			ar: 'جلسة عمل, نشاط, جلسة, جلسة نشاط, ورشة, ورشة عمل, تدريب, فعالية, توعية, جلسة توعية, تنفيذ',
			sw: 'kikao cha hatua, shughuli, kikao cha shughuli, warsha, mafunzo, tukio, utekelezaji, uhamasishaji'
		},
		service_interface: {
			en: 'service interface, meeting with a service, meeting with services, with services, service meeting, service providers, meeting with service providers, interface meeting, interface, meeting with authorities, with authorities, coordination, coordination meeting',
			fr: 'rencontre avec un service, rencontre avec les services, réunion avec les services, avec les services, interface, prestataires de services, avec les autorités, rencontre avec les autorités, coordination, réunion de coordination',
			es: 'reunión con un servicio, reunión con servicios, con servicios, con los servicios, interfaz, proveedores de servicios, con autoridades, reunión con autoridades, coordinación',
			pt: 'reunião com um serviço, reunião com serviços, com serviços, com os serviços, interface, prestadores de serviços, com autoridades, reunião com autoridades, coordenação',
			ar: 'اجتماع مع الخدمات, اجتماع مع خدمة, مع الخدمات, مقدمو الخدمات, اجتماع مع مقدمي الخدمات, مع السلطات, تنسيق, اجتماع تنسيق',
			sw: 'mkutano na huduma, kikao na watoa huduma, na watoa huduma, watoa huduma, mkutano na mamlaka, uratibu, mkutano na watoa huduma'
		},
		handover: {
			en: 'handover, hand over, handing over, handover meeting, exit, exit meeting, closing, closure, phase out, closing meeting, transition',
			fr: 'passation, transfert, remise, réunion de passation, clôture, sortie, retrait, transition, passage de relais',
			es: 'traspaso, entrega, transferencia, reunión de traspaso, cierre, salida, transición',
			pt: 'passagem, entrega, transferência, reunião de passagem, encerramento, saída, transição',
			ar: 'تسليم, التسليم, اجتماع تسليم, نقل, اختتام, اغلاق, خروج, انتقال',
			sw: 'makabidhiano, kukabidhi, kikao cha makabidhiano, kufunga, mpito, kuondoka'
		},
		other
	},
	recorded_by: { community: who.community, outside: who.outside },
	called_by: who,
	facilitated_by: who
};
