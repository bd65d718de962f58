import * as v from 'valibot';
import { readSetting, writeSetting } from './device-settings.ts';

/**
 * That projects of somebody's own are kept in this browser, and nothing about them. Where the browser clears its database
 * for want of room this mark may stay, so that the start screen can say that they are gone.
 */
const name = 'kept here';

export const wereKept = (): boolean => readSetting(name, v.boolean(), false);

export function noteKept(areKept: boolean): void {
	if (areKept !== wereKept()) writeSetting(name, areKept);
}
