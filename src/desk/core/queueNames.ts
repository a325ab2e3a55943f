/** What a person works off, one thing after another. */
export const queueNames = {
	unfiled: "Unfiled, least certain first",
	formulas: "Formulas below 0.9",
	results: "Results to check",
	themes: "Themes proposed",
} as const;

export type QueueName = keyof typeof queueNames;
