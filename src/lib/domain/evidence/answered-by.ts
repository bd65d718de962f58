/** Who answers a caution: a role, never the name of a person. */
export const answererRoles = [
	'officer',
	'facilitator',
	'community meeting',
	'committee',
	'leaders',
	'partner'
] as const;
export type AnswererRole = (typeof answererRoles)[number];

/** The role of that name; `''` where nobody said, or it is none. */
export const answererRole = (given: string): AnswererRole | '' =>
	answererRoles.find((role) => role === given) ?? '';
