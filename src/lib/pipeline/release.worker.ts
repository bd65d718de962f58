import { release } from '../domain/disclosure/release.ts';
import type { ReleaseAnswered, ReleaseAsked, ReleaseBegun } from './release-apart.ts';
import { loadSolverFrom } from './solver-from.ts';

/** Releases documents beside the page, so that the page never stands still while an attacker's programs are solved. */

let solverAddress = '';

self.onmessage = ({ data }: MessageEvent<ReleaseBegun | ReleaseAsked>) => {
	if ('solverAddress' in data) {
		solverAddress = data.solverAddress;
		// It loads while the numbers are still being counted; what fails here is tried again below, and said there.
		void loadSolverFrom(solverAddress).catch(() => undefined);
		return;
	}
	void answer(data).then((answered) => {
		self.postMessage(answered);
	});
};

async function answer({ tables, audience, options }: ReleaseAsked): Promise<ReleaseAnswered> {
	try {
		const solver = await loadSolverFrom(solverAddress);
		return { made: release(tables, audience, { ...options, solver }) };
	} catch (cause) {
		return { failure: cause instanceof Error ? cause.message : String(cause) };
	}
}
