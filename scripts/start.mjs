// @ts-check
/** `npm start`: installs and builds what is missing, then serves the app until it is stopped. */
import { join } from 'node:path';
import { buildWhenNeeded, installWhenNeeded, requireNode } from './prepare.mjs';
import { serve } from './serve.mjs';
import { root, say, stop } from './terminal.mjs';

const port = Number(process.env['PORT'] ?? 4173);

requireNode();
if (!Number.isInteger(port) || port < 0 || port > 65_535)
	stop(`invalid PORT: ${process.env['PORT']}`);
await installWhenNeeded();
await buildWhenNeeded();

try {
	const { url } = await serve({ folder: join(root, 'build'), port });
	say(`Tafakari is at ${url} (stop it with Ctrl+C)`);
} catch (error) {
	const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
	if (code !== 'EADDRINUSE') stop(`The app could not be served: ${message}`);
	stop(`Port ${port} is taken by another program. Take another one: PORT=${port + 1} npm start`);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
