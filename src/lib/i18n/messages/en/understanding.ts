/** English: why a column, a day, a number or a word was understood as it was. */
export const understanding = {} as const;
