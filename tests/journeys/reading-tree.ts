import type { Page } from 'playwright-core';

/** A page as a screen reader is told of it. */

interface Told {
	readonly nodeId: string;
	readonly ignored: boolean;
	readonly role?: { readonly value?: string };
	readonly name?: { readonly value?: string };
	readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
	readonly childIds?: readonly string[];
}

/** Roles that are empty to a listener without a name. */
const named = ['heading', 'table', 'image', 'article', 'columnheader', 'rowheader', 'link'];

/** What a listener would miss: headings out of order, tables and pictures without a name, lists with nothing in them. */
export async function readingFaults(page: Page): Promise<readonly string[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
		nodes: readonly Told[];
	};
	await session.detach();
	const told = nodes.filter(({ ignored }) => !ignored);
	const byId = new Map(told.map((node) => [node.nodeId, node]));
	const isIn = (id: string): boolean => byId.has(id);
	return [
		...told
			.filter((node) => named.includes(roleOf(node)) && nameOf(node) === '')
			.map((node) => `${roleOf(node)} without a name`),
		...told
			.filter((node) => roleOf(node) === 'list' && !(node.childIds ?? []).some(isIn))
			.map(() => 'list of nothing'),
		...headingFaults(told.filter((node) => roleOf(node) === 'heading')),
		...told
			.filter((node) => roleOf(node) === 'table')
			.filter((table) => !rolesWithin(table, byId).has('columnheader'))
			.map((table) => `table without headers: ${nameOf(table)}`)
	];
}

const roleOf = ({ role }: Told): string => role?.value ?? '';
const nameOf = ({ name }: Told): string => (name?.value ?? '').trim();

function rolesWithin(node: Told, byId: ReadonlyMap<string, Told>): ReadonlySet<string> {
	const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
	return new Set(children.flatMap((one) => [roleOf(one), ...rolesWithin(one, byId)]));
}

/** The first heading is of the page, and none is more than one step below the one before. */
function headingFaults(headings: readonly Told[]): readonly string[] {
	const levels = headings.map(({ properties = [] }) =>
		Number(properties.find(({ name }) => name === 'level')?.value.value)
	);
	const faults = levels.flatMap((level, index) => {
		const before = levels[index - 1] ?? 0;
		const heading = headings[index];
		return level > before + 1 && heading !== undefined ? [`steps down to ${nameOf(heading)}`] : [];
	});
	return levels.filter((level) => level === 1).length === 1
		? faults
		: [...faults, 'not one heading of the page'];
}
