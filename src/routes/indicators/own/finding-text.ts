import { formatList, formatNumber } from '$lib/i18n/formats';
import { columnLabel } from '$lib/i18n/labels';
import { translate } from '$lib/i18n/translate';
import type { OwnFinding } from '$lib/state/own-indicators';

/** What there is to say beside the number of an own indicator, with the remedy. */
export function ownFindingText(finding: OwnFinding): string {
	switch (finding.code) {
		case 'no rows':
			return translate('own.finding.no rows', { rows: translate(`own.rows.${finding.table}`) });
		case 'never filled':
			return translate('own.finding.never filled', { column: columnLabel(finding.column) });
		case 'not in file':
			return translate('own.finding.not in file', {
				column: columnLabel(finding.column),
				file: finding.file
			});
		case 'outside':
			return translate('own.finding.outside', { count: finding.count });
		case 'currencies':
		case 'currencies mixed':
			return translate(`own.finding.${finding.code}`, {
				currencies: formatList(finding.currencies)
			});
		case 'more than whole':
			return translate('own.finding.more than whole', {
				n: formatNumber(finding.counted, 1),
				N: formatNumber(finding.whole, 2)
			});
		case 'nothing below':
			return translate('own.finding.nothing below');
	}
}
