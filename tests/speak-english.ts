import { languages } from '../src/lib/i18n/languages.ts';
import { en } from '../src/lib/i18n/messages/en.ts';
import { speak, speechOf } from '../src/lib/i18n/translate.ts';

// Texts in tests are English, whatever language the test before spoke.
speak(speechOf(languages.en, en));
