import actions from '../../../sample-data/actions.csv?url';
import communities from '../../../sample-data/communities.csv?url';
import contextEvents from '../../../sample-data/context_events.csv?url';
import contributions from '../../../sample-data/contributions.csv?url';
import followup from '../../../sample-data/followup.csv?url';
import instruments from '../../../sample-data/instruments.csv?url';
import measures from '../../../sample-data/measures.csv?url';
import meetings from '../../../sample-data/meetings.csv?url';
import ownership from '../../../sample-data/ownership.csv?url';
import targets from '../../../sample-data/targets.csv?url';

/** The sample project's files, from the page's own origin. */
const addresses: Readonly<Record<string, string>> = {
	'communities.csv': communities,
	'meetings.csv': meetings,
	'actions.csv': actions,
	'contributions.csv': contributions,
	'measures.csv': measures,
	'ownership.csv': ownership,
	'followup.csv': followup,
	'context_events.csv': contextEvents,
	'targets.csv': targets,
	'instruments.csv': instruments
};

/** Fetches the sample files; a failure is the caller's to word. */
export async function sampleFiles(): Promise<readonly File[]> {
	return Promise.all(
		Object.entries(addresses).map(async ([name, address]) => {
			const response = await fetch(address);
			if (!response.ok) throw new Error(`missing sample file: ${name}`);
			return new File([await response.arrayBuffer()], name);
		})
	);
}
