import { release } from '../domain/disclosure/release.ts';
import type { ReleaseAnswered, ReleaseAsked } from './release-apart.ts';
import { loadSolver } from './solver.ts';

/** Releases documents beside the page, so that the page never stands still while an attacker's programs are solved. */

// It loads while the numbers are still being counted; what fails here is tried again below, and said there.
void loadSolver().catch(() => undefined);

self.onmessage = (event: MessageEvent<ReleaseAsked>) => {
	void answer(event.data).then((answered) => {
		self.postMessage(answered);
	});
};

async function answer({ tables, audience, options }: ReleaseAsked): Promise<ReleaseAnswered> {
	try {
		return { made: release(tables, audience, { ...options, solver: await loadSolver() }) };
	} catch (cause) {
		return { failure: cause instanceof Error ? cause.message : String(cause) };
	}
}
