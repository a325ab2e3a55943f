/** A formula and what is said. */
export type Example = readonly [tex: string, said: string];

/** How a sign is said, with a formula in which it is said so. */
interface SignReading {
	readonly signs: string;
	readonly said: string;
	readonly example: Example;
}

/** Signs by themselves, between others or beside them; signs that are said alike stand together. */
export const signReadings: readonly SignReading[] = [
	{ signs: "=", said: "equals", example: ["a = b", "a equals b"] },
	{ signs: "≠", said: "not equal to", example: ["a \\ne b", "a not equal to b"] },
	{ signs: "<", said: "less than", example: ["p<0.05", "p less than 0.05"] },
	{ signs: ">", said: "greater than", example: ["x > y", "x greater than y"] },
	{ signs: "≤⩽", said: "at most", example: ["n \\leq q", "n at most q"] },
	{ signs: "≥⩾", said: "at least", example: ["k\\geq 1", "k at least 1"] },
	{ signs: "≪", said: "much less than", example: ["d \\ll n", "d much less than n"] },
	{ signs: "≫", said: "much greater than", example: ["m \\gg n", "m much greater than n"] },
	{ signs: "≲", said: "at most about", example: ["a \\lesssim b", "a at most about b"] },
	{ signs: "≳", said: "at least about", example: ["a \\gtrsim b", "a at least about b"] },
	{ signs: "≈", said: "approximately", example: ["\\approx 40", "approximately 40"] },
	{ signs: "≃", said: "about", example: ["a \\simeq b", "a about b"] },
	{ signs: "≅", said: "congruent to", example: ["A \\cong B", "A congruent to B"] },
	{ signs: "≡", said: "equivalent to", example: ["a \\equiv b", "a equivalent to b"] },
	{ signs: "≜≔", said: "is defined as", example: ["a \\triangleq b", "a is defined as b"] },
	{ signs: "∝", said: "proportional to", example: ["a \\propto b", "a proportional to b"] },
	{ signs: "+", said: "plus", example: ["a+b", "a plus b"] },
	{ signs: "−-", said: "minus", example: ["-a", "minus a"] },
	{ signs: "±", said: "plus or minus", example: ["\\pm 2", "plus or minus 2"] },
	{ signs: "∓", said: "minus or plus", example: ["a \\mp b", "a minus or plus b"] },
	{ signs: "×", said: "times", example: ["56\\times", "56 times"] },
	{ signs: "⋅·", said: "dot", example: ["w \\cdot x", "w dot x"] },
	{ signs: "÷", said: "divided by", example: ["a \\div b", "a divided by b"] },
	{ signs: "/", said: "over", example: ["1/n", "1 over n"] },
	{ signs: "∗⋆*", said: "star", example: ["f * g", "f star g"] },
	{ signs: "∘", said: "composed with", example: ["f \\circ g", "f composed with g"] },
	{ signs: "⊕", said: "direct sum", example: ["U \\oplus V", "U direct sum V"] },
	{ signs: "⊗", said: "tensor", example: ["U \\otimes V", "U tensor V"] },
	{ signs: "⊙", said: "elementwise times", example: ["M \\odot W", "M elementwise times W"] },
	{ signs: "∈", said: "in", example: ["x \\in S", "x in S"] },
	{ signs: "∉", said: "not in", example: ["x \\notin S", "x not in S"] },
	{ signs: "∋", said: "contains", example: ["S \\ni x", "S contains x"] },
	{ signs: "⊂⊆", said: "subset of", example: ["A \\subseteq B", "A subset of B"] },
	{ signs: "⊃⊇", said: "superset of", example: ["A \\supset B", "A superset of B"] },
	{ signs: "∪⋃", said: "union", example: ["A \\cup B", "A union B"] },
	{ signs: "∩⋂", said: "intersection", example: ["A \\cap B", "A intersection B"] },
	{ signs: "∖", said: "without", example: ["A \\setminus B", "A without B"] },
	{ signs: "∧", said: "and", example: ["a \\land b", "a and b"] },
	{ signs: "∨", said: "or", example: ["a \\lor b", "a or b"] },
	{ signs: "¬", said: "not", example: ["\\lnot a", "not a"] },
	{ signs: "∀", said: "for all", example: ["\\forall x", "for all x"] },
	{ signs: "∃", said: "there exists", example: ["\\exists x", "there exists x"] },
	{ signs: "∅", said: "empty set", example: ["\\emptyset", "empty set"] },
	{ signs: "→⟶", said: "to", example: ["n \\to \\infty", "n to infinity"] },
	{ signs: "←⟵", said: "from", example: ["a \\leftarrow b", "a from b"] },
	{ signs: "↔", said: "to and from", example: ["a \\leftrightarrow b", "a to and from b"] },
	{ signs: "↦⟼", said: "maps to", example: ["x \\mapsto x^2", "x maps to x squared"] },
	{ signs: "⇒⟹", said: "implies", example: ["a \\Rightarrow b", "a implies b"] },
	{ signs: "⇔⟺", said: "if and only if", example: ["a \\iff b", "a if and only if b"] },
	{ signs: "↑", said: "up", example: ["\\uparrow", "up"] },
	{ signs: "↓", said: "down", example: ["\\downarrow", "down"] },
	{ signs: "⊥", said: "perpendicular to", example: ["u \\perp v", "u perpendicular to v"] },
	{ signs: "∥‖", said: "parallel to", example: ["u \\parallel v", "u parallel to v"] },
	{ signs: "∣|", said: "given", example: ["y \\mid x", "y given x"] },
	{ signs: "∑", said: "sum", example: ["\\sum a", "sum of a"] },
	{ signs: "∏", said: "product", example: ["\\prod a", "product of a"] },
	{ signs: "∫", said: "integral", example: ["\\int f", "integral of f"] },
	{ signs: "∞", said: "infinity", example: ["\\ell_\\infty", "ell sub infinity"] },
	{ signs: "∇", said: "nabla", example: ["\\nabla f", "nabla f"] },
	{ signs: "∂", said: "partial", example: ["\\partial f", "partial f"] },
	{ signs: "†", said: "dagger", example: ["\\dagger", "dagger"] },
	{ signs: "′", said: "prime", example: ["y'", "y prime"] },
	{ signs: "⊤", said: "top", example: ["\\top", "top"] },
	{ signs: "…⋯", said: "and so on", example: ["1, \\dots, n", "1, and so on, n"] },
	{ signs: "%", said: "percent", example: ["33\\%", "33 percent"] },
	{ signs: "!", said: "factorial", example: ["n!", "n factorial"] },
	{ signs: "°", said: "degrees", example: ["\\text{°}", "degrees"] },
	{ signs: "ℓ", said: "ell", example: ["\\ell_2", "ell sub 2"] },
];

/** What is said for a part by what stands around it: `x` is the part, as it is said. */
export const formReadings = {
	squared: { said: "squared", example: ["R^{2}", "R squared"] },
	cubed: { said: "cubed", example: ["x^3", "x cubed"] },
	degrees: { said: "degrees", example: ["360^\\circ", "360 degrees"] },
	transposed: { said: "transposed", example: ["A^\\top b", "A transposed b"] },
	complement: { said: "complement", example: ["V^\\perp", "V complement"] },
	starred: { said: "star", example: ["\\theta^*", "theta star"] },
	dagger: { said: "dagger", example: ["A^\\dagger", "A dagger"] },
	prime: { said: "prime", example: ["f'(x)", "f prime(x)"] },
	secondPrime: { said: "double prime", example: ["f''", "f double prime"] },
	plus: { said: "plus", example: ["x^+", "x plus"] },
	minus: { said: "minus", example: ["x^-", "x minus"] },
	power: { said: "to the x", example: ["n^{-2}", "n to the minus 2"] },
	longPower: {
		said: "to the x end power",
		example: ["2^{n+1}-1", "2 to the n plus 1 end power minus 1"],
	},
	raised: { said: "superscript x", example: ["x^{(t)}", "x superscript (t)"] },
	index: { said: "sub x", example: ["D_{\\mathrm{KL}}", "D sub KL"] },
	longIndex: { said: "sub x end sub", example: ["a_{n+1} b", "a sub n plus 1 end sub b"] },
	base: { said: "base x", example: ["\\log_2 n", "log base 2 n"] },
	over: { said: "over x", example: ["\\max_x f", "max over x f"] },
	limit: { said: "limit as x", example: ["\\lim_{n\\to\\infty} a", "limit as n to infinity a"] },
	fromTo: {
		said: "from x to y of",
		example: ["\\sum_{i=1}^N a_i", "sum from i equals 1 to N of a sub i"],
	},
	overOf: { said: "over x of", example: ["\\sum_{i} a_i", "sum over i of a sub i"] },
	upTo: { said: "up to x of", example: ["\\sum^n a", "sum up to n of a"] },
	fraction: { said: "x over y", example: ["\\frac{s^2}{12}", "s squared over 12"] },
	longFraction: {
		said: "fraction x over y end fraction",
		example: [
			"\\frac{a + b + c}{\\frac{d}{e}}",
			"fraction a plus b plus c over d over e end fraction",
		],
	},
	choose: { said: "x choose y", example: ["\\binom{4}{2} = 6", "4 choose 2 equals 6"] },
	root: { said: "root of x", example: ["O(\\sqrt{d})", "O(root of d)"] },
	longRoot: {
		said: "root of x end root",
		example: ["\\sqrt{d+1}\\,n", "root of d plus 1 end root n"],
	},
	cubeRoot: { said: "cube root of x", example: ["\\sqrt[3]{n}", "cube root of n"] },
	rootOf: { said: "x root of y", example: ["\\sqrt[k]{n}", "k root of n"] },
	size: { said: "absolute value of x", example: ["|x| < 1", "absolute value of x less than 1"] },
	longSize: {
		said: "absolute value of x end absolute value",
		example: ["|x-y|^2", "absolute value of x minus y end absolute value squared"],
	},
	norm: { said: "norm of x", example: ["\\lVert x \\rVert", "norm of x"] },
	longNorm: {
		said: "norm of x end norm",
		example: ["\\|x-y\\| < 1", "norm of x minus y end norm less than 1"],
	},
	namedNorm: { said: "y norm of x", example: ["\\|x\\|_2", "2 norm of x"] },
	longNamedNorm: {
		said: "y norm of x end norm",
		example: ["\\|W-Q(W)\\|_F^2", "F norm of W minus Q(W) end norm squared"],
	},
	given: { said: "given", example: ["p(y|x)", "p(y given x)"] },
	suchThat: {
		said: "such that",
		example: ["\\{x : x > 0\\}", "set of x such that x greater than 0"],
	},
	relativeTo: {
		said: "relative to",
		example: ["D_{\\mathrm{KL}}(p \\,\\|\\, q)", "D sub KL(p relative to q)"],
	},
	set: { said: "set of x", example: ["\\{0, 1\\}", "set of 0, 1"] },
	longSet: { said: "set of x end set", example: ["\\{0,1\\}^n", "set of 0, 1 end set to the n"] },
	innerProduct: {
		said: "inner product of x",
		example: ["\\langle u, v \\rangle", "inner product of u, v"],
	},
	ceiling: { said: "ceiling of x", example: ["\\lceil x \\rceil", "ceiling of x"] },
	floor: { said: "floor of x", example: ["\\lfloor n/2 \\rfloor", "floor of n over 2"] },
	expectation: { said: "expectation of x", example: ["\\mathbb{E}[X]", "expectation of X"] },
	expectationOver: {
		said: "expectation over y of x",
		example: ["\\mathbb{E}_{x \\sim p}[f(x)]", "expectation over x distributed as p of f(x)"],
	},
	longExpectation: {
		said: "expectation of x end expectation",
		example: ["\\mathbb{E}[X] + c", "expectation of X end expectation plus c"],
	},
	longExpectationOver: {
		said: "expectation over y of x end expectation",
		example: ["\\mathbb{E}_{t}[f] + c", "expectation over t of f end expectation plus c"],
	},
	probability: {
		said: "probability of x",
		example: ["\\Pr[X > t]", "probability of X greater than t"],
	},
	distributed: { said: "distributed as", example: ["x \\sim p", "x distributed as p"] },
	about: { said: "about", example: ["\\sim 3.5\\times", "about 3.5 times"] },
	independent: {
		said: "independent of",
		example: ["X \\perp\\!\\!\\!\\perp Y", "X independent of Y"],
	},
	accent: { said: "x y", example: ["\\hat{x}_i", "x hat sub i"] },
	longAccent: { said: "y over x end y", example: ["\\overline{a+b}", "bar over a plus b end bar"] },
	under: { said: "x with y below", example: ["\\underbrace{a+b}_{c}", "a plus b with c below"] },
	above: { said: "x with y above", example: ["a \\overset{d}{=} b", "a equals with d above b"] },
	matrix: {
		said: "matrix of x",
		example: ["\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}", "matrix of a, b; c, d"],
	},
	cases: {
		said: "cases x",
		example: [
			"\\begin{cases} 1 & \\text{if } x>0 \\\\ 0 & \\text{else} \\end{cases}",
			"cases 1, if x greater than 0; 0, else",
		],
	},
	range: { said: "to", example: ["2\\text{--}3\\times", "2 to 3 times"] },
} as const satisfies Readonly<Record<string, { readonly said: string; readonly example: Example }>>;

export type Form = keyof typeof formReadings;

/** What a superscript says that is but one sign. */
export const powers: Readonly<Record<string, Form>> = {
	"2": "squared",
	"3": "cubed",
	"∘": "degrees",
	"⊤": "transposed",
	"⊺": "transposed",
	"⊥": "complement",
	"∗": "starred",
	"⋆": "starred",
	"†": "dagger",
	"′": "prime",
	"′′": "secondPrime",
	"+": "plus",
	"−": "minus",
};

/** How accents are said. */
export const accentReadings: Readonly<Record<string, string>> = {
	"^": "hat",
	"~": "tilde",
	ˉ: "bar",
	"‾": "bar",
	_: "underlined",
	"˙": "dot",
	"¨": "double dot",
	"⃗": "vector",
	"→": "vector",
	ˇ: "check",
	"˘": "breve",
	"˚": "ring",
};

const GREEK = {
	αβγδεζηθικλμνξοπρσςτυφχψω:
		"alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma " +
		"sigma tau upsilon phi chi psi omega",
	ϵϑϕϱϰϖ: "epsilon theta phi rho kappa pi",
	ΓΔΘΛΞΠΣΥΦΨΩ: "Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega",
};

/** The names of Greek letters, and how signs are said. */
export const said: ReadonlyMap<string, string> = new Map([
	...Object.entries(GREEK).flatMap(([letters, names]) => {
		const all = names.split(" ");
		return [...letters].map((letter, at): [string, string] => [letter, all[at] ?? letter]);
	}),
	...signReadings.flatMap(({ signs, said }) =>
		[...signs].map((sign): [string, string] => [sign, said]),
	),
]);
