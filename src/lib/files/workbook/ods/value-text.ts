import { numberTextOf } from '../number-text';
import { durationText } from '../serial-date';

/** What a cell of an OpenDocument sheet holds, from its attributes; `null` where its text says it. */
export function valueText(attributes: ReadonlyMap<string, string>): string | null {
	const value = attributes.get('office:value') ?? '';
	switch (attributes.get('office:value-type')) {
		case 'float':
			return truthText(attributes) ?? numberTextOf(value) ?? value;
		case 'currency':
		case 'percentage':
			return numberTextOf(value) ?? value;
		case 'boolean':
			return attributes.get('office:boolean-value') === 'true' ? 'TRUE' : 'FALSE';
		case 'date':
			return (attributes.get('office:date-value') ?? '').replace(/[.,]\d+$/, '');
		case 'time':
			return timeText(attributes.get('office:time-value') ?? '');
		default:
			return attributes.get('office:string-value') ?? null;
	}
}

/** LibreOffice turns yes and no of other formats into a formula, whose value is a number. */
function truthText(attributes: ReadonlyMap<string, string>): string | null {
	return /^(?:of:)?=(TRUE|FALSE)\(\)$/.exec(attributes.get('table:formula') ?? '')?.[1] ?? null;
}

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
