/**
 * What an abstract offers for a claim that an essay tells: the letter that stands for it, its name, and what
 * it means in the legend.
 */
export const evidenceGrades = {
	theorem: { letter: "t", name: "a theorem", meaning: "a theorem" },
	experiment: { letter: "e", name: "an experiment", meaning: "an experiment" },
	assertion: { letter: "a", name: "an assertion", meaning: "only its word" },
} as const satisfies Readonly<Record<string, Record<"letter" | "name" | "meaning", string>>>;

export type Evidence = keyof typeof evidenceGrades;

export const evidenceNames = Object.keys(evidenceGrades);

export const isEvidence = (value: string | undefined): value is Evidence =>
	value !== undefined && Object.hasOwn(evidenceGrades, value);
