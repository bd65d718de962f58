/** What else happened: seasons, the epidemic, rules and other projects. */

export const contextEventColumns = ['scope', 'date_start', 'date_end', 'kind', 'label'];

/** @typedef {readonly [string, string, string, string, string]} EventLine */

/** @type {readonly EventLine[]} */
// prettier-ignore
const events = [
	['ALL', '2022-01-10', '2022-03-20', 'hunger_season', 'Hungry months before the first harvest'],
	['ALL', '2022-05-16', '2022-07-10', 'harvest', 'Main harvest'],
	['ALL', '2022-12-05', '2023-01-08', 'school_holiday', 'Long school holiday'],
	['ALL', '2023-01-10', '2023-01-31', 'data_change', 'Schools received a new register form'],
	['ALL', '2023-01-15', '2023-03-20', 'hunger_season', 'Hungry months before the first harvest'],
	['Marashai', '2023-02-18', '2023-03-12', 'flood_drought', 'High water cut the road for three weeks'],
	['c13', '2023-03-01', '2024-06-30', 'other', 'No contact; what happened in this time is not known'],
	['c20', '2023-03-06', '', 'other_project', 'A school meals project began'],
	['ALL', '2023-05-15', '2023-07-09', 'harvest', 'Main harvest'],
	['c06', '2023-07-01', '2023-10-31', 'data_change', 'The person who recorded was away'],
	['ALL', '2023-08-01', '', 'law_change', 'Marriage under eighteen no longer allowed by law'],
	['Velindo', '2023-09-02', '2023-09-30', 'campaign', 'Back to school weeks on the radio'],
	['ALL', '2023-10-08', '2023-10-29', 'election', 'Local elections'],
	['ALL', '2023-11-13', '2023-12-01', 'exam', 'Final examinations'],
	['ALL', '2023-12-04', '2024-01-07', 'school_holiday', 'Long school holiday'],
	['ALL', '2024-01-20', '2024-03-25', 'hunger_season', 'Hungry months before the first harvest'],
	['ALL', '2024-03-11', '2024-10-20', 'epidemic', 'Epidemic: schools shut for months, gatherings limited'],
	['Orenka', '2024-06-03', '2024-07-14', 'harvest', 'Main harvest, with fewer hands'],
	['c11', '2024-11-04', '', 'other_project', 'A larger programme from outside took over the planning'],
	['ALL', '2024-11-25', '2024-12-13', 'campaign', 'Days of action on speaking up, and a free phone line'],
	['ALL', '2025-01-18', '2025-03-16', 'hunger_season', 'Hungry months before the first harvest'],
	['Tolumbe', '2025-02-03', '2025-02-21', 'conflict', 'Dispute over grazing land, settled by elders'],
	['ALL', '2025-04-07', '2025-05-30', 'data_change', 'Third survey a year late; in some places hands were counted in groups'],
	['ALL', '2025-05-12', '2025-07-06', 'harvest', 'Main harvest'],
	['ALL', '2025-11-10', '2025-11-28', 'exam', 'Final examinations']
];

export const contextEventRows = () =>
	events.map(([scope, date_start, date_end, kind, label]) => ({
		scope,
		date_start,
		date_end,
		kind,
		label
	}));
