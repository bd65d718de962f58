/** Invented tables, mostly figures and a few words, as reports of communities have them. */
interface Words {
	readonly header: string;
	readonly rows: readonly string[];
	/** Older encodings that can write it. */
	readonly labels: readonly string[];
}

const western = ['windows-1252', 'macintosh', 'ibm850'];

export const words: Readonly<Record<string, Words>> = {
	French: {
		header: 'N°;Communauté;Réunion;Décision',
		rows: ['Yopougon;été;créer un comité', 'Bouaké;février;réparer l’école'],
		labels: ['windows-1252', 'macintosh']
	},
	Spanish: {
		header: 'Comunidad;Niñas;Acción',
		rows: ['San José;mañana;reunión', 'Peñón;miércoles;capacitación'],
		labels: western
	},
	Portuguese: {
		header: 'Comunidade;Crianças;Acção',
		rows: ['Manhiça;reunião;formação', 'Macuácua;terça;visita às mães'],
		labels: western
	},
	German: {
		header: 'Gemeinde;Mädchen;Größe',
		rows: ['Köln;Gespräch;für Kinder', 'München;Übung;schön'],
		labels: western
	},
	Polish: {
		header: 'Gmina;Dziewczęta;Działanie',
		rows: ['Łódź;święto;spotkanie społeczności', 'Gdańsk;środa;część dzieci'],
		labels: ['windows-1250', 'iso-8859-2', 'iso-8859-16', 'ibm852', 'x-mac-ce']
	},
	Turkish: {
		header: 'Köy;Kız çocukları;Toplantı',
		rows: ['Şanlıurfa;görüşme;eğitim', 'Diyarbakır;çarşamba;ziyaret çalışması'],
		labels: ['windows-1254', 'ibm857']
	},
	Russian: {
		header: 'Село;Девочки;Встреча',
		rows: ['Верхнее;собрание;школа', 'Новое;занятие;семья'],
		labels: ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic', 'ibm855']
	},
	Ukrainian: {
		header: 'Село;Дівчата;Зустріч',
		rows: ['Київ;підтримка;школа дітей', 'Житомир;спілкування;сім’я їхня'],
		labels: ['windows-1251']
	},
	'Ukrainian without an apostrophe': {
		header: 'Село;Дівчата;Зустріч',
		rows: ['Київ;підтримка;школа дітей', 'Житомир;спілкування;її ґанок'],
		labels: ['ibm1125', 'koi8-u']
	},
	Latvian: {
		header: 'Ciems;Meitenes;Sanāksme',
		rows: ['Jēkabpils;bērnu drošība;jā', 'Rēzekne;ģimenes palīdzība;nē'],
		labels: ['windows-1257', 'ibm775']
	},
	Greek: {
		header: 'Κοινότητα;Κορίτσια;Συνάντηση',
		rows: ['Λάρισα;σχολείο;παιδιά', 'Βόλος;συζήτηση;γονείς'],
		labels: ['windows-1253', 'iso-8859-7', 'ibm737']
	},
	Arabic: {
		header: 'القرية;البنات;الاجتماع',
		rows: ['النهر;حوار مع الأهل;نعم', 'السلام;زيارة المدرسة;لا'],
		labels: ['windows-1256', 'iso-8859-6', 'ibm720']
	},
	Hebrew: {
		header: 'קהילה;בנות;פגישה',
		rows: ['חיפה;בית ספר;שיחה', 'ירושלים;הורים;ביקור'],
		labels: ['windows-1255', 'iso-8859-8']
	},
	Thai: {
		header: 'หมู่บ้าน;เด็กหญิง;ประชุม',
		rows: ['เชียงใหม่;โรงเรียน;ใช่', 'ลำปาง;ครอบครัว;ไม่'],
		labels: ['windows-874']
	},
	Vietnamese: {
		header: 'La\u0300ng;Tre\u0309 em;Ho\u0323p',
		rows: [
			'đi\u0323a phương;trươ\u0300ng ho\u0323c;gia đi\u0300nh',
			'nươ\u0301c;ngươ\u0300i;co\u0301'
		],
		labels: ['windows-1258']
	},
	Japanese: {
		header: '地域;女の子;会議',
		rows: ['東京;学校での話し合い;はい', '大阪;家族のための集まり;いいえ'],
		labels: ['shift_jis', 'euc-jp']
	},
	Chinese: {
		header: '社区;女孩;会议',
		rows: ['北京;学校的讨论;是', '上海;家庭的访问;不是'],
		labels: ['gbk']
	},
	'Chinese of Taiwan': {
		header: '社區;女孩;會議',
		rows: ['臺北;學校的討論;是', '高雄;家庭的訪問;不是'],
		labels: ['big5']
	},
	Korean: {
		header: '지역;여자 아이;회의',
		rows: ['서울;학교에서 이야기;예', '부산;가족 방문;아니요'],
		labels: ['euc-kr']
	}
};

/** A table of so many rows, in which figures stand beside the words. */
export function tableOf({ header, rows }: Words, count = 20): string {
	const lines = Array.from({ length: count }, (_, index) => {
		const row = rows[index % rows.length] ?? '';
		return `${index + 1};2024-0${(index % 9) + 1}-15;${index * 7};${row}`;
	});
	return [`id;date;n;${header}`, ...lines, ''].join('\r\n');
}
