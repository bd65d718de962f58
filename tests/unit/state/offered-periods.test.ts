import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/lib/domain/period.ts';
import { offeredPeriods, yearsUntil } from '../../../src/lib/state/offered-periods.ts';

const lastDays = ['03-31', '06-30', '09-30', '12-31'];

function quarter(index: number): Period {
	const [year, place] = [Math.floor(index / 4), index % 4];
	const month = String(place * 3 + 1).padStart(2, '0');
	return {
		id: `${year}-Q${place + 1}`,
		kind: 'quarter',
		firstDay: `${year}-${month}-01`,
		lastDay: `${year}-${lastDays[place] ?? ''}`
	};
}

const indexOf = (id: string): number => Number(id.slice(0, 4)) * 4 + Number(id.slice(6)) - 1;

/** What the database makes of a first and a last quarter: all of the time between them, whatever is in it. */
function periodsBetween(first: string, last: string): Period[] {
	const count = indexOf(last) - indexOf(first) + 1;
	const quarters = Array.from({ length: count }, (_, at) => quarter(indexOf(first) + at));
	const years = [...new Set(quarters.map(({ id }) => id.slice(0, 4)))].map((id): Period => ({
		id,
		kind: 'year',
		firstDay: `${id}-01-01`,
		lastDay: `${id}-12-31`
	}));
	const lastDay = quarters.at(-1)?.lastDay ?? '';
	const span = (id: string, kind: Period['kind'], from: Period | undefined): Period[] =>
		from === undefined ? [] : [{ id, kind, firstDay: from.firstDay, lastDay }];
	return [
		...quarters,
		...years,
		...span('LAST4', 'recent', quarters.at(-4)),
		...span('ALL', 'all', quarters[0])
	];
}

const eightQuarters = periodsBetween('2024-Q1', '2025-Q4')
	.filter(({ kind }) => kind === 'quarter')
	.map(({ id }) => id);

/** The last month of a quarter: what is dated in it makes the quarter whole. */
const lastMonth = (id: string): string => quarter(indexOf(id)).lastDay.slice(0, 7);

/** @param further months besides those with which the quarters end */
function offered(recorded: readonly string[], today: string, further: readonly string[] = []) {
	const months = [...recorded.map(lastMonth), ...further].sort();
	const quarterOf = (month = ''): string =>
		`${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
	const all = periodsBetween(quarterOf(months[0]), quarterOf(months.at(-1)));
	const { periods, opening, unfinished } = offeredPeriods(all, new Set(months), today);
	const years = yearsUntil(periods, unfinished).map(({ id }) => id);
	return { all, ids: periods.map(({ id }) => id), opening, unfinished, years };
}

describe('the periods that are offered', () => {
	it('are all of them where data follow each other, and the last four quarters open', () => {
		const { all, ids, opening } = offered(eightQuarters, '2026-02-01');
		expect(ids).toEqual(all.map(({ id }) => id));
		expect(opening).toBe('LAST4');
	});

	it('leave out the empty years before one day far in the future, and the last year with data opens', () => {
		const { ids, opening } = offered([...eightQuarters, '2051-Q1'], '2026-02-01');
		const added = ['2050-Q4', '2051-Q1'];
		expect(ids).toEqual([...eightQuarters, ...added, '2024', '2025', '2051', 'ALL']);
		expect(opening).toBe('2025');
	});

	it('leave out the empty years after one day in 1900, and the last four quarters still open', () => {
		const { ids, opening } = offered(['1900-Q1', ...eightQuarters], '2026-02-01');
		expect(ids.slice(0, 3)).toEqual(['1900-Q1', '2023-Q4', '2024-Q1']);
		expect(ids).not.toContain('1950');
		expect(opening).toBe('LAST4');
	});

	it('keep a pause of a year, which may be what happened', () => {
		const { all, ids } = offered(['2023-Q4', '2025-Q1'], '2026-02-01');
		expect(ids).toEqual(all.map(({ id }) => id));
	});

	it('take days that have not come yet for planned where no pause stands before them', () => {
		expect(offered(eightQuarters, '2025-05-01').opening).toBe('LAST4');
	});

	it('take them for slips where one does', () => {
		expect(offered([...eightQuarters, '2026-Q3'], '2026-02-01').opening).toBe('2025');
	});

	it('believe the data where the clock says that all of them are still to come', () => {
		expect(offered(['2024-Q1', '2051-Q1'], '1970-01-01').opening).toBe('LAST4');
	});

	it('are none where nothing is dated', () => {
		expect(offeredPeriods([], new Set(), '2026-02-01')).toEqual({
			periods: [],
			opening: '',
			unfinished: null
		});
	});

	it('open with all of the time where there are fewer than four quarters', () => {
		const short = periodsBetween('2025-Q1', '2025-Q2').filter(({ kind }) => kind !== 'recent');
		expect(offeredPeriods(short, new Set(['2025-03', '2025-06']), '2026-02-01').opening).toBe(
			'ALL'
		);
	});
});

describe('a newest quarter that is not whole in the files', () => {
	const january = ['2026-01'];

	it('is offered, and the four whole quarters before it open', () => {
		const { ids, opening, unfinished } = offered(eightQuarters, '2026-02-01', january);
		expect(opening).toBe('2025');
		expect(ids).toEqual(expect.arrayContaining(['2026-Q1', 'LAST4', 'ALL']));
		expect(unfinished).toMatchObject({
			quarter: { id: '2026-Q1' },
			months: { id: '2026-01' },
			whole: { id: '2025-Q4' }
		});
	});

	it('is whole once anything of its last month is there', () => {
		const { opening, unfinished } = offered(eightQuarters, '2026-04-01', ['2026-01', '2026-03']);
		expect([opening, unfinished]).toEqual(['LAST4', null]);
	});

	it('opens with as many quarters before it as there are', () => {
		expect(offered(['2025-Q1', '2025-Q2'], '2026-02-01', ['2025-07', '2025-08'])).toMatchObject({
			opening: '2025-H1',
			unfinished: { months: { id: '2025-07..2025-08' } }
		});
	});

	it('is what there is where nothing stands in the quarter before it, as between two rounds of a survey', () => {
		expect(offered(['2024-Q4', '2025-Q2'], '2026-02-01', ['2025-10']).unfinished).toBeNull();
		expect(offered([], '2026-02-01', ['2025-10']).opening).toBe('ALL');
	});

	it('is looked for before a slip of the pen, and not in it', () => {
		const { opening, unfinished } = offered(eightQuarters, '2026-02-01', ['2026-02', '2051-01']);
		expect([opening, unfinished?.quarter.id]).toEqual(['2025', '2026-Q1']);
	});

	it('leaves a meeting the years up to the last whole quarter', () => {
		expect(offered(eightQuarters, '2026-02-01', january).years).toEqual(['2024', '2025']);
		expect(offered(eightQuarters, '2026-02-01').years).toEqual(['2024', '2025']);
		expect(offered([...eightQuarters, '2026-Q1'], '2026-05-01', ['2026-04']).years).toEqual([
			'2024',
			'2025',
			'2026-Q1'
		]);
	});
});
