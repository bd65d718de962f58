import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pagePolicy } from '../../../scripts/policy.mjs';

const keywords = new Set(['none', 'self', 'wasm-unsafe-eval']);

/** The policy as text, in the form in which a header carries it. */
const policyText = Object.entries(pagePolicy)
	.map(([name, sources]) => {
		const list = (sources as string[]).map((source) =>
			keywords.has(source) ? `'${source}'` : source
		);
		return `${name} ${list.join(' ')}`;
	})
	.join('; ');

it('the policy lets nothing out and evaluates nothing but WebAssembly', () => {
	expect(policyText).toBe(
		"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; " +
			"connect-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
			"manifest-src 'self'; base-uri 'none'; form-action 'none'"
	);
});

it('the headers file carries the same policy, and forbids frames', () => {
	const headers = readFileSync('static/_headers', 'utf8');
	const line = /Content-Security-Policy: (.*)/.exec(headers)?.[1];
	expect(line?.replace(' {{script-hashes}}', '')).toBe(`${policyText}; frame-ancestors 'none'`);
});
