import * as v from 'valibot';
import { readSetting, writeSetting } from './device-settings.ts';

/** The address from which this device fetched the engine, which carries what is in it. */

const name = 'engine';

export const isEngineFetched = (address: string): boolean =>
	readSetting(name, v.string(), '') === address;

export function noteEngineFetched(address: string): void {
	writeSetting(name, address);
}
