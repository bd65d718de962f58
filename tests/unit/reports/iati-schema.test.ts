import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { iatiResults } from '$lib/reports/iati';
import { documentOf, type DocumentGiven } from './donor-documents';
import { fullDocument } from './full-documents';

/** The file for IATI against the standard's own schema, which is not part of this repository. */
const schema = resolve('../shared/data/iati-2.03/iati-activities-schema.xsd');
const hasSchema = existsSync(schema);
const hasProgram = spawnSync('xmllint', ['--version']).status === 0;

function whyNot(): string {
	if (!hasSchema) return ' (skipped: the schema does not stand in ../shared/data/iati-2.03)';
	return hasProgram ? '' : ' (skipped: xmllint is missing; Debian has it in libxml2-utils)';
}

/** What xmllint says of a file; its status is 0 where the file follows the schema. */
function checked(xml: string): { readonly status: number | null; readonly said: string } {
	const given = ['--noout', '--nonet', '--schema', schema, '-'];
	const { status, stderr } = spawnSync('xmllint', given, { input: xml, encoding: 'utf8' });
	return { status, said: stderr };
}

describe.skipIf(!hasSchema || !hasProgram)(`The schema of IATI 2.03${whyNot()}`, () => {
	let highs: Highs;
	beforeAll(async () => {
		highs = await highsLoader();
	});

	function xmlOf(given: DocumentGiven): string {
		const sectors = [{ vocabulary: '1', code: '15160' }];
		const alignments = [{ indicatorId: 'H1', code: '16.2.1', grade: 'similar' }];
		const file = iatiResults(documentOf(given, highs), { alignments, sectors });
		return file.kind === 'file' ? file.xml : '';
	}

	it('takes results with numbers of every kind', () => {
		expect(checked(xmlOf(fullDocument))).toEqual({ status: 0, said: '- validates\n' });
	});

	it('takes results of which every number is hidden', () => {
		const cells = [{ indicator: 'H1', of: { c1: [2, 40], c2: [1, 40] } }] as const;
		expect(checked(xmlOf({ cells }))).toEqual({ status: 0, said: '- validates\n' });
	});

	it('refuses a file whose elements stand in another order', () => {
		const xml = xmlOf(fullDocument).replace(/(<period-start[^>]*>)(<period-end[^>]*>)/, '$2$1');
		expect(checked(xml).status).not.toBe(0);
	});
});
