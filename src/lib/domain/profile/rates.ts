import { text } from '../sql.ts';

/** On a day, `amount` of one currency was worth `worth` of another: so somebody said, and so it is shown. */
export interface CurrencyRate {
	readonly currency: string;
	/** Above 0, as `worth`. */
	readonly amount: number;
	readonly to: string;
	readonly worth: number;
	/** A calendar day, `2026-06-30`. */
	readonly on: string;
	/** Where the rate comes from, in words; `''` where nobody said. */
	readonly source: string;
}

/** What one unit of a currency is worth in the reporting currency for money given on the days from `since` up to `until`. */
export interface RateInForce {
	readonly currency: string;
	/** `null`: from the beginning. */
	readonly since: string | null;
	/** The first day on which a newer rate holds; `null`: for good. */
	readonly until: string | null;
	readonly worth: number;
	/** The rate as it was given; `null` for the reporting currency itself. */
	readonly rate: CurrencyRate | null;
}

/** Whether a text is a day of the calendar, not before 1900. */
export function isDay(iso: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || iso < '1900') return false;
	const time = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso);
}

/** Smallest and largest amount that a rate may have. */
export const amountLimits = { smallest: 1e-9, largest: 1e15 } as const;

/** Currencies are compared as the rows of contributions are: in capitals. */
const currencyKey = (currency: string): string => currency.trim().toUpperCase();

/**
 * Which rate holds when. Money is converted at the newest rate of its currency up to its day, and before the first rate
 * at the first. A rate between two currencies holds both ways.
 */
export function ratesInForce(
	reportingCurrency: string,
	rates: readonly CurrencyRate[]
): readonly RateInForce[] {
	const reporting = currencyKey(reportingCurrency);
	if (reporting === '') return [];
	const own: RateInForce = {
		currency: reporting,
		since: null,
		until: null,
		worth: 1,
		rate: null
	};
	const byCurrency = new Map<string, CurrencyRate[]>();
	for (const rate of rates) {
		const currency = otherThan(reporting, rate);
		if (currency !== null) byCurrency.set(currency, [...(byCurrency.get(currency) ?? []), rate]);
	}
	return [own, ...[...byCurrency].flatMap(([currency, own]) => inTurn(currency, own))];
}

/** The other currency of a rate one of whose two is the reporting currency; `null` where none or both are. */
function otherThan(reporting: string, { currency, to }: CurrencyRate): string | null {
	const pair = [currencyKey(currency), currencyKey(to)];
	const others = pair.filter((one) => one !== reporting && one !== '');
	const [other] = others;
	return others.length === 1 && pair.includes(reporting) ? (other ?? null) : null;
}

/** The rates of one currency by their days; of two of one day the later one counts. */
function inTurn(currency: string, rates: readonly CurrencyRate[]): readonly RateInForce[] {
	const byDay = new Map(rates.map((rate) => [rate.on, rate]));
	const ordered = [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
	return ordered.map((rate, index) => ({
		currency,
		since: index === 0 ? null : rate.on,
		until: ordered[index + 1]?.on ?? null,
		worth:
			currencyKey(rate.currency) === currency ? rate.worth / rate.amount : rate.amount / rate.worth,
		rate
	}));
}

/** Those of some currencies for which no rate holds: their money cannot be added to that of others. */
export function withoutRate(
	currencies: readonly string[],
	inForce: readonly RateInForce[]
): readonly string[] {
	const known = new Set(inForce.map(({ currency }) => currency));
	return currencies.filter((currency) => !known.has(currencyKey(currency)));
}

const day = (iso: string | null, otherwise: string): string => `DATE ${text(iso ?? otherwise)}`;

/** The table of rates; while it is empty, nothing is converted. */
export const currencyRatesTableSql = `CREATE TABLE IF NOT EXISTS currency_rates (currency VARCHAR, since DATE, until DATE, worth DOUBLE)`;

/** Fills the table of rates anew. */
export function currencyRatesSql(inForce: readonly RateInForce[]): readonly string[] {
	const emptied = [currencyRatesTableSql, 'DELETE FROM currency_rates'];
	if (inForce.length === 0) return emptied;
	const rows = inForce.map(
		({ currency, since, until, worth }) =>
			`(${text(currency)}, ${day(since, '0001-01-01')}, ${day(until, '9999-12-31')}, ${worth}::DOUBLE)`
	);
	return [...emptied, `INSERT INTO currency_rates VALUES ${rows.join(', ')}`];
}
