// @ts-check
/**
 * A small server for the built app: compressed copies where the browser takes them, the headers of
 * `_headers`, and nothing outside the folder. `npm start`, the browser tests and the pictures use it.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const contentTypes = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2'
};

/**
 * Serves a folder until `close` is called, to this computer only.
 * @param {{ folder: string, port?: number }} options port 0 takes a free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ folder, port = 0 }) {
	const headerRules = readHeaderRules(join(folder, '_headers'));
	/** @type {import('node:http').RequestListener} */
	const listener = (request, response) => answer({ folder, headerRules, request, response });
	const first = await listen(listener, port, '127.0.0.1');
	const servers = [first.server];
	try {
		// Some browsers take `localhost` for the newer kind of address first.
		servers.push((await listen(listener, first.port, '::1')).server);
	} catch (error) {
		const { code } = /** @type {NodeJS.ErrnoException} */ (error);
		if (code === 'EADDRINUSE' && port !== 0) {
			await closeServer(first.server);
			throw error;
		}
	}
	return {
		url: `http://localhost:${first.port}`,
		port: first.port,
		close: async () => void (await Promise.all(servers.map(closeServer)))
	};
}

/**
 * @param {import('node:http').RequestListener} listener
 * @param {number} port
 * @param {string} host
 * @returns {Promise<{ server: import('node:http').Server, port: number }>}
 */
function listen(listener, port, host) {
	return new Promise((resolve, reject) => {
		const server = createServer(listener);
		server.once('error', reject);
		server.listen({ port, host, ipv6Only: true }, () => {
			const address = /** @type {import('node:net').AddressInfo} */ (server.address());
			resolve({ server, port: address.port });
		});
	});
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function closeServer(server) {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}

/**
 * @param {{ folder: string, headerRules: HeaderRule[], request: import('node:http').IncomingMessage,
 *   response: import('node:http').ServerResponse }} exchange
 */
function answer({ folder, headerRules, request, response }) {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const path = pathOf(request.url ?? '/');
	const found = path === undefined ? undefined : find(folder, path);
	if (path === undefined || found === undefined) {
		sendNotFound(folder, headersFor(headerRules, path ?? '/'), response);
		return;
	}
	if (found.redirect !== undefined) {
		response.writeHead(308, { location: found.redirect }).end();
		return;
	}
	send({
		file: found.file,
		status: 200,
		headers: headersFor(headerRules, path),
		request,
		response
	});
}

/**
 * The decoded path of a request; `undefined` for one that cannot be read, that leaves the folder
 * (`..`) or that asks for what is not part of the site (dot files, `_headers`).
 * @param {string} address
 * @returns {string | undefined}
 */
function pathOf(address) {
	try {
		const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
		const parts = path.split(/[/\\]/);
		const hidden = path === '/_headers' || parts.some((part) => part.startsWith('.'));
		const odd = !path.startsWith('/') || path.includes('//') || path.includes('\0');
		return hidden || odd ? undefined : path;
	} catch {
		return undefined;
	}
}

/**
 * The file behind a path: itself, a page (`/data` is `data.html`), or a folder's `index.html`; a path
 * with the wrong slash at its end is sent to the right one, so that relative addresses hold.
 * @param {string} folder
 * @param {string} path
 * @returns {{ file: string, redirect?: undefined } | { redirect: string } | undefined}
 */
function find(folder, path) {
	const full = normalize(join(folder, path));
	if (!full.startsWith(normalize(folder + sep)) && full !== normalize(folder)) return undefined;
	if (!path.endsWith('/')) {
		if (isFile(full)) return { file: full };
		if (isFile(`${full}.html`)) return { file: `${full}.html` };
		return isFile(join(full, 'index.html')) ? { redirect: `./${lastPart(path)}/` } : undefined;
	}
	if (isFile(join(full, 'index.html'))) return { file: join(full, 'index.html') };
	const page = `${full.replace(/[/\\]$/, '')}.html`;
	return path !== '/' && isFile(page)
		? { redirect: `../${lastPart(path.slice(0, -1))}` }
		: undefined;
}

/** @param {string} path */
const lastPart = (path) => encodeURIComponent(path.slice(path.lastIndexOf('/') + 1));

/** @param {string} path */
function isFile(path) {
	try {
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

/**
 * @param {{ file: string, status: number, headers: Record<string, string>,
 *   request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse }} reply
 */
function send({ file, status, headers, request, response }) {
	const { path, encoding } = bestCopy(file, String(request.headers['accept-encoding'] ?? ''));
	const { size, mtimeMs } = statSync(path);
	const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
	const all = {
		'cache-control': 'no-cache',
		...headers,
		'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
		etag: tag,
		vary: 'accept-encoding',
		...(encoding === undefined ? {} : { 'content-encoding': encoding })
	};
	if (request.headers['if-none-match'] === tag) {
		response.writeHead(304, all).end();
		return;
	}
	response.writeHead(status, { ...all, 'content-length': size });
	if (request.method === 'HEAD') response.end();
	else
		createReadStream(path)
			.on('error', () => response.destroy())
			.pipe(response);
}

/**
 * The compressed copy that the browser takes, else the file itself.
 * @param {string} file
 * @param {string} accepted value of `Accept-Encoding`
 * @returns {{ path: string, encoding?: string }}
 */
function bestCopy(file, accepted) {
	const offers = accepted
		.split(',')
		.map((offer) => offer.trim().split(/\s*;\s*q=/))
		.filter(([, weight]) => weight === undefined || Number(weight) > 0)
		.map(([name]) => name);
	for (const [encoding, ending] of [
		['br', '.br'],
		['gzip', '.gz']
	]) {
		if (offers.includes(encoding) && isFile(file + ending))
			return { path: file + ending, encoding };
	}
	return { path: file };
}

/**
 * @param {string} folder
 * @param {Record<string, string>} headers
 * @param {import('node:http').ServerResponse} response
 */
function sendNotFound(folder, headers, response) {
	const page = join(folder, '404.html');
	const body = isFile(page) ? readFileSync(page) : 'not found';
	const type = contentTypes[isFile(page) ? '.html' : '.txt'];
	response
		.writeHead(404, { 'cache-control': 'no-cache', ...headers, 'content-type': type })
		.end(body);
}

/** @typedef {{ pattern: RegExp, headers: Record<string, string> }} HeaderRule */

/**
 * Reads a `_headers` file: a path (with `*`), then indented `Name: value` lines.
 * @param {string} file
 * @returns {HeaderRule[]}
 */
export function readHeaderRules(file) {
	/** @type {HeaderRule[]} */
	const rules = [];
	const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
	for (const line of lines) {
		const header = /^\s+([^:\s]+):\s*(.+)$/.exec(line);
		const current = rules.at(-1);
		if (header && current) current.headers[String(header[1]).toLowerCase()] = String(header[2]);
		else if (line.startsWith('/')) rules.push({ pattern: patternOf(line.trim()), headers: {} });
	}
	return rules;
}

/** @param {string} path */
const patternOf = (path) =>
	new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

/**
 * @param {HeaderRule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
const headersFor = (rules, path) =>
	Object.assign({}, ...rules.filter((rule) => rule.pattern.test(path)).map((rule) => rule.headers));
