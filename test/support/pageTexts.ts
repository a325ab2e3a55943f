import { parseHTML } from "linkedom";
import type { Inline } from "../../src/survey/model.ts";
import { texOf } from "./texOf.ts";

const REFUSED = ".katex-error, [style*=cc0000], code.language-math";

/** The title and the abstract of a paper's page as a reader has them: of each formula its TeX. */
export interface PageTexts {
	readonly title: string;
	readonly abstract: string;
	/** how many formulas KaTeX has refused, in red or as their source */
	readonly refused: number;
}

/** What the page of a paper shows. */
export function pageTexts(html: string): PageTexts {
	const { document } = parseHTML(html);
	const refused = document.querySelectorAll(REFUSED).length;
	for (const hidden of document.querySelectorAll(".paper [hidden]")) hidden.remove();
	for (const formula of document.querySelectorAll(".paper .formula"))
		formula.textContent = inMarks(texOf(formula));
	const paragraphs = Array.from(document.querySelectorAll(".abstract > p"));
	return {
		title: document.querySelector("h1")?.textContent ?? "",
		abstract: paragraphs.map((paragraph) => paragraph.textContent).join("\n\n"),
		refused,
	};
}

/** What the survey says that a text shows. */
export function expectedText(inlines: readonly Inline[]): string {
	return inlines
		.map((inline) => {
			if (inline.type === "text") return inline.value;
			if (inline.type === "formula") return inMarks(inline.formula.tex.trim());
			return expectedText(inline.children);
		})
		.join("");
}

const inMarks = (tex: string) => `⟦${tex}⟧`;
