import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
	interface ProvidedContext {
		siteUrl: string;
	}
}

/** Serves the production build on a free port while the journeys run. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
	if (!existsSync('build/index.html')) throw new Error('missing build: run npm run build first');
	const server = await serve({ folder: 'build' });
	project.provide('siteUrl', server.url);
	return server.close;
}
