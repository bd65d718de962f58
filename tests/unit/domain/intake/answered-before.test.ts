import { describe, expect, it } from 'vitest';
import { answeredBefore } from '../../../../src/lib/domain/intake/answered-before';
import { firstChoice, type Formats } from '../../../../src/lib/domain/intake/choice';
import type { ColumnReading } from '../../../../src/lib/domain/intake/mapping';
import { readColumn } from '../../../../src/lib/domain/intake/formats/read-column';
import type { Remembered } from '../../../../src/lib/domain/intake/understanding';
import { columnOf, tableOf } from '../../../../src/lib/domain/tables/index';

const header = ['Jour', 'Convoquée par'];
const columns = ['date', 'called_by'];

/** The choice for a file with these cells, as it is before and after earlier answers. */
function answered(cells: readonly (readonly string[])[], remembered: readonly Remembered[]) {
	const guess = firstChoice(
		{
			personLevel: null,
			tables: [
				{
					...{ table: 'meetings', confidence: 'certain', reasons: [], fills: [], missing: [] },
					columns: columns.map((column, position) => ({
						...{ position, header: header[position] ?? '', column, confidence: 'certain' },
						...{ reasons: [], alternatives: [], sensitive: null }
					}))
				}
			]
		},
		header.length
	);
	const formats: Formats = new Map(
		columns.map((column, position) => {
			const values = cells.map((row, at) => ({ row: at + 2, value: row[position] ?? '' }));
			return [position, readColumn(columnOf(tableOf('meetings'), column), values, {})];
		})
	);
	return { guess, choice: answeredBefore(guess, header, formats, remembered) };
}

const before = (reading: ColumnReading, more: Partial<Remembered> = {}): Remembered => ({
	table: 'meetings',
	columns: {
		date: { header: 'Jour', reading },
		called_by: {
			header: 'Convoquée par',
			reading: { words: [{ word: 'sages', code: 'community' }] }
		}
	},
	fills: [],
	leftOut: [],
	...more
});

describe('answeredBefore', () => {
	it('answers what is asked as it was answered for the last file', () => {
		const { choice } = answered([['03/04/2025', 'sages']], [before({ dateOrder: 'month first' })]);
		expect(choice.readings.get(0)).toEqual({ dateOrder: 'month first' });
		expect(choice.readings.get(1)).toEqual({ words: [{ word: 'sages', code: 'community' }] });
	});

	it.each([
		['days in both orders', ['27/04/2025', '04/27/2025', '03/04/2025']],
		[
			'days that a spreadsheet may have turned',
			['2025-04-03', '2025-06-05', '2025-01-12', '27/04/2025', '13/05/2025', '30/06/2025']
		]
	])('answers nothing about %s', (_what, days) => {
		const cells = days.map((day) => [day, 'sages']);
		const { choice } = answered(cells, [before({ dateOrder: 'day first' })]);
		expect(choice.readings.get(0)).toBeUndefined();
	});

	it('leaves to the file what its own values tell', () => {
		const { choice } = answered(
			[['25/04/2025', 'community']],
			[before({ dateOrder: 'month first' })]
		);
		expect([...choice.readings]).toEqual([]);
	});

	it('asks about a word that is new', () => {
		const { choice } = answered([['2025-04-03', 'chef du quartier']], [before({})]);
		expect([...choice.readings]).toEqual([]);
	});

	it('answers a word as before under a header that was reworded, and nothing else', () => {
		const columns = {
			date: { header: 'Date', reading: { dateOrder: 'day first' as const } },
			called_by: {
				header: 'Qui a convoqué ?',
				reading: { words: [{ word: 'sages', code: 'community' }] }
			}
		};
		const { choice } = answered([['03/04/2025', 'sages']], [before({}, { columns })]);
		expect(choice.readings.get(0)).toBeUndefined();
		expect(choice.readings.get(1)).toEqual({ words: [{ word: 'sages', code: 'community' }] });
	});

	it('takes no answer from another column or another table', () => {
		const elsewhere = before({ dateOrder: 'day first' }, { table: 'actions' });
		const renamed = before(
			{},
			{ columns: { date: { header: 'Date', reading: { dateOrder: 'day first' } } } }
		);
		const { guess, choice } = answered([['03/04/2025', 'sages']], [elsewhere, renamed]);
		expect(choice).toBe(guess);
	});

	it('takes the newest of several answers', () => {
		const files = [before({ dateOrder: 'day first' }), before({ dateOrder: 'month first' })];
		const { choice } = answered([['03/04/2025', 'sages']], files);
		expect(choice.readings.get(0)).toEqual({ dateOrder: 'day first' });
	});
});
