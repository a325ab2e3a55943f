/** The styles of a reference, by the ids under which `@citation-js/plugin-csl` has them. */
export const styles = [
	{ id: "apa", name: "APA" },
	{ id: "vancouver", name: "Vancouver" },
	{ id: "harvard1", name: "Harvard" },
] as const;

export type StyleId = (typeof styles)[number]["id"];
