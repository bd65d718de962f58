import { describe, expect, it } from 'vitest';
import {
	codeOfFailure,
	longestReading,
	TookTooLong
} from '../../../src/lib/pipeline/reading-limits.ts';

const minute = 60_000;

describe('The time that a file may take', () => {
	it('is a minute for a small one, and grows with the size', () => {
		expect(longestReading(0)).toBe(minute);
		expect(longestReading(20_000)).toBeLessThan(1.1 * minute);
		expect(longestReading(100_000_000)).toBeGreaterThan(3 * minute);
	});
});

describe('What is said of a file that cannot be read', () => {
	it('names the time, the device or the change of the file', () => {
		const changed = Object.assign(new Error('gone'), { name: 'NotReadableError' });
		expect(codeOfFailure(new TookTooLong('took too long'))).toBe('file too slow');
		expect(codeOfFailure(changed)).toBe('file changed');
	});

	it('is that it is too large, where the browser can hold no text or list so long', () => {
		const failures = [
			() => 'x'.repeat(2 ** 30),
			() => new Array<number>(2 ** 32),
			() => new ArrayBuffer(2 ** 60)
		];
		for (const fail of failures) {
			let cause: unknown = null;
			try {
				fail();
			} catch (thrown) {
				cause = thrown;
			}
			expect(codeOfFailure(cause)).toBe('file too large');
		}
	});

	it('is nothing where the program is at fault', () => {
		expect(codeOfFailure(new TypeError('undefined is not a function'))).toBeNull();
		expect(codeOfFailure(new RangeError('Maximum call stack size exceeded'))).toBeNull();
	});
});
