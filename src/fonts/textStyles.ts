/** The styles in which text is set. */
export const textStyles = ["regular", "italic", "bold"] as const;

export type TextStyle = (typeof textStyles)[number];

/** What a rule for a face says of its style. */
export const styleRules: Readonly<Record<TextStyle, string>> = {
	regular: "",
	italic: "font-style:italic;",
	bold: "font-weight:600;",
};
