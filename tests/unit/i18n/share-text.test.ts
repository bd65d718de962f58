import { describe, expect, it } from 'vitest';
import { shareTexts } from '$lib/i18n/share-text';

const share = (numerator: number, denominator: number) => ({
	numerator,
	denominator,
	value: (numerator / denominator) * 100
});

describe('Shares side by side', () => {
	it('are not said in tenths where that would make their difference look larger', () => {
		expect(shareTexts([share(94, 804), share(148, 801)])).toEqual([
			'12 of every 100',
			'18 of every 100'
		]);
	});

	it('are said in tenths where these are near and tell the difference as it is', () => {
		expect(shareTexts([share(701, 1000), share(400, 1000)])).toEqual([
			'7 of every 10',
			'4 of every 10'
		]);
	});
});
