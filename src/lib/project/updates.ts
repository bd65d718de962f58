import type { Relation } from '../domain/intake/updates/relation.ts';
import { activeSources, type ImportDecision, type Project, type Source } from './project.ts';

/**
 * What newer files are to earlier ones. It was found out, or asked, when the newer file came, and belongs to its import:
 * while that is switched off, the earlier file counts again as it did.
 */

/** A sheet of a source that fills a table: the n-th of its parts, counted from 0. */
export interface PartName {
	/** Id of the source. */
	readonly source: string;
	readonly part: number;
}

export interface Update {
	readonly part: PartName;
	readonly earlier: PartName;
	readonly relation: Relation;
	/** Somebody said so; else it was certain. */
	readonly isAsked: boolean;
	readonly rows: UpdatedRows;
}

/** What a newer file has to say of an earlier one, in rows. */
export interface UpdatedRows {
	/** In both, and the same. */
	readonly same: number;
	/** In both, with something corrected. */
	readonly changed: number;
	/** Only in the newer file. */
	readonly added: number;
	/** Only in the earlier file. */
	readonly gone: number;
}

const keyOf = ({ source, part }: PartName): string => `${source}/${part}`;

/** The updates of every import, also of those that are off, the oldest first. */
export function allUpdates(project: Project): readonly Update[] {
	return project.decisions
		.filter((decision): decision is ImportDecision => decision.kind === 'import')
		.flatMap(({ updates = [] }) => updates);
}

/** What the project's own parts are to one another. */
export interface PartsInForce {
	/** Parts in whose place another one counts, and which. */
	readonly replacedBy: (name: PartName) => PartName | null;
	/** Parts whose rows count in the place of the same rows of this one. */
	readonly givesWayTo: (name: PartName) => readonly PartName[];
}

/**
 * A part is replaced by the newest of the active ones that came after it in a row of replacements, also where one
 * between them is switched off: what holds all of the third file holds all of the first.
 */
export function partsInForce(project: Project): PartsInForce {
	const active = new Set(activeSources(project).map(({ id }) => id));
	const updates = allUpdates(project);
	const replacing = groupedBy(updates.filter(({ relation }) => relation === 'replaces'));
	const waysGiven = updates
		.filter(({ relation }) => relation === 'newer rows' || relation === 'earlier rows')
		.map(({ relation, part, earlier }) =>
			relation === 'newer rows'
				? { loser: earlier, winner: part }
				: { loser: part, winner: earlier }
		)
		.filter(({ loser, winner }) => active.has(loser.source) && active.has(winner.source));
	return {
		replacedBy: (name) => newest(keyOf(name), replacing, active, new Set()),
		givesWayTo: (name) =>
			waysGiven
				.filter(({ loser }) => keyOf(loser) === keyOf(name))
				.map(({ winner }) => winner)
				.filter((winner) => newest(keyOf(winner), replacing, active, new Set()) === null)
	};
}

function groupedBy(updates: readonly Update[]): ReadonlyMap<string, readonly PartName[]> {
	const groups = new Map<string, PartName[]>();
	for (const { earlier, part } of updates) {
		groups.set(keyOf(earlier), [...(groups.get(keyOf(earlier)) ?? []), part]);
	}
	return groups;
}

/** @param seen against files that would replace each other in a circle */
function newest(
	key: string,
	replacing: ReadonlyMap<string, readonly PartName[]>,
	active: ReadonlySet<string>,
	seen: Set<string>
): PartName | null {
	seen.add(key);
	for (const next of [...(replacing.get(key) ?? [])].reverse()) {
		if (seen.has(keyOf(next))) continue;
		const further = newest(keyOf(next), replacing, active, seen);
		if (further !== null) return further;
		if (active.has(next.source)) return next;
	}
	return null;
}

/** Active sources of which something counts: those whose every part is replaced need not be read. */
export function countedSources(project: Project): Source[] {
	const { replacedBy } = partsInForce(project);
	return activeSources(project).filter(({ id, parts }) =>
		parts.some((_, part) => replacedBy({ source: id, part }) === null)
	);
}

/** Active sources of which something is replaced, each with the source that counts in its place. */
export function replacedSources(
	project: Project
): readonly { readonly earlier: Source; readonly newer: Source }[] {
	const { replacedBy } = partsInForce(project);
	const byId = new Map(project.sources.map((source) => [source.id, source]));
	return activeSources(project).flatMap((earlier) => {
		const ids = earlier.parts.flatMap(
			(_, part) => replacedBy({ source: earlier.id, part })?.source ?? []
		);
		return [...new Set(ids)].flatMap((id) => {
			const newer = byId.get(id);
			return newer === undefined ? [] : [{ earlier, newer }];
		});
	});
}
