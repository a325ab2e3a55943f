/** The signs by which a stretch of text is known as a formula, each with what readers are told of it. */
export const formulaSigns = {
	"lost-command": "A formula of which the export lost a command; set as far as it is certain.",
	script: "A sub- or superscript tells that it is a formula.",
	"glued-command": "A command’s name is glued to a letter, as in kgeq.",
	times: "“times” glued to a number is a sign.",
	"greek-name": "The name of a Greek letter, in the place of a formula.",
	command: "A command’s name, in the place of a formula.",
	relation: "A relation between letters or numbers.",
	symbol: "A letter in the role of a formula.",
	context: "Its surroundings tell that it is a formula.",
} as const;

export type FormulaSign = keyof typeof formulaSigns;
