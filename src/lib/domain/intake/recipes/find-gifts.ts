import { columnOf, tableOf } from '../../tables/index.ts';
import { currencyOfMark } from '../formats/currency.ts';
import { matchWord } from '../words/match-word.ts';
import type { ColumnName, ColumnsToRowsStep, WideColumn } from './recipe.ts';
import { lastPart, nameOf } from './text-sheet.ts';

/**
 * Columns of a log with what was given at each meeting, one for each giver or kind: "Money given by the community
 * (UGX)", "NGO amount", "Hours of labour". Each amount is a contribution of its own.
 */

const fillers: ReadonlySet<string> = new Set(
	'money amount amounts cash value worth given gave gift gifts contribution contributions contributed donated donation donations support funds by from of the in a an at for members members’ local-currency montant argent donné donnés contribution par de la le les du des monto dinero aportado aporte por del el dinheiro valor contribuição da do pesa kiasi na ya kutoka mchango'.split(
		' '
	)
);

const cashWords =
	/(?:^|[^\p{L}])(?:money|cash|amount|amounts|funds|argent|montant|dinero|monto|dinheiro|pesa|kiasi)(?:[^\p{L}]|$)/u;
const labourWords =
	/(?:^|[^\p{L}])(?:labour|labor|work|volunteers?|main d.œuvre|mano de obra)(?:[^\p{L}]|$)/u;
const hourWords = /(?:^|[^\p{L}])(?:hours|hrs|heures|horas|saa)(?:[^\p{L}]|$)/u;
const goodsWords =
	/(?:^|[^\p{L}])(?:materials?|in-kind|goods|matériel|materiales|materiais|vifaa)(?:[^\p{L}]|$)/u;
const givingWords =
	/(?:^|[^\p{L}])(?:given|gave|gift|gifts|contribution|contributions|contributed|donated|donations?|donné|aporte|aportado|mchango|michango)(?:[^\p{L}]|$)/u;
const sumWords = /(?:^|[^\p{L}])(?:total|sum|somme|suma|soma|jumla)(?:[^\p{L}]|$)/u;

interface GiftColumn {
	readonly name: ColumnName;
	readonly isSum: boolean;
	readonly says: Readonly<Record<string, string>>;
	readonly into: 'value' | 'hours';
}

/** @returns `null` where no column says for certain that something was given */
export function findGifts(
	header: readonly string[],
	rows: readonly (readonly string[])[]
): ColumnsToRowsStep | null {
	const found = header.flatMap((text, place) => {
		const gift = holdsAmounts(rows, place) ? giftIn(text, nameOf(header, place)) : null;
		return gift === null ? [] : [gift];
	});
	const gifts = found.filter(({ isSum }) => !isSum);
	const made = new Set(gifts.flatMap(({ says, into }) => [...Object.keys(says), into]));
	if (!areTold(gifts) || header.some((text) => made.has(lastPart(text)))) return null;
	const columns = gifts.map(({ name, says, into }): WideColumn => ({ column: name, says, into }));
	return {
		kind: 'columns to rows',
		columns,
		sums: found.filter(({ isSum }) => isSum).map(({ name }) => name)
	};
}

/**
 * Each column says something else. Who gave may be left open by a single one, or by all where each says what was given:
 * beside a giver's, a column without one may be a sum.
 */
function areTold(gifts: readonly GiftColumn[]): boolean {
	const sayings = gifts.map(({ says, into }) => JSON.stringify([says, into]));
	const open = gifts.filter(({ says }) => says['source'] === undefined);
	const isOfKinds = open.length === gifts.length && open.every(({ says }) => says['kind']);
	return (
		gifts.length > 0 &&
		new Set(sayings).size === gifts.length &&
		(open.length === 0 || gifts.length === 1 || isOfKinds)
	);
}

function giftIn(header: string, name: ColumnName): GiftColumn | null {
	const text = lastPart(header);
	const currency = currencyIn(text);
	const isHours = hourWords.test(text) && (labourWords.test(text) || givingWords.test(text));
	const isAmount = cashWords.test(text) || givingWords.test(text) || currency !== '';
	if (!isHours && !isAmount) return null;
	const source = sourceIn(text);
	const isSum = sumWords.test(text);
	if (source === null && !isSum) return null;
	const kind = kindIn(text, isHours);
	const says = {
		...(source === null || source === '' ? {} : { source }),
		...(kind === '' ? {} : { kind }),
		...(currency === '' || isHours ? {} : { currency })
	};
	return { name, isSum, says, into: isHours ? 'hours' : 'value' };
}

function kindIn(text: string, isHours: boolean): string {
	if (isHours || labourWords.test(text)) return 'labour';
	if (goodsWords.test(text)) return 'materials';
	return cashWords.test(text) ? 'cash' : '';
}

/** A currency in brackets, or as the last word. */
function currencyIn(text: string): string {
	const [, inside = '', last = ''] = /(?:\(([^()]{1,12})\)|([^\s()]{1,8}))$/.exec(text) ?? [];
	return currencyOfMark((inside === '' ? last : inside).trim());
}

/** Who gave: what the words leave that say only that something was given; `''` where nothing is left, `null` where that is no giver. */
function sourceIn(text: string): string | null {
	const words = text
		.replace(/\([^()]*\)/g, ' ')
		.split(/[\s_:,.-]+/)
		.filter((word) => word !== '' && !fillers.has(word) && currencyOfMark(word) === '')
		.filter((word) => ![labourWords, hourWords, goodsWords].some((known) => known.test(word)));
	if (words.length === 0) return '';
	const { code, confidence } = matchWord(source, words.join(' '));
	return confidence === 'unsure' || code === null || code === '' ? null : code;
}

const source = columnOf(tableOf('contributions'), 'source');

/** How much of a column must be amounts. */
const mostly = 0.8;

/** Amounts, and not whether an answer such as `Money` was chosen. */
function holdsAmounts(rows: readonly (readonly string[])[], place: number): boolean {
	const filled = rows.map((row) => (row[place] ?? '').trim()).filter((cell) => cell !== '');
	const amounts = filled.filter((cell) => /^[^\d]{0,5}\d[\d\s.,'’]{0,18}[^\d]{0,5}$/.test(cell));
	const isMarks = filled.every((cell) => cell === '0' || cell === '1');
	return !isMarks && amounts.length >= filled.length * mostly;
}
