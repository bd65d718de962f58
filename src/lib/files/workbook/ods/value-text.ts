import { numberTextOf } from '../number-text';
import { durationText } from '../serial-date';

/** What a cell of an OpenDocument sheet holds, from its attributes; `null` where its text says it. */
export function valueText(attributes: ReadonlyMap<string, string>, words: string): string | null {
	const value = attributes.get('office:value') ?? '';
	switch (attributes.get('office:value-type')) {
		case 'float':
			return truthText(value, words) ?? numberTextOf(value) ?? value;
		case 'currency':
		case 'percentage':
			return numberTextOf(value) ?? value;
		case 'boolean':
			return booleanText(attributes.get('office:boolean-value') ?? '');
		case 'date':
			return (attributes.get('office:date-value') ?? '').replace(/[.,]\d+$/, '');
		case 'time':
			return timeText(attributes.get('office:time-value') ?? '');
		default:
			return attributes.get('office:string-value') ?? null;
	}
}

/** LibreOffice stores any number so whose cell is shown as true or false; as the number it loses nothing. */
function booleanText(value: string): string {
	if (value === 'true' || value === '1') return 'TRUE';
	return value === 'false' || value === '0' ? 'FALSE' : (numberTextOf(value) ?? value);
}

const truths: ReadonlyMap<string, string> = new Map([
	...['TRUE', 'VRAI', 'VERDADERO', 'VERDADEIRO'].map((word) => [`1 ${word}`, 'TRUE'] as const),
	...['FALSE', 'FAUX', 'FALSO'].map((word) => [`0 ${word}`, 'FALSE'] as const)
]);

/** LibreOffice stores the truth of a formula as a number, and shows it as a word. */
const truthText = (value: string, words: string): string | undefined =>
	truths.get(`${value} ${words}`);

const period = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/;

/** `PT12H30M00S` is half past twelve, or twelve hours and a half. */
function timeText(text: string): string {
	const parts = period.exec(text);
	if (parts === null) return text;
	const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts
		.slice(2)
		.map((part: string | undefined) => Number((part ?? '0').replace(',', '.')));
	const whole = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
	return durationText(parts[1] === '-' ? -whole : whole);
}
