import { describe, expect, it } from 'vitest';
import { droppedFiles } from '../../../src/lib/ui/dropped-files.ts';

/** Folders as browsers give them: entries in parts, and the contents of each only when they are asked for. */
type Tree = string | { readonly name: string; readonly holds: readonly Tree[] };

function entryOf(tree: Tree): object {
	if (typeof tree === 'string') {
		const file = (done: (file: File) => void): void => {
			done(new File(['x'], tree));
		};
		return { name: tree, isFile: true, isDirectory: false, file };
	}
	const parts = [...tree.holds.map((one) => [entryOf(one)]), []];
	const readEntries = (done: (entries: readonly object[]) => void): void => {
		done(parts.shift() ?? []);
	};
	return {
		name: tree.name,
		isFile: false,
		isDirectory: true,
		createReader: () => ({ readEntries })
	};
}

const dropped = (...trees: readonly Tree[]): Pick<DataTransfer, 'items'> =>
	({
		items: trees.map((tree) => ({
			webkitGetAsEntry: () => entryOf(tree),
			getAsFile: () => new File([], typeof tree === 'string' ? tree : tree.name)
		}))
	}) as unknown as Pick<DataTransfer, 'items'>;

const names = async (...trees: readonly Tree[]): Promise<string[]> =>
	(await droppedFiles(dropped(...trees))).map(({ name }) => name);

describe('53 What is dropped', () => {
	it('is each file, and each that lies in a folder, in the order of their names', async () => {
		const inner = { name: '2025', holds: ['month 10.csv', 'month 2.csv'] };
		const folder = { name: 'exports', holds: [inner, '.DS_Store', '~$open.xlsx', 'a.xlsx'] };
		expect(await names('one.csv', folder)).toEqual([
			'one.csv',
			'month 2.csv',
			'month 10.csv',
			'a.xlsx'
		]);
	});

	it('is the folder itself where nothing lies in it, so that it is told', async () => {
		expect(await names({ name: 'empty', holds: ['.hidden'] })).toEqual(['empty']);
	});
});
