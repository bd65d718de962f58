import { kindOfBytes } from '../../file-kind';
import { refused } from '../../file-problem';
import { passwordQuestion } from '../../password';
import type { Answers, ReadResult } from '../../read-result';
import type { CompoundFile } from '../compound-file';
import { ReadingGuard } from '../guard';
import { failed, readWorkbook } from '../read-workbook';
import { readXlsx } from '../xlsx/read-xlsx';
import { agileUnlock } from './agile';
import { standardUnlock } from './standard';

/** Hashing a password takes a second or some, on purpose; it is waited for longer than for a file nobody vouches for. */
const mostMilliseconds = 30_000;

/** Reads a locked workbook with the password that somebody gave; without one, or with a wrong one, it is asked for. */
export async function readLocked(
	file: CompoundFile,
	fileName: string,
	answers: Answers
): Promise<ReadResult> {
	try {
		const info = file.stream('EncryptionInfo') ?? new Uint8Array();
		const packed = file.stream('EncryptedPackage') ?? new Uint8Array();
		const unlock = agileUnlock(info) ?? standardUnlock(info);
		// Pages that come without encryption themselves have no WebCrypto.
		if (unlock === null || !hasWebCrypto()) return refused(fileName, 'password unsupported');
		const password = answers[passwordQuestion.id] ?? '';
		if (password === '') return asking(fileName, 'password needed');
		const bytes = await unlock(packed, password, new ReadingGuard(mostMilliseconds));
		if (bytes === null) return asking(fileName, 'password wrong');
		return readOpen(bytes, fileName, answers);
	} catch (error) {
		return failed(error, fileName);
	}
}

const hasWebCrypto = (): boolean => 'subtle' in crypto;

function readOpen(bytes: Uint8Array, fileName: string, answers: Answers): ReadResult {
	const kind = kindOfBytes(bytes) ?? 'encrypted';
	if (kind !== 'xlsx') return refused(fileName, 'file other kind', { parameters: { kind } });
	return readWorkbook(readXlsx, bytes, fileName, answers);
}

function asking(fileName: string, code: 'password needed' | 'password wrong'): ReadResult {
	return { ...refused(fileName, code), questions: [passwordQuestion] };
}
