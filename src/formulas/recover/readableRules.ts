/**
 * Formulas that lost nothing and read well as listed, but should be typeset. Each rule is an expression
 * of which the whole match is the formula (named groups feed `tex`), and says when it holds.
 * Quantifiers are bounded, so every expression is linear in the text. What stands before is asked last: asked
 * at every character, it would be the cost of a rule.
 */
export interface ReadableRule {
	readonly id: string;
	/** a sentence for readers */
	readonly why: string;
	readonly find: RegExp;
	/** What every text holds that has a match: found faster, as it begins with a certain sign. */
	readonly needs?: RegExp;
	/** TeX from the match; `$<name>` as in String.replace. */
	readonly tex: string;
	readonly confidence: number;
	readonly example: readonly [listed: string, raw: string, tex: string];
}

const free = "(?<![\\w.$\\\\^{/-])";
const number = "\\d{1,7}(?:[.,]\\d{1,6})?";

export const readableRules: readonly ReadableRule[] = [
	{
		id: "multiplier-range",
		why: "Two numbers with a hyphen or a tilde, and an x, are a range of factors.",
		find: new RegExp(`${free}(?<a>${number})-(?<b>${number}) ?[xX](?![\\w-])`, "g"),
		tex: "$<a>\\text{--}$<b>\\times",
		confidence: 0.95,
		example: ["it runs 3-5x faster", "3-5x", "3\\text{--}5\\times"],
	},
	{
		id: "multiplier-range",
		why: "Two numbers with a hyphen or a tilde, and an x, are a range of factors.",
		find: new RegExp(`${free}(?<a>${number}) ?~ ?(?<b>${number}) ?[xX](?![\\w-])`, "g"),
		tex: "$<a> \\sim $<b>\\times",
		confidence: 0.95,
		example: ["gains of 1.5 ~ 20.3X", "1.5 ~ 20.3X", "1.5 \\sim 20.3\\times"],
	},
	{
		id: "size",
		why: "An x between numbers is a size.",
		find: new RegExp(`${free}(?<a>\\d{1,5})[xX](?<b>\\d{1,5})(?!\\w|\\.\\d)`, "g"),
		tex: "$<a>\\times $<b>",
		confidence: 0.95,
		example: ["images of 48x48 pixels", "48x48", "48\\times 48"],
	},
	{
		id: "multiplier",
		why: "A number and an x is a factor.",
		find: new RegExp(`${free}(?<a>${number})[xX](?![\\w-])`, "g"),
		tex: "$<a>\\times",
		confidence: 0.95,
		example: ["a 1.7x speedup", "1.7x", "1.7\\times"],
	},
	{
		id: "statistic",
		why: "The letters p, r and n with a relation to a number are statistics.",
		find: new RegExp(
			`${free}(?<a>[prnN]) ?(?<op>[<>=]) ?(?<b>-?(?:\\d{1,7}(?:\\.\\d{1,6})?|\\.\\d{1,6}))(?![\\w%])`,
			"g",
		),
		tex: "$<a>$<op>$<b>",
		confidence: 0.95,
		example: ["significant (p<0.01)", "p<0.01", "p<0.01"],
	},
	{
		id: "order",
		why: "O(...) of short names is an order of growth.",
		find: /(?<![\w$\\])O\((?<a>(?:log )?[a-zA-Z](?: log [a-zA-Z])?)\)/g,
		tex: "O($<a>)",
		confidence: 0.9,
		example: ["in O(log m) steps", "O(log m)", "O(\\log m)"],
	},
	{
		id: "ratio",
		why: "N:M names a pattern of sparsity.",
		find: /(?<![\w:$])N:M(?![\w:])/g,
		tex: "N{:}M",
		confidence: 0.9,
		example: ["with N:M sparsity", "N:M", "N{:}M"],
	},
	{
		id: "tuple",
		why: "Single letters in brackets are a tuple.",
		find: /(?<![\w$\\])\((?<a>[a-z], [a-z](?:, [a-z])?)\)/g,
		tex: "($<a>)",
		confidence: 0.9,
		example: ["a pair (u, v) of nodes", "(u, v)", "(u, v)"],
	},
	{
		id: "application",
		why: "A letter applied to a letter is a function.",
		find: /(?<![\w$\\])[fgh]\([xyzt]\)(?!\w)/g,
		tex: "$&",
		confidence: 0.9,
		example: ["the minimum of g(x) is", "g(x)", "g(x)"],
	},
	{
		id: "norm-penalty",
		why: "L1 and L2 beside norm, loss or penalty words are norms.",
		find: /(?<![\w$\\-])L(?<a>[12])(?=[ -](?:norm|loss|penalty|regulari[sz]|distance|decay))/g,
		tex: "L_$<a>",
		confidence: 0.9,
		example: ["with an L2 norm on it", "L2", "L_2"],
	},
	{
		id: "letter-pair",
		why: "Two small letters with a hyphen name a relation of two quantities.",
		find: /(?<a>[b-hj-z])-(?<b>[b-hj-z])(?![\w-])(?<![\w$\\.-].{3})/g,
		tex: "$<a>\\text{-}$<b>",
		confidence: 0.85,
		example: ['the "q-m rule" says', "q-m", "q\\text{-}m"],
	},
	{
		id: "letter-list",
		why: "Small letters listed before “are” are quantities.",
		find: /[b-hj-z], [b-hj-z](?= (?:are|denote)\b)(?<![\w$\\-].{4})/g,
		tex: "$&",
		confidence: 0.9,
		example: ["where r, s are numbers", "r, s", "r, s"],
	},
	{
		id: "letter-prefix",
		why: "A letter before a hyphen and a mathematical noun is a symbol.",
		find: /[B-Zb-hj-z](?=-(?:[cC]onsisten|[dD]ivergence|[cC]alibration|equivarian|invarian|distill|smooth|convex|sparse|separab|Lipschitz))(?<![\w$\\.'-].)/g,
		needs: /-(?:[cC]onsi|[dD]iver|[cC]alib|equiv|invar|disti|smoot|conve|spars|separ|Lipsc)/,
		tex: "$&",
		confidence: 0.9,
		example: ["a g-divergence between them", "g", "g"],
	},
	{
		id: "letter-suffix",
		why: "A small letter after a hyphen and a word of scale is a parameter.",
		find: /[b-hj-z](?![\w-])(?<=\b(?:scaling|order|rank|degree)-.)/g,
		needs: /-[b-hj-z](?![\w-])/,
		tex: "$&",
		confidence: 0.85,
		example: ["the rank-r update", "r", "r"],
	},
	{
		id: "letter-named",
		why: "A letter after the noun that it names is a symbol.",
		find: /(?:[b-hj-z]|[B-Z](?= (?:used|of|is|and|statistic|test)\b))(?![\w'-])(?<=\b(?:value|set|parameter|constant|dimension|integer|class|function|variable|Mann-Whitney|Student's) .)/g,
		needs: / [B-Zb-hj-z](?![\w'-])/,
		tex: "$&",
		confidence: 0.9,
		example: ["for each value r that", "r", "r"],
	},
	{
		id: "letter-where",
		why: "“where n is” defines a symbol.",
		find: /[b-hj-z](?= (?:is|are|denotes)\b)(?<=\bwhere .)/g,
		needs: /where [b-hj-z] /,
		tex: "$&",
		confidence: 0.95,
		example: ["m steps, where m is small", "m", "m"],
	},
	{
		id: "letter-count",
		why: "A small letter between a verb and a plural is a number.",
		find: /[b-hj-z](?= [a-z]{2,20}s\b)(?<=\b(?:process|select|choose|pick|keep|retain|use|sample|remove|predict|first|top|all) .)/g,
		needs: / [b-hj-z] [a-z]{2,20}s\b/,
		tex: "$&",
		confidence: 0.9,
		example: ["we keep m layers of it", "m", "m"],
	},
	{
		id: "letter-defined",
		why: "A capital in brackets after a quantity is its symbol.",
		find: /[A-Z](?=\))(?<=\b(?:prediction|truth|distribution|variable|matrix|entropy) \(.)/g,
		tex: "$&",
		confidence: 0.85,
		example: ["the student prediction (Q) is", "Q", "Q"],
	},
	{
		id: "braced-command",
		why: "A Greek letter that kept its backslash.",
		find: /\{\\(?<a>alpha|beta|gamma|delta|epsilon|varepsilon|zeta|eta|theta|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|varphi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Sigma|Phi|Psi|Omega)\}/g,
		tex: "\\$<a>",
		confidence: 0.95,
		example: ["the rate {\\eta} decays", "{\\eta}", "\\eta"],
	},
	{
		id: "delimited",
		why: "TeX between \\( and \\) came through whole.",
		find: /\\\((?<a>(?:[^\\$]|\\[^()$]){1,160})\\\)/g,
		tex: "$<a>",
		confidence: 0.95,
		example: ["for all \\(n \\ge 1\\) here", "\\(n \\ge 1\\)", "n \\ge 1"],
	},
];
