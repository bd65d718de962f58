import type { FormatKind } from './number-format';
import { numberText } from './number-text';

const secondsOfDay = 86_400;
const millisecondsOfDay = secondsOfDay * 1_000;
/** Day 0 of the 1900 system, from day 61 on: that system has a 29 February 1900, which never was. */
const day0of1900 = Date.UTC(1899, 11, 30);
const day0of1904 = Date.UTC(1904, 0, 1);
const lastDay = 2_958_465;
const daysBetweenSystems = 1_462;

/** A number with the style of a date or time, as ISO text. What no day of a calendar is stays a number. */
export function serialText(serial: number, kind: FormatKind, is1904: boolean): string {
	if (kind === 'number') return numberText(serial);
	if (kind === 'duration') return durationText(serial * secondsOfDay);
	if (serial < 0 || serial > lastDay - (is1904 ? daysBetweenSystems : 0)) return numberText(serial);
	const seconds = Math.round(serial * secondsOfDay);
	const day = Math.floor(seconds / secondsOfDay);
	const rest = seconds - day * secondsOfDay;
	if (day === 0 && (kind === 'time' || (rest > 0 && !is1904))) return timeText(rest);
	const date = is1904 ? isoDay(day0of1904, day) : dayOf1900(day);
	return kind === 'date' && rest === 0 ? date : `${date}T${timeText(rest)}`;
}

/** As Excel shows them: `1900-01-00` and `1900-02-29` too, which no check of dates lets through. */
function dayOf1900(day: number): string {
	if (day === 0) return '1900-01-00';
	if (day === 60) return '1900-02-29';
	return isoDay(day0of1900, day < 60 ? day + 1 : day);
}

function isoDay(start: number, day: number): string {
	return new Date(start + day * millisecondsOfDay).toISOString().slice(0, 10);
}

/** `12:00:00`, and `36:30:00` for what takes longer than a day. */
export function durationText(seconds: number): string {
	const whole = Math.round(Math.abs(seconds));
	return whole > Number.MAX_SAFE_INTEGER / 2
		? numberText(seconds / secondsOfDay)
		: `${seconds < 0 && whole > 0 ? '-' : ''}${timeText(whole)}`;
}

function timeText(seconds: number): string {
	const two = (number: number): string => String(number).padStart(2, '0');
	return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
		.map(two)
		.join(':');
}
