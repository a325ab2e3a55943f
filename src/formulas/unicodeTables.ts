/** Signs of formulas as every face has them. */
export const plainSigns: Readonly<Record<string, string>> = {
	"∣": "|",
	"∥": "‖",
	"∼": "~",
	"∗": "*",
	"⋅": "·",
	"⋆": "*",
	ϵ: "ε",
	ϕ: "φ",
	"⩽": "≤",
	"⩾": "≥",
	"⟶": "→",
	"⟵": "←",
	"⟹": "⇒",
	"⟸": "⇐",
	"⟺": "⇔",
	"⋯": "…",
	"⟨": "⟨",
	"⟩": "⟩",
	"\u00a0": " ",
};

/** The letters with a double stroke that every face has; others are set plain. */
export const doubleStruck: Readonly<Record<string, string>> = {
	C: "ℂ",
	H: "ℍ",
	N: "ℕ",
	P: "ℙ",
	Q: "ℚ",
	R: "ℝ",
	Z: "ℤ",
};

/** What stands as a superscript and has a sign of its own that is raised already. */
export const raisedSigns: Readonly<Record<string, string>> = {
	"∘": "°",
	"′": "′",
	"′′": "″",
	"′′′": "‴",
	"∗": "*",
	"⋆": "*",
	"⊤": "ᵀ",
	"†": "†",
	"‡": "‡",
};

/** Accents as marks that follow their letter, and their names where they stand over more. */
export const accents: Readonly<Record<string, readonly [mark: string, name: string]>> = {
	"^": ["\u0302", "hat"],
	"~": ["\u0303", "tilde"],
	ˉ: ["\u0304", "bar"],
	"‾": ["\u0304", "bar"],
	"˙": ["\u0307", "dot"],
	"¨": ["\u0308", "ddot"],
	"⃗": ["\u20d7", "vec"],
	"→": ["\u20d7", "vec"],
	ˇ: ["\u030c", "check"],
	"˘": ["\u0306", "breve"],
	ˊ: ["\u0301", "acute"],
	ˋ: ["\u0300", "grave"],
	"˚": ["\u030a", "ring"],
};

/** Relations: a blank on either side, where something stands there. */
export const RELATION = /^(?:[=<>:]=|[=<>∈∉∋∌∝∼-⊋⊏-⊒⊢-⊯⊥⟂≜←-⇿⟵-⟿⩽⩾⪅-⪈⪯⪰])$/u;

/** Operations that have a blank on either side, where something stands there. */
export const OPERATION = /^(?:[+−±∓×÷∗⋆⊕-⊙⊎⊓⊔∪∩∧∨∖⊖]|mod)$/u;

/** Signs of sums and their like, which a blank parts from what is summed. */
export const LARGE = /^[∏-∑∫-∰⋀-⋃⨀-⨆]$/u;

export const OPENING = /^[([{⟨⌈⌊]$/u;
export const CLOSING = /^[)\]}⟩⌉⌋]$/u;
