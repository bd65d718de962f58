import { literally } from './whole-match.ts';

/** Marks of currencies beside a number, in small letters, and the currency where the mark says which. */
const isoCodes =
	'aed afn ang aoa ars aud bbd bdt bhd bif bob brl bwp cad cdf chf clp cny cop crc cup cve czk djf dkk dop dzd egp ern etb eur fjd gbp ghs gmd gnf gtq gyd hkd hnl htg huf idr ils inr iqd irr jmd jod jpy kes kgs khr kmf krw kwd kzt lak lbp lkr lrd lsl lyd mad mdl mga mmk mnt mru mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg sek sgd sle sll sos srd ssp stn svc syp szl thb tjs tmt tnd top try ttd twd tzs uah ugx usd uyu uzs ves vnd vuv wst xaf xcd xof xpf yer zar zmw zwg zwl'.split(
		' '
	);

const otherMarks: Readonly<Record<string, string>> = {
	$: '',
	us$: 'USD',
	$us: 'USD',
	'€': 'EUR',
	'£': '',
	'¥': '',
	'₦': 'NGN',
	'₵': 'GHS',
	'₹': 'INR',
	'₨': '',
	'₱': 'PHP',
	'₺': 'TRY',
	'₴': 'UAH',
	'₽': 'RUB',
	'৳': 'BDT',
	'﷼': '',
	ksh: 'KES',
	'ksh.': 'KES',
	kshs: 'KES',
	'kshs.': 'KES',
	ush: 'UGX',
	'ugx.': 'UGX',
	shs: '',
	'shs.': '',
	sh: '',
	'sh.': '',
	'/=': '',
	tsh: 'TZS',
	'tsh.': 'TZS',
	tshs: 'TZS',
	fcfa: '',
	'f cfa': '',
	cfa: '',
	fc: 'CDF',
	fbu: 'BIF',
	frw: 'RWF',
	birr: 'ETB',
	br: '',
	rs: '',
	'rs.': '',
	tk: 'BDT',
	'tk.': 'BDT',
	le: '',
	'gh₵': 'GHS',
	'gh¢': 'GHS',
	ghc: 'GHS',
	mt: 'MZN',
	mtn: 'MZN',
	kz: 'AOA',
	r$: 'BRL',
	's/': 'PEN',
	's/.': 'PEN',
	bs: '',
	'bs.': '',
	r: 'ZAR',
	mk: 'MWK',
	dh: '',
	dhs: '',
	dt: 'TND',
	da: '',
	'د.إ': 'AED',
	'ر.س': 'SAR',
	'ج.م': 'EGP',
	'د.ج': 'DZD',
	'د.م.': 'MAD',
	'د.ت': 'TND',
	'د.ع': 'IQD',
	'ل.ل': 'LBP',
	'ل.س': 'SYP',
	جنيه: '',
	دينار: '',
	درهم: '',
	ريال: '',
	ليرة: '',
	دولار: '',
	dollars: '',
	dollar: '',
	euros: 'EUR',
	euro: 'EUR',
	pesos: '',
	shillings: '',
	francs: '',
	naira: 'NGN',
	cedis: 'GHS',
	rupees: '',
	taka: 'BDT'
};

const currencies: ReadonlyMap<string, string> = new Map([
	...isoCodes.map((code) => [code, code.toUpperCase()] as const),
	...Object.entries(otherMarks)
]);

const beside = /^(?:([^\d]{1,12}?) ?(\d.*?)|(\d.*?) ?([^\d]{1,12}))$/;

/** The mark of a currency that stands before or after a number in plain text; `null` where none does. */
export function currencyMark(plain: string): string | null {
	const found = beside.exec(plain);
	const mark = found?.[1] ?? found?.[4];
	return mark !== undefined && currencies.has(mark) ? mark : null;
}

/** The code of the currency that a mark stands for; `''` where several have it. */
export function currencyOfMark(mark: string): string {
	return currencies.get(mark) ?? '';
}

/** All marks of the currency that a mark stands for; only itself where several currencies have it. */
export function marksOfSameCurrency(mark: string): readonly string[] {
	const currency = currencyOfMark(mark);
	if (currency === '') return [mark];
	return [...currencies].filter(([, other]) => other === currency).map(([other]) => other);
}

/** A pattern of the marks of the same currency. */
export const currencyPattern = (mark: string): string =>
	`(?:${[mark, ...marksOfSameCurrency(mark)].map(literally).join('|')})`;

/** A pattern of a number beside the mark of any currency. */
export const anyCurrencyPattern: string = (() => {
	const marks = [...currencies.keys()].map(literally).join('|');
	return `(?:${marks}) ?\\d.*|\\d.*? ?(?:${marks})`;
})();
