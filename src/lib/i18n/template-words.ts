import type { TemplateWords } from '../domain/templates/template-words.ts';
import { codeLabel, columnLabel, tableLabel } from './labels.ts';
import { translate } from './translate.ts';

/** What a workbook that is to be filled in says, in the reader's language. */
export function templateWords(): TemplateWords {
	return {
		table: tableLabel,
		column: columnLabel,
		code: codeLabel,
		need: (need) => translate(`template.need.${need}`),
		howTo: (how) => translate(`template.how.${how}`),
		readMe: {
			sheet: translate('template.sheet.read me'),
			lines: ([1, 2, 3] as const).map((line) => translate(`template.read me.${line}`)),
			header: [
				translate('template.read me.sheet'),
				translate('template.read me.column'),
				translate('template.read me.words'),
				translate('template.read me.need'),
				translate('template.read me.how')
			]
		},
		codes: {
			sheet: translate('template.sheet.codes'),
			header: [
				translate('template.codes.column'),
				translate('template.codes.code'),
				translate('template.codes.words')
			]
		},
		refusedTitle: translate('template.refused.title'),
		refused: (what) => translate(`template.refused.${what}`)
	};
}
