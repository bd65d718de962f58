import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/lib/domain/problem.ts';
import { saidOnce } from '../../../src/routes/data/columns-once.ts';

const about = (code: Problem['code'], column: string, parameters = {}): Problem => ({
	file: 'a.csv',
	sheet: '',
	row: null,
	column,
	value: '',
	severity: 'please check',
	code,
	parameters
});

describe('what is said of many columns', () => {
	it('is said once, with their names below', () => {
		const said = saidOnce([about('column left out', 'start'), about('column left out', 'end')]);
		expect(said).toHaveLength(1);
		expect(said[0]?.sentence).toMatch(/^These columns belong to no table/);
		expect(said[0]?.columns).toEqual(['start', 'end']);
	});

	it('is said once for each kind of what could point at somebody', () => {
		const sensitive = (column: string, kind: string) => about('column sensitive', column, { kind });
		const said = saidOnce([
			sensitive('Tel', 'phone'),
			sensitive('Surname', 'name'),
			sensitive('Mobile', 'phone')
		]);
		expect(said.map(({ columns }) => columns)).toEqual([['Tel', 'Mobile'], []]);
		expect(said[0]?.sentence).toContain('look like phone numbers');
		expect(said[1]?.sentence).toContain('“Surname”');
	});

	it('names columns that are missing in words', () => {
		const missing = (column: string) => about('column missing', '', { column });
		const [said] = saidOnce([missing('girls'), missing('boys')]);
		expect(said?.columns).toEqual(['Girls who came', 'Boys who came']);
	});
});
