import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isActionOnly } from '../../../../src/lib/domain/indicators/definition';
import { factsSql } from '../../../../src/lib/domain/indicators/facts-sql';
import { compileFormula } from '../../../../src/lib/domain/own-indicators/compile';
import { countedTables } from '../../../../src/lib/domain/own-indicators/formula';
import { parseFormula } from '../../../../src/lib/domain/own-indicators/parse';
import { codesOf } from '../../../../src/lib/domain/own-indicators/vocabulary';
import { tableOf } from '../../../../src/lib/domain/tables/index';
import { anyFormula } from './any-formula';

const heading = { id: 'own-indicator-1', area: 'action', direction: 'none' } as const;

function compiled(expression: string) {
	const parsed = parseFormula(expression);
	if ('problem' in parsed) throw new Error(parsed.problem.code);
	return compileFormula(parsed.formula, heading);
}

it('is a share of rows, each once, where both sides count rows', () => {
	expect(compiled('count(meetings where called_by = community) / count(meetings)')).toEqual({
		...heading,
		shape: 'rows',
		unit: 'percent',
		time: 'flow',
		counted: 'meetings',
		table: 'meetings',
		interval: 'wilson',
		isFullCount: true,
		tooFewBelowTen: true,
		scope: 'true',
		recorded: "(((t.called_by IN ('community'))) IS NOT NULL)",
		numerator: {
			low: "CASE WHEN (t.called_by IN ('community')) THEN 1 ELSE 0 END",
			high: "CASE WHEN (t.called_by IN ('community')) THEN 1 ELSE 0 END"
		},
		denominator: { low: '1', high: '1' },
		breakdowns: [{ id: 'meeting_type', value: 't.meeting_type' }]
	});
});

it('is of action communities alone, also about harm: others are measured by measures only', () => {
	const parsed = parseFormula('count(actions where harm is recorded)');
	if ('problem' in parsed) throw new Error(parsed.problem.code);
	const about = { id: 'own-indicator-harm-1', area: 'harm', direction: 'none' } as const;
	expect(isActionOnly(compileFormula(parsed.formula, about))).toBe(true);
});

it('has no interval where hours or money are added up, or where a number is given', () => {
	expect(compiled('sum(hours from contributions)')).toMatchObject({ unit: 'count', interval: '' });
	expect(compiled('count(meetings) / 20')).toMatchObject({ unit: 'percent', interval: '' });
	const money = compiled(
		'sum(value from contributions where source = ngo) / sum(value from contributions)'
	);
	expect(money).toMatchObject({
		interval: '',
		tooFewBelowTen: false,
		currency: 'upper(t.currency)'
	});
});

/** Every word that our own SQL may be made of. */
const known: ReadonlySet<string> = new Set([
	...['select', 'from', 'where', 'group', 'by', 'having', 'count', 'case', 'when', 'then', 'else'],
	...[
		'end',
		'and',
		'or',
		'not',
		'in',
		'is',
		'null',
		'true',
		'false',
		'coalesce',
		'upper',
		'double'
	],
	...[
		'date',
		'as',
		't',
		'p',
		'part',
		'row',
		'join',
		'on',
		'periods',
		'kind',
		'first_day',
		'last_day'
	],
	...['between', 'over', 'partition', 'order', 'desc', 'exclude', 'replace', 'row_number', 'nth'],
	...['varchar', 'integer', 'boolean', 'date_trunc', 'left', 'rate', 'currency_rates', 'currency'],
	...['worth', 'since', 'until', 'community_id', 'period_id', 'group_value', 'standing', 'day'],
	...['numerator_low', 'numerator_high', 'denominator_low', 'denominator_high', 'denominator_key'],
	...['score', 'side', 'days', 'stopped', 'latest_of', 'action_named'],
	...countedTables,
	...countedTables.flatMap((table) =>
		tableOf(table).columns.flatMap(({ id }) => [id, `${id}__high`])
	)
]);

/** Every text that may stand in it. */
const knownTexts: ReadonlySet<string> = new Set([
	...['', '|', 'used', 'known', 'not recorded', 'number', 'quarter', 'KES', 'USD', "O''S"],
	...countedTables.flatMap((table) => tableOf(table).columns.flatMap(codesOf))
]);

it('says where people with disabilities are counted, or told apart by', () => {
	for (const expression of [
		'sum(with_disability from meetings)',
		'count(meetings where with_disability >= 1) / count(meetings)'
	]) {
		expect(compiled(expression).isOfDisability).toBe(true);
	}
	expect(compiled('sum(girls from meetings)').isOfDisability).toBeUndefined();
});

it('never lets anything into SQL but columns of ours, their words, numbers and days', () => {
	const property = fc.property(anyFormula, (formula) => {
		const sql = factsSql(compileFormula(formula, heading), []);
		const texts = [...sql.matchAll(/'((?:[^']|'')*)'/g)].map(([, text]) => text ?? '');
		for (const text of texts) {
			expect(knownTexts.has(text) || /^\d{4}-\d\d-\d\d$/.test(text), text).toBe(true);
		}
		const bare = sql.replaceAll(/'(?:[^']|'')*'/g, ' ');
		const words = bare.match(/[A-Za-z_]\w*/g) ?? [];
		for (const word of words) expect(known.has(word.toLowerCase()), word).toBe(true);
		expect(bare).not.toMatch(/;|--|\/\*/);
	});
	fc.assert(property, { seed: 53, numRuns: 500 });
});
