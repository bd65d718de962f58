import { describe, expect, it } from 'vitest';
import { arabicNames, isSurelyName } from '$lib/domain/disclosure/known-names';
import { languageIds } from '$lib/i18n/languages';
import { loadMessages } from '$lib/i18n/load-messages';
import {
	meetingFindings,
	narrativeFindings,
	titleFindings,
	type NamedPlace
} from '$lib/domain/disclosure/narrative';

const places: readonly NamedPlace[] = [
	{ label: 'Kwa Mutua', consent: 'totals_only' },
	{ label: 'Bondeni', consent: 'named' }
];
const kinds = (text: string): readonly string[] =>
	narrativeFindings(text, places, new Set(['kenya', 'monday'])).map(
		({ kind, text: found }) => `${kind}: ${found}`
	);

describe('Words for a donor', () => {
	it.each([
		['Call +254 712 345 678 for more.', 'phone: +254 712 345 678'],
		['Call 0712-345-678.', 'phone: 0712-345-678'],
		['Write to amina@example.org.', 'email: amina@example.org'],
		['In Kwa Mutua the meeting was late.', 'place: Kwa Mutua'],
		['We thank Amina for her courage.', 'name: Amina'],
		['Amina Juma walked with us.', 'name: Amina Juma'],
		['There the mother of Amina Juma spoke.', 'name: Amina Juma'],
		['We thank Chief Odhiambo for the room.', 'name: Chief Odhiambo'],
		['Amina spoke first.', 'name: Amina'],
		['They met. Neema Juma led it.', 'name: Neema Juma'],
		['La reunión la llevó doña Carmen.', 'name: Carmen'],
		['قادت الاجتماع فاطمة.', 'name: فاطمة'],
		['A 14-year-old widow spoke.', 'age: 14-year-old'],
		['One girl aged 9 was hurt.', 'age: aged 9'],
		['She was 14 years old.', 'age: 14 years old'],
		['Une fille de 14 ans a parlé.', 'age: de 14 ans'],
		['Una niña de 9 años habló.', 'age: de 9 años'],
		['Uma menina com 12 anos falou.', 'age: com 12 anos'],
		['Msichana wa miaka 14 alizungumza.', 'age: wa miaka 14'],
		['تكلمت فتاة عمرها ١٤ سنة.', 'age: عمرها ١٤']
	])('are asked about: %s', (text, expected) => {
		expect(kinds(text)).toContain(expected);
	});

	it.each([
		'Between 2024 and 2025 the communities met 345 times.',
		'From 2025-01-01 to 2025-12-31 they met.',
		'In 2024-2025 the rains came late.',
		'In Bondeni, which may be named, children met.',
		'They met. The children spoke first.',
		'On Monday the CPC met, as elsewhere in Kenya.',
		'Hope grew. Peace came back to Bondeni as we said. Mark the day.',
		'Furaha na amani. Juma lililopita walikutana.',
		'اجتمعوا على عمر طويل، وكان الأمل كبيرا.',
		'1,895 of 10,958 children were out of school.',
		'Girls aged 9 to 14 and all those under 18 years old came, after 3 years.',
		'Les enfants de 6 à 14 ans et ceux de moins de 18 ans sont venus, il y a 3 ans.',
		'Watoto wa miaka 6 hadi 14 na walio chini ya miaka 18 walikuja.',
		'As crianças de 6 a 14 anos e os menores de 18 anos vieram.',
		'الأطفال دون ١٨ سنة، ومن عمر ٦ إلى ١٤'
	])('are let through: %s', (text) => {
		expect(kinds(text)).toEqual([]);
	});

	it('are looked through fast, however long and odd', () => {
		const long = `${'+1 ('.repeat(20_000)}${'A'.repeat(20_000)} ${'a@'.repeat(20_000)}`;
		expect(narrativeFindings(long, places).length).toBeGreaterThanOrEqual(0);
	});
});

describe('A title for a donor', () => {
	it('is asked about where it names a place or gives a number, and never for its capital letters', () => {
		const found = (text: string) => titleFindings(text, places).map(({ kind }) => kind);
		expect(found('Listening to Children, Kwa Mutua')).toEqual(['place']);
		expect(found('Listening 0712 345 678')).toEqual(['phone']);
		expect(found('Listening to Children of Bondeni')).toEqual([]);
	});
});

describe('Words of a meeting', () => {
	const known = new Set(['bondeni', 'monday']);
	const found = (text: string): readonly string[] =>
		meetingFindings(text, known).map(({ kind, text: said }) => `${kind}: ${said}`);

	it.each([
		['Walk with Amina to school', 'name: Amina'],
		['Amina Juma walks the girls to school', 'name: Amina Juma'],
		['We asked Chief Odhiambo, and he came.', 'name: Chief Odhiambo'],
		['Mpigie Zawadi 0712 345 678', 'phone: 0712 345 678'],
		['Visit the girl aged 9', 'age: aged 9'],
		['Amina walks with the girls', 'name: Amina'],
		['We met. Otieno will call the parents', 'name: Otieno'],
		['tell fatuma to come', 'name: fatuma'],
		['Fatou accompagne les filles', 'name: Fatou'],
		['Maria acompanha as meninas', 'name: Maria'],
		['تمشي فاطمة مع البنات', 'name: فاطمة'],
		['نتحدث مع خالد ولأحمد أيضا', 'name: خالد ولأحمد'],
		['نزور الشيخ سعيد غدا', 'name: الشيخ سعيد'],
		['يأتي عبد الرحمن غدا', 'name: عبد الرحمن'],
		// Names that nobody here knows.
		['تكلم السيد زنطوح غدا', 'name: السيد زنطوح'],
		['شكرا وأبو شمروخ معنا', 'name: وأبو شمروخ'],
		['نزور شمروخ بن زنطوح', 'name: بن زنطوح']
	])('are asked about: %s', (text, expected) => {
		expect(found(text)).toContain(expected);
	});

	it.each([
		'Meet in Bondeni on Monday. Then the CPC tells the parents.',
		'Walk with the girls to school until 2026-01-31',
		'نمشي مع البنات إلى المدرسة',
		'نجلس على الأرض، فالأمل كبير، والنور قريب',
		'قال السيد المدير إن أبو الطفل معنا',
		'وافق السيد على العمل، وتكلم أبي في الاجتماع',
		'نزرع البن ونبيع بن القرية، وأبي يعمل معنا',
		'Juma lijalo tutakutana. Neema ni kubwa.',
		'Patience with the children. Hope for all.',
		'Rosa es el color. Tomas agua y vienes.'
	])('are let through: %s', (text) => {
		expect(found(text)).toEqual([]);
	});
});

describe('Names that are known as such', () => {
	it.each(languageIds)('are never seen in the words of this page in %s', async (id) => {
		const texts = Object.values(await loadMessages(id, 'all'));
		const words = texts.flatMap((text) => text.split(/[^\p{L}\p{M}'’-]+/u));
		expect(words.length).toBeGreaterThan(10_000);
		expect([...new Set(words)].filter(isSurelyName)).toEqual([]);
		expect(arabicNames(words)).toEqual([]);
	});
});
