import { describe, expect, it } from 'vitest';
import { pictureSvg, type Tone } from '../../../src/lib/charts/drawn-picture.ts';
import { sdgChain } from '../../../src/lib/charts/sdg-chain.ts';
import { catalogueIndicator } from '../../../src/lib/domain/indicators/index.ts';
import { alignmentOf } from '../../../src/lib/domain/sdg/alignment.ts';
import { chainLanes } from '../../../src/lib/domain/sdg/chain.ts';
import { languageIds, languages } from '../../../src/lib/i18n/languages.ts';
import { loadMessages } from '../../../src/lib/i18n/load-messages.ts';
import { chainRows, chainWords } from '../../../src/lib/i18n/sdg-chain-text.ts';
import { inSpeech, speechOf } from '../../../src/lib/i18n/translate.ts';
import { cell, released, share } from './cells.ts';
import { expectGolden } from './golden.ts';

const grey: Readonly<Record<Tone, string>> = {
	ink: '#000',
	quiet: '#444',
	line: '#bbb',
	paper: '#fff',
	action: '#333',
	ownership: '#555',
	lasting: '#555',
	harm: '#333'
};

const at = (indicatorId: string, harm: string) =>
	({ indicatorId, breakdown: harm === '' ? '' : 'harm', group: harm }) as const;

const count = (value: number, harm = '') => cell({ ...at('A1', harm), numerator: value, value });
const few = (numerator: number, denominator: number, id: string, harm: string) =>
	cell({ ...at(id, harm), numerator, denominator, state: 'too few' });

const chain = released([
	count(52),
	count(14, 'out_of_school'),
	count(9, 'early_pregnancy'),
	count(1, 'sexual_violence'),
	count(3, 'substance_use'),
	share(29, 52, at('O4', '')),
	share(9, 14, at('O4', 'out_of_school')),
	few(3, 9, 'O4', 'early_pregnancy'),
	few(0, 1, 'O4', 'sexual_violence'),
	share(32, 52, at('S2', '')),
	cell({ ...at('S2', 'out_of_school'), state: 'not recorded' }),
	few(5, 9, 'S2', 'early_pregnancy'),
	share(1635, 2846, at('O1', '')),
	share(14, 29, at('S5', ''))
]);
const numbers = released([
	share(320, 1010, { indicatorId: 'H1' }),
	share(685, 1010, { indicatorId: 'H7' }),
	share(138, 341, { indicatorId: 'H9' }),
	share(2895, 4831, { indicatorId: 'H11' }),
	share(9692, 46371, { indicatorId: 'H3' }),
	cell({ indicatorId: 'H2', state: 'between', denominator: 3724, lower: 5.2, upper: 6.9 })
]);
const births = {
	measureCode: 'H11',
	version: 'b1',
	wording: 'Is the birth registered with the civil authorities?',
	population: 'Children under 5',
	ageFrom: 0,
	ageTo: 4,
	recall: 'now',
	source: 'MICS6'
};
const instruments = { rows: [births], uses: [{ measureCode: 'H11', version: 'b1', bands: [] }] };
const nothing = { rows: [], uses: [] };
const alignments = ['H1', 'H2', 'H3', 'H7', 'H9', 'H11', 'O1', 'S5'].flatMap((id) =>
	alignmentOf({ id, shape: 'measure' }, id === 'H11' ? instruments : nothing, [])
);
const scope = { placeKind: 'all', placeId: 'ALL', period: '2024-Q1' } as const;
const lanes = chainLanes(chain, numbers, alignments, scope);
const said = chainWords(lanes, catalogueIndicator);
const svg = (width: number): string =>
	pictureSvg(sdgChain(lanes, said, width), grey, 'Atkinson Hyperlegible Next, sans-serif');

describe('the figure from actions to SDG targets', () => {
	it('looks as it was looked at, wide, on a phone, and with nothing to show', () => {
		expectGolden('sdg-chain', svg(1080));
		expectGolden('sdg-chain-phone', svg(340));
		expectGolden('sdg-chain-empty', pictureSvg(sdgChain([], said, 680), grey, 'sans-serif'));
	});

	it('says n of N at every link that was counted, and why where there is none', () => {
		const rows = chainRows(lanes, catalogueIndicator);
		expect(rows.map((row) => [row.lane, row.link, row.share, row.target, row.grade].join(' | ')))
			.toMatchInlineSnapshot(`
			[
			  "All actions | Actions | 52 actions under way |  | ",
			  "All actions | run by the community | 29 of 52 |  | ",
			  "All actions | no outside money | 32 of 52 |  | ",
			  "All actions | Children hurt by the chosen harm | 320 of 1,010 | 16.2 | Contributes",
			  "All actions | Children who feel safe here | 685 of 1,010 | 16.1.4 | Similar question",
			  "All actions | Told someone when hurt | 138 of 341 | 16.3.1 | Similar question",
			  "All actions | Births registered | 2,895 of 4,831 | 16.9.1 | Same question",
			  "Children out of school | Actions | 14 of 52 actions |  | ",
			  "Children out of school | run by the community | 9 of 14 |  | ",
			  "Children out of school | no outside money | not recorded |  | ",
			  "Children out of school | Children out of school | 9,692 of 46,371 | 4.1 | Contributes",
			  "Early pregnancy | Actions | 9 of 52 actions |  | ",
			  "Early pregnancy | run by the community | 3 of 9 |  | ",
			  "Early pregnancy | no outside money | 5 of 9 |  | ",
			  "Early pregnancy | New teenage pregnancies | between 5.2 and 6.9 | 3.7.2 | Similar question",
			  "Sexual violence | Actions | 1 of 52 actions |  | ",
			  "Sexual violence | run by the community | 0 of 1 |  | ",
			  "Sexual violence | not measured among children |  | 16.2 | Contributes",
			  "Decisions in meetings | by the community | 1,635 of 2,846 |  | ",
			  "Decisions in meetings | not measured among children |  | 16.7 | Contributes",
			  "Links to services | links that work | 14 of 29 |  | ",
			  "Links to services | not measured among children |  | 16.6 | Contributes",
			  "Links to services | not measured among children |  | 16.a | Contributes",
			]
		`);
		for (const { share: said } of rows.filter(({ share: one }) => one !== '')) {
			// A long reason is cut in the figure, and stands whole in the table.
			expect(svg(1080)).toContain(said.slice(0, 12));
		}
	});

	it.each(languageIds)(
		'cuts no name and no n of N in %s, in the report, wide and on a phone',
		async (id) => {
			const speech = speechOf(languages[id], await loadMessages(id, 'all'));
			const cut = inSpeech(speech, () => {
				const own = chainWords(lanes, catalogueIndicator);
				const pictures = [900, 340].map((width) => sdgChain(lanes, own, width));
				return pictures.flatMap(({ marks }) =>
					marks.flatMap((mark) =>
						mark.kind === 'words' && mark.text.endsWith('…') ? [mark.text] : []
					)
				);
			});
			expect(cut).toEqual([]);
		}
	);

	it('leaves out harms that no target names, and numbers of other places', () => {
		expect(lanes.map(({ id }) => id)).not.toContain('harm:substance_use');
		expect(chainLanes(chain, numbers, alignments, { ...scope, placeId: 'c1' })).toHaveLength(1);
	});

	it('draws nothing that names a place, a day or a person, and no word of cause', () => {
		expect(svg(1080)).not.toMatch(/because|caused|led to|thanks to|c1|2024/);
	});

	it('writes words as text, whatever they hold', () => {
		const picture = sdgChain(lanes, { ...said, notMeasured: '<script>&"' }, 1080);
		const text = pictureSvg(picture, grey, 'sans-serif');
		expect(text).not.toContain('<script');
		expect(text).toContain('&lt;script&gt;&amp;&quot;');
	});
});
