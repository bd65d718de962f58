import type { ZipLimits } from '../zip-archive';

/** What a workbook may unpack to. Large sheets of many equal rows pack well, but not a hundred times. */
export const workbookZipLimits: ZipLimits = {
	entries: 2_000,
	totalBytes: 300_000_000,
	ratio: 100,
	freeBytes: 30_000_000
};
