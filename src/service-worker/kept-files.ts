import type { BuildFile } from '../lib/offline/build-files.ts';
import { keepFile } from '../lib/offline/keep-file.ts';
import {
	nextToKeep,
	standingOf,
	type OfflineAnswer,
	type OfflineStanding,
	type OfflineTrouble
} from '../lib/offline/standing.ts';

/**
 * The files of the app that are kept on the device: each under what is in it, so that two versions share what is the same
 * and neither can be taken for the other. Nothing else is ever put here.
 */
export class KeptFiles {
	readonly #scope: string;
	readonly #cacheName: string;
	/** Stands here while all files of one version are kept. */
	readonly #whole: string;

	/** @param scope address of the folder of the app, with its slash: two apps of one host keep apart */
	constructor(scope: string) {
		this.#scope = scope;
		this.#cacheName = `tafakari files ${scope}`;
		this.#whole = this.#keyOf('whole');
	}

	#keyOf(sha256: string): string {
		return new URL(`kept/${sha256}`, this.#scope).href;
	}

	async get(file: BuildFile): Promise<Response | undefined> {
		return caches.match(this.#keyOf(file.sha256), { cacheName: this.#cacheName });
	}

	/** What is in the files that are kept: a cache that is not there is not made by looking. */
	async #kept(): Promise<ReadonlySet<string>> {
		if (!(await caches.has(this.#cacheName))) return new Set();
		const cache = await caches.open(this.#cacheName);
		const keys = await cache.keys();
		return new Set(keys.map(({ url }) => url.slice(url.lastIndexOf('/') + 1)));
	}

	async standing(files: readonly BuildFile[]): Promise<OfflineStanding> {
		return standingOf(files, await this.#kept());
	}

	/** Whether a version, maybe an earlier one, is kept whole. */
	async holdsWhole(): Promise<boolean> {
		return (await caches.match(this.#whole, { cacheName: this.#cacheName })) !== undefined;
	}

	/** Keeps one more of the files. */
	async keepNext(files: readonly BuildFile[]): Promise<OfflineAnswer> {
		const file = nextToKeep(files, await this.#kept());
		const trouble = file === undefined ? null : await this.#keep(file);
		const standing = await this.standing(files);
		if (standing.isReady) await this.#noteWhole();
		return { standing, trouble };
	}

	async #keep(file: BuildFile): Promise<OfflineTrouble | null> {
		const cache = await caches.open(this.#cacheName);
		return keepFile(file, {
			ask: (path, mode) => fetch(new URL(path, this.#scope), { cache: mode, credentials: 'omit' }),
			put: (sha256, answer) => cache.put(this.#keyOf(sha256), answer)
		});
	}

	async #noteWhole(): Promise<void> {
		const cache = await caches.open(this.#cacheName);
		await cache.put(this.#whole, new Response(''));
	}

	/** Keeps all of these files, or says why not by throwing. */
	async keepAll(files: readonly BuildFile[]): Promise<void> {
		const kept = await this.#kept();
		for (const file of files.filter(({ sha256 }) => !kept.has(sha256))) {
			const trouble = await this.#keep(file);
			if (trouble !== null) throw new Error(`${trouble}: ${file.path}`);
		}
	}

	/** Lets go of every file that is not one of these. */
	async letGoOfOthers(files: readonly BuildFile[]): Promise<void> {
		if (!(await caches.has(this.#cacheName))) return;
		const { isReady } = await this.standing(files);
		const ours = new Set(files.map(({ sha256 }) => this.#keyOf(sha256)));
		if (isReady) ours.add(this.#whole);
		const cache = await caches.open(this.#cacheName);
		for (const request of await cache.keys()) {
			if (!ours.has(request.url)) await cache.delete(request);
		}
	}
}
