import { describe, expect, it } from 'vitest';
import { secondTables, stepsToFill } from '../../../../src/lib/domain/intake/second-tables.ts';
import {
	describeFile,
	openFile,
	type SheetDescription
} from '../../../../src/lib/pipeline/opened-file.ts';
import { takeFile } from '../../../../src/lib/pipeline/take-file.ts';
import type { Mapping } from '../../../../src/lib/domain/intake/mapping.ts';

const log = [
	'meeting_id,community_id,date,girls,boys,given by,what was given,worth,currency',
	'M1,C1,2024-01-10,3,2,community,cash,150,KES',
	'M2,C2,2024-02-11,1,4,community,food,250,KES'
].join('\n');

const headers = ['given by', 'what was given', 'worth', 'currency'];

const rowsOf = (sheet: SheetDescription | undefined) => sheet ?? { header: [], sample: [] };

const opened = (text: string) => openFile(new TextEncoder().encode(text), 'log.csv');

function mapping(table: Mapping['table'], columns: Record<string, string>): Mapping {
	const header = log.split('\n')[0]?.split(',') ?? [];
	return {
		table,
		columns: Object.entries(columns).map(([column, name]) => ({
			column,
			header: name,
			position: header.indexOf(name),
			reading: {}
		})),
		fills: []
	};
}

describe('An activity log', () => {
	it('is seen to hold what was given beside the meeting', async () => {
		const [sheet] = describeFile(await opened(log), []).sheets;
		const understanding = sheet?.understanding ?? { tables: [], personLevel: null };
		expect(secondTables(understanding, 'meetings', rowsOf(sheet))).toEqual([
			{
				table: 'contributions',
				headers,
				steps: [{ kind: 'filled', columns: headers.map((header) => ({ header, nth: 0 })) }]
			}
		]);
		expect(secondTables(understanding, null, rowsOf(sheet))).toEqual([]);
	});

	it('fills a table that somebody names with the rows that say something of it', async () => {
		const actions = [
			'date,village,girls,boys,action planned,action started on',
			'2024-01-10,Lumavi,3,2,A path,2024-01-10',
			'2024-02-11,Tesholi,1,4,,',
			'2024-03-11,Lumavi,1,4,A well,2024-03-12'
		];
		const stepsFor = async (lines: readonly string[]) => {
			const [sheet] = describeFile(await opened(lines.join('\n')), []).sheets;
			const understanding = sheet?.understanding ?? { tables: [], personLevel: null };
			return stepsToFill(understanding, 'meetings', 'actions', rowsOf(sheet));
		};
		const columns = ['action planned', 'action started on'].map((header) => ({ header, nth: 0 }));
		expect(await stepsFor(actions)).toEqual([{ kind: 'filled', columns }]);
		expect(await stepsFor(actions.filter((line) => !line.endsWith(',')))).toEqual([]);
	});

	it('whose rows are numbered fills another table with those alone that say more of it than a number', async () => {
		const numbered = [
			'Activity no.,Date,Community,Type of meeting,Girls,Boys,Action title,Harm addressed,Action started',
			'A1,2026-01-01,C1,planning,3,10,Night guards,child_marriage,2026-01-01',
			'A2,2026-01-02,C2,reflection,5,12,,,',
			'A3,2026-01-03,C1,planning,4,2,A bylaw,child_marriage,2026-01-03'
		];
		const [sheet] = describeFile(await opened(numbered.join('\n')), []).sheets;
		const understanding = sheet?.understanding ?? { tables: [], personLevel: null };
		const columns = ['Action title', 'Harm addressed', 'Action started'].map((header) => ({
			header,
			nth: 0
		}));
		const steps = [{ kind: 'filled', columns }];
		expect(secondTables(understanding, 'meetings', rowsOf(sheet))).toMatchObject([
			{ table: 'actions', steps }
		]);
		expect(stepsToFill(understanding, 'meetings', 'actions', rowsOf(sheet))).toEqual(steps);
	});

	it('without such columns fills one table', async () => {
		const plain = log.split('\n').map((line) => line.split(',').slice(0, 6).join(','));
		const [sheet] = describeFile(await opened(plain.join('\n')), []).sheets;
		expect(
			secondTables(
				sheet?.understanding ?? { tables: [], personLevel: null },
				'meetings',
				rowsOf(sheet)
			)
		).toEqual([]);
	});

	it('goes in as two parts of one sheet, both kept with their own columns', async () => {
		const file = await opened(log);
		const [sheet] = file.sheets;
		if (sheet === undefined) throw new Error('missing sheet');
		const twice = { ...file, sheets: [sheet, { ...sheet, copyOf: 0 }] };
		const meetings = { meeting_id: 'meeting_id', community_id: 'community_id', date: 'date' };
		const given = { contribution_id: 'meeting_id', community_id: 'community_id', value: 'worth' };
		const taken = takeFile(
			twice,
			[
				{ index: 0, mapping: mapping('meetings', meetings) },
				{ index: 1, mapping: mapping('contributions', given) }
			],
			'2026-01-05T10:00:00.000Z'
		);
		const { parts, sheetsLeftOut } = taken.source;
		expect(parts.map(({ table, place }) => [table, place])).toEqual([
			['meetings', undefined],
			['contributions', undefined]
		]);
		expect(new Set(parts.map(({ path }) => path)).size).toBe(2);
		expect(sheetsLeftOut).toBeUndefined();
		expect(taken.parts.map(({ records }) => records)).toEqual([2, 2]);
	});
});
