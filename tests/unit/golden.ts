import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { expect } from 'vitest';

/**
 * Compares a text with the one that was looked at and kept in a file. One that differs is written beside it as
 * `<name>-changed.<kind>`; `UPDATE_GOLDEN=1` keeps it in place of the old one.
 *
 * @param kept path of the file
 */
export function expectAsKept(kept: string, found: string): void {
	const kind = extname(kept);
	const changed = `${kept.slice(0, -kind.length)}-changed${kind}`;
	mkdirSync(dirname(kept), { recursive: true });
	rmSync(changed, { force: true });
	if (process.env['UPDATE_GOLDEN'] === '1') {
		writeFileSync(kept, found);
		return;
	}
	const isSame = existsSync(kept) && readFileSync(kept, 'utf8') === found;
	if (!isSame) writeFileSync(changed, found);
	expect(isSame, `look at ${changed}, beside what was kept`).toBe(true);
}
