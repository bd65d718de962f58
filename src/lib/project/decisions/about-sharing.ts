import type { Consent } from '../../domain/disclosure/composition';
import type { LedgerEntry } from '../../domain/disclosure/ledger';
import type { ChosenPicture } from '../../domain/meeting/chosen-picture';
import type { MeetingRecord } from '../../domain/meeting/record';
import type { Dated } from './dated';

/** What communities agreed to, what was handed over, and the meetings at which numbers were shown. */

/** What a community agreed to, said here: it holds from its day on, whatever the files say. */
export interface ConsentDecision extends Dated {
	readonly kind: 'consent';
	readonly communityId: string;
	/** Its name as it stood, so that the decision can be read by itself. */
	readonly label: string;
	readonly consent: Consent;
	/** Id of the decision about the meeting at which it was said. */
	readonly meeting?: string | undefined;
}

/** A document was handed over. It can't be taken back, so it is never switched off. */
export interface ReleaseDecision extends Dated {
	readonly kind: 'release';
	readonly what: ReleasedAs;
	readonly entry: LedgerEntry;
	/** How many numbers were hidden. */
	readonly hidden: number;
	/** Why rules were looser; `''` where none was. */
	readonly loosenedBecause: string;
}

export const releasedAs = [
	'report',
	'data',
	'targets',
	'iati',
	'meeting pack',
	'meeting paper',
	'meeting project',
	'meeting'
] as const;

export type ReleasedAs = (typeof releasedAs)[number];

/** A reflection meeting was held. Of two decisions about one meeting the newer one counts. */
export interface MeetingDecision extends Dated {
	readonly kind: 'meeting';
	readonly says: MeetingRecord;
}

/** By which picture a question is known at meetings. Of two decisions about one question the newer one counts. */
export interface QuestionPictureDecision extends Dated {
	readonly kind: 'question picture';
	readonly indicatorId: string;
	readonly says: ChosenPicture;
}
