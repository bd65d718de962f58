import { describe, expect, it } from 'vitest';
import type { MappingElsewhere } from '../../../src/lib/domain/intake/answers-elsewhere';
import type { Remembered } from '../../../src/lib/domain/intake/understanding';
import { ReadingDesk } from '../../../src/lib/pipeline/reading-desk';
import { mappedSheets, pendingFileOf } from '../../../src/lib/state/pending-sheets';
import { offeredAnswers } from '../../../src/lib/state/offered-answers';

const fileId = 'f1';
const header = ['Lieu', 'Jour', 'Convoquée par', 'Filles', 'Divers'];
const rows = [
	['K1', '03/04/2025', 'sages', '4', 'a'],
	['K2', '05/06/2025', 'village', '7', 'b']
];

/** What another project decided about these columns. */
const there: Remembered = {
	table: 'meetings',
	columns: {
		community_id: { header: 'Lieu', reading: {} },
		date: { header: 'Jour', reading: { dateOrder: 'month first' } },
		called_by: {
			header: 'Convoquée par',
			reading: {
				words: [
					{ word: 'sages', code: 'joint' },
					{ word: 'elsewhere only', code: 'outside' }
				]
			}
		},
		girls: { header: 'Filles', reading: {} }
	},
	fills: [{ column: 'meeting_id', from: 'row number' }],
	leftOut: ['Divers']
};

const mappingOf = (mapping: Remembered, at = '2026-01-05T10:00:00.000Z'): MappingElsewhere => ({
	project: 'Kilifi',
	at,
	mapping
});

/** A file as it waits in a project without files, or with what files of its own teach. */
async function waiting(
	columns: readonly string[],
	cells: readonly (readonly string[])[],
	own: readonly Remembered[] = []
) {
	const desk = new ReadingDesk();
	const reader = Object.assign(desk, { close: () => undefined });
	const text = [columns, ...cells].map((row) => `${row.join(';')}\n`).join('');
	const described = await desk.open(fileId, new File([text], 'visits.csv'), []);
	const file = await pendingFileOf(fileId, described, reader, own);
	const [sheet] = file.sheets;
	if (sheet === undefined) throw new Error('no sheet');
	return { file, sheet, reader };
}

async function offered(
	elsewhere: readonly MappingElsewhere[],
	{ columns = header, cells = rows, own = [] as readonly Remembered[] } = {}
) {
	const { sheet, reader, file } = await waiting(columns, cells);
	return { file, sheet, offer: await offeredAnswers({ fileId, sheet, reader }, own, elsewhere) };
}

describe('141: answers of another project', () => {
	it('are offered with what would change, and change nothing by themselves', async () => {
		const { sheet, offer } = await offered([mappingOf(there)]);
		expect(offer?.project).toBe('Kilifi');
		expect(offer?.before).toBe(sheet);
		expect(offer?.differences).toContainEqual({
			...{ kind: 'reading', position: 1, about: 'date order', here: '', there: 'month first' }
		});
		expect(offer?.differences).toContainEqual({
			...{ kind: 'word', position: 2, column: 'called_by', word: 'sages' },
			...{ here: null, there: 'joint' }
		});
		expect(sheet.choice.readings.size).toBe(0);
	});

	it('come to the mapping that was shown, with the words of this file alone', async () => {
		const { file, offer } = await offered([mappingOf(there)]);
		const sheets = offer === null ? [] : [offer.after];
		const [taken] = mappedSheets({ ...file, sheets });
		expect(taken?.mapping.table).toBe('meetings');
		expect(taken?.mapping.columns.map(({ column, header: name }) => [column, name])).toEqual([
			['community_id', 'Lieu'],
			['date', 'Jour'],
			['called_by', 'Convoquée par'],
			['girls', 'Filles']
		]);
		expect(taken?.mapping.columns[1]?.reading.dateOrder).toBe('month first');
		expect(JSON.stringify(taken)).not.toContain('elsewhere only');
		expect(taken?.mapping.fills).toEqual([{ column: 'meeting_id', from: 'row number' }]);
	});

	it('leave open what nobody said there', async () => {
		const { offer } = await offered([mappingOf(there)]);
		expect(offer?.after.open).toContainEqual({ kind: 'format', position: 2, mustAnswer: true });
		expect(offer?.after.open).not.toContainEqual({ kind: 'format', position: 1, mustAnswer: true });
	});

	it('never take in a column that may point at somebody here', async () => {
		const columns = [...header, 'Nom de la mère'];
		const cells = rows.map((row, at) => [...row, at === 0 ? 'Amina Yusuf' : 'Grace Wanjiru']);
		const mapping: Remembered = {
			...there,
			columns: { ...there.columns, learning: { header: 'Nom de la mère', reading: {} } }
		};
		const { sheet, offer } = await offered([mappingOf(mapping)], { columns, cells });
		expect(sheet.choice.columns[5]).toBeNull();
		expect(offer?.differences).toContainEqual({ kind: 'kept out', position: 5 });
		expect(offer?.after.choice.columns).not.toContain('learning');
		expect(offer?.after.choice.columns[5]).toBeNull();
	});

	it('bring no place, day or number of the other project', async () => {
		const { community_id: _lieu, ...columns } = there.columns;
		const mapping: Remembered = {
			...there,
			columns,
			fills: [
				{ column: 'community_id', from: 'constant', value: 'K-SECRET' },
				{ column: 'recorded_by', from: 'constant', value: 'outside' }
			],
			leftOut: ['Lieu', 'Divers']
		};
		const { offer } = await offered([mappingOf(mapping)]);
		expect(JSON.stringify(offer?.after.choice)).not.toContain('K-SECRET');
		expect(offer?.after.choice.fills).toContainEqual(mapping.fills[1]);
		expect(offer?.differences).toContainEqual({
			...{ kind: 'fill', column: 'recorded_by', here: null, there: mapping.fills[1] }
		});
	});

	it('do not put a column where next to nothing of it can be read', async () => {
		const mapping: Remembered = {
			...there,
			columns: { ...there.columns, boys: { header: 'Divers', reading: {} } },
			leftOut: []
		};
		const { sheet, offer } = await offered([mappingOf(mapping)]);
		expect(offer?.after.choice.columns[4]).toBe(sheet.choice.columns[4]);
	});

	it('give way to what the days of this file say by themselves', async () => {
		const cells = rows.map(([place = '', , ...rest]) => [place, '27/04/2025', ...rest]);
		const { offer } = await offered([mappingOf(there)], { cells });
		expect(offer?.after.formats.get(1)?.reading.dateOrder).toBe('day first');
		expect(offer?.differences.some(({ kind }) => kind === 'reading')).toBe(false);
	});

	it('count the columns that are alike', async () => {
		const { offer } = await offered([mappingOf(there)]);
		// The place, the girls and what was left out; not the day, and not who called it.
		expect(offer?.alike).toBe(3);
		expect(offer?.differences).toHaveLength(2);
	});

	it.each([
		['where this project knows such files itself', [mappingOf(there)], { own: [there] }],
		[
			'where a column of theirs is not there',
			[mappingOf(there)],
			{ columns: [...header.slice(0, 3), 'Garçons', 'Divers'] }
		],
		['where no other project has such a file', [], {}],
		[
			'where too few columns were taken in',
			[
				mappingOf({
					...there,
					columns: { community_id: { header: 'Lieu', reading: {} } },
					leftOut: ['Jour', 'Convoquée par', 'Filles', 'Divers']
				})
			],
			{}
		]
	])('are not offered %s', async (_why, elsewhere, more) => {
		expect((await offered(elsewhere, more)).offer).toBeNull();
	});

	it('are those of the newest file', async () => {
		const older = {
			...there,
			columns: { ...there.columns, date: { header: 'Jour', reading: { dateOrder: 'day first' } } }
		} as const;
		const { offer } = await offered([mappingOf(there, '2026-02-01'), mappingOf(older)]);
		expect(offer?.at).toBe('2026-02-01');
		expect(offer?.after.choice.readings.get(1)).toEqual({ dateOrder: 'month first' });
	});
});
