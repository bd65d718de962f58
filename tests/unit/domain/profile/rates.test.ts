import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	currencyRatesSql,
	isDay,
	ratesInForce,
	withoutRate,
	type CurrencyRate
} from '$lib/domain/profile/rates';

const rate = (changes: Partial<CurrencyRate> = {}): CurrencyRate => ({
	currency: 'KES',
	amount: 100,
	to: 'USD',
	worth: 1,
	on: '2025-01-01',
	source: '',
	...changes
});

describe('ratesInForce', () => {
	it('converts nothing while no currency for sums is chosen', () => {
		expect(ratesInForce('', [rate()])).toEqual([]);
	});

	it('holds the first rate from the beginning, and each until the next', () => {
		const rates = [rate({ amount: 130, on: '2025-07-01' }), rate()];
		const held = ratesInForce('USD', rates).map(({ currency, since, until, worth }) => [
			currency,
			since,
			until,
			worth
		]);
		expect(held).toEqual([
			['USD', null, null, 1],
			['KES', null, '2025-07-01', 1 / 100],
			['KES', '2025-07-01', null, 1 / 130]
		]);
	});

	it('reads a rate both ways, whatever the case of the codes', () => {
		const worths = ratesInForce('kes', [rate()]).map(({ currency, worth }) => [currency, worth]);
		expect(worths).toEqual([
			['KES', 1],
			['USD', 100]
		]);
	});

	it('leaves rates between other currencies, and of a currency to itself, alone', () => {
		const rates = [rate({ to: 'EUR' }), rate({ currency: 'USD' })];
		expect(ratesInForce('USD', rates).map(({ currency }) => currency)).toEqual(['USD']);
	});

	it('takes the rate that was given last for a day', () => {
		const rates = [rate({ amount: 90 }), rate({ amount: 80 })];
		expect(ratesInForce('USD', rates).map(({ worth }) => worth)).toEqual([1, 1 / 80]);
	});

	it('gives exactly one rate of a currency for every day', () => {
		const days = fc
			.date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		const property = fc.property(fc.array(days, { minLength: 1 }), days, (given, day) => {
			const held = ratesInForce(
				'USD',
				given.map((on) => rate({ on }))
			);
			const onDay = held.filter(
				({ currency, since, until }) =>
					currency === 'KES' && (since === null || since <= day) && (until === null || day < until)
			);
			expect(onDay.length).toBe(1);
		});
		fc.assert(property, { seed: 45, numRuns: 200 });
	});
});

describe('withoutRate', () => {
	it('names the currencies that cannot be converted', () => {
		const held = ratesInForce('USD', [rate()]);
		expect(withoutRate(['KES', 'USD', 'UGX'], held)).toEqual(['UGX']);
		expect(withoutRate(['KES', 'USD'], [])).toEqual(['KES', 'USD']);
	});
});

describe('isDay', () => {
	it.each(['2026-02-30', '2026-13-01', '26-01-01', '1899-12-31', ''])('refuses %s', (text) => {
		expect(isDay(text)).toBe(false);
	});

	it('takes a leap day', () => {
		expect(isDay('2024-02-29')).toBe(true);
	});
});

describe('currencyRatesSql', () => {
	it('quotes what stands in a project', () => {
		const held = ratesInForce('USD', [rate({ currency: "K'ES" })]);
		expect(currencyRatesSql(held).at(-1)).toContain("'K''ES'");
	});
});
