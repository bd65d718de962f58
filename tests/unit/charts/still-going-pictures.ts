import {
	stillGoingChart,
	type StillGoingPicture,
	type StillGoingWords
} from '../../../src/lib/charts/still-going.ts';
import type { HandedOver, WatchedBy } from '../../../src/lib/domain/evidence/still-going.ts';
import { childrenHurtByTheChosenHarm as H1 } from '../../../src/lib/domain/indicators/children-hurt-by-the-chosen-harm.ts';
import { viewStillGoing } from '../../../src/lib/pipeline/still-going.ts';
import { handedOver } from '../evidence/handed-over.ts';

const words: StillGoingWords = {
	description: 'Of 14 actions handed over, about 9 are still going after 18 months.',
	share: (share) => `${Math.round(share * 100)}\u00a0%`,
	months: (months) => `${months}`,
	count: (count) => `${count}`,
	axis: 'months after handover',
	watched: 'Actions still watched',
	group: (group) => (group === '' ? 'all actions' : `run by ${group}`),
	heard: ({ group, months, at_risk }) => `${group} ${months} months, ${at_risk} still watched`
};

const byCommunity = handedOver([80, 200, -300, 420, -500, -560, -600, -640, -720, -800]);
const together = handedOver([60, 150, 170, -400, -520, -560, -740], { managed_by: 'together' });
const few = handedOver([-100, -200], { managed_by: 'outside' });

const pictureOf = (actions: readonly HandedOver[], by: WatchedBy): StillGoingPicture => ({
	curves: viewStillGoing({ definition: H1, choice: '' }, actions, by),
	words
});

export const stillGoingPictures = {
	'still-going': (look: Parameters<typeof stillGoingChart>[1]) =>
		stillGoingChart(pictureOf([...byCommunity, ...together], 'all'), look),
	'still-going-by-group': (look: Parameters<typeof stillGoingChart>[1]) =>
		stillGoingChart(pictureOf([...byCommunity, ...together, ...few], 'managed_by'), look),
	'still-going-empty': (look: Parameters<typeof stillGoingChart>[1]) =>
		stillGoingChart(pictureOf([], 'managed_by'), look)
};
