import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { plainHeader, recognise } from '../../../src/lib/domain/intake/recognise.ts';
import { tables } from '../../../src/lib/domain/tables/index.ts';

describe('Recognising a table by its headers', () => {
	it.each(tables.map((table) => [table.id, table] as const))(
		'knows a file with all columns of %s',
		(id, table) => {
			const recognition = recognise(table.columns.map((column) => column.id));
			expect(recognition).toMatchObject({ fits: true, recognised: { table: id, leftOut: [] } });
		}
	);

	it.each(tables.map((table) => [table.id, table] as const))(
		'knows a template of %s without its optional columns',
		(id, table) => {
			const headers = table.columns
				.filter((column) => column.need !== 'optional')
				.map((column) => column.id);
			expect(recognise(headers)).toMatchObject({ fits: true, recognised: { table: id } });
		}
	);

	it('does not mind order, case, spaces, hyphens, underscores and marks that nobody sees', () => {
		const headers = ['Date', 'GIRLS', '\uFEFFMeeting ID', 'community-id', ' called\u200B_by '];
		const recognition = recognise(headers);
		expect(recognition).toMatchObject({ fits: true, recognised: { table: 'meetings' } });
		if (!recognition.fits) throw new Error('missing recognition');
		expect(Object.fromEntries(recognition.recognised.columns)).toEqual({
			date: 0,
			girls: 1,
			meeting_id: 2,
			community_id: 3,
			called_by: 4
		});
	});

	it('lists columns that it does not know, and those that come twice', () => {
		const recognition = recognise([
			'meeting_id',
			'community_id',
			'date',
			'Girls',
			'girls',
			'Chief'
		]);
		expect(recognition).toMatchObject({ recognised: { leftOut: [5], repeated: [4] } });
	});

	it('says which expected columns are missing, and not a word about optional ones', () => {
		const recognition = recognise(['community_id', 'date', 'external_days']);
		if (!recognition.fits) throw new Error('missing recognition');
		expect(recognition.recognised.table).toBe('followup');
		expect(recognition.recognised.missing).toEqual(['stage', 'still_active', 'external_money']);
	});

	it('says which tables come closest where none fits, and which header is almost the missing one', () => {
		const recognition = recognise(['meeting_id', 'community', 'date', 'girls', 'boys']);
		if (recognition.fits) throw new Error('unexpected recognition');
		expect(recognition.closest[0]).toEqual({
			table: 'meetings',
			missing: ['community_id'],
			similar: { community_id: 'community' }
		});
	});

	it('takes no file by columns alone that many tables share', () => {
		expect(recognise(['community_id', 'date'])).toMatchObject({ fits: false });
		expect(recognise(['community_id', 'name of chief'])).toMatchObject({ fits: false });
	});

	test.prop([fc.array(fc.string(), { maxLength: 30 })], { seed: 7 })(
		'never throws, and gives no position twice',
		(headers) => {
			const recognition = recognise(headers);
			if (!recognition.fits) return;
			const { columns, leftOut, repeated } = recognition.recognised;
			const positions = [...columns.values(), ...leftOut, ...repeated];
			expect(new Set(positions).size).toBe(headers.length);
		}
	);

	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
		'treats %s as an ordinary column',
		(header) => {
			const recognition = recognise(['meeting_id', 'community_id', 'date', header]);
			expect(recognition).toMatchObject({ fits: true, recognised: { leftOut: [3] } });
		}
	);

	it('compares headers by one spelling', () => {
		expect(plainHeader(' Pop_Girls 10-19 ')).toBe('popgirls1019');
	});
});
