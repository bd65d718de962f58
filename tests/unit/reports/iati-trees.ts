import { attributesOf, XmlReader } from '$lib/files/workbook/xml';

/** XML as a tree, for tests: read strictly, so that what is closed wrongly fails. */
export interface Tree {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: Tree[];
	text: string;
}

export function treeOf(xml: string): Tree {
	const root: Tree = { name: '', attributes: new Map(), children: [], text: '' };
	const open = [root];
	const reader = new XmlReader({
		open(name, attributes) {
			const tree = { name, attributes: attributesOf(attributes), children: [], text: '' };
			open.at(-1)?.children.push(tree);
			open.push(tree);
		},
		close() {
			open.pop();
		},
		text(text) {
			const last = open.at(-1);
			if (last !== undefined) last.text += text;
		}
	});
	reader.push(xml);
	reader.end();
	const [first] = root.children;
	if (first === undefined) throw new Error('missing root');
	return first;
}

/** Every element of a name, wherever it stands. */
export function all({ children }: Tree, name: string): readonly Tree[] {
	return children.flatMap((child) => [
		...(child.name === name ? [child] : []),
		...all(child, name)
	]);
}

/** The only element of a name. */
export function only(tree: Tree, name: string): Tree {
	const [first, second] = all(tree, name);
	if (first === undefined || second !== undefined) throw new Error(`not one element: ${name}`);
	return first;
}

/** All that people read of an element. */
export const wordsOf = ({ text, children }: Tree): string =>
	[text, ...children.map(wordsOf)].join('');
