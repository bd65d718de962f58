import { periodOfId, type Period } from '../domain/period.ts';
import type { DonorDocument } from './donor-document.ts';

/** The days of a period that a document has numbers of; blank where neither it nor its id says them. */
export function periodIn(
	{ period, before, targets }: Pick<DonorDocument, 'period' | 'before' | 'targets'>,
	id: string
): Pick<Period, 'id' | 'firstDay' | 'lastDay'> {
	const own = [period, ...(before === null ? [] : [before]), ...targets.map((one) => one.measured)];
	return own.find((one) => one.id === id) ?? periodOfId(id) ?? { id, firstDay: '', lastDay: '' };
}
