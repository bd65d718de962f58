import type { ContraryWords } from './contrary-words.ts';
import type { Population } from './population.ts';
import type { Recall } from './recall.ts';
import type { SdgCode, SdgIndicatorId } from './texts.ts';
import type { WordingPart } from './wording-parts.ts';

/** In years; `to` of `null` has no upper limit, and starts at `from` or, unless it is exact, earlier. */
export interface OfficialAges {
	readonly from: number;
	readonly to: number | null;
	readonly isExact?: true;
}

/**
 * What an SDG indicator that people are asked about demands of a question, from the official text and what the custodians'
 * metadata add (reference page of SDG 16). Indicators that are counted by states (deaths, budgets, prisons, schools) have
 * none: no question of a community can be theirs.
 */
export interface OfficialQuestion {
	readonly population: Population;
	readonly ages: OfficialAges;
	/** The stretch of time; several where the text leaves it open. */
	readonly recall: readonly Recall[];
	/** Of what the wording must speak, all of it. */
	readonly speaksOf: readonly WordingPart[];
	/** What of it makes the same idea, without which a question is not even similar; all of it where nothing is said. */
	readonly idea?: readonly WordingPart[];
	/** What makes of it another question. */
	readonly notOf?: readonly ContraryWords[];
	/** What of this counts all the same where the state recognises the role. */
	readonly unlessRecognised?: ContraryWords;
}

const adults = { from: 18, to: null } as const;
const from15 = { from: 15, to: null, isExact: true } as const;
/** A state of things: no stretch of time. */
const state: readonly Recall[] = ['now'];
const aYear: readonly Recall[] = ['12 months'];

const officialQuestions: Readonly<Partial<Record<SdgIndicatorId, OfficialQuestion>>> = {
	'16.1.3': {
		population: 'everybody',
		ages: adults,
		recall: aYear,
		speaksOf: ['violence of one of three kinds'],
		notOf: ['an opinion or an intention', 'the severe kind alone']
	},
	'16.1.4': {
		population: 'everybody',
		ages: adults,
		recall: state,
		speaksOf: ['feeling safe', 'walking alone', 'after dark'],
		idea: ['feeling safe']
	},
	'16.2.1': {
		population: 'children',
		ages: { from: 1, to: 17 },
		recall: ['1 months'],
		speaksOf: ['physical punishment', 'psychological aggression', 'by caregivers'],
		idea: ['physical punishment'],
		notOf: ['somebody outside the home', 'an opinion or an intention', 'the severe kind alone']
	},
	'16.2.3': {
		population: 'everybody',
		ages: { from: 18, to: 29 },
		recall: ['life'],
		speaksOf: ['sexual violence', 'by age 18'],
		idea: ['sexual violence'],
		notOf: ['an opinion or an intention', 'the severe kind alone']
	},
	'16.3.1': {
		population: 'victims',
		ages: adults,
		recall: aYear,
		speaksOf: ['reported or told', 'an authority that the state recognises'],
		idea: ['reported or told'],
		notOf: [
			'a leader of the community',
			'somebody who helps',
			'a relative, a friend or anybody',
			'an opinion or an intention'
		],
		unlessRecognised: 'a leader of the community'
	},
	'16.3.3': {
		population: 'everybody',
		ages: adults,
		recall: ['24 months'],
		speaksOf: ['a dispute', 'a way to settle it'],
		idea: ['a dispute'],
		notOf: ['an opinion or an intention']
	},
	'16.6.2': {
		population: 'everybody',
		ages: adults,
		recall: aYear,
		speaksOf: ['public services', 'satisfied', 'the last experience'],
		idea: ['public services', 'satisfied']
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
		notOf: ['a village, church or clinic register', 'an opinion or an intention']
	},
	'16.b.1': {
		population: 'everybody',
		ages: adults,
		recall: aYear,
		speaksOf: ['felt discriminated against', 'a ground of discrimination'],
		idea: ['felt discriminated against'],
		notOf: ['an opinion or an intention']
	},
	'5.2.1': {
		population: 'partnered women',
		ages: from15,
		recall: aYear,
		speaksOf: ['physical violence', 'sexual violence', 'psychological violence', 'by a partner'],
		idea: ['violence of one of three kinds', 'by a partner'],
		notOf: ['somebody other than a partner', 'an opinion or an intention', 'the severe kind alone']
	},
	'5.2.2': {
		population: 'girls and women',
		ages: from15,
		recall: aYear,
		speaksOf: ['sexual violence', 'somebody other than a partner'],
		idea: ['sexual violence'],
		notOf: ['an opinion or an intention', 'the severe kind alone']
	},
	'5.3.1': {
		population: 'women',
		ages: { from: 20, to: 24 },
		recall: ['life'],
		speaksOf: ['married or in a union', 'before 15', 'before 18'],
		idea: ['married or in a union'],
		notOf: ['an opinion or an intention']
	},
	'5.3.2': {
		population: 'girls and women',
		ages: { from: 15, to: 49 },
		recall: ['life'],
		speaksOf: ['genital cutting'],
		notOf: ['an opinion or an intention']
	},
	'8.7.1': {
		population: 'children',
		ages: { from: 5, to: 17 },
		recall: ['7 days'],
		speaksOf: ['hours of work', 'hours by age'],
		idea: ['hours of work'],
		notOf: ['work as people here define it']
	}
};

/** What an SDG indicator asks; none for targets, and for indicators that are not asked of people. */
export function officialQuestion(code: SdgCode): OfficialQuestion | undefined {
	return (officialQuestions as Readonly<Partial<Record<SdgCode, OfficialQuestion>>>)[code];
}
