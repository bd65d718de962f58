/** What a system puts into folders beside what people put there. */
const ofTheSystem = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i;

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** Files that were dropped, with those in folders; a folder in which there is none stands for itself, so that it is told. */
export async function droppedFiles({ items }: Pick<DataTransfer, 'items'>): Promise<File[]> {
	// All are asked for at once: after the event the list is empty.
	const dropped = [...items].map((item) => ({
		entry: item.webkitGetAsEntry(),
		file: item.getAsFile()
	}));
	const files = dropped.map(async ({ entry, file }): Promise<File[]> => {
		const own = file === null ? [] : [file];
		if (entry === null || !isFolder(entry)) return own;
		const inside = await filesIn(entry).catch(() => []);
		return inside.length > 0 ? inside : own;
	});
	return (await Promise.all(files)).flat();
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
	const entries = (await entriesIn(folder))
		.filter(({ name }) => !ofTheSystem.test(name))
		.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
	const files: File[] = [];
	for (const entry of entries) {
		if (isFolder(entry)) files.push(...(await filesIn(entry)));
		else if (isFile(entry)) files.push(await fileOf(entry));
	}
	return files;
}

/** A folder gives its entries in parts, and none when there are no more. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const entries: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
			reader.readEntries(resolve, reject);
		});
		if (some.length === 0) return entries;
		entries.push(...some);
	}
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
	new Promise((resolve, reject) => {
		entry.file(resolve, reject);
	});
