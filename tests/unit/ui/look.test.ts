import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paperColours } from '../../../src/lib/ui/chart/look.ts';

test('saved pictures have the light colours of the screen', () => {
	const light = /:root\s*\{([^}]*)\}/.exec(readFileSync('src/app.css', 'utf8'))?.[1] ?? '';
	for (const [name, colour] of Object.entries(paperColours)) {
		expect(light).toContain(`${name}: ${colour};`);
	}
});
