/**
 * Columns that a form's export writes by itself, and those that are parts of a question: one answer of a question with
 * several, one round of a repeated group, one figure of a position.
 */
export type ColumnRole =
	'question' | 'written by the form' | 'answer' | 'perhaps an answer' | 'repeat' | 'position';

/** Names that nothing but an export of a form has. */
const surelyForm =
	/^(?:_(?:id|uuid|submission_time|submitted_by|validation_status|notes|tags|status|version_?|index|parent_index|parent_table_name|attachments|geolocation|xform_id|xform_id_string|duration|last_edited|last_edited_by|date_modified|edited|media_count|total_media|media_all_received|review_status|review_comment|submission__.+)|__version__|rootuuid|instanceid|instancename|deprecatedid|parent_key|set-of-.+|submissiondate|submittername|submitterid|attachmentspresent|attachmentsexpected|reviewstate|formdef_version|formversion|completiondate|info\..+|form\.meta\..+|form\.@.+|meta\.(?:instance.*|time.*|device.*|user.*)|received_on|completed_time|started_time|formid|form_link|hq_user)$/i;

/** Names that an export of a form has, and a sheet made by hand may have too. */
const perhapsForm =
	/^(?:start|end|starttime|endtime|start_time|end_time|today|username|phonenumber|deviceid|subscriberid|simid|simserial|imei|devicephonenum|audit|key|edits|email_collected)$/i;

/** The first column of an online form's answers, by the form's language. */
const timestamp =
	/^(?:timestamp|horodateur|marca temporal|carimbo de data\/hora|طابع زمني|muhuri wa saa|start time|heure de début|hora de inicio)$/i;

const lastPart = (header: string): string => header.replace(/^.*[/:-]/s, '').trim();

const isSurelyForm = (header: string): boolean =>
	surelyForm.test(header.trim()) || surelyForm.test(lastPart(header));

/** Whether the sheet is an export of a form. */
export function isFormExport(headers: readonly string[]): boolean {
	return headers.some(isSurelyForm) || timestamp.test((headers[0] ?? '').trim());
}

function isWrittenByForm(header: string, position: number, isForm: boolean): boolean {
	if (isSurelyForm(header) || (position === 0 && timestamp.test(header.trim()))) return true;
	return isForm && (perhapsForm.test(header.trim()) || perhapsForm.test(lastPart(header)));
}

/** In this order they are taken for a key that has no column of its own: the first stays when a record is edited. */
const keys = [
	/(?:^|[/:-])rootuuid$/i,
	/(?:^|[/:])_uuid$/i,
	/^key$/i,
	/(?:^|[/:-])instanceid$/i,
	/^formid$/i,
	/(?:^|[/:])_id$/i
];

/** Places of columns by which a form names each of its records, the best first. */
export function formKeys(headers: readonly string[]): number[] {
	return keys.flatMap((key) => {
		const position = headers.findIndex((header) => key.test(header.trim()));
		return position < 0 ? [] : [position];
	});
}

const repeat = /\[\d+\]\s*[/.:]/;
const figure = /^(.*?)_?([^/:]*)_(?:latitude|longitude|altitude|precision|accuracy)$/i;

/** Headers of the points of which the sheet gives latitude and longitude too, and those of these figures. */
function positions(headers: readonly string[]): Set<string> {
	const found = new Set<string>();
	for (const header of headers) {
		const [, groups, point] = figure.exec(header.trim()) ?? [];
		if (groups === undefined || point === undefined) continue;
		found.add(header).add(`${groups}${point}`).add(point);
	}
	return found;
}

const answers: ReadonlySet<string> = new Set(['', '0', '1', 'true', 'false', '0.0', '1.0', 'n/a']);

/** Only 0 and 1 (or true and false), and something at all. */
function isBinary(values: readonly string[]): boolean {
	const plain = values.map((value) => value.trim().toLowerCase());
	return plain.some((value) => value !== '') && plain.every((value) => answers.has(value));
}

/** The question before each sign at which an answer may be cut off. */
function questionsBefore(header: string): string[] {
	return [...header.matchAll(/[/%:.|;>-]/g)]
		.map((sign) => header.slice(0, sign.index).trim())
		.filter((question) => question !== '');
}

/** Groups below which all columns hold 0 and 1 only: they may be the answers of one question. */
function binaryGroups(headers: readonly string[], valuesOf: ValuesOf): Set<string> {
	const members = new Map<string, number[]>();
	headers.forEach((header, position) => {
		const group = /^(.+)\/[^/]*$/s.exec(header)?.[1];
		if (group !== undefined) members.set(group, [...(members.get(group) ?? []), position]);
	});
	const binary = [...members].filter(
		([, places]) => places.length > 1 && places.every((place) => isBinary(valuesOf(place)))
	);
	return new Set(binary.map(([group]) => group));
}

type ValuesOf = (position: number) => readonly string[];

/** The role of every column. An empty column below a question is one of its answers too: nobody gave it. */
export function columnRoles(headers: readonly string[], valuesOf: ValuesOf): ColumnRole[] {
	const isForm = isFormExport(headers);
	const points = positions(headers);
	const all = new Set(headers.map((header) => header.trim()));
	const groups = binaryGroups(headers, valuesOf);
	return headers.map((header, position): ColumnRole => {
		if (isWrittenByForm(header, position, isForm)) return 'written by the form';
		if (points.has(header.trim())) return 'position';
		const below = questionsBefore(header).some((question) => all.has(question));
		const values = valuesOf(position);
		if (below && (isBinary(values) || values.every((value) => value.trim() === '')))
			return 'answer';
		if (repeat.test(header)) return 'repeat';
		const group = /^(.+)\/[^/]*$/s.exec(header)?.[1];
		return group !== undefined && groups.has(group) ? 'perhaps an answer' : 'question';
	});
}
