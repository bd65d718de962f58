import { leftOutAgain } from '../domain/intake/headers/headers-again.ts';
import { movedInGroups } from '../domain/intake/headers/moved-in-groups.ts';
import { plainText } from '../domain/intake/headers/plain-words.ts';
import { tables } from '../domain/tables/index.ts';
import type { ImportDecision } from './decisions/about-rows.ts';
import { activeSources } from './imports.ts';
import type { Project } from './project.ts';
import type { SourcePart } from './source.ts';

/** How the columns of a file differ from those of the file of its kind before it. */
export interface ColumnChanges {
	/** The file before it. */
	readonly earlier: string;
	readonly renamed: readonly { readonly from: string; readonly to: string }[];
	/** The same question in another group of its form, or with the name of the group before it. */
	readonly regrouped: ColumnChanges['renamed'];
	/** Headers that the earlier file did not have. */
	readonly added: readonly string[];
	/** Headers that are there no more. */
	readonly missing: readonly string[];
}

/** What changed in the columns of an import's files; nothing where no file of the kind came before, or all is the same. */
export function columnChangesOf(
	project: Project,
	decision: ImportDecision
): readonly (ColumnChanges & { readonly newer: string })[] {
	const before = activeSources({
		...project,
		decisions: project.decisions.slice(0, project.decisions.indexOf(decision))
	});
	const own = project.sources.filter(({ id }) => decision.sources.includes(id));
	return own.flatMap((source) =>
		source.parts.filter(isOfItsOwn).flatMap((part) => {
			const earlier = before.findLast(({ id, parts }) =>
				id === source.id ? false : parts.some((one) => isOfItsOwn(one) && isSameKind(one, part))
			);
			const earlierPart = earlier?.parts.find((one) => isSameKind(one, part));
			if (earlier === undefined || earlierPart === undefined) return [];
			const changes = changesBetween(earlierPart, part);
			const isSame = Object.values(changes).every(({ length }) => length === 0);
			return isSame ? [] : [{ ...changes, earlier: earlier.name, newer: source.name }];
		})
	);
}

/** Rows that come back mended have the columns that went out with them: those say nothing of the next file. */
const isOfItsOwn = ({ mends }: SourcePart): boolean => mends === undefined;

/** Most of the model's columns that one gives the other gives too. */
function isSameKind(one: SourcePart, other: SourcePart): boolean {
	if (one.table !== other.table) return false;
	const columns = Object.keys(one.columns);
	return columns.filter((column) => column in other.columns).length * 2 >= columns.length;
}

function changesBetween(earlier: SourcePart, newer: SourcePart): Omit<ColumnChanges, 'earlier'> {
	const others = [...mappedRenamed(earlier, newer), ...leftOutRenamed(earlier, newer)];
	const headersOf = (part: SourcePart): ReadonlySet<string> =>
		new Set([...Object.values(part.columns), ...part.leftOut]);
	const [before, now] = [headersOf(earlier), headersOf(newer)];
	const isRenamed = (header: string): boolean =>
		others.some(({ from, to }) => from === header || to === header);
	const moved = movedInGroups([...now], [...before]);
	const isMoved = ({ from, to }: ColumnChanges['renamed'][number]): boolean =>
		moved.get(plainText(to)) === plainText(from);
	return {
		renamed: others.filter((one) => !isMoved(one)),
		regrouped: others.filter(isMoved),
		added: [...now].filter((header) => !before.has(header) && !isRenamed(header)),
		missing: [...before].filter((header) => !now.has(header) && !isRenamed(header))
	};
}

function mappedRenamed(earlier: SourcePart, newer: SourcePart): ColumnChanges['renamed'] {
	return Object.entries(newer.columns).flatMap(([column, to]) => {
		const from = earlier.columns[column];
		return from === undefined || from === to ? [] : [{ from, to }];
	});
}

/** What is left out now as before, in words that surely mean the same. */
function leftOutRenamed(earlier: SourcePart, newer: SourcePart): ColumnChanges['renamed'] {
	const { leftOut } = earlier;
	const table = tables.find(({ id }) => id === earlier.table)?.id;
	if (table === undefined) return [];
	const columns = Object.fromEntries(
		Object.entries(earlier.columns).map(([column, header]) => [column, { header }])
	);
	const header = [...Object.values(newer.columns), ...newer.leftOut];
	const fresh = newer.leftOut
		.filter((text) => !leftOut.includes(text) && text.trim() !== '')
		.map(plainText);
	const again = leftOutAgain(header, fresh, { table, columns, leftOut });
	return newer.leftOut.flatMap((to) => {
		const before = again.get(plainText(to))?.before;
		const from = leftOut.find((text) => plainText(text) === before);
		return from === undefined ? [] : [{ from, to }];
	});
}
