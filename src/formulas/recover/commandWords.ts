/**
 * The TeX command words that a listing may show without their backslash, by what they do.
 * Only words that KaTeX or our macros know; the writer never invents one that is not here.
 */
const table = {
	greek:
		"alpha beta gamma delta epsilon eps varepsilon zeta eta theta vartheta iota kappa varkappa " +
		"lambda mu nu xi pi varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega " +
		"Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega",
	relation:
		"leq geq le ge lt gt neq ne ll gg lll ggg approx sim simeq cong equiv propto prec succ " +
		"preceq succeq lesssim gtrsim leqslant geqslant lessgtr doteq asymp models vdash dashv " +
		"in notin ni subset subseteq subsetneq supset supseteq nsubseteq sqsubseteq mid nmid " +
		"parallel perp bowtie triangleq coloneqq nsim ncong",
	arrow:
		"to rightarrow leftarrow leftrightarrow Rightarrow Leftarrow Leftrightarrow longrightarrow " +
		"longleftarrow longleftrightarrow Longrightarrow Longleftrightarrow " +
		"mapsto longmapsto hookrightarrow rightharpoonup rightleftharpoons rightleftarrows uparrow " +
		"downarrow updownarrow Uparrow Downarrow nearrow searrow nwarrow swarrow rightsquigarrow " +
		"leadsto twoheadrightarrow iff implies gets",
	operator:
		"times cdot div pm mp ast star circ bullet oplus ominus otimes odot wedge vee land lor lnot " +
		"neg cap cup setminus sqcup sqcap uplus ltimes rtimes amalg dagger ddagger diamond boxplus " +
		"boxtimes circledast",
	big: "sum prod int iint oint coprod bigcup bigcap bigoplus bigotimes bigsqcup bigvee bigwedge",
	function:
		"log ln lg exp max min sup inf lim limsup liminf arg det dim deg gcd ker hom Pr sin cos tan " +
		"cot sec csc sinh cosh tanh coth arcsin arccos arctan",
	symbol:
		"infty ell nabla partial forall exists nexists emptyset varnothing hbar imath jmath Re Im wp " +
		"aleph prime top bot angle triangle square blacksquare Box checkmark bigstar clubsuit " +
		"spadesuit heartsuit diamondsuit natural sharp flat degree surd circledR complement Finv mho " +
		"eth",
	dots: "dots ldots cdots vdots ddots dotsc dotsb dotsm",
	delimiter:
		"langle rangle lceil rceil lfloor rfloor vert Vert lvert rvert lVert rVert lbrace rbrace " +
		"lbrack rbrack backslash colon",
	size: "left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm Bigm",
	accent:
		"hat tilde bar vec dot ddot check breve acute grave widehat widetilde overline underline " +
		"overrightarrow overleftarrow boldsymbol mathring",
	font:
		"mathcal mathbb mathbf mathrm mathsf mathtt mathit mathfrak mathscr bm operatorname text " +
		"textbf textit textrm texttt textsf",
	switch: "rm bf it cal tt sf",
	argument: "sqrt frac tfrac dfrac binom pmod bmod mod",
	space: "quad qquad",
	style: "limits nolimits displaystyle textstyle scriptstyle not small",
} as const;

export type CommandClass = keyof typeof table;

/** Command word -> what it does. */
export const commandWords: ReadonlyMap<string, CommandClass> = new Map(
	Object.entries(table).flatMap(([kind, words]) =>
		words.split(" ").map((word) => [word, kind as CommandClass] as const),
	),
);

/** Whether a command takes an argument in braces. */
export const takesArgument = (word: string): boolean =>
	["font", "accent", "argument"].includes(commandWords.get(word) ?? "");
