import * as v from 'valibot';
import { currentFormat, type Project } from './project';
import type { ProjectProblem } from './project-problem';

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const instant = v.pipe(v.string(), v.isoTimestamp());
const partPath = v.pipe(v.string(), v.regex(/^sources\/[0-9A-Za-z][0-9A-Za-z._-]*$/));
const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const skippedSchema = v.object({
	row: wholeNumber,
	reason: v.picklist(['blank', 'only delimiters', 'preamble', 'footer', 'HXL', 'repeated header'])
});

const partSchema = v.object({
	sheet: v.string(),
	table: v.string(),
	columns: v.record(v.string(), v.string()),
	leftOut: v.array(v.string()),
	path: partPath,
	skipped: v.optional(v.array(skippedSchema))
});

const sourceSchema = v.object({
	id: sha256,
	name: v.string(),
	size: wholeNumber,
	sha256,
	importedAt: instant,
	kept: v.picklist(['bytes', 'columns']),
	parts: v.array(partSchema)
});

const importSchema = v.object({
	id: v.string(),
	kind: v.literal('import'),
	at: instant,
	on: v.boolean(),
	sources: v.array(sha256)
});

/** What stands in a project, checked value by value; what does not belong there is dropped. */
export const projectSchema = v.object({
	format: v.literal(currentFormat),
	id: v.pipe(v.string(), v.nonEmpty()),
	name: v.string(),
	sample: v.boolean(),
	createdAt: instant,
	savedAt: v.nullable(instant),
	sources: v.array(sourceSchema),
	decisions: v.array(importSchema)
});

/** A project out of JSON that nobody vouches for, as a fresh object. */
export function readProject(
	json: unknown
): { readonly project: Project } | { readonly problem: ProjectProblem } {
	if (isNewerFormat(json)) return { problem: { code: 'project newer' } };
	const result = v.safeParse(projectSchema, json);
	if (!result.success) return { problem: { code: 'project damaged' } };
	const project: Project = result.output;
	return namesItsSources(project) ? { project } : { problem: { code: 'project damaged' } };
}

/** Only the format is read, so that a newer version may have changed everything else. */
function isNewerFormat(json: unknown): boolean {
	const result = v.safeParse(v.object({ format: v.number() }), json);
	return result.success && result.output.format > currentFormat;
}

function namesItsSources(project: Project): boolean {
	const ids = new Set(project.sources.map((source) => source.id));
	const whole = project.decisions.every(({ sources }) => sources.every((id) => ids.has(id)));
	return whole && ids.size === project.sources.length;
}
