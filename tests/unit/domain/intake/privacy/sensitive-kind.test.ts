import { describe, expect, test } from 'vitest';
import { sensitiveKind } from '../../../../../src/lib/domain/intake/privacy/sensitive-kind';
import { plainCases, sensitiveCases } from './sensitive-cases';

describe('a column that points at somebody is left out', () => {
	test.each(sensitiveCases)('%s, with %j below it: %s', (header, values, kind) => {
		expect(sensitiveKind(header, values)).toBe(kind);
	});
});

describe('a column that points at nobody is not', () => {
	test.each(plainCases)('%s, with %j below it', (header, values, kind) => {
		expect(sensitiveKind(header, values)).toBe(kind);
	});
});
