/** Signs with their commands, as `α alpha`, parted by blanks. */
function pairs(text: string): [string, string][] {
	return Array.from(text.matchAll(/(\S+) ([A-Za-z]+)/gu), ([, sign = "", name = ""]) => [
		sign,
		`\\${name}`,
	]);
}

const LETTERS =
	"α alpha β beta γ gamma δ delta ϵ epsilon ε varepsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa " +
	"λ lambda μ mu µ mu ν nu ξ xi π pi ϖ varpi ρ rho ϱ varrho σ sigma ς varsigma τ tau υ upsilon ϕ phi " +
	"φ varphi χ chi ψ psi ω omega Γ Gamma Δ Delta ∆ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon " +
	"Φ Phi Ψ Psi Ω Omega Ω Omega ℓ ell ℏ hbar ℵ aleph ∞ infty ∂ partial ∇ nabla ℜ Re ℑ Im ℘ wp ∅ emptyset " +
	"ı imath ȷ jmath";
const RELATIONS =
	"≤ leq ≥ geq ⩽ leqslant ⩾ geqslant ≦ leqq ≧ geqq ≪ ll ≫ gg ≲ lesssim ≳ gtrsim ⪅ lessapprox " +
	"⪆ gtrapprox ≈ approx ∼ sim ≃ simeq ≅ cong ≡ equiv ≠ neq ≍ asymp ∝ propto ≐ doteq ≜ triangleq " +
	"≔ coloneqq ≺ prec ≻ succ ⪯ preceq ⪰ succeq ≼ preccurlyeq ≽ succcurlyeq ∈ in ∉ notin ∋ ni ⊂ subset " +
	"⊆ subseteq ⊊ subsetneq ⊃ supset ⊇ supseteq ⊥ perp ∥ parallel ∣ mid ∤ nmid ⊢ vdash ⊨ models";
const OPERATIONS =
	"± pm ∓ mp × times ÷ div ⋅ cdot · cdot ∗ ast ⋆ star ∘ circ ⊕ oplus ⊖ ominus ⊗ otimes ⊙ odot " +
	"⊘ oslash ∪ cup ∩ cap ∖ setminus ∧ wedge ∨ vee ¬ neg ⊔ sqcup ⊎ uplus ⋉ ltimes ⋊ rtimes ⊠ boxtimes " +
	"† dagger ‡ ddagger • bullet ∙ bullet △ triangle □ square";
const LARGE =
	"∑ sum ∏ prod ∐ coprod ∫ int ∬ iint ∭ iiint ∮ oint ⋃ bigcup ⋂ bigcap ⨁ bigoplus ⨂ bigotimes " +
	"⨀ bigodot ⋁ bigvee ⋀ bigwedge ⨆ bigsqcup";
const ARROWS =
	"→ to ← leftarrow ↔ leftrightarrow ⇒ Rightarrow ⇐ Leftarrow ⇔ Leftrightarrow ↦ mapsto ↪ hookrightarrow " +
	"↠ twoheadrightarrow ⟶ longrightarrow ⟵ longleftarrow ⟹ Longrightarrow ⟺ Longleftrightarrow " +
	"⟼ longmapsto ↑ uparrow ↓ downarrow ↗ nearrow ↘ searrow ⇌ rightleftharpoons ⇀ rightharpoonup " +
	"⇝ rightsquigarrow";
const OTHERS =
	"∀ forall ∃ exists ∄ nexists ⊤ top … ldots ⋯ cdots ⋮ vdots ⋱ ddots ′ prime ∠ angle ∴ therefore " +
	"☉ odot ✓ checkmark";
const BRACKETS = "⟨ langle ⟩ rangle 〈 langle 〉 rangle ⌈ lceil ⌉ rceil ⌊ lfloor ⌋ rfloor";

/** Signs of MathML by the commands of TeX. */
export const commandOf: ReadonlyMap<string, string> = new Map([
	...[LETTERS, RELATIONS, OPERATIONS, LARGE, ARROWS, OTHERS, BRACKETS].flatMap(pairs),
	["−", "-"],
	["–", "-"],
	["‐", "-"],
	["‖", "\\|"],
	["{", "\\{"],
	["}", "\\}"],
	["%", "\\%"],
	["&", "\\&"],
	["#", "\\#"],
	["$", "\\$"],
	["_", "\\_"],
	["\\", "\\backslash"],
	["″", "''"],
	["‴", "'''"],
	["~", "\\sim"],
	["^", "\\wedge"],
]);

/** Signs whose scripts are limits. */
export const largeSigns: ReadonlySet<string> = new Set(pairs(LARGE).map(([, command]) => command));

/** Names of functions that TeX has a command for. */
export const functionNames: ReadonlySet<string> = new Set(
	(
		"sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan log ln lg exp lim limsup liminf " +
		"max min sup inf arg det dim ker deg gcd hom Pr"
	).split(" "),
);

/** What a mark over or under a part is: for one letter, and for more. */
export const accentsOver: Readonly<Record<string, readonly [one: string, more: string]>> = {
	"^": ["\\hat", "\\widehat"],
	ˆ: ["\\hat", "\\widehat"],
	"\u0302": ["\\hat", "\\widehat"],
	"~": ["\\tilde", "\\widetilde"],
	"˜": ["\\tilde", "\\widetilde"],
	"∼": ["\\tilde", "\\widetilde"],
	"\u0303": ["\\tilde", "\\widetilde"],
	"¯": ["\\bar", "\\overline"],
	ˉ: ["\\bar", "\\overline"],
	"‾": ["\\bar", "\\overline"],
	"\u0304": ["\\bar", "\\overline"],
	_: ["\\bar", "\\overline"],
	"-": ["\\bar", "\\overline"],
	"−": ["\\bar", "\\overline"],
	"–": ["\\bar", "\\overline"],
	"―": ["\\bar", "\\overline"],
	"→": ["\\vec", "\\overrightarrow"],
	"⃗": ["\\vec", "\\overrightarrow"],
	"⇀": ["\\vec", "\\overrightarrow"],
	"˙": ["\\dot", "\\dot"],
	".": ["\\dot", "\\dot"],
	"¨": ["\\ddot", "\\ddot"],
	"..": ["\\ddot", "\\ddot"],
	ˇ: ["\\check", "\\widecheck"],
	"˘": ["\\breve", "\\breve"],
	"˚": ["\\mathring", "\\mathring"],
	"⏞": ["\\overbrace", "\\overbrace"],
};
export const accentsUnder: Readonly<Record<string, string>> = {
	_: "\\underline",
	"¯": "\\underline",
	"‾": "\\underline",
	"\u0332": "\\underline",
	"⏟": "\\underbrace",
	"~": "\\utilde",
};

/** The faces that MathML names. */
export const faceOf: Readonly<Record<string, string>> = {
	normal: "\\mathrm{#}",
	bold: "\\mathbf{#}",
	"bold-italic": "\\boldsymbol{#}",
	"double-struck": "\\mathbb{#}",
	script: "\\mathcal{#}",
	"bold-script": "\\boldsymbol{\\mathcal{#}}",
	fraktur: "\\mathfrak{#}",
	"bold-fraktur": "\\boldsymbol{\\mathfrak{#}}",
	"sans-serif": "\\mathsf{#}",
	"bold-sans-serif": "\\boldsymbol{\\mathsf{#}}",
	"sans-serif-italic": "\\mathsf{#}",
	"sans-serif-bold-italic": "\\boldsymbol{\\mathsf{#}}",
	monospace: "\\mathtt{#}",
};

/** The blanks that MathML names, in em. */
export const namedSpaces: Readonly<Record<string, number>> = {
	veryverythinmathspace: 0.056,
	verythinmathspace: 0.111,
	thinmathspace: 0.167,
	mediummathspace: 0.222,
	thickmathspace: 0.278,
	verythickmathspace: 0.333,
	veryverythickmathspace: 0.389,
};
