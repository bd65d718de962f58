import { groupIcons } from './figures.ts';
import { roleIcons } from './reasons.ts';

const pictures: ReadonlyMap<string, string> = new Map(
	Object.entries({ ...groupIcons, elders_leaders: roleIcons.leaders, mixed: groupIcons.everyone })
);

/** The picture of a group that was asked; `null` for groups of the tables that have their word alone. */
export const pictureOfGroup = (group: string): string | null => pictures.get(group) ?? null;
