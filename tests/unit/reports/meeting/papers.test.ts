import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beansOf } from '../../../../src/lib/domain/meeting/beans.ts';
import { withPictures } from '../../../../src/lib/domain/meeting/chosen-picture.ts';
import { mostPhotoBytes } from '../../../../src/lib/files/small-photo.ts';
import { languages } from '../../../../src/lib/i18n/languages.ts';
import { en } from '../../../../src/lib/i18n/messages/en.ts';
import { inSpeech, speechOf } from '../../../../src/lib/i18n/translate.ts';
import { yearOfEvents } from '../../../../src/lib/domain/meeting/year-of-events.ts';
import { lastPromises } from '../../../../src/lib/reports/meeting/shown.ts';
import { papers, type PaperOf } from './papers.ts';
import {
	fourQuestions,
	point,
	prepared,
	question,
	questions,
	records
} from './prepared-example.ts';

const font = readFileSync(
	'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
).toString('base64');

const all = questions.map(({ id }) => id);
const withHarm = [...fourQuestions.slice(0, 3), 'H1'];

describe.each(Object.entries<PaperOf>(papers))('%s', (_name, paper) => {
	it('is small, and neither runs, fetches nor sends anything', () => {
		const file = paper(prepared, fourQuestions, { font, hasWords: true, hasStories: true });
		expect(new TextEncoder().encode(file).length).toBeLessThan(500_000);
		expect(file).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
		expect(file).not.toMatch(/<script|<iframe|<form|<input|<link|@import|javascript:|\son[a-z]+=/i);
		const addresses = file.replaceAll('http://www.w3.org/2000/svg', '').replace(font, '');
		expect(addresses).not.toMatch(/https?:|\/\/[a-z]/i);
	});

	it('holds nothing of harm unless somebody said that it is safe, and then no count of it', () => {
		const without = paper(prepared, all, { hasStories: true });
		for (const secret of [
			'were hurt',
			'school was shut',
			'8123',
			'26117',
			'5719',
			'26003',
			'8,123',
			'26,003'
		]) {
			expect(without).not.toContain(secret);
		}
		const safe = paper(prepared, withHarm, { isHarmSafe: true });
		for (const secret of ['8123', '26117', '5719', '26003', '8,123', '5,719', '26,003', '26,117']) {
			expect(safe).not.toContain(secret);
		}
	});

	it('holds no word of a story unless somebody asked for it', () => {
		const without = paper(prepared, withHarm, { isHarmSafe: true, hasWords: true });
		expect(without).not.toMatch(/under the tree|school was shut|written so far/);
	});

	it('names no question that is hidden, and none that was not chosen', () => {
		const file = paper(prepared, ['O1', 'H4'], { isHarmSafe: true });
		expect(file).not.toContain('hit or shouted');
		expect(file).not.toContain('How many things are we doing');
		expect(file).not.toContain('Trees that we keep');
	});

	it('never holds what was said in confidence, nor what only machines need', () => {
		const file = paper(prepared, all, { isHarmSafe: true, hasWords: true });
		for (const secret of ['Hiddenword', 'c-17', 'project-9', 'm-2025', 'tablet forms', 'T10:00']) {
			expect(file).not.toContain(secret);
		}
		expect(paper(prepared, all, { isHarmSafe: true })).not.toContain('Secretname');
	});

	it('has no term of the trade and nothing of a hundred', () => {
		const words = paper(prepared, fourQuestions)
			.replace(/<style>[\s\S]*?<\/style>/g, '')
			.replace(/<[^>]*>/g, ' ');
		expect(words).not.toMatch(/percent|%|indicator|target|KPI|baseline|beneficiar|stakeholder/i);
	});

	it('stands in the language that is spoken, from the right where that is so', () => {
		const spoken = speechOf({ ...languages.en, id: 'ar', locale: 'ar', direction: 'rtl' }, en);
		const file = inSpeech(spoken, () => paper(prepared, fourQuestions));
		expect(file).toMatch(/<html lang="ar" dir="rtl" translate="no">/);
		expect(paper(prepared, fourQuestions)).toContain('<html lang="en" dir="ltr"');
	});

	it('stays whole whatever a community calls itself and its measures', () => {
		const named = { ...prepared, label: '<script>alert(1)</script>' };
		const odd = question('x', {
			name: '"><img src=x>',
			points: [point(beansOf(1), ['2026-01-01', '2026-01-31'])]
		});
		const file = paper({ ...named, questions: [odd] }, ['x'], { hasWords: true });
		expect(file).not.toMatch(/<script|<img/);
	});

	it('can be made where there is no question, no event and no meeting before', () => {
		const empty = { ...prepared, questions: [], events: [], records: [] };
		expect(paper(empty, [])).toContain('</html>');
	});
});

describe.each(['the meeting pack', 'the sheet for whoever leads'] as const)('%s', (name) => {
	it('says that a question about harm is left off, and why', () => {
		const paper = papers[name];
		expect(paper(prepared, withHarm)).toContain(
			'One question is not on this paper: it is about harm to children'
		);
		expect(paper(prepared, withHarm, { isHarmSafe: true })).not.toContain('not on this paper');
		expect(paper(prepared, fourQuestions)).not.toContain('not on this paper');
	});
});

describe('what goes on paper', () => {
	it('is of the twelve months up to the last number, cut to them', () => {
		const { events, now, middles } = yearOfEvents(prepared);
		expect(now).toBe(3);
		expect([middles[0], middles[2], middles[3]]).toEqual([
			'2026-01-15',
			'2026-03-15',
			'2025-04-15'
		]);
		expect(events.map(({ kind, firstDay, lastDay }) => [kind, firstDay, lastDay])).toEqual([
			['conflict', '2025-04-01', '2026-03-31'],
			['harvest', '2025-04-20', '2025-06-10'],
			['flood_drought', '2025-10-15', '2025-12-10']
		]);
	});

	it('is of the months up to the day of counting where a number is of a time that goes on, or there is none', () => {
		const goesOn = question('O1', { points: [point(beansOf(1), ['2026-01-01', '2026-12-31'])] });
		for (const questions of [[goesOn], []]) {
			const { events, now } = yearOfEvents({ ...prepared, questions });
			expect(now).toBe(4);
			expect(events.map(({ firstDay }) => firstDay)).toEqual([
				'2025-05-01',
				'2025-05-01',
				'2025-10-15'
			]);
		}
	});

	it('shows what was promised last, and what was found then of the promises before', () => {
		const last = lastPromises({ records, lastInFiles: null });
		expect(last?.promises.map(({ id }) => id)).toEqual(['p3', 'p4', 'p5']);
		expect(last?.found.map(({ promise, state }) => [promise.id, state])).toEqual([
			['p1', 'done'],
			['p2', 'part']
		]);
		expect(lastPromises({ records: [], lastInFiles: null })).toBeNull();
	});

	it('shows promises that came with a file, and what the file says became of them', () => {
		const said = { role: 'women', due: '', kind: '', isHeldBack: false } as const;
		const inFile = [
			{ ...said, id: 'f1', text: 'Dig a trench', state: 'done' },
			{ ...said, id: 'f2', text: '', state: '', isHeldBack: true }
		] as const;
		const lastInFiles = { meetingId: 'm1', date: '2026-01-05', agreed: 2, promises: inFile };
		const ofFiles = { ...prepared, records: [], lastInFiles };
		const last = lastPromises(ofFiles);
		expect(last?.promises.map(({ id }) => id)).toEqual(['f1', 'f2']);
		expect(last?.found.map(({ promise, state }) => [promise.id, state])).toEqual([['f1', 'done']]);
		for (const paper of Object.values(papers)) {
			expect(paper(ofFiles, fourQuestions)).not.toContain('Dig a trench');
		}
		const poster = papers['the poster of the promises'];
		expect(poster(ofFiles, [], { hasWords: true })).toContain('Dig a trench');
	});
});

describe('the meeting pack', () => {
	const pack = papers['the meeting pack'];

	it('is small with four photos, which are in it only where they were chosen', () => {
		// As large as a photo may be.
		const photo = `data:image/jpeg;base64,${'A'.repeat((mostPhotoBytes / 3) * 4)}`;
		const photos = new Map(fourQuestions.map((id) => [id, { drawing: '', photo } as const]));
		const file = pack(withPictures(prepared, photos), fourQuestions, { font, hasWords: true });
		expect(new TextEncoder().encode(file).length).toBeLessThan(500_000);
		expect(file.split('<img class="topic" src="data:image/jpeg;base64,AAAA')).toHaveLength(13);
		expect(pack(prepared, fourQuestions)).not.toContain('<img');
	});

	it('has one thing a screen and leads from one to the next', () => {
		const file = pack(prepared, fourQuestions);
		const screens = [...file.matchAll(/class="screen" id="([^"]+)"/g)].map(([, id]) => id);
		expect(screens).toEqual(
			'start last q1 q1-see q2 q2-see q3 q3-see q4 q4-see year talk next'.split(' ')
		);
		const links = [...file.matchAll(/class="on" href="#([^"]+)"/g)].map(([, id]) => id);
		expect(links).toEqual(screens.slice(1));
	});

	it('says then and now by the events that people remember', () => {
		const file = pack(prepared, ['O1']);
		expect(file).toContain(
			'Then, before the harvest: 4 of 10. Now, after \u2068the short rains\u2069: 7 of 10.'
		);
		expect(file.match(/aria-label="4 of 10"/g)).toHaveLength(1);
		expect(file).toContain('Counted: 26 of 37');
	});

	it('asks before harm is seen, and says its day and that nobody should photograph it', () => {
		const file = pack(prepared, ['H1'], { isHarmSafe: true });
		const [before = '', inside = ''] = file.split('<details>');
		expect(before).toContain('Is it safe to look at it here');
		expect(before).not.toContain('of 10');
		expect(inside).toContain('Do not photograph. 2 April 2026');
		expect(inside).toContain('Now, after');
	});

	it('is style that a phone of 2015 can read', () => {
		const style = /<style>([\s\S]*?)<\/style>/.exec(pack(prepared, fourQuestions))?.[1] ?? '';
		expect(style).not.toMatch(
			/var\(|clamp\(|min\(|max\(|:has|:is\(|:where|color-mix|grid|gap:|inline-size|block-size|(?:margin|padding|border)-(?:inline|block)|@layer|@container|&|inset/
		);
		expect(style).not.toMatch(
			/(?:margin|padding|border)-(?:left|right)|(?:^|[\s;{])(?:left|right):/
		);
	});
});

describe('stories that somebody asked for', () => {
	const options = { isHarmSafe: true, hasStories: true };

	it('follow in the pack what people say themselves, a screen each, and one about harm is behind its question', () => {
		const file = papers['the meeting pack'](prepared, withHarm, options);
		const screens = [...file.matchAll(/class="screen" id="([^"]+)"/g)].map(([, id]) => id);
		expect(screens.slice(-4)).toEqual(['talk', 'story-1', 'story-2', 'next']);
		const [, own = '', ofArea = ''] = file.split(/id="story-\d"/);
		expect(own).toContain('About our place');
		expect(own).toContain('What was done');
		expect(own).toContain('<p dir="auto">We sat under the tree.</p>');
		expect(own).toContain('<p dir="auto">The chief listened &lt;b&gt;last&lt;/b&gt;.</p>');
		expect(own).not.toContain('<details>');
		const [open = '', behind = ''] = ofArea.split('<details>');
		expect(open).toContain('Is it safe to look at it here');
		expect(open).not.toMatch(/school was shut|were hurt/);
		expect(behind).toContain('Do not photograph');
		expect(behind).toContain('About all places of');
		expect(behind).toContain('The school was shut.');
	});

	it('are on the sheet for whoever leads after its page, with the wish beside one about harm', () => {
		const file = papers['the sheet for whoever leads'](prepared, withHarm, options);
		const [page = '', stories = ''] = file.split('<section class="stories">');
		expect(page).not.toMatch(/under the tree|Do not photograph\. /);
		expect(stories).toContain('Is it so? What is missing?');
		expect(stories.indexOf('Do not photograph')).toBeGreaterThan(stories.indexOf('listened'));
		expect(stories.indexOf('Do not photograph')).toBeLessThan(stories.indexOf('was shut'));
		expect(papers['the sheet for whoever leads'](prepared, ['A1'], options)).not.toContain(
			'class="stories"'
		);
	});

	it('are on no poster and on no sheet to fill in', () => {
		for (const name of [
			'posters',
			'the poster of the promises',
			'the sheets to fill in'
		] as const) {
			expect(papers[name](prepared, withHarm, options)).not.toMatch(/under the tree|was shut/);
		}
	});
});

describe('posters', () => {
	const sheets = (file: string): number => file.split('class="sheet').length - 1;

	it('have one question a sheet, and one sheet for the year', () => {
		expect(sheets(papers.posters(prepared, fourQuestions))).toBe(5);
		expect(sheets(papers.posters({ ...prepared, events: [] }, ['O1']))).toBe(1);
	});

	it('are black on white unless colour is asked for, and of three colours then', () => {
		const coloursOf = (file: string): Set<string> =>
			new Set(
				file.match(/(?:fill|stroke)="#[0-9a-f]+"/g)?.map((found) => found.split('"')[1] ?? '')
			);
		expect(coloursOf(papers.posters(prepared, fourQuestions))).toEqual(new Set(['#000', '#fff']));
		const coloured = coloursOf(papers.posters(prepared, fourQuestions, { ink: 'colour' }));
		expect(coloured.size).toBeLessThanOrEqual(3);
	});

	it('carry the day and the wish not to be photographed where they are about harm', () => {
		const file = papers.posters(prepared, ['O1', 'H1'], { isHarmSafe: true });
		expect(file.match(/Do not photograph\. 2 April 2026/g)).toHaveLength(1);
	});
});

describe('the poster of the promises', () => {
	const poster = papers['the poster of the promises'];
	const sheetsOf = (file: string): readonly string[] =>
		file.split('<section class="sheet">').slice(1);

	it('has what was found as three heaps, and those to look at with three signs each', () => {
		const [heaps = '', list = '', ...others] = sheetsOf(poster(prepared, []));
		expect(others).toEqual([]);
		const inHeaps = heaps.split('class="state"').slice(1);
		expect(inHeaps.map((heap) => heap.split('class="promise"').length - 1)).toEqual([1, 1, 0]);
		expect(list.split('class="promise"')).toHaveLength(4);
		expect(list.split('class="choice"')).toHaveLength(4);
	});

	it('has the words of promises only where somebody asked for them', () => {
		expect(poster(prepared, [])).not.toContain('Mend the well');
		expect(poster(prepared, [], { hasWords: true })).toContain('Mend the well');
	});

	it('has as many sheets as its longest heap and its list need', () => {
		const [earlier, last] = records;
		if (earlier === undefined || last === undefined) throw new Error('missing records');
		const many = Array.from(
			{ length: 7 },
			(_, index) => ({ id: `n${index}`, kind: 'keep', text: 'Sing', role: '', due: '' }) as const
		);
		const checked = many.map(({ id }) => ({ id, state: 'done' }) as const);
		const crowded = [
			{ ...earlier, promises: many },
			{ ...last, promises: many, checked }
		];
		expect(sheetsOf(poster({ ...prepared, records: crowded }, []))).toHaveLength(3 + 2);
	});

	it('says so where nothing was promised yet', () => {
		expect(sheetsOf(poster({ ...prepared, records: [] }, []))).toHaveLength(1);
	});
});

describe('sheets to be filled in', () => {
	const file = papers['the sheets to fill in'](prepared, fourQuestions);

	it('follow the meeting: last time, each question, the promises, the close, and then the ballots', () => {
		const order = ['Last time', 'did we decide ourselves', 'doing together now', 'Our promises'];
		const places = [...order, 'Who was here?', 'Ballots to cut out'].map((word) =>
			file.indexOf(word)
		);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(Math.min(...places)).toBeGreaterThan(0);
	});

	it('hold no number of the community, so that a guess stays a guess', () => {
		const words = file.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ' ');
		expect(words).not.toMatch(/of 10|of 5 fingers|\b34\b|\b26\b|\b37\b|Counted/);
		// Every picture of a number says it to those who hear it.
		expect(file).not.toContain('aria-label=');
	});

	it('have a picture and a box for every answer that can be entered', () => {
		for (const word of ['Customs', 'People came or left', 'Children who do not go to school']) {
			expect(file).toContain(word);
		}
		expect(file.split('class="box"').length).toBeGreaterThan(4 * (16 + 16 + 9 + 3));
	});

	it('are small with four photos, each of which is in the file twice however many ballots show it', () => {
		const photoOf = (letter: string) =>
			`data:image/jpeg;base64,${letter.repeat((mostPhotoBytes / 3) * 4)}`;
		const ids = ['O1', 'O7', 'P1', 'trees_kept'];
		const photos = new Map(
			ids.map((id, at) => [id, { drawing: '', photo: photoOf('ABCD'[at] ?? '') } as const])
		);
		const drawn = papers['the sheets to fill in'](withPictures(prepared, photos), ids, { font });
		expect(new TextEncoder().encode(drawn).length).toBeLessThan(550_000);
		for (const letter of 'ABC') expect(drawn.split(photoOf(letter))).toHaveLength(3);
		// What is counted one by one has no ballot.
		expect(drawn.split(photoOf('D'))).toHaveLength(2);
		expect(drawn.split('<use href="#photo-1"')).toHaveLength(17);
	});

	it('are the ballots alone where they alone are asked for', () => {
		const ballots = papers['the sheets to fill in'](prepared, fourQuestions, {
			parts: ['ballots']
		});
		expect(ballots).not.toContain('Our promises');
		expect(ballots.split('class="sheet"').length - 1).toBe(3);
	});
});

describe('the sheet for whoever leads', () => {
	it('says what to bring, what to ask, whom to hear and when to stop', () => {
		const file = papers['the sheet for whoever leads'](prepared, ['O1']);
		for (const words of [
			'Ten beans',
			'charged',
			'groups of their own',
			'own story',
			'tells of harm',
			'stop, and look at something else'
		]) {
			expect(file).toContain(words);
		}
	});
});
