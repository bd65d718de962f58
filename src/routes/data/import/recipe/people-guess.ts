import { parseDay } from '$lib/domain/intake/formats/days';
import { plainText } from '$lib/domain/intake/formats/plain-text';
import {
	isAgeOfOne,
	isDayOfVisit,
	isSexOfOne,
	type NamedCells
} from '$lib/domain/intake/recipes/people';
import type { ColumnName } from '$lib/domain/intake/recipes/recipe';
import { nameOf } from '$lib/domain/intake/recipes/text-sheet';
import type { PendingSheet } from '$lib/state/pending';
import type { PeopleSettings } from './people-settings';

/** Which columns of rows about single people are likely to say where, when and who, before anybody has said anything. */

const usualBands = '0-4, 5-9, 10-14, 15-17, 18+';

/** Where a column of a sheet stands that was guessed to be one of the model's. */
function guessed(
	{ understanding, header }: PendingSheet,
	...ids: readonly string[]
): ColumnName | null {
	for (const id of ids) {
		for (const { columns } of understanding.tables) {
			const found = columns.find(({ column }) => column === id);
			if (found !== undefined) return nameOf(header, found.position);
		}
	}
	return byHeader(header, ids);
}

const likeHeaders: Readonly<Record<string, RegExp>> = {
	community_id: /(?:community|village|communaut|comunidad|comunidade|kijiji|jamii|site|location)/i,
	date: /(?:^(?:date|day|fecha|jour|data|tarehe)(?: |$)|(?:date|day|fecha|jour|data|tarehe|today)$)/i,
	wave: /^(?:wave|round|vague|ronda|phase|survey round)$/i,
	disability: /(?:disab|handicap|discapacid|defici|ulemavu)/i,
	person:
		/^(?:(?:respondent|participant|interview|person)(?: ?(?:id|code|no|number))?|uuid|instanceid)$/i
};

const isLike = (text: string, ids: readonly string[]): boolean =>
	ids.some((id) => likeHeaders[id]?.test(text.replaceAll('_', ' ').trim()) === true);

function byHeader(header: readonly string[], ids: readonly string[]): ColumnName | null {
	const place = header.findIndex((text) => isLike(text, ids));
	return place === -1 ? null : nameOf(header, place);
}

/** The column that says when, of those that hold days: none where no name speaks of one, which is then for somebody to say. */
function dayColumn(
	{ understanding: { tables } }: PendingSheet,
	columns: readonly (NamedCells & { readonly name: ColumnName })[]
): ColumnName | null {
	const days = columns.filter(isDayOfVisit);
	const isGuessed = (one: (typeof columns)[number]): boolean =>
		tables.some(({ columns: guesses }) =>
			guesses.some(
				({ column, position }) =>
					(column === 'date' || column === 'period_end') && columns[position] === one
			)
		);
	const found = days.find(isGuessed) ?? days.find(({ header }) => isLike(header, ['date']));
	return found?.name ?? null;
}

/** The names by which a form tells to which of its records a row belongs, the surest first. */
const formKeys = ['_submission__uuid', '_uuid', 'parent_key', '_submission__id', '_parent_index'];

const meetingHeader = /(?:meeting|session|réunion|reunión|reunião|mkutano|event)/i;
/** What an answer of a list bears that was chosen or not. */
const mark = /^(?:[01]|true|false)?$/i;
const notAKey = /(?:date|day|time|type|kind|name|topic|fecha|jour|tarehe|submission_time)/i;

/** What tells one meeting from another: the key of the form, or a column for it that holds no days. */
function meetingKey({ header, sample }: PendingSheet): ColumnName | null {
	const plain = header.map((text) => (text.split('/').at(-1) ?? text).trim().toLowerCase());
	const ofForm = formKeys.map((key) => plain.indexOf(key)).find((place) => place !== -1);
	const place =
		ofForm ??
		plain.findIndex(
			(text, at) =>
				meetingHeader.test(text) &&
				!notAKey.test(text) &&
				sample.some(({ cells }) => !mark.test((cells[at] ?? '').trim())) &&
				sample.every(({ cells }) => parseDay(plainText(cells[at] ?? ''), {}) === null)
		);
	return place === -1 ? null : nameOf(header, place);
}

/** The settings with which the form opens. */
export function likelySettings(sheet: PendingSheet): PeopleSettings {
	const { header, sample } = sheet;
	const columns = header.map((text, place) => ({
		name: nameOf(header, place),
		header: text,
		cells: sample.map(({ cells }) => (cells[place] ?? '').trim())
	}));
	const age = columns.find(isAgeOfOne)?.name ?? null;
	const meeting = guessed(sheet, 'meeting_id') ?? meetingKey(sheet);
	return {
		mode: meeting === null ? 'survey' : 'attendance',
		community: guessed(sheet, 'community_id'),
		meeting,
		wave: guessed(sheet, 'wave'),
		day: dayColumn(sheet, columns),
		unit: 'all',
		dateOrder: null,
		sex: columns.find(isSexOfOne)?.name ?? null,
		words: {},
		age,
		isAgeInYears: age !== null,
		bandsText: usualBands,
		adultFrom: '18',
		disability: guessed(sheet, 'disability'),
		disabilityYes: [],
		person: meeting === null ? byHeader(header, ['person']) : null,
		questions: []
	};
}
