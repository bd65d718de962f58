import { expect, test } from 'vitest';
import { decisionSentence, type DecisionOnNote } from '../../../src/lib/i18n/decision-sentence.ts';

const answer: DecisionOnNote = {
	kind: 'note',
	about: 'caution',
	indicatorId: 'H1',
	key: 'other work',
	scope: 'all places',
	of: 'Another project was working there too.',
	text: 'It pays fees',
	by: ''
};

test('an answer names the measure at which it was given, and what was done where nothing is measured', () => {
	const rest =
		', all places: “Another project was working there too.” was answered with “\u2068It pays fees\u2069”.';
	expect(decisionSentence(answer)).toBe(`Children hurt by the chosen harm${rest}`);
	expect(decisionSentence({ ...answer, indicatorId: '' })).toBe(`What was done${rest}`);
});
