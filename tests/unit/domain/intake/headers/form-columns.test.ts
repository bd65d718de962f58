import { describe, expect, it } from 'vitest';
import {
	columnRoles,
	formKeys,
	isFormExport,
	type ColumnRole
} from '../../../../../src/lib/domain/intake/headers/form-columns.ts';

function rolesOf(columns: Readonly<Record<string, readonly string[]>>): Record<string, ColumnRole> {
	const headers = Object.keys(columns);
	const roles = columnRoles(headers, (position) => columns[headers[position] ?? ''] ?? []);
	return Object.fromEntries(headers.map((header, at) => [header, roles[at] ?? 'question']));
}

describe('Columns of a form’s export', () => {
	it.each([
		'_id',
		'_uuid',
		'_submission_time',
		'_validation_status',
		'_notes',
		'_status',
		'_submitted_by',
		'__version__',
		'_tags',
		'_index',
		'_parent_index',
		'_submission__uuid',
		'SubmissionDate',
		'meta-instanceID',
		'meta/instanceID',
		'KEY',
		'ReviewState',
		'FormVersion',
		'form.meta.timeEnd',
		'received_on',
		'meta/rootUuid'
	])('that it writes by itself are no questions: %s', (header) => {
		expect(rolesOf({ _uuid: [], girls: ['1'], [header]: ['2024-05-01'] })[header]).toBe(
			'written by the form'
		);
	});

	it('and are called so only in such an export, where a sheet made by hand may have them too', () => {
		expect(rolesOf({ _uuid: [], start: [], end: [], username: [] })).toMatchObject({
			start: 'written by the form',
			username: 'written by the form'
		});
		expect(rolesOf({ start: [], end: [], username: [] })).toMatchObject({
			start: 'question',
			username: 'question'
		});
	});

	it('that are answers of a question with several are not questions of their own', () => {
		const roles = rolesOf({
			_id: ['1', '2'],
			groups: ['girls boys', 'girls'],
			'groups/girls': ['1', '1'],
			'groups/boys': ['1', '0'],
			'groups/women': ['', '']
		});
		expect(roles).toMatchObject({
			groups: 'question',
			'groups/girls': 'answer',
			'groups/boys': 'answer',
			'groups/women': 'answer'
		});
	});

	it('below a group are questions where they count', () => {
		const roles = rolesOf({ 'who/girls': ['12', '3'], 'who/boys': ['4', '0'] });
		expect(roles).toEqual({ 'who/girls': 'question', 'who/boys': 'question' });
	});

	it('of one round of a repeated group, and figures of a position, are told', () => {
		expect(rolesOf({ 'kids[1]/name': [], gps: [], _gps_latitude: [], _gps_longitude: [] })).toEqual(
			{
				'kids[1]/name': 'repeat',
				gps: 'position',
				_gps_latitude: 'position',
				_gps_longitude: 'position'
			}
		);
	});

	it('name each record: the identity that stays when it is edited first', () => {
		expect(formKeys(['_id', 'girls', '_uuid', 'meta/rootUuid'])).toEqual([3, 2, 0]);
		expect(formKeys(['meta-instanceID', 'KEY'])).toEqual([1, 0]);
		expect(formKeys(['id', 'girls'])).toEqual([]);
	});

	it('are not seen in a sheet that has none of them', () => {
		expect(isFormExport(['Date', 'Village', 'Girls'])).toBe(false);
		expect(isFormExport(['Timestamp', 'Village'])).toBe(true);
		expect(isFormExport(['Horodateur', 'Village'])).toBe(true);
	});
});
