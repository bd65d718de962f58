/** What every decision has. */
export interface Dated {
	readonly id: string;
	readonly at: string;
	readonly on: boolean;
	/** When it was switched off and on again, the oldest first. */
	readonly switched?: readonly { readonly at: string; readonly on: boolean }[] | undefined;
}
