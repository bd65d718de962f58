import type { Problem } from '../../domain/problem';
import { kindOfBytes } from '../file-kind';
import { fileProblem, refused } from '../file-problem';
import type { Answers, Question, ReadResult, Table } from '../read-result';
import { ZipArchive, ZipFailure } from '../zip-archive';
import { defaultZipLimits } from '../zip';
import { memberKind, type MemberKind } from './member-kind';

export type ReadMember = (
	bytes: Uint8Array,
	fileName: string,
	answers: Answers
) => Promise<ReadResult>;

/** All members together may take so long; what has not been read by then is named. */
const mostMilliseconds = 9_000;

interface Gathered {
	readonly tables: Table[];
	readonly questions: Question[];
	readonly problems: Problem[];
	readonly results: ReadResult[];
}

/** Reads every member of a zip that may hold a table, as the file that it is. */
export async function readArchive(
	bytes: Uint8Array,
	fileName: string,
	answers: Answers,
	readMember: ReadMember
): Promise<ReadResult> {
	try {
		const archive = new ZipArchive(bytes, defaultZipLimits);
		archive.makeRoomFor(archive.names.filter((name) => memberKind(name) === 'file'));
		const gathered = await readMembers(archive, fileName, answers, readMember);
		const { tables, questions, problems, results } = gathered;
		problems.push(...ignoredProblems(archive.names, fileName));
		if (tables.length === 0 && questions.length === 0) {
			problems.unshift(fileProblem(fileName, 'cannot read', 'archive without tables'));
		}
		const [only] = results.length === 1 ? results : [];
		const { encoding = null, dialect = null } = only ?? {};
		return { tables, questions, problems, encoding, dialect };
	} catch (error) {
		if (error instanceof ZipFailure) return refused(fileName, error.problem);
		return refused(fileName, 'zip damaged');
	}
}

async function readMembers(
	archive: ZipArchive,
	fileName: string,
	answers: Answers,
	readMember: ReadMember
): Promise<Gathered> {
	const gathered: Gathered = { tables: [], questions: [], problems: [], results: [] };
	const deadline = performance.now() + mostMilliseconds;
	for (const name of archive.names) {
		const kind = memberKind(name);
		if (kind === 'outside') {
			gathered.problems.push(memberProblem(fileName, name, 'archive member outside'));
		}
		if (kind !== 'file') continue;
		if (performance.now() > deadline) {
			gathered.problems.push(memberProblem(fileName, name, 'workbook too slow'));
			continue;
		}
		const member = archive.read(name);
		if (isArchive(member)) {
			gathered.problems.push(memberProblem(fileName, name, 'archive inside'));
		} else {
			gather(gathered, name, await readMember(member, fileName, answersFor(name, answers)));
		}
	}
	return gathered;
}

/** What was read of a member, under the member's name. */
function gather(gathered: Gathered, name: string, result: ReadResult): void {
	const under = (sheet: string): string => (sheet === '' ? name : `${name} / ${sheet}`);
	gathered.results.push(result);
	gathered.tables.push(...result.tables.map((table) => ({ ...table, sheet: under(table.sheet) })));
	gathered.questions.push(
		...result.questions.map((question) => ({ ...question, id: questionPrefix(name) + question.id }))
	);
	gathered.problems.push(
		...result.problems.map((problem) => ({ ...problem, sheet: under(problem.sheet) }))
	);
}

const questionPrefix = (name: string): string => `${name}: `;

function answersFor(name: string, answers: Answers): Answers {
	const prefix = questionPrefix(name);
	const own = Object.entries(answers).filter(([id]) => id.startsWith(prefix));
	return Object.fromEntries(own.map(([id, choice]) => [id.slice(prefix.length), choice]));
}

export function isArchive(bytes: Uint8Array): boolean {
	const kind = kindOfBytes(bytes);
	return kind !== null && ['zip', 'gzip', '7z', 'rar', 'project'].includes(kind);
}

function memberProblem(
	fileName: string,
	sheet: string,
	code: 'workbook too slow' | 'archive inside' | 'archive member outside'
): Problem {
	return { ...fileProblem(fileName, 'cannot read', code), sheet };
}

/** One word about all members of a kind that were passed over. */
function ignoredProblems(names: readonly string[], fileName: string): Problem[] {
	const codes = [
		['left by the system', 'archive system files'],
		['media', 'archive media']
	] as const satisfies readonly (readonly [MemberKind, string])[];
	return codes.flatMap(([kind, code]) => {
		const count = names.filter((name) => memberKind(name) === kind).length;
		if (count === 0) return [];
		return [fileProblem(fileName, 'please check', code, { parameters: { count } })];
	});
}
