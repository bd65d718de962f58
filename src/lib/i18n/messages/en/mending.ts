/** English: mending what does not fit, and the list of fixes. */
export const mending = {} as const;
