import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { openedStorage } from './project-keeping.ts';
import { projectState } from './project.svelte.ts';

/**
 * Words that somebody typed and did not keep yet. They stand beside the project on this device, where leaving the screen and
 * a reload find them again, and go when it goes: they are no decision, and in no project file and no document.
 */
class TypedWords {
	readonly #texts = new SvelteMap<string, string>();
	/** The project whose words are here; `''` before any was asked for. */
	#project = $state('');

	/** What was typed under a name; `undefined` where nothing was that is not kept. */
	of(name: string): string | undefined {
		return this.#project === projectState.project?.id ? this.#texts.get(name) : undefined;
	}

	/** Brings what an earlier visit left. What is typed meanwhile stands. */
	recall(): void {
		const id = projectState.project?.id ?? '';
		untrack(() => {
			if (id !== '' && id !== this.#project) void this.#bring(id);
		});
	}

	async #bring(id: string): Promise<void> {
		this.#project = id;
		this.#texts.clear();
		const beside = await (await openedStorage()).keptBeside(id).catch(() => none);
		if (this.#project !== id) return;
		for (const [name, text] of beside) {
			const own = name.startsWith(prefix) ? name.slice(prefix.length) : '';
			if (own !== '' && !this.#texts.has(own)) this.#texts.set(own, text);
		}
	}

	/** Holds what is typed; `null` lets it go, once it is kept or given up. */
	async hold(name: string, text: string | null): Promise<void> {
		const id = projectState.project?.id ?? '';
		if (id === '' || id !== this.#project) return;
		if (text === null) this.#texts.delete(name);
		else this.#texts.set(name, text);
		if (!projectState.mayWrite) return;
		// Where nothing can be kept any more, they stand until the page is left.
		await (await openedStorage()).keepBeside(id, prefix + name, text).catch(() => undefined);
	}
}

const prefix = 'typed ';
const none: ReadonlyMap<string, string> = new Map();

export const typedWords = new TypedWords();
