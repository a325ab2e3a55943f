/**
 * What the tagger says of a token: outside, or begin / inside of a formula, as itself or as a command
 * word.
 */
export const tags = ["out", "begin", "inside", "beginCommand", "insideCommand"] as const;
export type Tag = (typeof tags)[number];

export const OUT = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const BEGIN_COMMAND = 3;
export const INSIDE_COMMAND = 4;
export const TAG_COUNT = tags.length;

export const isBegin = (tag: number): boolean => tag === BEGIN || tag === BEGIN_COMMAND;
export const isCommand = (tag: number): boolean => tag === BEGIN_COMMAND || tag === INSIDE_COMMAND;

/** An inside tag needs a formula that has begun. */
export const mayFollow = (before: number, tag: number): boolean =>
	before !== OUT || (tag !== INSIDE && tag !== INSIDE_COMMAND);
