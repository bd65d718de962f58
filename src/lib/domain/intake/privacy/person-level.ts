import type { PersonLevel, SensitiveKind, SheetSample } from '../understanding.ts';
import {
	ageWords,
	caseWords,
	sexWords,
	subjects,
	surveyCues,
	type CaseMatter
} from './case-words.ts';
import { hasAny, headerPhrase, phraseList, questionOf } from './header-phrase.ts';
import { nameWords } from './people-and-things.ts';
import { sensitiveKind } from './sensitive-kind.ts';
import { countCues } from './sensitive-words.ts';
import { profileOf, type ValueProfile } from './value-profile.ts';

/**
 * Whether a sheet is a case file: a row for one child, client or incident, with what happened to them. This product is
 * no case management, and such a sheet is refused, whole: leaving columns out is not enough where sex, age, place and
 * what happened stand side by side. `null` where it is not.
 *
 * A column is case content when its short header asks for one of seven matters (`case-words.ts`): the incident, the
 * protection concern, the perpetrator, the state of the case, the case worker, the referral, the family. A column of
 * figures is a count of such things, not one of them; a question that speaks to somebody (`have you ever`) is a
 * survey's. A sheet is a case file when either
 *
 * 1. it names the person of the row (a number of the case or client, a name, a birth date, not those of whoever led a
 *    meeting) and has two matters, of which one is the incident, the perpetrator, the concern or the state of the case;
 *    or a referral register: such a person, sex or age, and two columns about the referral; or
 * 2. it names nobody but gives sex and age of one person, the incident or the concern, and the perpetrator or the
 *    state of the case: "a girl of 14, this village, her uncle" is found without a name.
 *
 * A survey, an attendance register, an activity log with a facilitator's name and a list of leaders have no such
 * matters and are not refused here; neither is a sheet that has a column of counts and nothing that names a person.
 *
 * @param kinds what `sensitiveKind` says of each column
 */
export function personLevelFile(
	header: readonly string[],
	rows: readonly (readonly string[])[],
	kinds: readonly (SensitiveKind | null)[]
): PersonLevel | null {
	const columns = header.map((text, place): CaseColumn => {
		const profile = profileOf(rows.slice(0, sampled).map((cells) => cells[place] ?? ''));
		return columnOfCase(text, kinds[place] ?? null, profile);
	});
	if (!isCaseFile(columns)) return null;
	const telling = columns.filter(({ matter, person }) => matter !== null || person);
	const found = telling.flatMap(({ kind, person }) => (kind !== null && person ? [kind] : []));
	return { headers: telling.map((column) => column.header), kinds: [...new Set(found)] };
}

/** As many rows as tell what a column holds. */
const sampled = 100;

/** `personLevelFile` for a sheet as it was read. */
export function personLevel({ header, rows }: SheetSample): PersonLevel | null {
	const cells = rows.slice(0, sampled).map((row) => row.cells);
	const kinds = header.map((text, place) =>
		sensitiveKind(
			text,
			cells.map((row) => row[place] ?? '')
		)
	);
	return personLevelFile(header, cells, kinds);
}

interface CaseColumn {
	readonly header: string;
	readonly kind: SensitiveKind | null;
	readonly matter: CaseMatter | null;
	/** It names or numbers the person whom the row is about. */
	readonly person: boolean;
	readonly sex: boolean;
	readonly age: boolean;
	readonly count: boolean;
}

function columnOfCase(
	header: string,
	kind: SensitiveKind | null,
	profile: ValueProfile
): CaseColumn {
	const phrase = headerPhrase(questionOf(header));
	const figures = profile.filled > 0 && profile.smallNumber >= 0.8;
	const asksCount = hasAny(phrase, countCues);
	const matter = figures || asksCount ? null : matterOf(phrase);
	return {
		header,
		kind,
		matter,
		person: !asksCount && matter !== 'worker' && namesPerson(phrase, kind),
		sex: hasAny(phrase, sexWords) && !figures,
		age: hasAny(phrase, ageWords) && (profile.filled === 0 || figures),
		count: asksCount && (profile.filled === 0 || figures)
	};
}

const longestHeader = 12;

function matterOf(phrase: string): CaseMatter | null {
	if (phrase.split(' ').length > longestHeader || hasAny(phrase, surveyCues)) return null;
	const matters = Object.keys(caseWords) as CaseMatter[];
	return matters.find((matter) => hasAny(phrase, caseWords[matter])) ?? null;
}

/** Bare `Name` is the row's own person; a name with somebody's part in it only where the part is the case's. */
function namesPerson(phrase: string, kind: SensitiveKind | null): boolean {
	if (kind === 'birth date') return true;
	if (kind === 'identity number') return !hasAny(phrase, notTheSubject);
	if (kind !== 'name') return false;
	return hasAny(phrase, subjects) || hasAny(phrase, bareNames) || nameWords.has(phrase);
}

const notTheSubject = phraseList('household, hh, menage, kaya');
const bareNames = phraseList(
	'full name, first name, last name, surname, nom et prenom, nom prenom, nom et postnom, prenom, nombre y apellido',
	'nombre completo, apellido, nome completo, apelido, الاسم الكامل, الاسم الثلاثي, الاسم الرباعي, jina kamili'
);

function isCaseFile(columns: readonly CaseColumn[]): boolean {
	const matters = new Set(columns.map(({ matter }) => matter));
	const has = (...wanted: CaseMatter[]): boolean => wanted.some((matter) => matters.has(matter));
	const number = [...matters].filter((matter) => matter !== null).length;
	const sex = columns.some((column) => column.sex);
	const age = columns.some((column) => column.age || column.kind === 'birth date');
	if (columns.some(({ person }) => person)) {
		const referrals = columns.filter(({ matter }) => matter === 'referral').length;
		if (referrals >= 2 && (sex || age)) return true;
		return number >= 2 && has('incident', 'perpetrator', 'concern', 'status');
	}
	const isCounted = columns.some(({ count }) => count);
	return !isCounted && sex && age && has('incident', 'concern') && has('perpetrator', 'status');
}
