import type { ForgetDecision, ForgottenSource } from './decisions/about-rows.ts';
import type { Decision } from './decisions/decision.ts';
import { activeSources } from './imports.ts';
import type { Project } from './project.ts';
import type { Source } from './source.ts';
import { fileOf } from './readings.ts';
import { countedSources } from './updates.ts';

/**
 * Readings of files that do not count any more stay in the project, so that an earlier day can be looked at as it was
 * reported. Who took in what must not be kept can have them forgotten: then they are gone from what is stored and from every
 * file that is saved from then on, and what is left of them is that they were there.
 */

/** Why a reading does not count. */
export type WhyIdle = 'read again' | 'undone' | 'replaced';

/** A reading of a file that is kept and does not count. */
export interface IdleSource {
	readonly source: Source;
	readonly why: WhyIdle;
	/** Headers of columns that no file holds which counts. */
	readonly onlyHere: readonly string[];
}

/** Everything that is kept of files without counting today, in the order in which it came. */
export function idleSources(project: Project): readonly IdleSource[] {
	const counted = countedSources(project);
	const countedIds = new Set(counted.map(({ id }) => id));
	const active = activeSources(project).map(({ id }) => id);
	const held = new Set(counted.flatMap(headersOf));
	return project.sources
		.filter(({ id }) => !countedIds.has(id))
		.map((source) => ({
			source,
			why: whyIdle(source.id, active),
			onlyHere: [...new Set(headersOf(source))].filter((header) => !held.has(header))
		}));
}

function whyIdle(id: string, active: readonly string[]): WhyIdle {
	if (active.includes(id)) return 'replaced';
	return active.some((other) => fileOf(other) === fileOf(id)) ? 'read again' : 'undone';
}

const headersOf = ({ parts }: Source): string[] =>
	parts.flatMap(({ columns }) => Object.values(columns));

/** The project without what does not count of it. What was decided about cells that it alone held goes too. */
export function forgetIdle(project: Project, decision: Pick<ForgetDecision, 'id' | 'at'>): Project {
	const gone = idleSources(project).map(({ source }) => source);
	if (gone.length === 0) return project;
	const ids = new Set(gone.map(({ id }) => id));
	const sources = project.sources.filter(({ id }) => !ids.has(id));
	const forgotten: ForgetDecision = {
		...decision,
		kind: 'forget',
		on: true,
		sources: gone.map(({ id, name, parts }) => ({
			id,
			name,
			parts: parts.map(({ sheet, table }) => ({ sheet, table }))
		}))
	};
	const kept = project.decisions.filter((one) => !quotes(one, gone, sources));
	return { ...project, sources, decisions: [...kept, forgotten] };
}

/** Whether a decision repeats a cell of sources that go, of a column or a file of which nothing stays. */
function quotes(decision: Decision, gone: readonly Source[], stays: readonly Source[]): boolean {
	if (decision.kind !== 'fix' && decision.kind !== 'settle') return false;
	const { only, table, column } = decision;
	const isIn = (all: readonly Source[]): boolean =>
		only === undefined
			? all.some(({ parts }) => parts.some((one) => one.table === table && column in one.columns))
			: all.some(({ id }) => fileOf(id) === fileOf(only.source));
	return isIn(gone) && !isIn(stays);
}

/** What was forgotten, the oldest first. */
export const forgottenSources = ({ decisions }: Pick<Project, 'decisions'>): ForgottenSource[] =>
	decisions.flatMap((decision) => (decision.kind === 'forget' ? decision.sources : []));

/** What was forgotten as sources of which nothing is kept: a file that comes again must not take their ids. */
export const namesakes = (project: Project): Source[] =>
	forgottenSources(project).map(({ id, name }) => ({
		id,
		name,
		size: 0,
		sha256: fileOf(id),
		importedAt: project.createdAt,
		kept: 'columns',
		parts: []
	}));

/** Files that counted in a state of a project and are forgotten since: its numbers are without them. */
export function forgottenIn(state: Project, today: Project): readonly string[] {
	const names = new Map(forgottenSources(today).map(({ id, name }) => [id, name]));
	const active = state.decisions.flatMap((decision) =>
		decision.kind === 'import' && decision.on ? decision.sources : []
	);
	return [...new Set(active.flatMap((id) => names.get(id) ?? []))];
}
