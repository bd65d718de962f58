import { plainText } from '../intake/formats/plain-text.ts';
import type { Instrument } from './instrument.ts';

/** How a measure was asked, while somebody types it. */
export interface InstrumentDraft extends Omit<Instrument, 'ageFrom' | 'ageTo'> {
	/** As typed. */
	readonly ageFrom: string;
	readonly ageTo: string;
}

export type InstrumentFault =
	'measure missing' | 'version missing' | 'age unreadable' | 'ages turned round';

/** The oldest age that a form takes for an age, and not for a slip. */
const oldest = 120;

function ageOf(typed: string): number | null | 'unreadable' {
	const text = plainText(typed).trim();
	if (text === '') return null;
	return /^\d{1,3}$/.test(text) && Number(text) <= oldest ? Number(text) : 'unreadable';
}

export function instrumentDraftOf(instrument: Instrument): InstrumentDraft {
	const { ageFrom, ageTo } = instrument;
	return { ...instrument, ageFrom: String(ageFrom ?? ''), ageTo: String(ageTo ?? '') };
}

/** The instrument that a draft is, or what is wrong with it. */
export function readInstrumentDraft(
	draft: InstrumentDraft
): { readonly instrument: Instrument } | { readonly faults: readonly InstrumentFault[] } {
	const [ageFrom, ageTo] = [ageOf(draft.ageFrom), ageOf(draft.ageTo)];
	const faults: readonly (readonly [InstrumentFault, boolean])[] = [
		['measure missing', draft.measureCode.trim() === ''],
		['version missing', draft.version.trim() === ''],
		['age unreadable', ageFrom === 'unreadable' || ageTo === 'unreadable'],
		[
			'ages turned round',
			typeof ageFrom === 'number' && typeof ageTo === 'number' && ageFrom > ageTo
		]
	];
	const found = faults.flatMap(([fault, isOne]) => (isOne ? [fault] : []));
	if (found.length > 0 || ageFrom === 'unreadable' || ageTo === 'unreadable') {
		return { faults: found };
	}
	const text = (typed: string): string => typed.trim();
	return {
		instrument: {
			measureCode: text(draft.measureCode),
			version: text(draft.version),
			wording: text(draft.wording),
			population: text(draft.population),
			ageFrom,
			ageTo,
			recall: text(draft.recall),
			source: text(draft.source)
		}
	};
}
