/** Command words that are also words of English: alone they need another sign of a formula beside them. */
export const wordsOfProse: ReadonlySet<string> = new Set(
	(
		"in to not it big left right text small models prime sharp natural square complement star mid " +
		"parallel top max min middle implies angle dim lg tt hat bar acute grave check cup cap " +
		"iff gets det hom cot sec dot flat triangle diamond mod limits div lt gt ni Re Im"
	).split(" "),
);
