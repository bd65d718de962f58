/** The files of one build of the app: all that may ever be kept for the time without a network. */

export interface BuildFile {
	/** From the folder of the app on: `data.html`. */
	readonly path: string;
	readonly bytes: number;
	/** Of what is in it, in hexadecimal. */
	readonly sha256: string;
	/** Whether the start screen needs it. */
	readonly isFirst: boolean;
}

const line = /^([0-9a-f]{64}) (\d{1,12}) (first|later) (\S+)$/;

/**
 * Reads the list that the build wrote, a file a part: `<sha256> <bytes> first|later <path>|…`. What is not such a part
 * is left out; without a build the list is empty.
 */
export function parseBuildFiles(text: string): readonly BuildFile[] {
	return text.split('|').flatMap((part) => {
		const [, sha256, bytes, when, path] = line.exec(part) ?? [];
		if (sha256 === undefined || path === undefined) return [];
		return [{ path, bytes: Number(bytes), sha256, isFirst: when === 'first' }];
	});
}

/** What stands at an address of the app. */
export type Found = { readonly file: BuildFile } | { readonly moved: string };

const withoutSearch = (path: string): string => path.replace(/[?#].*$/s, '');

/**
 * What the build has at an address, as a plain host would answer: the file itself, or a page by its name alone; a page with
 * a slash too many is sent to the right address, so that relative addresses in it hold.
 *
 * @param path from the folder of the app on, with its search
 * @param isPage whether a page is asked for: its search belongs to the page
 */
export function findInBuild(
	files: readonly BuildFile[],
	path: string,
	isPage: boolean
): Found | undefined {
	const named = (name: string): BuildFile | undefined => files.find((file) => file.path === name);
	const asked = isPage ? withoutSearch(path) : path;
	const exact = named(asked === '' ? 'index.html' : asked);
	if (exact !== undefined) return { file: exact };
	if (!isPage) return undefined;
	const name = asked.replace(/\/$/, '');
	const page = named(`${name}.html`);
	if (page === undefined) return undefined;
	return name === asked ? { file: page } : { moved: name };
}
