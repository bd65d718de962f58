import { describe, expect, test } from 'vitest';
import { contributionStory } from '../../../src/lib/domain/evidence/contribution-story.ts';
import {
	saidAtMeetings,
	wordsAtMeetings
} from '../../../src/lib/domain/evidence/said-at-meetings.ts';
import { childrenHurtByTheChosenHarm as H1 } from '../../../src/lib/domain/indicators/children-hurt-by-the-chosen-harm.ts';
import { emptyReflection, type Reflection } from '../../../src/lib/domain/meeting/record.ts';
import { storyDraft } from '../../../src/routes/change/story-text.ts';
import { record } from '../domain/meeting/example-record.ts';
import { askedOf, everywhere } from '../routes/sentences/said-at-views.ts';
import { acting, storyGiven } from './made-up-story.ts';

const on = (question: string, said: Partial<Reflection>): Reflection => ({
	...emptyReflection(question),
	...said
});

const held = [
	record({
		meetingId: 'm1',
		communityId: 'a',
		label: 'Bondeni',
		date: '2025-03-01',
		reflections: [
			on('H1', {
				...{ helped: ['leaders', 'money'], blocked: ['customs'], feelsRight: 'yes' },
				words: 'The uncle of Zawadi stopped it'
			}),
			on('O1', { helped: ['school'], feelsRight: 'no' })
		]
	}),
	record({
		...{ meetingId: 'm2', communityId: 'a', date: '2025-09-01' },
		reflections: [on('H1', { helped: ['money'], missing: ['girls'], feelsRight: 'partly' })]
	}),
	record({
		...{ meetingId: 'm3', communityId: 'b', date: '2025-10-01' },
		reflections: [on('H1', { helped: ['money'], missing: ['girls'], words: ' Not at night ' })]
	}),
	// Elsewhere, and one at which nothing was said of it.
	record({ meetingId: 'm4', communityId: 'z', reflections: [on('H1', { helped: ['school'] })] }),
	record({ meetingId: 'm5', communityId: 'a', reflections: [on('H1', {})] })
];
const asked = { indicatorId: 'H1', communities: new Set(['a', 'b']) };

describe('what was said of a number at meetings', () => {
	test('is counted by meetings, what was said most often first, of these places and this number alone', () => {
		expect(saidAtMeetings(held, asked)).toEqual({
			meetings: 3,
			places: 2,
			helped: [
				{ code: 'money', meetings: 3 },
				{ code: 'leaders', meetings: 1 }
			],
			blocked: [{ code: 'customs', meetings: 1 }],
			missing: [{ code: 'girls', meetings: 2 }],
			feels: { yes: 1, partly: 1, no: 0 }
		});
	});

	test('is nothing where no meeting said anything of it', () => {
		expect(saidAtMeetings([], asked)).toBeNull();
		expect(saidAtMeetings(held, { ...asked, communities: new Set(['c']) })).toBeNull();
		expect(saidAtMeetings(held, { ...asked, indicatorId: 'P1' })).toBeNull();
	});

	test('stands in the story as codes and counts, and never in their words', () => {
		const said = saidAtMeetings(held, asked);
		const story = contributionStory(storyGiven({ a: acting }, { said }));
		const draft = storyDraft(askedOf(H1, everywhere), story, () => '');
		expect(draft.else).toContain('At 3 meetings in 2 places people spoke of this number');
		expect(draft.else).toContain('What helped, as they said: Money (3) and Our leaders (1).');
		expect(draft.else).toContain('What stood in the way: Customs (1).');
		expect(draft.else).toContain('Who was missing: Girls (2).');
		expect(draft.sure).toContain(
			'At 2 meetings people were asked whether its picture feels right: 1 yes, 1 partly, 0 no.'
		);
		expect(Object.values(draft).join(' ')).not.toMatch(/Zawadi|Not at night|Bondeni/);
	});

	test('is left out of a story of which nothing was said', () => {
		const story = contributionStory(storyGiven({ a: acting }));
		const draft = storyDraft(askedOf(H1, everywhere), story, () => '');
		expect(draft.else).not.toContain('meeting');
		expect(draft.sure).not.toContain('meeting');
	});

	test('can be read in their own words by the officer, the newest first', () => {
		expect(wordsAtMeetings(held, asked)).toEqual([
			{ meetingId: 'm3', label: 'Bondeni', date: '2025-10-01', words: 'Not at night' },
			{
				...{ meetingId: 'm1', label: 'Bondeni', date: '2025-03-01' },
				words: 'The uncle of Zawadi stopped it'
			}
		]);
	});
});
