import { refused } from '../file-problem';
import type { Answers, ReadResult } from '../read-result';
import { CompoundFile } from './compound-file';
import { readLocked } from './locked/read-locked';
import { failed, readWorkbook } from './read-workbook';
import { isBareStream, readBareXls, readXls } from './xls/read-xls';

/** Old Office files and locked new ones share a container; its streams say what it holds. */
export function readCompound(
	bytes: Uint8Array,
	fileName: string,
	answers: Answers
): ReadResult | Promise<ReadResult> {
	if (isBareStream(bytes)) return readWorkbook(readBareXls, bytes, fileName, answers);
	try {
		const file = new CompoundFile(bytes);
		if (file.has('EncryptedPackage')) return readLocked(file, fileName, answers);
		if (file.has('Workbook') || file.has('Book')) {
			return readWorkbook(readXls, bytes, fileName, answers);
		}
		return refused(fileName, 'file other kind', { parameters: { kind: 'old office' } });
	} catch (error) {
		return failed(error, fileName);
	}
}
