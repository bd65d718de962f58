import type { PlaceKind } from '../cell.ts';
import type { Consent } from '../disclosure/composition.ts';
import type { Released, ReleasedCell } from '../disclosure/release.ts';
import type { WrittenBox } from '../evidence/written-story.ts';
import type { AreaOfConcern, Direction, IndicatorDefinition } from '../indicators/definition.ts';
import type { MeasurePicture } from '../indicators/own-measure-words.ts';
import { isHarmIndicator } from '../indicators/index.ts';
import type { Period } from '../period.ts';
import {
	communityNumber,
	pictureOf,
	type CommunityNumber,
	type CommunityPicture
} from './beans.ts';
import type { PromiseInFile } from './promise-made.ts';
import type { MeetingRecord } from './record.ts';

/**
 * All that a meeting of one community needs, made beforehand from what the rules for meetings release: the meeting, its
 * posters and its pack read this and nothing else, so that no other number can come into them, and no engine is needed.
 */
export interface PreparedMeeting {
	/** Of which project, so that its record finds home. */
	readonly projectId: string;
	readonly communityId: string;
	readonly label: string;
	/** ISO day on which the numbers were counted. */
	readonly preparedOn: string;
	/** The questions that the community can look at, in the order of the catalogue. */
	readonly questions: readonly PreparedQuestion[];
	/** What else happened here, the oldest first. */
	readonly events: readonly PreparedEvent[];
	/** Of the last meeting in a file that looked back or promised something: when, what, and how many changes were agreed. */
	readonly lastInFiles: LastMeeting | null;
	/** ISO days of all such meetings. */
	readonly daysInFiles: readonly string[];
	/** Meetings that were held with this tool, the oldest first. */
	readonly records: readonly MeetingRecord[];
	readonly consent: Consent;
	/** Questions of which the rules for meetings let nothing be shown. */
	readonly hidden: readonly string[];
	/** In a project for one community, the questions that were ticked where it was made; absent elsewhere. */
	readonly chosen?: readonly string[] | undefined;
}

export interface PreparedQuestion {
	readonly id: string;
	readonly area: AreaOfConcern;
	/** It is shown only after the facilitator said that it is safe here. */
	readonly isHarm: boolean;
	readonly direction: Direction;
	readonly picture: CommunityPicture;
	/** The drawing that was chosen for it; `''` for none. */
	readonly drawing: MeasurePicture | '';
	/** Their own drawing or photo of an object, before any other, as a `data:` address; `''` or absent for none. */
	readonly photo?: string | undefined;
	/** What people call it, where it is a measure of their own; `''` otherwise. */
	readonly name: string;
	/** Its numbers, the oldest first; none where only groups gave one. */
	readonly points: readonly PreparedPoint[];
	/** The last number of each group, for those who are asked one by one: `group`, as `girls`. */
	readonly groups: readonly PreparedGroup[];
	/** What an officer wrote of how it came about, where a meeting may be told it. */
	readonly story?: PreparedStory | undefined;
}

export interface PreparedStory {
	/** Of this community, of its area, or of all places together. */
	readonly of: PlaceKind;
	/** The area's name; `''` otherwise. */
	readonly area: string;
	readonly boxes: readonly WrittenBox[];
}

export interface PreparedPoint extends CommunityNumber {
	/** ISO days. */
	readonly firstDay: string;
	readonly lastDay: string;
	/** Of how many, where it is a share; `null` otherwise. */
	readonly of: number | null;
	/** How many of them; `null` where the score is all that may be said. */
	readonly count: number | null;
}

export interface PreparedGroup extends CommunityNumber {
	readonly group: string;
}

export interface PreparedEvent {
	/** A code of the model; `''` where none was given. */
	readonly kind: string;
	/** In the community's words; `''` for none. */
	readonly label: string;
	readonly firstDay: string;
	readonly lastDay: string;
}

export interface LastMeeting {
	readonly meetingId: string;
	readonly date: string;
	readonly agreed: number | null;
	/** What was promised there, as a file tells; none where only their number is known. */
	readonly promises: readonly PromiseInFile[];
}

/** What the words and pictures of a measure of their own are. */
export interface OwnLooks {
	readonly name: string;
	readonly drawing: MeasurePicture | '';
}

/**
 * The questions of one community, out of what was released to its meeting.
 *
 * @param released one table for each indicator, with one cell for each of the periods, and the groups of the last
 * @param periods those that were asked for, the oldest first
 */
export function preparedQuestions(
	definitions: readonly IndicatorDefinition[],
	released: readonly Released[],
	periods: readonly Period[],
	looksOf: (id: string) => OwnLooks
): readonly PreparedQuestion[] {
	const byId = new Map(released.map((table) => [table.id, table.cells]));
	return definitions.flatMap((definition) => {
		const picture = pictureOf(definition.unit);
		const cells = byId.get(definition.id) ?? [];
		const points = periods.flatMap((period) => pointIn(definition, cells, period));
		const groups = cells.flatMap((cell) => groupOf(definition, cell));
		if (picture === null || points.length + groups.length === 0) return [];
		if (isNowHidden(cells, periods)) return [];
		return [
			{
				id: definition.id,
				area: definition.area,
				isHarm: isHarmIndicator(definition.id),
				direction: definition.direction,
				picture,
				...looksOf(definition.id),
				points,
				groups
			}
		];
	});
}

function pointIn(
	{ unit }: IndicatorDefinition,
	cells: readonly ReleasedCell[],
	{ id, firstDay, lastDay }: Period
): readonly PreparedPoint[] {
	const cell = cells.find(({ period, breakdown }) => period === id && breakdown === '');
	const number = cell === undefined ? null : communityNumber(cell, unit);
	if (cell === undefined || number === null) return [];
	const isShare = number.picture === 'beans';
	return [
		{
			...number,
			firstDay,
			lastDay,
			of: isShare ? cell.denominator : null,
			count: isShare ? cell.numerator : null
		}
	];
}

function groupOf({ unit }: IndicatorDefinition, cell: ReleasedCell): readonly PreparedGroup[] {
	if (cell.breakdown !== 'group') return [];
	const number = communityNumber(cell, unit);
	return number === null ? [] : [{ group: cell.group, ...number }];
}

/** Whether the newest number is hidden: the one before it would be taken for what is now. */
function isNowHidden(cells: readonly ReleasedCell[], periods: readonly Period[]): boolean {
	const states = periods.map(
		({ id }) => cells.find(({ period, breakdown }) => period === id && breakdown === '')?.state
	);
	return states.findLast((state) => state === 'value' || state === 'suppressed') === 'suppressed';
}

/** The questions of which nothing may be shown: released, with a number, and all of it or the newest hidden. */
export function hiddenQuestions(
	released: readonly Released[],
	periods: readonly Period[]
): readonly string[] {
	return released
		.filter(
			({ cells }) =>
				isNowHidden(cells, periods) ||
				(cells.some(({ state }) => state === 'suppressed') &&
					!cells.some(({ state }) => state === 'value' || state === 'too few'))
		)
		.map(({ id }) => id);
}

/** The numbers of then and now; one of them alone is now. */
export function thenAndNow({ points }: PreparedQuestion): {
	readonly then: PreparedPoint | null;
	readonly now: PreparedPoint | null;
} {
	const now = points.at(-1) ?? null;
	return { then: points.length > 1 ? (points[0] ?? null) : null, now };
}

/** Up to how many questions a meeting can hold. */
export const mostQuestions = 4;

/**
 * Questions to begin with: of what they do, of who takes part, whether it is theirs and whether it lasts, one each; with
 * both a then and a now where there is one. Harm is for the facilitator to choose.
 */
export function openingQuestions(questions: readonly PreparedQuestion[]): readonly string[] {
	const areas: readonly AreaOfConcern[] = [
		'participation',
		'ownership',
		'action',
		'sustainability'
	];
	const best = areas.flatMap((area) => {
		const own = questions.filter((question) => question.area === area && !question.isHarm);
		return (
			own.find(({ points, picture }) => points.length > 1 && picture === 'beans') ?? own[0] ?? []
		);
	});
	return best.slice(0, 2).map(({ id }) => id);
}
