/** English: the mapping screen and the questions about a file. */
export const mapping = {} as const;
