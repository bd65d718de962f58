import { kindOfBytes } from '../../file-kind';
import { refused } from '../../file-problem';
import { passwordQuestion } from '../../password';
import type { Answers, ReadResult } from '../../read-result';
import type { CompoundFile } from '../compound-file';
import { ReadingGuard } from '../guard';
import { failed, readWorkbook } from '../read-workbook';
import { readXlsx } from '../xlsx/read-xlsx';
import { agileInfo } from './agile-info';
import { unlock } from './unlock';

/** Hashing a password takes a second or some, on purpose; it is waited for longer than for a file nobody vouches for. */
const mostMilliseconds = 30_000;

/** Reads a locked workbook with the password that somebody gave; without one, or with a wrong one, it is asked for. */
export async function readLocked(
	file: CompoundFile,
	fileName: string,
	answers: Answers
): Promise<ReadResult> {
	try {
		const info = agileInfo(file.stream('EncryptionInfo') ?? new Uint8Array());
		// Pages that come without encryption themselves have no WebCrypto.
		if (info === null || !isSecureContext()) return refused(fileName, 'password unsupported');
		const password = answers[passwordQuestion.id] ?? '';
		if (password === '') return asking(fileName, 'password needed');
		const packed = file.stream('EncryptedPackage') ?? new Uint8Array();
		const bytes = await unlock(info, packed, password, new ReadingGuard(mostMilliseconds));
		if (bytes === null) return asking(fileName, 'password wrong');
		const kind = kindOfBytes(bytes) ?? 'encrypted';
		if (kind !== 'xlsx') return refused(fileName, 'file other kind', { parameters: { kind } });
		return readWorkbook(readXlsx, bytes, fileName, answers);
	} catch (error) {
		return failed(error, fileName);
	}
}

const isSecureContext = (): boolean => 'subtle' in crypto;

function asking(fileName: string, code: 'password needed' | 'password wrong'): ReadResult {
	return { ...refused(fileName, code), questions: [passwordQuestion] };
}
