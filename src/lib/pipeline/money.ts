import { currencyRatesSql, type RateInForce } from '../domain/profile/rates.ts';
import type { Engine } from '../engine/engine.ts';

/** Which rates sums of several currencies are made at; without any, they are not made. */
export async function setRates(engine: Engine, inForce: readonly RateInForce[]): Promise<void> {
	for (const sql of currencyRatesSql(inForce)) await engine.query(sql);
}

/** The currencies that contributions came in, in the order of their codes. */
export async function readCurrencies(engine: Engine): Promise<readonly string[]> {
	const rows = await engine.query(
		'SELECT DISTINCT upper(currency) AS currency FROM contributions WHERE "value" IS NOT NULL AND currency IS NOT NULL ORDER BY 1'
	);
	return rows.map(({ currency }) => String(currency));
}
