/** English: what is said about files as they are read, before anybody knows what they are about. */
export const reading = {} as const;
