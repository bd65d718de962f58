import type { ChangeEvent } from '../change-facts.ts';
import type { EventRecord } from '../timeline.ts';
import type { AnyCaution } from './cautions-of.ts';

const ofEvent = ({ kind, date_start, label }: ChangeEvent | EventRecord): string =>
	[kind ?? '', date_start, label ?? ''].join(' ');

/**
 * Under which an answer to a caution is kept: the same at every view of a measure and place, so that what was answered
 * once is answered at all of them, and another as soon as the caution is about something else.
 */
export function cautionKey(caution: AnyCaution): string {
	switch (caution.code) {
		case 'asked differently':
			return `asked differently ${caution.point.label}`;
		case 'asked otherwise':
			return `asked otherwise ${idsOf(caution.places)}`;
		case 'shock':
		case 'struck':
			return `shock ${ofEvent(caution.event)}`;
		case 'other project':
		case 'other work':
			return `other project ${ofEvent(caution.event)}`;
		case 'few asked':
			return `few asked ${caution.point.label}`;
		case 'places missing':
			return `places missing ${caution.point.label} ${caution.communities.join(' ')}`;
		case 'not recorded':
			return `not recorded ${caution.points.map(({ label }) => label).join(' ')}`;
		case 'season':
			return `season ${caution.first.label} ${caution.last.label}`;
		case 'broken between':
			return `broken between ${idsOf(caution.places)}`;
		case 'other count':
			return `other count ${caution.before} ${caution.now} ${idsOf(caution.places)}`;
		case 'near':
		case 'carried':
		case 'acted too':
		case 'few in places':
		case 'gaps':
		case 'season apart':
		case 'other months':
			return `${caution.code} ${idsOf(caution.places)}`;
		default:
			return caution.code;
	}
}

const idsOf = (places: readonly { readonly community_id: string }[]): string =>
	places.map(({ community_id }) => community_id).join(' ');
