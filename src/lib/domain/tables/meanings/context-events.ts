import type { contextEvents } from '../context-events.ts';
import type { MeaningsOfTable } from './meaning.ts';
import { other } from './shared.ts';

export const contextEventMeanings: MeaningsOfTable<typeof contextEvents> = {
	kind: {
		epidemic: {
			en: 'epidemic, pandemic, outbreak, disease, disease outbreak, cholera, ebola, covid, covid 19, measles, malaria, lockdown, mpox, illness',
			fr: 'épidémie, pandémie, maladie, flambée, choléra, ebola, covid, rougeole, paludisme, confinement',
			es: 'epidemia, pandemia, brote, enfermedad, cólera, ébola, covid, sarampión, dengue, confinamiento',
			pt: 'epidemia, pandemia, surto, doença, cólera, ébola, covid, sarampo, malária, confinamento',
			ar: 'وباء, الوباء, جائحة, مرض, تفشي مرض, كوليرا, ايبولا, كورونا, كوفيد, حصبة',
			sw: 'janga, mlipuko, mlipuko wa ugonjwa, ugonjwa, kipindupindu, ebola, korona, surua'
		},
		flood_drought: {
			en: 'flood or drought, flood, floods, flooding, drought, cyclone, storm, hurricane, natural disaster, disaster, earthquake, landslide, heavy rain, heavy rains',
			fr: 'inondation ou sécheresse, inondation, inondations, sécheresse, cyclone, tempête, catastrophe naturelle, catastrophe, séisme, tremblement de terre, glissement de terrain, fortes pluies',
			es: 'inundación o sequía, inundación, inundaciones, sequía, ciclón, tormenta, huracán, desastre natural, desastre, terremoto, deslizamiento',
			pt: 'cheia ou seca, inundação, inundações, cheias, cheia, seca, ciclone, tempestade, desastre natural, desastre, terramoto, enchente',
			ar: 'فيضان او جفاف, فيضان, فيضانات, جفاف, الجفاف, سيول, اعصار, عاصفة, كارثة طبيعية, زلزال',
			sw: 'mafuriko au ukame, mafuriko, ukame, kimbunga, dhoruba, maafa, janga la asili, tetemeko'
		},
		hunger_season: {
			en: 'hunger season, hungry months, hungry season, lean season, hunger, famine, food shortage, food insecurity, food crisis',
			fr: 'période de soudure, soudure, saison de la faim, faim, famine, pénurie alimentaire, insécurité alimentaire, crise alimentaire',
			es: 'temporada de hambre, meses de hambre, hambre, hambruna, escasez de alimentos, inseguridad alimentaria, crisis alimentaria',
			pt: 'época de fome, meses de fome, fome, escassez de alimentos, insegurança alimentar, crise alimentar',
			ar: 'موسم الجوع, اشهر الجوع, جوع, مجاعة, نقص الغذاء, انعدام الامن الغذائي',
			sw: 'msimu wa njaa, miezi ya njaa, njaa, uhaba wa chakula, ukosefu wa chakula'
		},
		harvest: {
			en: 'harvest, harvesting, harvest season, harvest time, farming season, planting, planting season, agricultural season',
			fr: 'récolte, récoltes, moisson, saison des récoltes, saison agricole, semis, campagne agricole',
			es: 'cosecha, cosechas, temporada de cosecha, siembra, temporada agrícola, zafra',
			pt: 'colheita, colheitas, época de colheita, sementeira, época agrícola, safra',
			ar: 'حصاد, الحصاد, موسم الحصاد, موسم الزراعة, زراعة',
			sw: 'mavuno, msimu wa mavuno, uvunaji, msimu wa kilimo, kilimo'
		},
		school_holiday: {
			en: 'school holiday, school holidays, holiday, holidays, vacation, school break, school closure, schools closed, school vacation, term break',
			fr: 'vacances scolaires, vacances, congés scolaires, congé, fermeture des écoles, écoles fermées',
			es: 'vacaciones escolares, vacaciones, receso escolar, cierre de escuelas, feriado escolar',
			pt: 'férias escolares, férias, pausa letiva, interrupção letiva, encerramento das escolas',
			ar: 'عطلة مدرسية, العطلة المدرسية, عطلة, اجازة, اجازة مدرسية, اغلاق المدارس',
			sw: 'likizo ya shule, likizo, likizo za shule, shule kufungwa, mapumziko'
		},
		exam: {
			en: 'exam, exams, examination, examinations, exam period, school exams, national exams, tests',
			fr: 'examen, examens, période d’examens, examens scolaires, concours',
			es: 'examen, exámenes, periodo de exámenes, exámenes escolares, pruebas',
			pt: 'exame, exames, período de exames, exames escolares, provas',
			ar: 'امتحان, امتحانات, الامتحانات, فترة الامتحانات, اختبارات',
			sw: 'mtihani, mitihani, kipindi cha mitihani'
		},
		conflict: {
			en: 'conflict, war, fighting, violence, armed conflict, unrest, insecurity, attack, attacks, displacement, coup, protest, protests, civil unrest, clashes',
			fr: 'conflit, conflits, guerre, combats, violence, violences, conflit armé, troubles, insécurité, attaque, attaques, déplacement, déplacements de population, manifestation',
			es: 'conflicto, guerra, combates, violencia, conflicto armado, disturbios, inseguridad, ataque, ataques, desplazamiento, protestas',
			pt: 'conflito, guerra, combates, violência, conflito armado, distúrbios, insegurança, ataque, ataques, deslocamento, protestos',
			ar: 'نزاع, صراع, حرب, قتال, عنف, نزاع مسلح, اضطرابات, انعدام الامن, هجوم, هجمات, نزوح, احتجاجات',
			sw: 'mgogoro, migogoro, vita, mapigano, vurugu, ghasia, mashambulizi, shambulio, maandamano'
		},
		election: {
			en: 'election, elections, voting, electoral period, election campaign, polls, referendum',
			fr: 'élection, élections, vote, période électorale, campagne électorale, scrutin, référendum',
			es: 'elección, elecciones, votación, campaña electoral, periodo electoral, comicios',
			pt: 'eleição, eleições, votação, campanha eleitoral, período eleitoral',
			ar: 'انتخاب, انتخابات, الانتخابات, حملة انتخابية, تصويت, اقتراع',
			sw: 'uchaguzi, chaguzi, kura, kampeni za uchaguzi'
		},
		law_change: {
			en: 'law change, a new law, new law, change of law, change in law, law, legislation, policy change, policy, new policy, decree, legal reform, ban',
			fr: 'changement de loi, nouvelle loi, loi, législation, réforme, changement de politique, politique, décret, réforme légale, interdiction, une nouvelle loi',
			es: 'cambio de ley, nueva ley, ley, legislación, reforma, cambio de política, decreto, reforma legal',
			pt: 'mudança de lei, nova lei, lei, legislação, reforma, mudança de política, decreto, alteração da lei, uma lei nova',
			ar: 'تغيير القانون, قانون جديد, قانون, تشريع, تعديل القانون, سياسة جديدة, مرسوم, اصلاح قانوني',
			sw: 'mabadiliko ya sheria, sheria mpya, sheria, sera mpya, sera, amri'
		},
		other_project: {
			en: 'other project, another project, other programme, other program, new project, other ngo, another ngo, other intervention, cash transfer, project of others',
			fr: 'autre projet, autres projets, autre programme, autre ong, nouveau projet, autre intervention, transfert monétaire, un autre projet',
			es: 'otro proyecto, otros proyectos, otro programa, otra ong, nuevo proyecto, otra intervención',
			pt: 'outro projeto, outro projecto, outros projetos, outro programa, outra ong, novo projeto, outra intervenção',
			ar: 'مشروع اخر, مشاريع اخرى, برنامج اخر, منظمة اخرى, مشروع جديد, تدخل اخر',
			sw: 'mradi mwingine, miradi mingine, programu nyingine, shirika lingine, mradi mpya'
		},
		campaign: {
			en: 'campaign, campaigns, awareness campaign, media campaign, vaccination campaign, radio campaign, mass campaign, mobilisation, mobilization',
			fr: 'campagne, campagnes, campagne de sensibilisation, campagne médiatique, campagne de vaccination, campagne radio, mobilisation',
			es: 'campaña, campañas, campaña de sensibilización, campaña de medios, campaña de vacunación, movilización',
			pt: 'campanha, campanhas, campanha de sensibilização, campanha de vacinação, campanha de mídia, mobilização',
			ar: 'حملة, حملات, حملة توعية, حملة اعلامية, حملة تطعيم',
			sw: 'kampeni, kampeni ya uhamasishaji, kampeni ya chanjo, uhamasishaji'
		},
		data_change: {
			en: 'data change, a change in how things are counted, change in data, change in counting, new tool, new form, new questionnaire, change of tool, change of method, method change, definition change, change in definition, reporting change, data system change',
			fr: 'changement de données, changement dans les données, changement de méthode, changement dans la façon de compter, nouvel outil, nouveau formulaire, nouveau questionnaire, changement de définition, changement d’outil, un changement dans la façon de compter',
			es: 'cambio de datos, cambio en los datos, cambio de método, cambio en la forma de contar, nuevo formulario, nueva herramienta, cambio de definición',
			pt: 'mudança de dados, mudança nos dados, mudança de método, mudança na forma de contar, novo formulário, nova ferramenta, mudança de definição, uma mudança na forma de contar',
			ar: 'تغيير البيانات, تغيير في البيانات, تغيير طريقة العد, تغيير المنهجية, اداة جديدة, استمارة جديدة, تغيير التعريف',
			sw: 'mabadiliko ya takwimu, mabadiliko ya data, mabadiliko ya njia ya kuhesabu, fomu mpya, zana mpya'
		},
		other
	}
};
