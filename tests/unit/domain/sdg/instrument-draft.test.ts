import { describe, expect, it } from 'vitest';
import {
	instrumentDraftOf,
	readInstrumentDraft
} from '../../../../src/lib/domain/sdg/instrument-draft.ts';
import { births } from './alignment-cases.ts';

const draft = instrumentDraftOf(births);

describe('how a question was asked, as it is typed', () => {
	it('has its ages in whatever figures they were typed', () => {
		const read = readInstrumentDraft({ ...draft, ageFrom: '٠', ageTo: ' ۱۷ ' });
		expect(read).toEqual({ instrument: { ...births, ageFrom: 0, ageTo: 17 } });
	});

	it.each([
		['an age in words', { ageTo: 'adult' }, 'age unreadable'],
		['an age with a part of a year', { ageTo: '4.5' }, 'age unreadable'],
		['an age of nobody', { ageTo: '300' }, 'age unreadable'],
		['ages that are turned round', { ageFrom: '17', ageTo: '4' }, 'ages turned round'],
		['no version', { version: ' ' }, 'version missing'],
		['no measure', { measureCode: '' }, 'measure missing']
	] as const)('%s is asked about', (_, given, fault) => {
		expect(readInstrumentDraft({ ...draft, ...given })).toEqual({ faults: [fault] });
	});
});
