import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/prepare.mjs';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'tafakari-prepare-'));
	mkdirSync(join(folder, 'node_modules'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

const locked = {
	'': {},
	'node_modules/a': { version: '1.0.0' },
	'node_modules/b-for-another-system': { version: '1.0.0', optional: true }
};

function write(file: string, packages: object): void {
	writeFileSync(join(folder, file), JSON.stringify({ packages }));
}

describe('isInstalled', () => {
	it('is true when the locked versions are there, whatever other systems would need', () => {
		write('package-lock.json', locked);
		write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
		expect(isInstalled(folder)).toBe(true);
	});

	it('is false on a fresh clone and after an install that was stopped', () => {
		write('package-lock.json', locked);
		expect(isInstalled(folder)).toBe(false);
	});

	it('is false when a version changed, and when a package came or went', () => {
		write('package-lock.json', locked);
		for (const installed of [
			{ 'node_modules/a': { version: '0.9.0' } },
			{ 'node_modules/b-for-another-system': { version: '1.0.0' } },
			{ 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '1.0.0' } }
		]) {
			write('node_modules/.package-lock.json', installed);
			expect(isInstalled(folder)).toBe(false);
		}
	});
});
