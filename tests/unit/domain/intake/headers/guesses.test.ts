import { describe, expect, it } from 'vitest';
import { best, guessOf, mapped, understand, understandRows, type Sheet } from './sheets.ts';

const days = ['2024-03-01', '2024-03-08', '2024-03-15'] as const;
const counts = ['3', '4', '5'] as const;
const meeting: Sheet = [
	['Village', 'Kito', 'Mwanda', 'Kito'],
	['Date of the meeting', ...days],
	['Girls', ...counts],
	['Boys', ...counts]
];

describe('A form’s export', () => {
	it('is known through group paths, and its own columns are left out but for one key', () => {
		const understanding = understand([
			['start', ...days],
			['intro/village', 'Kito', 'Mwanda', 'Kito'],
			['intro/date_of_meeting', ...days],
			['who/girls', ...counts],
			['who/boys', ...counts],
			['_id', '1', '2', '3'],
			['_uuid', 'a', 'b', 'c'],
			['_submission_time', ...days]
		]);
		expect(best(understanding)).toMatchObject({ table: 'meetings', confidence: 'certain' });
		expect(mapped(understanding)).toEqual({
			start: null,
			'intro/village': 'community_id',
			'intro/date_of_meeting': 'date',
			'who/girls': 'girls',
			'who/boys': 'boys',
			_id: null,
			_uuid: 'meeting_id',
			_submission_time: null
		});
		expect(guessOf(understanding, '_uuid').reasons).toEqual([{ code: 'about the form' }]);
		expect(guessOf(understanding, '_id').reasons).toEqual([{ code: 'written by the form' }]);
	});

	it('is known where a group bears the name of a column that holds something else', () => {
		const sheet = understand([
			['Village', 'Kito', 'Mwanda', 'Kito'],
			['Action/Titre de l’action', 'Causerie', 'Parrainage', 'Causerie'],
			['Action/Date de début', ...days],
			['Action/Nombre d’étapes prévues', ...counts],
			['Action/Nombre d’étapes réalisées', ...counts],
			['Girls/Boys', ...counts]
		]);
		expect(best(sheet).table).toBe('actions');
		expect(mapped(sheet)).toMatchObject({
			'Action/Date de début': 'date_started',
			'Action/Nombre d’étapes prévues': 'steps_planned',
			'Action/Nombre d’étapes réalisées': 'steps_done',
			'Girls/Boys': null
		});
	});

	it('of ODK has dashes between groups, and a KEY', () => {
		const understanding = understand([
			['SubmissionDate', ...days],
			['lieu-village', 'Kito', 'Mwanda', 'Kito'],
			['rencontre-date_rencontre', ...days],
			['rencontre-nb_filles', ...counts],
			['rencontre-nb_garcons', ...counts],
			['meta-instanceID', 'a', 'b', 'c'],
			['KEY', 'a', 'b', 'c']
		]);
		expect(mapped(understanding)).toEqual({
			SubmissionDate: null,
			'lieu-village': 'community_id',
			'rencontre-date_rencontre': 'date',
			'rencontre-nb_filles': 'girls',
			'rencontre-nb_garcons': 'boys',
			'meta-instanceID': null,
			KEY: 'meeting_id'
		});
	});

	it('whose only days are those of sending gives no day of a meeting', () => {
		const understanding = understand([
			['_submission_time', ...days],
			['today', ...days],
			['_uuid', 'a', 'b', 'c'],
			['village', 'Kito', 'Mwanda', 'Kito'],
			['girls', ...counts],
			['boys', ...counts]
		]);
		expect(best(understanding)).toMatchObject({ confidence: 'unsure', missing: ['date'] });
	});

	it('has no key where the form’s own stands twice: each row’s number is taken', () => {
		const understanding = understand([...meeting, ['_uuid', 'a', 'a', 'b']]);
		expect(best(understanding).fills).toEqual([{ column: 'meeting_id', from: 'row number' }]);
		expect(best(understanding).confidence).toBe('likely');
	});
});

describe('Columns that want the same place', () => {
	it('are both asked about', () => {
		const understanding = understand([...meeting, ['Number of girls', '1', '2', '3']]);
		for (const header of ['Girls', 'Number of girls']) {
			const guess = guessOf(understanding, header);
			expect(guess).toMatchObject({ column: 'girls', confidence: 'unsure' });
			expect(guess.reasons).toContainEqual({ code: 'two columns alike' });
		}
	});

	it('are both asked about even where one of them could be something else', () => {
		const understanding = understand([...meeting, ['Date', '2024-04-01', '2024-04-02', '']]);
		expect(guessOf(understanding, 'Date')).toMatchObject({ column: 'date', confidence: 'unsure' });
		expect(guessOf(understanding, 'Date of the meeting')).toMatchObject({
			column: 'date',
			confidence: 'unsure'
		});
	});

	it('do not matter where both say the same, or one says nothing', () => {
		const same = understand([...meeting, ['girls', ...counts]]);
		expect(guessOf(same, 'Girls')).toMatchObject({ column: 'girls', confidence: 'certain' });
		expect(guessOf(same, 'girls').column).toBeNull();
		const blank = understand([...meeting, ['Number of girls', '', '', '']]);
		expect(guessOf(blank, 'Girls')).toMatchObject({ column: 'girls', confidence: 'certain' });
		expect(guessOf(blank, 'Number of girls').column).toBeNull();
	});

	it('and are code and name of a place: the code is taken, once somebody has seen it', () => {
		const understanding = understand([...meeting, ['Village code', 'V1', 'V2', 'V1']]);
		expect(guessOf(understanding, 'Village code')).toMatchObject({
			column: 'community_id',
			confidence: 'likely'
		});
	});
});

describe('A list of communities', () => {
	it('with codes and names has both', () => {
		const understanding = understand([
			['Community code', 'V1', 'V2', 'V3'],
			['Community', 'Kito', 'Mwanda', 'Lumavi'],
			['District', 'North', 'North', 'South'],
			['Households', '12', '30', '25']
		]);
		expect(mapped(understanding)).toEqual({
			'Community code': 'community_id',
			Community: 'community_label',
			District: 'area',
			Households: 'households'
		});
	});

	it('with names alone is called by them, and it is said', () => {
		const understanding = understand([
			['Name of the village', 'Kito', 'Mwanda', 'Lumavi'],
			['District', 'North', 'North', 'South'],
			['Households', '12', '30', '25']
		]);
		const guess = guessOf(understanding, 'Name of the village');
		expect(guess).toMatchObject({ column: 'community_id', confidence: 'likely' });
		expect(guess.reasons).toContainEqual({ code: 'place name as code' });
	});

	it('is none where a community stands in it twice', () => {
		const understanding = understand([
			['Community code', 'V1', 'V1', 'V2'],
			['District', 'North', 'North', 'South'],
			['Households', '12', '30', '25']
		]);
		expect(understanding.tables.map(({ confidence }) => confidence)).not.toContain('certain');
	});
});

describe('What stands below a header', () => {
	it('speaks against a name that is only known', () => {
		const understanding = understand([
			...meeting.slice(0, 3),
			['Boys', 'Ali', 'Said', 'Juma Ali'],
			['_uuid', 'a', 'b', 'c']
		]);
		expect(guessOf(understanding, 'Boys').confidence).not.toBe('certain');
	});

	it('shows the only column of days, where none is called so', () => {
		const understanding = understand([
			['Village', 'Kito', 'Mwanda', 'Kito'],
			['', '01/03/2024', '08/03/2024', '15/03/2024'],
			['Girls', ...counts],
			['Boys', ...counts]
		]);
		expect(guessOf(understanding, '')).toMatchObject({ column: 'date', confidence: 'unsure' });
	});
});

describe('Columns that belong to none', () => {
	it('are left out with a reason', () => {
		const understanding = understand([...meeting, ['Colour of the roof', 'red', 'blue', 'red']]);
		expect(guessOf(understanding, 'Colour of the roof')).toMatchObject({
			column: null,
			confidence: 'certain',
			reasons: [{ code: 'nothing like it' }]
		});
	});

	it.each([
		['Name of the facilitator', 'name', ['Mary Otieno', 'John Kamau', 'Grace Mutua']],
		['Phone number', 'phone', ['0712 345 678', '0712 345 679', '0712 345 670']],
		['Latitude', 'position', ['-1.28333', '-1.28334', '-1.28335']]
	] as const)(
		'and point at somebody are left out, and it is said why: %s',
		(header, kind, values) => {
			const understanding = understand([...meeting, [header, ...values]]);
			expect(guessOf(understanding, header)).toMatchObject({ column: null, sensitive: kind });
		}
	);

	it.each(['Total', 'Total participants', 'Total children', 'Girls + boys', 'Total (F)'])(
		'and add others up are never taken for a part: %s',
		(header) => {
			const understanding = understand([...meeting, [header, '6', '8', '10']]);
			expect(guessOf(understanding, 'Girls')).toMatchObject({ confidence: 'certain' });
			const guess = guessOf(understanding, header);
			expect(guess.column === null || guess.confidence === 'unsure').toBe(true);
		}
	);
});

describe('Tags below the headers', () => {
	it('settle what the headers leave open', () => {
		const understanding = understandRows(
			['Lieu dit', 'Jour', 'A', 'B'],
			[['Kito', '2024-03-01', '3', '4']],
			[],
			['#loc+code', '#date+occurred', '#reached+f+children', '#reached+m+children']
		);
		expect(best(understanding).table).toBe('meetings');
		expect(mapped(understanding)).toMatchObject({
			'Lieu dit': 'community_id',
			A: 'girls',
			B: 'boys'
		});
		expect(guessOf(understanding, 'A').reasons).toContainEqual({ code: 'header tag' });
	});
});

it('tags that stand in the first row are read as tags', () => {
	const understanding = understandRows(
		['Lieu dit', 'Jour', 'A', 'B'],
		[
			['#loc+code', '#date+occurred', '#reached+f+children', '#reached+m+children'],
			['Kito', '2024-03-01', '3', '4']
		]
	);
	expect(mapped(understanding)).toMatchObject({
		'Lieu dit': 'community_id',
		A: 'girls',
		B: 'boys'
	});
});

describe('Sheets about something else', () => {
	it('are like no table where a day and a place are all that they share with it', () => {
		const trees: Sheet = [
			['Quartier', 'Nord', 'Sud', 'Nord'],
			['Date', ...days],
			['Species', 'oak', 'elm', 'oak'],
			['Height', '3.5', '4.5', '2.0']
		];
		expect(understand(trees).tables).toEqual([]);
	});

	it('and export of a survey of persons are like no table by sex, age and place alone', () => {
		const survey: Sheet = [
			['start', ...days],
			['end', ...days],
			['village', 'Kito', 'Mwanda', 'Kito'],
			['gender', 'f', 'm', 'f'],
			['age', '31', '45', '27'],
			['country', 'X', 'X', 'X'],
			['_uuid', 'a', 'b', 'c']
		];
		expect(understand(survey).tables).toEqual([]);
	});

	it.each([
		['School', 'Grade', 'Teachers', 'Pupils'],
		['Item', 'Price', 'Date', 'Quantity'],
		['a', 'b', 'c'],
		['', '', ''],
		[]
	])('are like no table: %s', (...header) => {
		expect(understandRows(header).tables).toEqual([]);
	});
});

describe('Wide sheets', () => {
	it('of five hundred columns are understood, the ten that count among them', () => {
		const others: Sheet = Array.from({ length: 490 }, (_, at) => [
			`Question ${at} about something`,
			'x',
			'y',
			'z'
		]);
		const understanding = understand([...others, ...meeting]);
		expect(mapped(understanding)).toMatchObject({
			Village: 'community_id',
			'Date of the meeting': 'date',
			Girls: 'girls',
			Boys: 'boys'
		});
		const taken = best(understanding).columns.filter(({ column }) => column !== null);
		expect(taken.length).toBe(4);
	});
});
