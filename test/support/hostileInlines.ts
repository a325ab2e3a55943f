import fc from "fast-check";
import type { Inline } from "../../src/survey/model.ts";
import { hostileText } from "./hostile.ts";

/** Pieces of TeX that mean something to Markdown or MDX; not all can be typeset. */
const TEX = [
	"x",
	"\\sim",
	"3\\times10^{11}",
	"\\text{$x$}",
	"\\text{$$}",
	"\\$",
	"$",
	"a`b",
	"{",
	"}",
	"{}",
	"a_b",
	"*",
	"\\\\",
	"\\ ",
	"`",
	"<",
	"a < b",
	"&amp;",
	"#",
	"]",
	"[a](b)",
	"|x|",
	"~",
	"=",
	"-",
	"1.",
	"import x",
];

const formula = fc
	.array(fc.constantFrom(...TEX), { minLength: 1, maxLength: 3 })
	.map((pieces): Inline => {
		const tex = pieces.join("").trim() || "x";
		return { type: "formula", formula: { tex, raw: tex, confidence: 1, damaged: false } };
	});

const text = hostileText.map((value): Inline => ({ type: "text", value }));

const link = fc
	.tuple(
		fc.constantFrom(
			"https://example.org/a_b*c",
			"https://example.org/(a",
			"https://example.org/?a=1&b=$2#c",
		),
		fc.oneof(text, formula),
	)
	.map(([url, child]): Inline => ({ type: "link", url, children: [child] }));

const MARKS = ["strong", "emphasis", "sub", "sup"] as const;

/** Hostile text with formulas, marks and links in any order, side by side and within each other. */
export const hostileInlines = fc.letrec<{ inlines: Inline[]; inline: Inline }>((tie) => ({
	inline: fc.oneof(
		{ maxDepth: 3, depthIdentifier: "marks" },
		{ weight: 4, arbitrary: text },
		{ weight: 4, arbitrary: formula },
		{ weight: 1, arbitrary: link },
		{
			weight: 2,
			arbitrary: fc
				.tuple(fc.constantFrom(...MARKS), tie("inlines"))
				.map(([type, children]): Inline => ({ type, children })),
		},
	),
	inlines: fc.array(tie("inline"), { minLength: 1, maxLength: 4 }),
})).inlines;
