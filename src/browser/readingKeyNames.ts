/** The keys of those who read with the keyboard, and what each does: for their sheet, and the page About. */
export const readingKeyNames = [
	["j", "next paper: of a list, or the page of the next one"],
	["k", "the one before"],
	["o", "opens the abstract in place, or folds it"],
	["s", "puts the paper on your list, or takes it off"],
	["/", "goes to the search"],
	["?", "shows these keys"],
] as const;
