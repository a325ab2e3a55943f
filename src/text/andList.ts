const format = new Intl.ListFormat("en-GB");

/** "a, b and c" */
export const andList = (items: readonly string[]): string => format.format(items);
