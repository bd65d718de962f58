import { describe, expect, test } from 'vitest';
import { personLevelFile } from '../../../../../src/lib/domain/intake/privacy/person-level';
import { sensitiveKind } from '../../../../../src/lib/domain/intake/privacy/sensitive-kind';

/** Looks at a sheet as it comes: a header and its rows, cells separated by `;`. */
function look(header: string, ...rows: string[]): ReturnType<typeof personLevelFile> {
	const headers = header.split(';');
	const cells = rows.map((row) => row.split(';'));
	const kinds = headers.map((text, place) =>
		sensitiveKind(
			text,
			cells.map((row) => row[place] ?? '')
		)
	);
	return personLevelFile(headers, cells, kinds);
}

describe('a case file is refused', () => {
	test.each([
		[
			'a case management export',
			'Case ID;Full Name;Sex;Age;Date of Birth;Protection Concerns;Case Status;Social Worker;Registration Date',
			['CP-001;Amina Juma;Female;14;2010-02-01;Neglect;Open;Peter Otieno;2024-03-01']
		],
		[
			'a case management export without names',
			'case_id;sex;age;protection_concerns;risk_level;case_status;owned_by;current_care_arrangement',
			['a1b2;female;12;neglect;high;open;cw1;mother', 'a1b3;male;9;abuse;low;closed;cw2;aunt']
		],
		[
			'an incident recorder',
			'Incident ID;Survivor Code;Case Manager;Date of Interview;Date of Incident;Date of Birth;Sex;Marital Status;Displacement Status;Type of GBV;Alleged Perpetrator Sex;Alleged Perpetrator Relationship',
			['I-1;S-1;CM2;2024-03-02;2024-03-01;2009-01-01;F;single;idp;rape;M;neighbour']
		],
		[
			'a list of incidents that names nobody',
			'Date of incident;Village;Sex;Age;Type of violence;Perpetrator',
			['2024-03-01;Kilifi;F;14;sexual;uncle', '2024-03-05;Kwale;M;9;physical;father']
		],
		[
			'a ministry’s case register in French',
			'N° dossier;Nom et prénom de l’enfant;Sexe;Âge;Date de naissance;Type de violence;Auteur présumé;Référé à;Statut du dossier',
			['D-01;Mariam Traoré;F;13;2011-01-01;physique;oncle;hôpital;ouvert']
		],
		[
			'one in French that has no rows yet',
			'Numéro de dossier;Nom;Sexe;Âge;Motif de séparation;Lien avec l’enfant;Date de clôture',
			[]
		],
		[
			'one in Arabic',
			'رقم الحالة;اسم الطفل;الجنس;العمر;نوع العنف;الجاني;جهة الإحالة;وضع الحالة',
			['12;زينب عباس;أنثى;13;جسدي;الأب;المستشفى;مفتوحة']
		],
		[
			'one in Spanish',
			'Número de caso;Nombre y apellido;Sexo;Edad;Tipo de violencia;Presunto agresor;Estado del caso',
			['7;Ana Pérez;F;12;física;tío;abierto']
		],
		[
			'one in Portuguese',
			'Número do processo;Nome da criança;Sexo;Idade;Tipo de violência;Alegado agressor;Encaminhado para',
			['7;Ana Chissano;F;12;física;tio;hospital']
		],
		[
			'one in Swahili',
			'Namba ya kesi;Jina la mtoto;Jinsia;Umri;Aina ya ukatili;Mtuhumiwa;Hali ya kesi',
			['7;Neema Juma;F;12;kimwili;mjomba;wazi']
		],
		[
			'a referral register',
			'Name;Sex;Age;Referred to;Reason for referral;Date of referral',
			['Amina Juma;F;14;clinic;injury;2024-03-01']
		]
	])('%s', (_what, header, rows) => {
		expect(look(header, ...rows)).not.toBeNull();
	});

	test('and it says by which columns it shows, and what they are', () => {
		expect(
			look(
				'Case ID;Child name;Village;Abuse type;Case status',
				'C1;Amina Juma;Kilifi;physical;open',
				'C2;Grace Wanjiru;Kwale;neglect;closed'
			)
		).toEqual({
			headers: ['Case ID', 'Child name', 'Abuse type', 'Case status'],
			kinds: ['identity number', 'name']
		});
	});
});

describe('what is no case file is not refused', () => {
	test.each([
		[
			'an activity log with a facilitator’s name and phone',
			'Date;Activity;Community;Facilitator name;Facilitator phone;Girls;Boys;Women;Men;Topics;Referrals made;Comments',
			['2024-03-01;Dialogue;Kilifi;Peter Otieno;0712345678;12;9;4;3;child marriage;2;went well']
		],
		[
			'an activity log that says what harm it was about and to whom people were referred',
			'Date;Community;Type of violence discussed;Facilitator;Social worker present;Cases referred to police;Girls;Boys',
			['2024-03-01;Kilifi;physical;Peter Otieno;yes;2;12;9']
		],
		[
			'an attendance register',
			'No;Name;Sex;Age;Village;Phone;Signature',
			['1;Amina Juma;F;14;Kilifi;0712345678;x', '2;Peter Otieno;M;15;Kilifi;0723456789;x']
		],
		[
			'an attendance register in Arabic',
			'الرقم;الاسم;الجنس;العمر;القرية;التوقيع',
			['1;زينب عباس;أنثى;13;النهر;x']
		],
		[
			'a survey of strengths and difficulties',
			'respondent_id;respondent name;Sex;Age;considerate;restless;somatic;shares;tantrum;loner;obeys;worries',
			['R1;Amina Juma;F;14;1;2;0;2;1;0;1;2']
		],
		[
			'a survey about violence',
			'Respondent ID;Sex;Age;Have you ever been beaten by a parent?;Did you report the type of violence to anyone?;What is your marital status?',
			['R1;F;14;yes;no;single']
		],
		[
			'a list of leaders',
			'Community;Chief name;Phone;Chairperson;Case worker;Referred by',
			['Kilifi;Hassan Ali;0712345678;Ruth Achieng;Peter Otieno;district']
		],
		[
			'enrolment by class',
			'School;Class;Girls enrolled;Boys enrolled;Dropouts;Head teacher name',
			['Kwale Primary;4;22;25;3;Peter Otieno']
		],
		[
			'reports counted up by month',
			'Community;Month;Type of violence;Sex;Age group;Number of cases;Cases referred to police;Case closed',
			['Kilifi;2024-03;physical;F;12-17;7;3;2']
		],
		[
			'the model’s measures',
			'community_id;period_start;period_end;measure_code;method;sex;age_band;harm;numerator;denominator;referred;referral_completed',
			['C01;2024-01-01;2024-03-31;H1;report;f;10-19;sexual_violence;4;;3;2']
		],
		[
			'a case load by worker',
			'Social worker;Month;Cases opened;Cases closed;Risk level high;Perpetrator known',
			['Peter Otieno;2024-03;12;9;4;6']
		],
		[
			'a list of communities with a contact person',
			'Nom du village;Chef de village;Téléphone;Nombre de ménages;Nombre d’enfants',
			['Kouto;Moussa Koné;0701020304;120;340']
		],
		['a sheet with nothing in it', '', []]
	])('%s', (_what, header, rows) => {
		expect(look(header, ...rows)).toBeNull();
	});
});
