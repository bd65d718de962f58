import * as v from 'valibot';
import { answererRoles } from '../domain/evidence/answered-by';
import { consents } from '../domain/disclosure/composition';
import { measurePictures } from '../domain/indicators/own-measure-words';
import { stepRemarks } from '../domain/intake/recipes/text-sheet';
import { sensitiveKinds } from '../domain/intake/understanding';
import { relations } from '../domain/intake/updates/relation';
import { problemCodes } from '../domain/problem';
import { ownIndicatorSchema, ownMeasureSchema } from './own-schema';
import { profileSchema } from './profile-schema';
import { photoSchema, preparedSchema, recordSchema } from './meeting-schema';
import { forgottenSources } from './forgotten';
import { ledgerEntrySchema } from './ledger-schema';
import { releasedAs } from './decisions/about-sharing';
import { currentFormat, type Project } from './project';
import type { ProjectProblem } from './project-problem';
import { recipeSchema } from './recipe-schema';
import { alignmentSchema, figureSchema, instrumentSchema } from './sdg-schema';
import { targetSchema } from './target-schema';

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** A file, and the number of its reading from the second on. */
const sourceId = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}(?:_[1-9][0-9]{0,5})?$/));
const instant = v.pipe(v.string(), v.isoTimestamp());
const partPath = v.pipe(v.string(), v.regex(/^sources\/[0-9A-Za-z][0-9A-Za-z._-]*$/));
const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const skippedSchema = v.object({
	row: wholeNumber,
	reason: v.picklist(['blank', 'only delimiters', 'preamble', 'footer', 'HXL', 'repeated header'])
});

const readingSchema = v.object({
	dateOrder: v.optional(v.picklist(['day first', 'month first', 'year first'])),
	serialDays: v.optional(v.picklist([1900, 1904])),
	decimalMark: v.optional(v.picklist(['.', ','])),
	percent: v.optional(v.picklist(['share', 'percent'])),
	twoDigitYears: v.optional(wholeNumber),
	currency: v.optional(v.string()),
	doubtful: v.optional(v.array(v.string())),
	words: v.optional(v.array(v.object({ word: v.string(), code: v.string() })))
});

const fillSchema = v.variant('from', [
	v.object({ column: v.string(), from: v.literal('row number') }),
	v.object({ column: v.string(), from: v.literal('constant'), value: v.string() })
]);

const noteSchema = v.object({
	step: wholeNumber,
	code: v.picklist(stepRemarks),
	column: v.string(),
	value: v.string(),
	rows: v.array(wholeNumber),
	count: wholeNumber,
	sheet: v.optional(v.string())
});

const partSchema = v.object({
	sheet: v.string(),
	table: v.string(),
	columns: v.record(v.string(), v.string()),
	positions: v.optional(v.record(v.string(), wholeNumber)),
	readings: v.optional(v.record(v.string(), readingSchema)),
	fills: v.optional(v.array(fillSchema)),
	place: v.optional(wholeNumber),
	recipe: v.optional(recipeSchema),
	frozen: v.optional(v.object({ rows: wholeNumber, unused: wholeNumber })),
	notes: v.optional(v.array(noteSchema)),
	sketch: v.optional(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)))),
	mends: v.optional(v.object({ source: sourceId, sheet: v.string(), rows: v.array(wholeNumber) })),
	leftOut: v.array(v.string()),
	sensitive: v.optional(
		v.array(v.object({ header: v.string(), kind: v.picklist(sensitiveKinds) }))
	),
	path: partPath,
	skipped: v.optional(v.array(skippedSchema))
});

const sourceSchema = v.object({
	id: sourceId,
	name: v.string(),
	size: wholeNumber,
	sha256,
	importedAt: instant,
	kept: v.picklist(['bytes', 'columns']),
	answers: v.optional(v.record(v.string(), v.string())),
	parts: v.array(partSchema),
	sheetsLeftOut: v.optional(v.array(v.string())),
	sheetsOfTemplate: v.optional(v.array(v.string())),
	sheetsAboutPersons: v.optional(
		v.array(v.object({ sheet: v.string(), headers: v.array(v.string()) }))
	)
});

/** What every decision has. */
const dated = {
	id: v.string(),
	at: instant,
	on: v.boolean(),
	switched: v.optional(v.array(v.object({ at: instant, on: v.boolean() })))
};

const partNameSchema = v.object({ source: sourceId, part: wholeNumber });

const updateSchema = v.object({
	part: partNameSchema,
	earlier: partNameSchema,
	relation: v.picklist(relations),
	isAsked: v.boolean(),
	rows: v.object({
		same: wholeNumber,
		changed: wholeNumber,
		added: wholeNumber,
		gone: wholeNumber
	})
});

const importSchema = v.object({
	...dated,
	kind: v.literal('import'),
	sources: v.array(sourceId),
	updates: v.optional(v.array(updateSchema)),
	meetings: v.optional(v.array(v.string()))
});

const rowSchema = v.object({ source: sourceId, sheet: v.string(), row: wholeNumber });

const fixSchema = v.object({
	...dated,
	kind: v.literal('fix'),
	table: v.string(),
	column: v.string(),
	value: v.string(),
	to: v.string(),
	where: v.optional(v.object({ column: v.string(), value: v.string() })),
	only: v.optional(rowSchema),
	meeting: v.optional(v.string())
});

const settleSchema = v.object({
	...dated,
	kind: v.literal('settle'),
	how: v.picklist(['accepted', 'ignored']),
	table: v.string(),
	column: v.string(),
	code: v.picklist(problemCodes),
	value: v.optional(v.string()),
	only: v.optional(rowSchema),
	again: v.optional(v.object({ leftOut: v.string(), among: v.array(v.string()) }))
});

const placeDecisionSchema = v.object({
	...dated,
	kind: v.literal('place'),
	written: v.string(),
	known: v.string(),
	isSame: v.boolean()
});

const stepDecisionSchema = v.object({
	...dated,
	kind: v.literal('step'),
	source: sourceId,
	part: wholeNumber,
	step: wholeNumber
});

const profileDecisionSchema = v.object({
	...dated,
	kind: v.literal('profile'),
	changes: profileSchema
});

const targetDecisionSchema = v.object({
	...dated,
	kind: v.literal('target'),
	target: v.string(),
	says: targetSchema,
	isRemoved: v.optional(v.boolean())
});

const reasonSchema = v.object({
	...dated,
	kind: v.literal('reason'),
	target: v.string(),
	indicatorId: v.string(),
	scope: v.string(),
	period: v.string(),
	reason: v.string()
});

const ownIndicatorDecisionSchema = v.object({
	...dated,
	kind: v.literal('own indicator'),
	says: ownIndicatorSchema,
	isRemoved: v.optional(v.boolean())
});

const ownMeasureDecisionSchema = v.object({
	...dated,
	kind: v.literal('own measure'),
	says: ownMeasureSchema
});

const pinSchema = v.object({
	...dated,
	kind: v.literal('pin'),
	indicatorId: v.string()
});

const saidSchema = v.object({
	...dated,
	kind: v.literal('note'),
	about: v.picklist(['caution', 'story', 'summary']),
	indicatorId: v.string(),
	place: v.object({ kind: v.picklist(['community', 'area', 'all']), id: v.string() }),
	key: v.string(),
	scope: v.string(),
	of: v.string(),
	text: v.string(),
	// The first projects with answers did not ask who answered.
	by: v.optional(v.picklist(['', ...answererRoles]), '')
});

const instrumentDecisionSchema = v.object({
	...dated,
	kind: v.literal('instrument'),
	says: instrumentSchema,
	isRemoved: v.optional(v.boolean())
});

const alignmentDecisionSchema = v.object({
	...dated,
	kind: v.literal('alignment'),
	says: alignmentSchema
});

const figureDecisionSchema = v.object({
	...dated,
	kind: v.literal('national figure'),
	says: figureSchema,
	isRemoved: v.optional(v.boolean())
});

const forgetSchema = v.object({
	...dated,
	kind: v.literal('forget'),
	sources: v.array(
		v.object({
			id: sourceId,
			name: v.string(),
			parts: v.array(v.object({ sheet: v.string(), table: v.string() }))
		})
	)
});

const consentDecisionSchema = v.object({
	...dated,
	kind: v.literal('consent'),
	communityId: v.pipe(v.string(), v.nonEmpty()),
	label: v.string(),
	consent: v.picklist(consents),
	meeting: v.optional(v.string())
});

const releaseDecisionSchema = v.object({
	...dated,
	kind: v.literal('release'),
	what: v.picklist(releasedAs),
	entry: ledgerEntrySchema,
	hidden: wholeNumber,
	loosenedBecause: v.string()
});

const meetingDecisionSchema = v.object({
	...dated,
	kind: v.literal('meeting'),
	says: recordSchema
});

const questionPictureSchema = v.object({
	...dated,
	kind: v.literal('question picture'),
	indicatorId: v.pipe(v.string(), v.nonEmpty()),
	says: v.object({ drawing: v.picklist([...measurePictures, '']), photo: photoSchema })
});

/** What stands in a project, checked value by value; what does not belong there is dropped. */
const projectSchema = v.object({
	format: v.pipe(
		v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, currentFormat]),
		v.transform((): typeof currentFormat => currentFormat)
	),
	id: v.pipe(v.string(), v.nonEmpty()),
	name: v.string(),
	sample: v.boolean(),
	createdAt: instant,
	savedAt: v.nullable(instant),
	sources: v.array(sourceSchema),
	decisions: v.array(
		v.variant('kind', [
			importSchema,
			fixSchema,
			settleSchema,
			placeDecisionSchema,
			stepDecisionSchema,
			profileDecisionSchema,
			targetDecisionSchema,
			reasonSchema,
			ownIndicatorDecisionSchema,
			ownMeasureDecisionSchema,
			pinSchema,
			saidSchema,
			instrumentDecisionSchema,
			alignmentDecisionSchema,
			figureDecisionSchema,
			forgetSchema,
			consentDecisionSchema,
			releaseDecisionSchema,
			meetingDecisionSchema,
			questionPictureSchema
		])
	),
	meeting: v.optional(preparedSchema)
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
	const forgotten = new Set(forgottenSources(project).map(({ id }) => id));
	const whole = project.decisions.every(
		(decision) =>
			decision.kind !== 'import' || decision.sources.every((id) => ids.has(id) || forgotten.has(id))
	);
	return whole && ids.size === project.sources.length;
}
