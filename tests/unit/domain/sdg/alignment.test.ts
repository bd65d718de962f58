import { describe, expect, it } from 'vitest';
import { indicators } from '../../../../src/lib/domain/indicators/index.ts';
import { alignmentOf, refusalOfProposal } from '../../../../src/lib/domain/sdg/alignment.ts';
import { catalogueAlignments } from '../../../../src/lib/domain/sdg/catalogue.ts';
import { isHigher, proposedGrades } from '../../../../src/lib/domain/sdg/grade.ts';
import { officialText, sdgCodes, targetOf } from '../../../../src/lib/domain/sdg/texts.ts';
import { births, markedCases, type MarkedCase } from './alignment-cases.ts';
import { trapCases } from './alignment-traps.ts';

function aligned(given: MarkedCase) {
	const { indicatorId, shape = 'measure', code, rows = [], uses = [], proposal } = given;
	const proposals = proposal === undefined ? [] : [{ indicatorId, code, ...proposal }];
	const all = alignmentOf({ id: indicatorId, shape }, { rows, uses }, proposals);
	return all.find((one) => one.code === code);
}

describe('alignment with the SDGs', () => {
	it.each(
		[...markedCases, ...trapCases].map(
			(one) => [`${one.indicatorId} and ${one.code}: ${one.says}`, one] as const
		)
	)('%s', (_, one) => {
		const found = aligned(one);
		expect(found?.grade ?? 'none').toBe(one.grade);
		expect(found?.refusal?.why).toBe(one.refused);
	});

	it('has a marked list that decides every grade and every kind of refusal', () => {
		expect(markedCases.length).toBeGreaterThan(60);
		expect(new Set(markedCases.map(({ grade }) => grade))).toEqual(new Set(proposedGrades));
		const refused = new Set(markedCases.flatMap(({ refused: why }) => why ?? []));
		expect(refused).toEqual(new Set(['no reason', 'checks', 'differs', 'nothing to check']));
	});

	it('never follows a proposal above what was checked, whatever is proposed of whatever', () => {
		for (const { id, shape } of indicators) {
			for (const code of sdgCodes) {
				for (const grade of proposedGrades) {
					const proposal = { indicatorId: id, code, grade, reason: 'because' };
					const nothing = { rows: [], uses: [] };
					const [found] = alignmentOf({ id, shape }, nothing, [proposal]).filter(
						(one) => one.code === code
					);
					expect(found?.grade).not.toBe('same');
					if (found !== undefined) expect(isHigher(found.grade, found.allowed)).toBe(false);
				}
			}
		}
	});

	it.each(['O6', 'S3', 'H10'])('aligns %s with nothing, whoever proposes it', (id) => {
		const proposal = {
			indicatorId: id,
			code: '16.2',
			grade: 'contributes',
			reason: 'yes'
		} as const;
		expect(alignmentOf({ id, shape: 'rows' }, { rows: [], uses: [] }, [proposal])).toEqual([]);
		expect(refusalOfProposal({ id, shape: 'rows' }, { rows: [], uses: [] }, proposal)).toEqual({
			why: 'never aligned'
		});
	});

	it('lists the four checks one by one, each with its reason', () => {
		const [found] = alignmentOf(
			{ id: 'H11', shape: 'measure' },
			{
				rows: [{ ...births, ageTo: 17, recall: '' }],
				uses: [{ measureCode: 'H11', version: 'v1', bands: [] }]
			},
			[]
		);
		expect(found?.checks.map(({ id, outcome, reason }) => [id, outcome, reason])).toEqual([
			['population', 'pass', 'as asked'],
			['ages', 'fail', 'other ages'],
			['recall', 'not known', 'blank'],
			['wording', 'pass', 'as asked']
		]);
		expect(found?.differences).toHaveLength(2);
	});

	it('says of telling a village leader what it differs in, and no longer once the state recognises it', () => {
		const nothing = { rows: [], uses: [] };
		const [before] = alignmentOf({ id: 'H9', shape: 'measure' }, nothing, []);
		expect(before?.differences[0]).toEqual({ fixed: 'village leader' });
	});

	it('says of words about a nurse that they differ, and nothing of a village leader whom they do not name', () => {
		const differences = (wording: string) => {
			const rows = [{ ...births, measureCode: 'H9', wording }];
			const uses = [{ measureCode: 'H9', version: 'v1', bands: [] }];
			const [found] = alignmentOf({ id: 'H9', shape: 'measure' }, { rows, uses }, []);
			return found?.differences.map((one) => ('fixed' in one ? one.fixed : one.check.given));
		};
		expect(differences('Did you tell the police or a nurse?')).toContain('somebody who helps');
		expect(differences('Did you tell the police or a nurse?')).not.toContain('village leader');
		expect(differences('Did you tell the village leader?')).toContain('village leader');
		expect(differences('')).toContain('village leader');
	});

	it('says once that children alone were asked, and not again that people and ages differ', () => {
		const asked = {
			rows: [{ ...births, measureCode: 'H7', ageTo: 17, recall: 'past month' }],
			uses: [{ measureCode: 'H7', version: 'v1', bands: [] }]
		};
		const [found] = alignmentOf({ id: 'H7', shape: 'measure' }, asked, []);
		const said = found?.differences.map((one) => ('fixed' in one ? one.fixed : one.check.id));
		expect(said).toEqual(['children only', 'recall', 'wording']);
		expect(found?.checks).toHaveLength(4);
	});

	it('names every check that is missing beside what always differs', () => {
		const proposal = { code: '16.7.2', grade: 'same', reason: 'we say so' } as const;
		const refusal = refusalOfProposal(
			{ id: 'P6', shape: 'measure' },
			{ rows: [], uses: [{ measureCode: 'incl_decisions', version: 'v1', bands: [] }] },
			{ ...proposal, indicatorId: 'P6' }
		);
		expect(refusal).toMatchObject({ why: 'differs', fixed: 'one of two questions' });
		const missing = refusal !== null && 'checks' in refusal ? refusal.checks : [];
		expect(missing.map(({ id }) => id)).toEqual(['population', 'ages', 'recall', 'wording']);
	});

	it('of several proposals about one pair follows the last', () => {
		const proposal = { indicatorId: 'H11', code: '16.9.1', reason: 'x' } as const;
		const [found] = alignmentOf({ id: 'H11', shape: 'measure' }, { rows: [], uses: [] }, [
			{ ...proposal, grade: 'none' },
			{ ...proposal, grade: 'contributes' }
		]);
		expect(found?.grade).toBe('contributes');
	});

	it('aligns each indicator of the catalogue as the reference page does', () => {
		const asWritten = Object.entries(catalogueAlignments).map(
			([id, all]) => `${id} ${all.map(({ code, most }) => `${code} ${most}`).join(', ')}`
		);
		expect(asWritten).toEqual(
			[
				...['A1 16.2', 'A2 16.2', 'A3 16.7, 16.10', 'A4 16.7', 'A5 16.6', 'A6 16.2'],
				...['P1 16.7', 'P2 16.7', 'P3 16.7, 16.b', 'P4 16.7', 'P5 16.7', 'P6 16.7.2 ~', 'P7 16.7'],
				...[
					'O1 16.7',
					'O2 16.7',
					'O3 16.7',
					'O4 16.7',
					'O5 16.6',
					'O6',
					'O7 16.7',
					'O8 16.7, 16.b',
					'O9 16.7'
				],
				...['S1 16.6', 'S2 16.6', 'S3', 'S4 16.7', 'S5 16.6, 16.a', 'S6 16.3', 'S7 16.7'],
				...[
					'H1 16.2',
					'H2 3.7.2 ~',
					'H3 4.1',
					'H4 16.2.1 =',
					'H5 5.3.1 =',
					'H6 8.7.1 =',
					'H7 16.1.4 ~'
				],
				...['H8 16.2', 'H9 16.3.1 =', 'H10', 'H11 16.9.1 =']
			].map((line) => {
				const [id = '', ...pairs] = line.split(/ (?=\d)|, /);
				const grade = (pair: string) =>
					pair.endsWith('=') ? 'same' : pair.endsWith('~') ? 'similar' : 'contributes';
				return `${id} ${pairs.map((pair) => `${pair.split(' ')[0]} ${grade(pair)}`).join(', ')}`;
			})
		);
	});

	it('has an official text for every target and indicator, under the right target', () => {
		expect(sdgCodes).toHaveLength(15 + 29);
		for (const code of sdgCodes) {
			expect(officialText(code).length).toBeGreaterThan(40);
			expect(code.startsWith(targetOf(code).id)).toBe(true);
		}
		expect(officialText('16.2.1')).toBe(
			'Proportion of children aged 1–17 years who experienced any physical punishment and/or psychological aggression by caregivers in the past month'
		);
	});
});
