/** Why a project could not be opened. The sentence is made from it by the message catalogue. */
export const projectProblemCodes = [
	/** Not a project file at all. */
	'project not a project',
	/** Made by a newer version of this app. */
	'project newer',
	/** Cut short, changed or incomplete; `part` names what does not verify. */
	'project damaged',
	'project too large',
	/** Needs a passphrase. */
	'project encrypted'
] as const;
export type ProjectProblemCode = (typeof projectProblemCodes)[number];

export interface ProjectProblem {
	readonly code: ProjectProblemCode;
	readonly parameters?: Readonly<Record<string, string>>;
}
