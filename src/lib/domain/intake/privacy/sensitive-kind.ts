import type { SensitiveKind } from '../understanding.ts';

/**
 * Whether a column looks as if it could point at a person or a place, by its header and by its values; `null` where
 * it does not. The model's own columns under their own headers are not asked about here.
 */
export function sensitiveKind(_header: string, _values: readonly string[]): SensitiveKind | null {
	return null;
}
