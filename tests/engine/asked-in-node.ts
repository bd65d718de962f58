import { mappingOf } from '../../src/lib/domain/intake/choice.ts';
import { ReadingDesk } from '../../src/lib/pipeline/reading-desk.ts';
import type { Reader } from '../../src/lib/pipeline/reader.ts';
import type { LoadedPart } from '../../src/lib/pipeline/sources.ts';
import { fileQuestions } from '../../src/lib/pipeline/waiting.ts';
import type { Source } from '../../src/lib/project/source.ts';
import { pendingFileOf } from '../../src/lib/state/pending-sheets.ts';
import type { PendingFile } from '../../src/lib/state/pending.ts';

/** A file as the app opens it when it is dropped: what it asks about it, and what it takes in. */
export interface DroppedFile {
	readonly pending: PendingFile;
	/** What must be seen before the file goes in, one line a question; empty where it goes in by itself. */
	readonly asked: readonly string[];
	readonly parts: readonly LoadedPart[];
	readonly source: Source;
}

const at = '2026-01-01T00:00:00Z';

/** Drops a file, as a person would who answers nothing. */
export async function dropFile(bytes: Uint8Array, name: string): Promise<DroppedFile> {
	const desk = new ReadingDesk();
	const reader: Reader = Object.assign(desk, { close: () => undefined });
	const file = new File([bytes as Uint8Array<ArrayBuffer>], name);
	const pending = await pendingFileOf(name, await desk.open(name, file, []), reader, []);
	const mapped = pending.sheets.flatMap((sheet) => {
		const mapping = mappingOf(sheet.choice, sheet.header, sheet.formats);
		return mapping === null ? [] : [{ index: sheet.index, mapping }];
	});
	const { parts, source } = await desk.take(name, mapped, at, []);
	return { pending, asked: fileQuestions(pending).map(questionLine), parts, source };

	function questionLine(one: ReturnType<typeof fileQuestions>[number]): string {
		if (one.kind === 'reading') return `reading: ${one.question.kind}`;
		const sheet = pending.sheets.find(({ index }) => index === one.index);
		const { kind } = one.question;
		const about =
			'position' in one.question
				? (sheet?.header[one.question.position] ?? '')
				: 'column' in one.question
					? one.question.column
					: '';
		return `${sheet?.sheet ?? ''} ${kind}: ${about}`.trim();
	}
}
