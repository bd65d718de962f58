import { judge } from './judge';
import { surveyBytes, type ByteSurvey } from './sample';
import { labelOfIso2022 } from './iso-2022';
import { isUtf8, labelOfMark, labelOfWideText } from './unicode';

/** In which encoding a file is. */
export interface FoundEncoding {
	readonly label: string;
	/** Other encodings that it may be in; none where its content leaves no doubt. */
	readonly others: readonly string[];
}

/**
 * Finds the encoding of a file: what its byte order mark says; UTF-8 where every byte of it is; UTF-16 or UTF-32 where
 * its zeros stand as they do there; UTF-8 too where most of it is and some bytes are not, since then two files were
 * joined, or letters were lost; else an older one, which its letters tell (`judge`). `null` where it is no text.
 */
export function findEncoding(bytes: Uint8Array): FoundEncoding | null {
	const marked = labelOfMark(bytes);
	if (marked !== null) return sure(marked);
	if (bytes.includes(0)) {
		const wide = labelOfWideText(bytes);
		return wide === null ? null : sure(wide);
	}
	const mailed = labelOfIso2022(bytes);
	if (mailed !== null) return sure(mailed);
	return isUtf8(bytes) ? sure('utf-8') : olderEncoding(surveyBytes(bytes));
}

const sure = (label: string): FoundEncoding => ({ label, others: [] });

/** So many letters in UTF-8 for each byte that is not: then nothing else comes into question. */
const clearlyUtf8 = 20;
/** In other encodings bytes that look like UTF-8 are rarer than this, for each byte that does not. */
const hardlyUtf8 = 0.25;

const bytesOfSurrogate = 3;

/** Encodings of East Asia, whose pairs of bytes often look like UTF-8. */
const pairwise: ReadonlySet<string> = new Set(['shift_jis', 'euc-jp', 'gbk', 'big5', 'euc-kr']);

function olderEncoding(survey: ByteSurvey): FoundEncoding {
	const { wholeSequences, surrogates } = survey;
	if (wholeSequences >= clearlyUtf8 * survey.strayBytes) return sure('utf-8');
	// Where other bytes are stray too, these are letters of another encoding.
	const strayBytes = survey.strayBytes + surrogates * bytesOfSurrogate;
	const { choices, isCertain } = judge(survey);
	const [best = 'utf-8', ...others] = choices;
	if (isCertain && pairwise.has(best)) return sure(best);
	if (wholeSequences >= strayBytes) return { label: 'utf-8', others: choices };
	if (wholeSequences >= hardlyUtf8 * strayBytes) {
		return { label: best, others: [...others, 'utf-8'] };
	}
	return { label: best, others: isCertain ? [] : others };
}
