import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { FormulaProblem } from '../../../../src/lib/domain/own-indicators/formula-problem';
import { parseFormula } from '../../../../src/lib/domain/own-indicators/parse';
import { printFormula } from '../../../../src/lib/domain/own-indicators/print';
import { formulaProblemSentence } from '../../../../src/lib/i18n/formula-sentence';
import { anyFormula } from './any-formula';

function formulaOf(expression: string) {
	const parsed = parseFormula(expression);
	if ('problem' in parsed) throw new Error(`unexpected problem: ${parsed.problem.code}`);
	return parsed.formula;
}

function problemOf(expression: string): FormulaProblem {
	const parsed = parseFormula(expression);
	if ('formula' in parsed) throw new Error(`missing problem: ${expression}`);
	return parsed.problem;
}

const again = (expression: string): string => printFormula(formulaOf(expression));

describe('an expression', () => {
	test.each([
		'count(meetings)',
		'count(meetings where called_by = community) / count(meetings)',
		'count(meetings where called_by in (community, together) and girls >= 5)',
		'sum(hours from contributions where source = community)',
		'sum(girls + boys from meetings) / sum(girls + boys + women + men from meetings)',
		'sum(hours from contributions) / count(contributions)',
		'count(meetings) / count(meetings where small_groups = yes) as ratio',
		'count(meetings) / 12',
		'count(actions where managed_by != outside) / count(actions) on last day',
		'count(actions where end_reason = finished) by date_ended',
		'sum(local_facilitators from followup) latest',
		'count(contributions where currency = "KES" or currency is not recorded)',
		'count(meetings where date > 2024-01-31 and learning is recorded)',
		'count(meetings where called_by = community and (girls >= 5 or boys >= 5))',
		'count(meetings where girls > 1 or (boys > 1 and (men > 1 or women > 1)))'
	])('%s reads back as it stands', (expression) => {
		expect(again(expression)).toBe(expression);
	});

	test.each([
		[
			'COUNT( Meetings WHERE Called_by = Community )',
			'count(meetings where called_by = community)'
		],
		['sum(hours) from contributions', 'sum(hours from contributions)'],
		['count(meetings) / count(meetings) as percent', 'count(meetings) / count(meetings)'],
		['count(meetings) by date over periods', 'count(meetings)'],
		['count(actions) on the last day', 'count(actions) on last day'],
		[
			'count(meetings where called_by in ("community"))',
			'count(meetings where called_by = community)'
		],
		['count(meetings where girls >= 05.50)', 'count(meetings where girls >= 5.5)'],
		['count(meetings where ((girls > 1)))', 'count(meetings where girls > 1)'],
		[
			'count(meetings where (girls > 1 and boys > 1) and (men > 1))',
			'count(meetings where girls > 1 and boys > 1 and men > 1)'
		],
		[
			'count(meetings where ((girls > 1) and boys > 1) or (men > 1))',
			'count(meetings where (girls > 1 and boys > 1) or men > 1)'
		]
	])('%s is written %s', (loose, plain) => {
		expect(again(loose)).toBe(plain);
	});

	it('reads as the same formula after it was printed, whatever the formula', () => {
		const property = fc.property(anyFormula, (formula) => {
			const printed = printFormula(formula);
			expect(formulaOf(printed)).toEqual(formula);
			expect(again(printed)).toBe(printed);
		});
		fc.assert(property, { seed: 51, numRuns: 1000 });
	});

	it('of any text is a formula or a problem that stands within it and has a sentence', () => {
		const words = fc.constantFrom(
			...['count(', 'sum(', 'meetings', ' where ', 'girls', '>=', '5', ')', '/', '(', ' in ', ','],
			...['"', "'", ';', '--', 'drop table meetings', 'called_by', '=', 'community', ' and ', 'ü']
		);
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.array(words, { maxLength: 30 }).map((some) => some.join(''))
		);
		const property = fc.property(text, (source) => {
			const parsed = parseFormula(source);
			if ('formula' in parsed) return;
			const { start, end } = parsed.problem;
			expect(start).toBeGreaterThanOrEqual(0);
			expect(end).toBeLessThanOrEqual(source.length);
			expect(start).toBeLessThanOrEqual(end);
			expect(formulaProblemSentence(parsed.problem)).toMatch(/[.?]$/);
		});
		fc.assert(property, { seed: 52, numRuns: 3000 });
	});

	test.each(['(', '"', ' ', 'a', '9', 'count(', '+girls'])(
		'of a hundred thousand “%s” is refused',
		(piece) => {
			expect(['too long', 'nothing there']).toContain(problemOf(piece.repeat(100_000)).code);
		}
	);
});

it('that no row can meet in any way is refused, also where parentheses give several ways', () => {
	const asked = (rest: string): string =>
		`count(meetings where called_by = community and (called_by = outside or ${rest}))`;
	expect(problemOf(asked('called_by = together'))).toMatchObject({
		code: 'never both',
		about: 'called_by'
	});
	expect(again(asked('girls > 1'))).toBe(asked('girls > 1'));
});

describe('what is wrong', () => {
	test.each([
		['', 'nothing there', ''],
		['count', 'unexpected', ''],
		['count(meetngs)', 'unknown table', 'meetngs'],
		['count(measures)', 'measures have rules', 'measures'],
		['count(targets)', 'unknown table', 'targets'],
		['count(meetings where called = community)', 'unknown column', 'called'],
		['count(meetings where called_by = comunity)', 'unknown word', 'comunity'],
		['count(meetings where girls = many)', 'not a number', 'many'],
		['count(meetings where date > 2024-02-30)', 'not a day', '2024-02-30'],
		['count(meetings where called_by > community)', 'no order', 'called_by'],
		['count(meetings where meeting_id = 5)', 'not to ask', 'meeting_id'],
		['count(meetings where learning = 5)', 'not to ask', 'learning'],
		['count(meetings where date is recorded)', 'never blank', 'date'],
		['sum(score from ownership)', 'not to add up', 'score'],
		['sum(learning from meetings)', 'not to add up', 'learning'],
		['sum(girl from meetings)', 'unknown column', 'girl'],
		['count(meetings) / count(actions)', 'other table', 'count'],
		['count(meetings) / 0', 'divides by nothing', '0'],
		['count(meetings) / ', 'unexpected', ''],
		['count(meetings where girls > 1 and boys > 1 or men > 1)', 'and with or', 'or'],
		[
			'count(meetings where girls > 1 and (boys > 1 or men > 1 and women > 1))',
			'and with or',
			'and'
		],
		['count(meetings where (girls > 1 or boys > 1)', 'unexpected', ''],
		['count(meetings where ((((((girls > 1)))))))', 'too deep', '('],
		['count(meetings where ())', 'unexpected', ')'],
		['count(meetings); drop table meetings', 'strange sign', ';'],
		['count(meetings where called_by = "community)', 'text not closed', '"community)'],
		['count(meetings) by next_date', 'unknown day column', 'next_date']
	])('with “%s” is that: %s', (expression, code, found) => {
		const problem = problemOf(expression);
		expect([problem.code, problem.found]).toEqual([code, found]);
		expect(expression.slice(problem.start, problem.end)).toBe(found);
	});

	test.each([
		['sum(value + hours from contributions)', 'unlike sums'],
		['sum(value from contributions) / sum(hours from contributions)', 'unlike sums'],
		['sum(value from contributions) / 12', 'money for a number'],
		['count(meetings) / 12 on last day', 'number over periods only'],
		['count(actions) latest', 'no series'],
		['count(meetings where called_by = community and called_by = outside)', 'never both'],
		[
			'count(meetings where meeting_type = planning) / count(meetings where meeting_type = reflection)',
			'never both'
		]
	])('with “%s” as a whole is that: %s', (expression, code) => {
		expect(problemOf(expression).code).toBe(code);
	});

	it('is said with what was likely meant, and what there is', () => {
		const sentence = formulaProblemSentence(problemOf('count(meetings where caled_by = outside)'));
		expect(sentence).toContain('Was “called_by” meant?');
		expect(sentence).toContain('facilitated_by');
	});
});
