import type { SdgTargetId } from './texts.ts';

/**
 * Harms of children that a target names. Actions on them are on its subject; to every other target all actions may
 * contribute, and none of them more than others.
 */
const harms: Readonly<Partial<Record<SdgTargetId, readonly string[]>>> = {
	'16.2': ['harsh_punishment', 'sexual_violence', 'neglect_separation'],
	'3.7': ['early_pregnancy'],
	'4.1': ['out_of_school'],
	'5.3': ['child_marriage', 'fgm'],
	'8.7': ['heavy_work']
};

/** Codes of harms; none where the target names no harm of its own. */
export const harmsOfTarget = (target: SdgTargetId): readonly string[] => harms[target] ?? [];

/** The target that names a harm; none where none does. */
export function targetOfHarm(harm: string): SdgTargetId | undefined {
	const found = Object.entries(harms).find(([, codes]) => codes.includes(harm));
	return found?.[0] as SdgTargetId | undefined;
}
