import type { Row } from '../engine/engine.ts';

/** The text of a field; `null` where there is none. */
export const textOrNull = (value: Row[string] | undefined): string | null =>
	typeof value === 'string' ? value : null;

/** The number of a field; `null` where there is none. */
export const numberOrNull = (value: Row[string] | undefined): number | null =>
	typeof value === 'number' ? value : null;
