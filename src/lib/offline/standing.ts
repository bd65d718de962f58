import type { BuildFile } from './build-files.ts';

/** Why files are not kept; the catalogue has the sentence (`offline.trouble.…`). */
export type OfflineTrouble =
	'no worker' | 'not secure' | 'no network' | 'file changed' | 'storage full' | 'not kept';

/** How much of the app is kept on the device. */
export interface OfflineStanding {
	/** Bytes that are kept, and of how many. */
	readonly done: number;
	readonly all: number;
	/** Whether every file is kept, each checked against the list of the build. */
	readonly isReady: boolean;
}

/** What a page asks of the worker that keeps the files. */
export type OfflineAsk = 'standing' | 'keep next' | 'take over';

/** What the worker answers. */
export interface OfflineAnswer {
	readonly standing: OfflineStanding;
	readonly trouble: OfflineTrouble | null;
}

/** @param kept by their sha256 */
export function standingOf(
	files: readonly BuildFile[],
	kept: ReadonlySet<string>
): OfflineStanding {
	const sum = (some: readonly BuildFile[]): number =>
		some.reduce((total, { bytes }) => total + bytes, 0);
	const here = files.filter(({ sha256 }) => kept.has(sha256));
	return {
		done: sum(here),
		all: sum(files),
		isReady: files.length > 0 && here.length === files.length
	};
}

/** The file that is kept next: those of the start screen before others, small ones before large ones. */
export function nextToKeep(
	files: readonly BuildFile[],
	kept: ReadonlySet<string>
): BuildFile | undefined {
	const rank = ({ isFirst, bytes }: BuildFile): number => (isFirst ? 0 : 1e12) + bytes;
	return files
		.filter(({ sha256 }) => !kept.has(sha256))
		.reduce<BuildFile | undefined>(
			(best, file) => (best === undefined || rank(file) < rank(best) ? file : best),
			undefined
		);
}
