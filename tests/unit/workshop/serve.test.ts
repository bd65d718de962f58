import { request } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'tafakari-serve-'));
	const site = join(folder, 'site');
	mkdirSync(join(site, '_app/immutable'), { recursive: true });
	mkdirSync(join(site, 'help'));
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	writeFileSync(join(site, '.sources'), 'hash');
	writeFileSync(join(site, 'index.html'), 'start');
	writeFileSync(join(site, 'data.html'), 'data');
	writeFileSync(join(site, 'help/index.html'), 'help');
	writeFileSync(join(site, '_app/immutable/engine.wasm'), 'engine');
	writeFileSync(join(site, '_app/immutable/engine.wasm.gz'), gzipSync('engine'));
	writeFileSync(
		join(site, '_headers'),
		'/*\n  X-Everywhere: yes\n\n/_app/immutable/*\n  Cache-Control: immutable\n'
	);
	server = await serve({ folder: site });
});

afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

/** Asks for a path as it stands: `fetch` would tidy it up first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
	return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
		(resolve, reject) => {
			request({ port: server.port, host: '127.0.0.1', path, headers, method }, (response) => {
				const parts: Buffer[] = [];
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('end', () => {
					const { statusCode, headers } = response;
					resolve({ status: statusCode ?? 0, headers, body: Buffer.concat(parts) });
				});
			})
				.on('error', reject)
				.end();
		}
	);
}

describe('serve', () => {
	it('gives the start page, and a page by its name without an ending', async () => {
		expect((await ask('/')).body.toString()).toBe('start');
		const page = await ask('/data?x=1');
		expect(page.body.toString()).toBe('data');
		expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
	});

	it('sends a path with the wrong slash at its end to the right one', async () => {
		expect((await ask('/data/')).headers['location']).toBe('../data');
		expect((await ask('/help')).headers['location']).toBe('./help/');
	});

	it('sends the compressed copy only to a browser that takes it', async () => {
		const path = '/_app/immutable/engine.wasm';
		const compressed = await ask(path, { 'accept-encoding': 'gzip, deflate' });
		expect(compressed.headers['content-encoding']).toBe('gzip');
		expect(compressed.headers['content-type']).toBe('application/wasm');
		expect(compressed.body).toEqual(gzipSync('engine'));
		for (const accepted of ['', 'deflate', 'gzip;q=0']) {
			const plain = await ask(path, { 'accept-encoding': accepted });
			expect(plain.headers['content-encoding']).toBeUndefined();
			expect(plain.body.toString()).toBe('engine');
		}
	});

	it('sends the headers of the headers file, the later rule on top', async () => {
		const page = await ask('/');
		expect(page.headers['x-everywhere']).toBe('yes');
		expect(page.headers['cache-control']).toBe('no-cache');
		const asset = await ask('/_app/immutable/engine.wasm');
		expect(asset.headers['x-everywhere']).toBe('yes');
		expect(asset.headers['cache-control']).toBe('immutable');
	});

	it('answers that nothing has changed when the browser holds the same bytes', async () => {
		const { headers } = await ask('/');
		expect((await ask('/', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
	});

	it.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/help/..%5c..%5csecret.txt',
		'/.sources',
		'/_headers',
		'/_headers/x',
		'/%00',
		'/%',
		'//',
		'/nowhere'
	])('answers "not found" to %s, and keeps serving', async (path) => {
		const { status, body } = await ask(path);
		expect(status).toBe(404);
		expect(body.toString()).toBe('not found');
		expect((await ask('/')).status).toBe(200);
	});

	it('only reads: any other method is refused', async () => {
		expect((await ask('/', {}, 'POST')).status).toBe(405);
		expect((await ask('/', {}, 'HEAD')).body).toHaveLength(0);
	});

	it('says that a port is taken', async () => {
		await expect(serve({ folder, port: server.port })).rejects.toMatchObject({
			code: 'EADDRINUSE'
		});
	});
});
