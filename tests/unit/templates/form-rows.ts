import type {
	WrittenCell,
	WrittenWorkbook
} from '../../../src/lib/domain/templates/written-workbook';

/** A form as its readers see it: rows by the headers of their cells. */
export interface FormText {
	readonly survey: readonly FormRow[];
	readonly choices: readonly FormRow[];
	readonly settings: FormRow;
	readonly headers: Readonly<Record<'survey' | 'choices' | 'settings', readonly string[]>>;
}

export type FormRow = Readonly<Record<string, string>>;

const textOf = (cell: WrittenCell): string =>
	typeof cell === 'object' && cell !== null ? cell.text : String(cell ?? '');

/** The label of a question or a choice, in the form's own language. */
export const labelIn = ({ settings }: FormText, row: FormRow): string =>
	row[`label::${settings.default_language ?? ''}`] ?? '';

export function formText({ sheets }: WrittenWorkbook): FormText {
	const read = (name: string): { header: string[]; rows: FormRow[] } => {
		const [header = [], ...rows] = (sheets.find((sheet) => sheet.name === name)?.rows ?? []).map(
			(row) => row.map(textOf)
		);
		return {
			header,
			rows: rows.map((row) => Object.fromEntries(header.map((text, at) => [text, row[at] ?? ''])))
		};
	};
	const [survey, choices, settings] = [read('survey'), read('choices'), read('settings')];
	return {
		survey: survey.rows,
		choices: choices.rows,
		settings: settings.rows[0] ?? {},
		headers: { survey: survey.header, choices: choices.header, settings: settings.header }
	};
}
