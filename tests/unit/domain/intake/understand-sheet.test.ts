import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { tables } from '../../../../src/lib/domain/tables/index.ts';
import { understandSheet } from '../../../../src/lib/domain/intake/understand-sheet.ts';
import type { Understanding } from '../../../../src/lib/domain/intake/understanding.ts';

function understand(header: readonly string[], rows: readonly string[][] = []): Understanding {
	const numbered = rows.map((cells, place) => ({ row: place + 2, cells }));
	return understandSheet({ sheet: '', header, rows: numbered, rowCount: rows.length }, []);
}

/** What became of each column of the likeliest table. */
function columnsOf(understanding: Understanding): (string | null)[] {
	return understanding.tables[0]?.columns.map(({ column }) => column) ?? [];
}

describe('Sheets with the model’s own headers', () => {
	it.each(tables.map((table) => [table.id, table] as const))(
		'know a sheet of %s for certain, with all of its columns',
		(id, table) => {
			const header = table.columns.map((column) => column.id);
			const understanding = understand(header);
			expect(understanding.tables[0]).toMatchObject({
				table: id,
				confidence: 'certain',
				fills: [],
				missing: []
			});
			expect(columnsOf(understanding)).toEqual(header);
			const guesses = understanding.tables[0]?.columns ?? [];
			expect(guesses.every(({ confidence }) => confidence === 'certain')).toBe(true);
		}
	);

	it.each(tables.map((table) => [table.id, table] as const))(
		'know a sheet of %s with the columns alone that it needs, and one of its own',
		(id, table) => {
			const others = tables.filter((other) => other.id !== id);
			const isOwn = (column: string): boolean =>
				!others.some(({ columns }) => columns.some((other) => other.id === column));
			const needed = table.columns.filter(({ need }) => need === 'needed').map((one) => one.id);
			const own = table.columns.map((column) => column.id).find(isOwn);
			const header = [...new Set([...needed, ...(own === undefined ? [] : [own])])];
			expect(understand(header).tables[0]).toMatchObject({ table: id, confidence: 'certain' });
		}
	);

	it('are certain of a column under its own header, whatever stands below it', () => {
		const rows = ['a', 'b', 'c', 'd'].map((id) => [id, 'K1', 'some day', 'many', 'who knows']);
		const header = ['meeting_id', 'community_id', 'date', 'girls', 'called_by'];
		const [best] = understand(header, rows).tables;
		expect(best).toMatchObject({ table: 'meetings', confidence: 'certain' });
		expect(best?.columns.map(({ confidence }) => confidence)).toEqual(header.map(() => 'certain'));
	});

	it('leave out what the model has no place for, without a question', () => {
		const [best] = understand(['Meeting ID', 'Community ID', 'Date', 'Girls', 'Chief']).tables;
		expect(best?.columns[4]).toMatchObject({ column: null });
		expect(best?.confidence).toBe('certain');
	});

	it('ask where a header stands twice above different values', () => {
		const header = ['meeting_id', 'community_id', 'date', 'Girls', 'girls'];
		const rows = [
			['m1', 'K1', '2024-03-01', '3', '4'],
			['m2', 'K1', '2024-03-02', '5', '6']
		];
		const [best] = understand(header, rows).tables;
		expect(best?.columns.slice(3)).toMatchObject([
			{ column: 'girls', confidence: 'unsure' },
			{ column: 'girls', confidence: 'unsure' }
		]);
	});

	it('are no list of communities without a question where places stand in it again and again', () => {
		const header = ['Club code', 'Community code', 'State', 'Chair'];
		const rows = [1, 2, 3, 4].map((number) => [`P${number}`, `C${number % 2}`, 'Kano', 'woman']);
		const [again] = understand(header, rows).tables;
		const [once] = understand(header, rows.slice(0, 2)).tables;
		expect(once).toMatchObject({ table: 'communities', confidence: 'certain' });
		expect(again).toMatchObject({ table: 'communities', confidence: 'unsure' });
	});

	it('are not a list of communities because a code and an area stand beside a meeting', () => {
		const header = [
			'community_id',
			'area',
			'Date of the meeting',
			'Number of girls',
			'Boys',
			'Women'
		];
		expect(understand(header).tables[0]?.table).toBe('meetings');
	});
});

describe('Understanding any sheet', () => {
	it('says nothing of a sheet with columns that many tables share and no other', () => {
		expect(
			understand(['community_id', 'date']).tables.map(({ confidence }) => confidence)
		).not.toContain('certain');
	});

	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
		'treats “%s” as an ordinary column',
		(header) => {
			const [best] = understand(['meeting_id', 'community_id', 'date', header]).tables;
			expect(best).toMatchObject({ table: 'meetings', confidence: 'certain' });
			expect(best?.columns[3]).toMatchObject({ column: null, header });
		}
	);

	test.prop([fc.array(fc.string(), { maxLength: 30 })], { seed: 7 })(
		'never throws, and speaks of every column in its place',
		(header) => {
			for (const guess of understand(header).tables) {
				expect(guess.columns.map(({ position }) => position)).toEqual(header.map((_, at) => at));
			}
		}
	);
});
