import type { Calendar } from '../i18n/translate.ts';
export { calendars } from '../project/language-settings.ts';
import { readChoices, writeChoices, type KeptChoices } from '../project/language-settings.ts';

/** Each view has its own language: a meeting in Swahili, its report in English. */
export type LanguageView = 'screens' | 'meeting' | 'report';

/** What was chosen on this device. */
class LanguageChoices {
	#kept = $state.raw(readChoices());

	get chosen(): Readonly<KeptChoices> {
		return this.#kept;
	}

	get calendar(): Calendar {
		return this.#kept.calendar;
	}

	choose(view: LanguageView, id: string): void {
		this.#keep({ ...this.#kept, [view]: id });
	}

	chooseCalendar(calendar: Calendar): void {
		this.#keep({ ...this.#kept, calendar });
	}

	#keep(choices: KeptChoices): void {
		this.#kept = choices;
		writeChoices(choices);
	}
}

export const languageChoices = new LanguageChoices();
