import type { Relation } from '../domain/intake/updates/relation.ts';
import { groupBy } from '../domain/group-by.ts';
import type { ForgottenSource, ImportDecision } from './decisions/about-rows.ts';
import { activeSources } from './imports.ts';
import type { Project } from './project.ts';
import type { Source } from './source.ts';
import { fileOf } from './readings.ts';

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

/**
 * A key for each part that is the same in every reading of its file: what was said of one reading of a sheet holds for the
 * others, where they fill the same table with it.
 */
function partKeys(project: Project): (name: PartName) => string {
	const all = [...forgottenParts(project), ...project.sources];
	const byId = new Map(all.map((source) => [source.id, source]));
	return ({ source, part }) => {
		const parts = byId.get(source)?.parts ?? [];
		const { sheet, table } = parts[part] ?? { sheet: '', table: '' };
		const before = parts.slice(0, part).filter((one) => one.sheet === sheet && one.table === table);
		return JSON.stringify([fileOf(source), sheet, table, before.length]);
	};
}

/** Files that were forgotten: what was said of them still holds for other readings of the same file. */
const forgottenParts = ({ decisions }: Project): readonly ForgottenSource[] =>
	decisions.flatMap((decision) => (decision.kind === 'forget' ? decision.sources : []));

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
	const keyOf = partKeys(project);
	const active = new Map(
		activeSources(project)
			.flatMap(({ id, parts }) => parts.map((_, part) => ({ source: id, part })))
			.map((name) => [keyOf(name), name])
	);
	const updates = allUpdates(project);
	const replacing = replacements(updates, keyOf);
	const waysGiven = updates
		.filter(({ relation }) => relation === 'newer rows' || relation === 'earlier rows')
		.map(({ relation, part, earlier }) =>
			relation === 'newer rows'
				? { loser: keyOf(earlier), winner: keyOf(part) }
				: { loser: keyOf(part), winner: keyOf(earlier) }
		)
		.filter(({ loser, winner }) => active.has(loser) && active.has(winner));
	return {
		replacedBy: (name) => newest(keyOf(name), replacing, active, new Set()),
		givesWayTo: (name) =>
			waysGiven
				.filter(({ loser }) => loser === keyOf(name))
				.filter(({ winner }) => newest(winner, replacing, active, new Set()) === null)
				.flatMap(({ winner }) => active.get(winner) ?? [])
	};
}

/** From the key of each part that another one replaces to the keys of those, the oldest first. */
function replacements(
	updates: readonly Update[],
	keyOf: (name: PartName) => string
): ReadonlyMap<string, readonly string[]> {
	const replacing = groupBy(
		updates.filter(({ relation }) => relation === 'replaces'),
		({ earlier }) => keyOf(earlier)
	);
	return new Map([...replacing].map(([key, group]) => [key, group.map(({ part }) => keyOf(part))]));
}

/** @param seen against files that would replace each other in a circle */
function newest(
	key: string,
	replacing: ReadonlyMap<string, readonly string[]>,
	active: ReadonlyMap<string, PartName>,
	seen: Set<string>
): PartName | null {
	seen.add(key);
	for (const next of [...(replacing.get(key) ?? [])].reverse()) {
		if (seen.has(next)) continue;
		const further = newest(next, replacing, active, seen) ?? active.get(next) ?? null;
		if (further !== null) return further;
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
