import fc from "fast-check";
import { hostileText } from "./hostile.ts";

/** Pieces that look like formulas which an export lost, or that KaTeX, HTML, Unicode or JavaScript take badly. */
const PIECES = [
	"sim1\\,600",
	"sim3times10^{11}",
	"ell_2",
	"56times",
	"32times32times8",
	"kgeq 1",
	"2.31^circC",
	"mathcal{O}(n^2)",
	"mathcal{C_Phi/m}",
	"frac2",
	"frac{a}{b}",
	"left<mathrm{tool}_mathrm{assistant}right>",
	"mathrm{vit}_mathrm{base}_mathrm{patch}16",
	"O(2^{-sqrt{N}})",
	"x_{i}^{2",
	"x^2^3",
	"alpha_{beta_{gamma_{delta}}}",
	"p<0.05",
	"$x$",
	"$$x$$",
	"$x$$y$",
	"{\\bf $x$}",
	"\\textbf{$\\foo$}",
	"\\emph{a \\emph{b} c}",
	"\\textbf{\\emph{a}}",
	"\\href{javascript:alert(1)}{x}",
	"\\url{https://example.org/a\\_b}",
	"https://example.org/{a}{b}",
	"http://user:password@example.org/",
	"https://[/",
	"http://%",
	"\\includegraphics{x}",
	"\\htmlClass{a}{b}",
	"\\def\\x{\\x}\\x",
	"\\rule{9999em}{9999em}",
	"\\mathbb{R}",
	"\\method{}",
	"\\",
	"color:#cc0000",
	'<span style="color:#cc0000">x</span>',
	'class="katex-error" title="x"',
	'<span class="katex-error" title="ParseError: x">',
	"&#1114112;",
	"&#x110000;",
	"&#99999999;",
	"&#55296;",
	"&#xFFFE;",
	"&#0;",
	"&#128;",
	"&amp;#1114112;",
	"&constructor;",
	"__proto__",
	"constructor",
	"toString",
	"hasOwnProperty",
	"\\constructor",
	"\uFFFE",
	"\u202E",
	"\u200F",
	"\u0301",
	"👩‍👩‍👧",
	"深度学习",
	"مرحبا",
	"import.meta",
	"]]>",
	"</script>",
	"<!--",
	`$\{x}`,
] as const;

const hostile = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...PIECES) },
	{ weight: 1, arbitrary: hostileText },
);

const text = (maxLength: number) =>
	fc
		.array(fc.tuple(hostile, fc.constantFrom("", " ", " ", " and the ")), {
			minLength: 1,
			maxLength,
		})
		.map((pieces) => pieces.flat().join(""));

const TITLES = [
	".",
	"..",
	"CON",
	"nul.txt",
	"index",
	"constructor",
	"__proto__",
	"toString",
	"!!!",
	"学习",
	"🙂",
	"a\nb",
	"../../x",
	"?",
	"#",
	"%2e%2e%2f",
	"字".repeat(900),
	"x".repeat(900),
] as const;

/** An entry as a line of JSON lines has it. */
export const hostileEntries = fc.record(
	{
		title: fc.oneof(
			{ weight: 1, arbitrary: fc.constantFrom(...TITLES) },
			{ weight: 9, arbitrary: fc.tuple(text(4), fc.nat(1e5)).map((parts) => parts.join(" ")) },
		),
		abstract: fc.oneof(
			{ weight: 1, arbitrary: fc.constantFrom("", " ", "x", "\n\n", "One.\n\nTwo.") },
			{ weight: 19, arbitrary: text(8) },
		),
		date: fc.constantFrom("2024", "2024-02-29", "2023-12", "0999-01-01", "9999-12-31"),
		authors: fc.oneof(
			fc.integer({ min: 1, max: 1e6 }),
			fc.array(
				text(1).filter((name) => name.trim() !== ""),
				{ minLength: 1, maxLength: 4 },
			),
		),
		url: fc.constantFrom(
			"https://example.org/constructor",
			"http://example.org/%00?a=b&c=<d>#\"'",
			"https://例え.テスト/\u202E",
			"https://example.org/{x}`$y$",
		),
	},
	{ requiredKeys: ["title", "abstract"] },
);
