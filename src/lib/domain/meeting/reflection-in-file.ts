import { groupBy } from '../group-by.ts';
import {
	emptyReflection,
	feelings,
	type Feeling,
	type MeetingRecord,
	type ReasonWhy,
	type Reflection
} from './record.ts';

/** What one group said of one number at a meeting, as a row of a file has it. */
export interface ReflectionRow {
	readonly meetingId: string;
	readonly communityId: string;
	/** Id of an indicator or measure. */
	readonly question: string;
	/** `''` where the file does not say whose it is. */
	readonly group: string;
	readonly helped: string;
	readonly blocked: string;
	readonly feelsRight: string;
}

/** A meeting of which a file tells what was said: as codes, since nobody at the meeting wrote the words for us. */
export type MeetingSaid = Pick<MeetingRecord, 'meetingId' | 'communityId' | 'reflections'>;

/** The meetings of rows, each question of one once, whichever groups spoke of it. */
export function meetingsSaid(
	rows: readonly ReflectionRow[],
	reasonOf: (words: string) => ReasonWhy | undefined
): readonly MeetingSaid[] {
	const meetings = groupBy(rows, ({ meetingId }) => meetingId);
	return [...meetings].flatMap(([meetingId, own]) => {
		const [first] = own;
		if (first === undefined) return [];
		const questions = groupBy(own, ({ question }) => question);
		const reflections = [...questions].map(([question, said]) =>
			reflectionOf(question, said, reasonOf)
		);
		return [{ meetingId, communityId: first.communityId, reflections }];
	});
}

function reflectionOf(
	question: string,
	rows: readonly ReflectionRow[],
	reasonOf: (words: string) => ReasonWhy | undefined
): Reflection {
	const reasons = (cells: readonly string[]): readonly ReasonWhy[] => [
		...new Set(cells.flatMap((cell) => reasonsIn(cell, reasonOf)))
	];
	return {
		...emptyReflection(question),
		helped: reasons(rows.map(({ helped }) => helped)),
		blocked: reasons(rows.map(({ blocked }) => blocked)),
		feelsRight: feelingOf(rows)
	};
}

/** The reasons in a cell: one, several with a mark between them, or as forms write them, with spaces. Other words stay in it. */
function reasonsIn(
	cell: string,
	reasonOf: (words: string) => ReasonWhy | undefined
): readonly ReasonWhy[] {
	return cell.split(/[,;|·،؛\n]/).flatMap((part) => {
		const whole = reasonOf(part);
		if (whole !== undefined) return [whole];
		const parts = part.trim().split(/\s+/).map(reasonOf);
		return parts.every((one) => one !== undefined) ? parts : [];
	});
}

/** What everybody together said holds; of groups that say different things the number feels right in part. */
function feelingOf(rows: readonly ReflectionRow[]): Feeling | '' {
	const together = rows.filter(({ group }) => group === 'everyone');
	const felt = (of: readonly ReflectionRow[]): readonly Feeling[] =>
		feelings.filter((feeling) => of.some(({ feelsRight }) => feelsRight === feeling));
	const [one, ...others] = felt(together).length > 0 ? felt(together) : felt(rows);
	return others.length > 0 ? 'partly' : (one ?? '');
}
