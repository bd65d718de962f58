import { amountLimits } from './rates.ts';

/**
 * An amount as people type it: `3700`, `3 700`, `1.085`, `0,0077`. A comma before three last digits may part thousands
 * or decimals, and is not guessed at.
 */
export type Amount =
	{ readonly amount: number } | { readonly finding: 'amount unreadable' | 'amount unclear' };

export function readAmount(typed: string): Amount {
	const plain = typed.trim().replace(/(?<=\d)[\s'’](?=\d)/g, '');
	if (/^[1-9]\d{0,2},\d{3}$/.test(plain)) return { finding: 'amount unclear' };
	if (!/^\d+([.,]\d+)?$/.test(plain)) return { finding: 'amount unreadable' };
	const amount = Number(plain.replace(',', '.'));
	const isUsable = amount >= amountLimits.smallest && amount <= amountLimits.largest;
	return isUsable ? { amount } : { finding: 'amount unreadable' };
}
