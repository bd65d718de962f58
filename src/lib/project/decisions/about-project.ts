import type { ProfileChanges } from '../../domain/profile/profile';
import type { Dated } from './dated';

/** What a project says about itself, and at which numbers it looks first. */

/** What somebody said about the project itself. Of two that change the same field the newer one counts. */
export interface ProfileDecision extends Dated {
	readonly kind: 'profile';
	readonly changes: ProfileChanges;
}

/** A number that this project looks at first; switched off where it does so no more. */
export interface PinDecision extends Dated {
	readonly kind: 'pin';
	readonly indicatorId: string;
}
