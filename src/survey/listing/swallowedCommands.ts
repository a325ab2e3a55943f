/**
 * TeX commands whose backslash JSON reads, with their first letter, as white
 * space: in "\theta" stands a tab before "heta".
 */
export const swallowedCommands: ReadonlySet<string> = new Set(
	[
		"flat footnote forall fbox frac frak framebox frown",
		"nabla natural ncong ne nearrow neg neq newcommand newline nexists ngeq ngeqslant ngtr ni " +
			"nleftarrow nleq nleqslant nless nmid noindent nolimits nonumber normalsize not notin " +
			"nparallel nprec nrightarrow nRightarrow nsim nsubseteq nsucc nsupseteq nu nvdash nwarrow",
		"rangle rbrace rbrack rceil ref restriction rfloor rho right rightarrow rightharpoonup " +
			"rightleftharpoons rightsquigarrow rm root rtimes rvert rVert",
		"tan tanh tau tbinom text textbf textcolor textit textmd textnormal textrm textsc textsf " +
			"textsl texttt textup tfrac theta therefore thickapprox thicksim tilde times to top tr " +
			"triangle triangledown triangleleft triangleq triangleright tt twoheadrightarrow",
	].flatMap((names) => names.split(" ")),
);

/** Those of which the rest is a word itself: white space before "less" is likelier than \nless. */
export const restIsWord: ReadonlySet<string> = new Set(
	"ne neg nexists ni nless nmid nparallel nsim rangle rm tan to tr tt".split(" "),
);
