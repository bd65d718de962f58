import { describe, expect, it } from 'vitest';
import { ratesInForce, type CurrencyRate } from '../../src/lib/domain/profile/rates.ts';
import { measureHeadlines } from '../../src/lib/pipeline/measure.ts';
import { readCurrencies, setRates } from '../../src/lib/pipeline/money.ts';
import { readCells } from '../../src/lib/pipeline/read-cells.ts';
import { ensureMeasured } from '../../src/lib/pipeline/measure.ts';
import { projectOf, type ProjectInNode } from './project-in-node.ts';

/** c1 gave and got shillings only, c2 both, c3 both and once in nobody knows what. */
const contributions = [
	'contribution_id,community_id,date,source,kind,value,currency',
	'a,c1,2024-01-10,community,cash,3000,KES',
	'b,c1,2024-01-11,ngo,cash,1000,kes',
	'c,c2,2024-02-01,community,cash,1000,KES',
	'd,c2,2024-05-01,community,materials,1300,KES',
	'e,c2,2024-05-02,donor,cash,60,USD',
	'f,c3,2024-01-01,community,cash,500,KES',
	'g,c3,2024-01-02,ngo,cash,5,USD',
	'h,c3,2024-01-03,ngo,cash,5,'
].join('\n');

const communities = 'community_id,area\nc1,North\nc2,North\nc3,South\n';

const rate = (changes: Partial<CurrencyRate>): CurrencyRate => ({
	currency: 'KES',
	amount: 100,
	to: 'USD',
	worth: 1,
	on: '2024-01-01',
	source: '',
	...changes
});

/** From April on a dollar costs 130 shillings. */
const rates = [rate({}), rate({ amount: 130, on: '2024-04-01' })];

async function localShare(
	project: ProjectInNode,
	reporting: string,
	given: readonly CurrencyRate[]
): Promise<Record<string, readonly unknown[]>> {
	const { engine } = project;
	await setRates(engine, ratesInForce(reporting, given));
	const definitions = await measureHeadlines(engine);
	const definition = definitions.find(({ id }) => id === 'O5');
	if (definition === undefined) throw new Error('missing indicator: O5');
	await ensureMeasured(engine, definition, definition.breakdowns);
	const cells = await readCells(engine, definition, `indicator_id = 'O5' AND period_id = 'ALL'`);
	return Object.fromEntries(
		cells.map(({ placeId, group, state, numerator, denominator, value }) => [
			`${placeId} ${group}`.trim(),
			[state, numerator, denominator, value === null ? null : Math.round(value * 1e6) / 1e6]
		])
	);
}

const project = await projectOf({ 'communities.csv': communities, 'given.csv': contributions });

describe('the local share of what was given', () => {
	it('adds no several currencies without rates', async () => {
		const cells = await localShare(project, '', []);
		expect(cells['c1']).toEqual(['value', 3000, 4000, 75]);
		expect(cells['c2']?.[0]).toBe('not applicable');
		expect(cells['North']?.[0]).toBe('not applicable');
		expect(cells['c2 materials']).toEqual(['value', 1300, 1300, 100]);
	});

	it('adds them at the newest rate up to the day of each gift', async () => {
		const cells = await localShare(project, 'USD', rates);
		// 1000 at 100 and 1300 at 130 are 10 dollars each, beside 60 from a donor.
		expect(cells['c2']).toEqual(['value', 20, 80, 25]);
		// 3000 and 1000 at 100 come to it.
		expect(cells['North']).toEqual(['value', 50, 120, Math.round((50 / 120) * 1e8) / 1e6]);
	});

	it('takes the first rate for what was given before it', async () => {
		const cells = await localShare(project, 'USD', [rate({ on: '2024-12-31' })]);
		expect(cells['c2']).toEqual(['value', 23, 83, Math.round((23 / 83) * 1e8) / 1e6]);
	});

	it('leaves money of one currency as it stands', async () => {
		const cells = await localShare(project, 'USD', rates);
		expect(cells['c1']).toEqual(['value', 3000, 4000, 75]);
		expect(cells['c2 materials']).toEqual(['value', 1300, 1300, 100]);
	});

	it('does not guess what a gift without a currency is worth', async () => {
		const cells = await localShare(project, 'USD', rates);
		expect(cells['c3']?.[0]).toBe('not applicable');
		expect(cells['ALL']?.[0]).toBe('not applicable');
	});

	it('makes no sum while one currency has no rate', async () => {
		const cells = await localShare(project, 'EUR', [rate({ to: 'EUR' })]);
		expect(cells['c2']?.[0]).toBe('not applicable');
	});

	it('goes back to what it was when the rates are taken away', async () => {
		const before = await localShare(project, '', []);
		await localShare(project, 'USD', rates);
		expect(await localShare(project, '', [])).toEqual(before);
	});
});

it('the currencies of a project are those of its contributions, in capitals', async () => {
	expect(await readCurrencies(project.engine)).toEqual(['KES', 'USD']);
});
