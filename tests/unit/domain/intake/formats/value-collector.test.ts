import { describe, expect, it } from 'vitest';
import {
	ValueCollector,
	lookOf
} from '../../../../../src/lib/domain/intake/formats/value-collector.ts';

describe('The values of a long column', () => {
	it('look alike where their figures alone differ, but for days and months', () => {
		expect(lookOf('1234.567')).toBe(lookOf('9807.200'));
		expect(lookOf('1234,567')).not.toBe(lookOf('1234.567'));
		expect(lookOf('27/04/2024 10:11:12')).toBe(lookOf('27/04/2019 10:00:13'));
		expect(lookOf('0.567')).not.toBe(lookOf('1.567'));
		expect(lookOf('27/04/2024')).not.toBe(lookOf('03/04/2024'));
	});

	it('are all kept with how often they stand there, and the first row of each', () => {
		const collector = new ValueCollector();
		['a', 'b', '', 'a', ' b'].forEach((value, at) => collector.add(value, at + 2));
		expect(collector.values.map(({ text, count, cell }) => [text, count, cell.row])).toEqual([
			['a', 2, 2],
			['b', 1, 3],
			['b', 1, 6]
		]);
	});

	it('are counted with one that looks the same where there are very many', () => {
		const collector = new ValueCollector();
		for (let at = 0; at < 90_000; at += 1) collector.add(String(10_000 + at), at + 2);
		collector.add('12.345,6', 90_002);
		const { values } = collector;
		expect(values).toHaveLength(20_001);
		expect(values.reduce((sum, { count }) => sum + count, 0)).toBe(90_001);
		expect(values.at(-1)).toMatchObject({ text: '12.345,6', count: 1, cell: { row: 90_002 } });
	});
});
