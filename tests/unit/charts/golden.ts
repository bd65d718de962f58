import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, 'golden');

/** One tag a line, so that a changed picture reads as a diff; numbers as exact as an eye can see. */
function normalised(svg: string): string {
	return `${svg
		.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))
		.replace(/></g, '>\n<')}\n`;
}

/**
 * Compares a picture with the one that was looked at and kept. A picture that differs is written beside it as
 * `<name>-changed.svg`; `UPDATE_GOLDEN=1` keeps it in place of the old one.
 */
export function expectGolden(name: string, svg: string): void {
	const kept = join(folder, `${name}.svg`);
	const changed = join(folder, `${name}-changed.svg`);
	const found = normalised(svg);
	mkdirSync(folder, { recursive: true });
	rmSync(changed, { force: true });
	if (process.env['UPDATE_GOLDEN'] === '1') {
		writeFileSync(kept, found);
		return;
	}
	const isSame = existsSync(kept) && readFileSync(kept, 'utf8') === found;
	if (!isSame) writeFileSync(changed, found);
	expect(isSame, `${name}: see ${name}-changed.svg beside the kept picture`).toBe(true);
}
