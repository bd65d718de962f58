/** This moment, as an ISO instant. */
export const now = (): string => new Date().toISOString();

/** The day of this moment, `2024-03-05`. */
export const today = (): string => now().slice(0, 10);
