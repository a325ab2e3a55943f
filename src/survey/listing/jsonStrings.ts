/**
 * The strings of a JSON text with their quotes; the last may lack the second. Takes linear time on any
 * text.
 */
export const jsonStrings = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)/gu;
