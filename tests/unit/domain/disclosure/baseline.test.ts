import { expect, it } from 'vitest';
import { givesBack } from '$lib/domain/disclosure/baseline';
import { countedCell, definitionOf } from '../../example-cells';

const hurt = countedCell(definitionOf('H1'), 7, 168, { period: '2024' });
const decided = countedCell(definitionOf('O1'), 8, 40, { period: '2024' });

it('finds a baseline that is a hidden number, as exactly as it was written', () => {
	// 7 of 168 are 4.1666… percent.
	for (const value of [4, 4.2, 4.17]) {
		expect(givesBack({ value, day: '' }, [hurt], []), String(value)).toBe(true);
	}
	for (const value of [5, 4.1, 4.18]) {
		expect(givesBack({ value, day: '' }, [hurt], []), String(value)).toBe(false);
	}
});

it('takes any baseline of the time of a hidden number of children hurt for that number', () => {
	expect(givesBack({ value: 9, day: '2024-06-30' }, [hurt], [])).toBe(true);
	expect(givesBack({ value: 9, day: '2023-06-30' }, [hurt], [])).toBe(false);
	expect(givesBack({ value: 9, day: '2024-06-30' }, [decided], [])).toBe(false);
});

it('knows the days of a period from the document where its name does not say them', () => {
	const whole = { ...hurt, period: 'ALL' };
	const all = { id: 'ALL', kind: 'all', firstDay: '2022-01-01', lastDay: '2024-12-31' } as const;
	expect(givesBack({ value: 9, day: '2023-06-30' }, [whole], [all])).toBe(true);
	expect(givesBack({ value: 9, day: '2023-06-30' }, [whole], [])).toBe(false);
});

it('finds the percentage of few, which no screen gives', () => {
	const few = countedCell(definitionOf('H1'), 3, 8, { period: '2024' });
	expect(few.value).toBeNull();
	expect(givesBack({ value: 37.5, day: '' }, [few], [])).toBe(true);
});
