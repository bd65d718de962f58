import type { ZipLimits } from '../zip-archive';

/** What a workbook may unpack to. Sheets of many equal rows pack well, but not two hundred times. */
export const workbookZipLimits: ZipLimits = {
	entries: 2_000,
	totalBytes: 300_000_000,
	ratio: 200,
	freeBytes: 10_000_000
};
