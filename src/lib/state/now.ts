/** This moment, as an ISO instant. */
export const now = (): string => new Date().toISOString();
