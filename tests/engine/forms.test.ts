import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnOf, tableOf } from '../../src/lib/domain/tables/index.ts';
import { ownershipDimensions } from '../../src/lib/domain/tables/ownership.ts';
import type { Column } from '../../src/lib/domain/tables/table.ts';
import type { Engine, Row } from '../../src/lib/engine/engine.ts';
import { openWarmEngine } from './warm-engine.ts';
import { buildModel, stagePart } from '../../src/lib/pipeline/build-model.ts';
import type { LoadedPart } from '../../src/lib/pipeline/sources.ts';
import { koboCsv, koboXlsx, odkZip, type Answers } from '../unit/templates/form-exports.ts';
import {
	answersOf,
	eachForm,
	filledCount,
	formOf,
	listsOfNoProject,
	listsOfProject
} from '../unit/templates/filled-forms.ts';
import { formText, type FormText } from '../unit/templates/form-rows.ts';
import { dropFile } from './asked-in-node.ts';

/**
 * Forms are filled in, exported as KoboToolbox and ODK Central export them, and dropped on the page: no question is
 * asked, and every answer stands in the model as it was given.
 */

let engine: Engine;
beforeAll(async () => {
	engine = await openWarmEngine();
});
afterAll(async () => {
	await engine.close();
});

const ways = {
	'KoboToolbox, names': (form: FormText, filled: readonly Answers[]) =>
		koboCsv(form, filled, { labels: false, groups: false }),
	'KoboToolbox, names with groups': (form: FormText, filled: readonly Answers[]) =>
		koboCsv(form, filled, { labels: false, groups: true }),
	'KoboToolbox, labels': (form: FormText, filled: readonly Answers[]) =>
		koboCsv(form, filled, { labels: true, groups: false }),
	'KoboToolbox, labels with groups': (form: FormText, filled: readonly Answers[]) =>
		koboCsv(form, filled, { labels: true, groups: true }),
	'KoboToolbox, workbook with names': (form: FormText, filled: readonly Answers[]) =>
		koboXlsx(form, filled, false),
	'KoboToolbox, workbook with labels': (form: FormText, filled: readonly Answers[]) =>
		koboXlsx(form, filled, true),
	'ODK Central': odkZip
} as const;

const places = ['C01', 'C02', 'C03', ...Array.from({ length: filledCount }, (_, at) => `C0${at}`)];
const listed: Readonly<Record<string, string>> = {
	communities: `community_id,area\n${[...new Set(places)].map((id) => `${id},North`).join('\n')}\n`,
	actions: `action_id,community_id,date_started\n${places
		.slice(0, 3)
		.map((id) => `A-${id},${id},2024-01-01`)
		.join('\n')}\n`
};

/** The communities and actions that the forms name, read once. */
let listedParts: readonly LoadedPart[] = [];
beforeAll(async () => {
	const dropped = Object.entries(listed).map(([other, csv]) =>
		dropFile(new TextEncoder().encode(csv), `${other}.csv`)
	);
	listedParts = (await Promise.all(dropped)).flatMap(({ parts }) => parts);
});

/** The rows of a table that the model holds after these files, beside the communities and actions that they name. */
async function modelRows(table: string, parts: readonly LoadedPart[]): Promise<readonly Row[]> {
	const others = listedParts.filter((part) => part.table !== table);
	const all = [...others, ...parts].map((part, at) => ({ ...part, number: at + 1 }));
	for (const part of all) await stagePart(engine, part);
	await buildModel(engine, all);
	const columns = tableOf(table).columns.map(({ id }) => `"${id}"::VARCHAR AS "${id}"`);
	return engine.query(`SELECT ${columns.join(', ')} FROM ${table} ORDER BY part, "row"`);
}

/** An answer as the model holds it. */
function stored(column: Column, answer: string | undefined): string | null {
	if (answer === undefined || answer === '') return null;
	if (column.type === 'yes/no') return String(answer === 'yes');
	return column.type === 'count' || column.type === 'number' ? `${answer}.0` : answer;
}

const columnsAsked = (form: FormText, table: string): string[] => {
	const names = new Set(form.survey.map(({ name }) => name));
	return tableOf(table).columns.flatMap(({ id }) => (names.has(id) ? [id] : []));
};

function expectedRows(form: FormText, table: string, filled: readonly Answers[]): Row[] {
	const rowOf = (answers: Answers): Row =>
		Object.fromEntries(
			columnsAsked(form, table).map((id) => [id, stored(columnOf(tableOf(table), id), answers[id])])
		);
	if (table !== 'ownership') return filled.map(rowOf);
	return filled.flatMap((answers) =>
		ownershipDimensions.map((dimension) => ({
			...rowOf(answers),
			dimension,
			score: `${answers[dimension] ?? ''}.0`
		}))
	);
}

describe.each(eachForm)('the form for %s', (table, form) => {
	const text = formText(formOf(form));
	const filled = Array.from({ length: filledCount }, (_, at) => answersOf(text, at));

	test.each(Object.entries(ways))('comes back from %s without a question', async (_, exported) => {
		await expectAsGiven(filled, exported(text, filled));
	});

	test.each([1, 2])(
		'comes back with labels without a question when filled in %d times',
		async (times) => {
			const few = filled.slice(3, 3 + times);
			await expectAsGiven(few, ways['KoboToolbox, labels'](text, few));
		}
	);

	async function expectAsGiven(filled: readonly Answers[], bytes: Uint8Array): Promise<void> {
		const { asked, parts } = await dropFile(bytes, 'export.csv');
		expect(asked).toEqual([]);
		expect(parts.map((part) => part.table)).toEqual([table]);
		const expected = expectedRows(text, table, filled);
		const names = Object.keys(expected[0] ?? {});
		const rows = await modelRows(table, parts);
		expect(rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])))).toEqual(
			expected
		);
	}

	test('asks for every column of the table but those that a form cannot know', () => {
		const known = table === 'ownership' ? ['dimension', 'score'] : [];
		const asked = [...columnsAsked(text, table), ...known];
		expect(new Set(asked)).toEqual(new Set(tableOf(table).columns.map(({ id }) => id)));
	});

	test('of a project without communities comes back as well, with labels', async () => {
		const empty = formText(formOf(form, listsOfNoProject));
		const answers = Array.from({ length: filledCount }, (_, at) => answersOf(empty, at));
		for (const labels of [false, true]) {
			const bytes = koboCsv(empty, answers, { labels, groups: false });
			const { asked, parts } = await dropFile(bytes, 'export.csv');
			expect(asked).toEqual([]);
			expect(parts.map((part) => part.table)).toEqual([table]);
		}
	});
});

test('a column of the list from which the community was chosen is let go', async () => {
	const [, form] = eachForm.find(([table]) => table === 'meetings') ?? [];
	if (form === undefined) throw new Error('missing form');
	const text = formText(formOf(form, listsOfProject));
	const filled = Array.from({ length: filledCount }, (_, at) => answersOf(text, at));
	const bytes = koboCsv(text, filled, { labels: true, groups: false });
	const { parts } = await dropFile(bytes, 'export.csv');
	const [row] = await modelRows('meetings', parts);
	expect(row?.community_id).toBe('C01');
	expect(JSON.stringify(row)).not.toContain('Lumavi');
});
