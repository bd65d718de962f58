import type { Population } from './population.ts';
import type { Recall } from './recall.ts';
import type { SdgCode, SdgIndicatorId } from './texts.ts';
import type { ContraryWords, WordingPart } from './wording-parts.ts';

/**
 * What an SDG indicator that people are asked about demands of a question, from the official text and what the custodians'
 * metadata add (reference page of SDG 16). Indicators that are counted by states (deaths, budgets, prisons, schools) have
 * none: no question of a community can be theirs.
 */
export interface OfficialQuestion {
	readonly population: Population;
	/** In years; `to` of `null` has no upper limit, and starts at `from` or earlier. */
	readonly ages: { readonly from: number; readonly to: number | null };
	/** The stretch of time; several where the text leaves it open. */
	readonly recall: readonly Recall[];
	/** Of what the wording must speak, all of it. */
	readonly speaksOf: readonly WordingPart[];
	/** What makes of it another question. */
	readonly notOf?: readonly ContraryWords[];
	/** What of this counts all the same where the state recognises the role. */
	readonly unlessRecognised?: ContraryWords;
}

const adults = { from: 18, to: null } as const;
/** A state of things: no stretch of time. */
const state: readonly Recall[] = ['now'];
const aYear: readonly Recall[] = ['12 months'];

const officialQuestions: Readonly<Partial<Record<SdgIndicatorId, OfficialQuestion>>> = {
	'16.1.4': {
		population: 'everybody',
		ages: adults,
		recall: state,
		speaksOf: ['feeling safe', 'walking alone', 'after dark']
	},
	'16.2.1': {
		population: 'children',
		ages: { from: 1, to: 17 },
		recall: ['1 months'],
		speaksOf: ['physical punishment', 'psychological aggression', 'by caregivers'],
		notOf: ['somebody outside the home']
	},
	'16.2.3': {
		population: 'everybody',
		ages: { from: 18, to: 29 },
		recall: ['life'],
		speaksOf: ['sexual violence', 'by age 18']
	},
	'16.3.1': {
		population: 'victims',
		ages: adults,
		recall: aYear,
		speaksOf: ['reported or told', 'an authority that the state recognises'],
		notOf: ['a leader of the community', 'a relative, a friend or anybody'],
		unlessRecognised: 'a leader of the community'
	},
	'16.3.3': {
		population: 'everybody',
		ages: adults,
		recall: ['24 months'],
		speaksOf: ['a dispute', 'a way to settle it']
	},
	'16.6.2': {
		population: 'everybody',
		ages: adults,
		recall: aYear,
		speaksOf: ['public services', 'satisfied']
	},
	'16.7.2': {
		population: 'everybody',
		ages: adults,
		recall: state,
		speaksOf: ['the political system', 'a say in what the government does'],
		notOf: ['decisions of a community']
	},
	'16.9.1': {
		population: 'children',
		ages: { from: 0, to: 4 },
		recall: state,
		speaksOf: ['registered', 'civil authority'],
		notOf: ['a village, church or clinic register']
	},
	'16.b.1': {
		population: 'everybody',
		ages: adults,
		recall: aYear,
		speaksOf: ['felt discriminated against']
	},
	'5.3.1': {
		population: 'women',
		ages: { from: 20, to: 24 },
		recall: ['life'],
		speaksOf: ['married or in a union', 'before 15', 'before 18']
	},
	'5.3.2': {
		population: 'girls and women',
		ages: { from: 15, to: 49 },
		recall: ['life'],
		speaksOf: ['genital cutting']
	},
	'8.7.1': {
		population: 'children',
		ages: { from: 5, to: 17 },
		recall: ['7 days'],
		speaksOf: ['hours of work', 'hours by age'],
		notOf: ['work as people here define it']
	}
};

/** What an SDG indicator asks; none for targets, and for indicators that are not asked of people. */
export function officialQuestion(code: SdgCode): OfficialQuestion | undefined {
	return (officialQuestions as Readonly<Partial<Record<SdgCode, OfficialQuestion>>>)[code];
}
