import type { AlignmentProposal } from '../../domain/sdg/alignment';
import type { Instrument } from '../../domain/sdg/instrument';
import type { NationalFigure } from '../../domain/sdg/national-figure';
import type { Dated } from './dated';

/** What was decided about the SDG: how a measure was asked, what it speaks to, and which figure a country gives. */

/** How a measure was asked. Of two decisions about the same version the newer one counts. */
export interface InstrumentDecision extends Dated {
	readonly kind: 'instrument';
	readonly says: Instrument;
	/** It is not known any more, though a file may have a row for it. */
	readonly isRemoved?: boolean | undefined;
}

/** What somebody proposed of a number and an SDG target, with the reason. Of two about one pair the newer one counts. */
export interface AlignmentDecision extends Dated {
	readonly kind: 'alignment';
	readonly says: AlignmentProposal;
}

/** A national figure, as context beside what communities counted. */
export interface FigureDecision extends Dated {
	readonly kind: 'national figure';
	readonly says: NationalFigure;
	readonly isRemoved?: boolean | undefined;
}
