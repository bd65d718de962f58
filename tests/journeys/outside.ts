import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Outside {
	readonly url: string;
	/** The requests since the last call. */
	take(): string[];
	close(): Promise<void>;
}

/**
 * A proxy that lets nothing through and writes down who asked. With it as the browser's proxy, a
 * request to another origin shows wherever it comes from: a page, a worker, a beacon, a style sheet.
 */
export async function noteOutsideRequests(): Promise<Outside> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(`left the device: ${request.method} ${request.url}`);
		response.writeHead(403).end();
	});
	server.on('connect', (request, socket) => {
		asked.push(`left the device: ${request.url}`);
		socket.on('error', () => undefined);
		socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		take: () => asked.splice(0),
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			})
	};
}
