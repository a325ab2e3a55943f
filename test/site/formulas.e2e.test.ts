import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { katexStyles } from "../../src/fonts/fontSources.ts";
import { unicodeForm } from "../../src/formulas/unicodeOf.ts";
import { compilePaper } from "../../src/render/compilePaper.ts";
import { openSite } from "../support/openSite.ts";
import { texOf } from "../support/texOf.ts";

const visit = openSite();
const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };
const PROVABLE = "papers/on-the-provable-advantage-of-unsupervised-pretraining/";
const CURVED = "papers/analysis-of-linear-mode-connectivity-via-permutation-based-weight-matching/";

/** Formulas of all the ways in which KaTeX puts boxes together. */
const MANY = [
	"\\frac{a+b}{c_1^2}",
	"\\hat{x}_i",
	"\\vec{v}",
	"\\sqrt[3]{d+\\frac12}",
	"\\min_{x\\in X}\\max_y f",
	"\\widehat{abc}+\\overline{AB}",
	"\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}",
	"\\left(\\frac{x}{n}\\right)^{2}",
	"W_{ij}^{T}",
	"f'_x",
	"\\underbrace{a+b}_{c}",
	"\\xrightarrow{f}",
	"\\frac{a}{b} \\ne c",
	"\\cancel{x}",
];

async function copied(page: Page): Promise<string> {
	await page.keyboard.press("Control+C");
	return page.evaluate(() => navigator.clipboard.readText());
}

/** What is copied of an element that is selected as a whole. */
async function copyOf(page: Page, selector: string): Promise<string> {
	await page
		.locator(selector)
		.first()
		.evaluate((element) => getSelection()?.selectAllChildren(element));
	return copied(page);
}

/** The paragraphs of an abstract as they should be copied. */
function expectedAbstract(file: string): string[] {
	const { document } = parseHTML(readFileSync(file, "utf8"));
	return Array.from(document.querySelectorAll(".abstract > p"), (paragraph) => {
		for (const hidden of paragraph.querySelectorAll("[hidden]")) hidden.remove();
		for (const formula of paragraph.querySelectorAll(".formula")) {
			const tex = texOf(formula);
			const { text, same, drawn } = unicodeForm(tex);
			// A picture that is copied as it is has no blanks.
			formula.textContent = drawn ? text.replaceAll(" ", "") : same ? text : `$${tex}$`;
		}
		return (paragraph.textContent ?? "").replace(/[ \n\t]+/gu, " ").trim();
	});
}

describe("what is copied", () => {
	const papers = path.join(inject("site"), "papers");
	const withFormulas = readdirSync(papers, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => ({ name, file: path.join(papers, name, "index.html") }))
		.filter(({ file }) => readFileSync(file, "utf8").includes('class="formula'));

	it("of an abstract is a line for each paragraph, with the formulas as TeX or as Unicode", async () => {
		expect(withFormulas.length).toBeGreaterThan(30);
		const { page } = await visit(PROVABLE, CLIPBOARD);
		for (const { name, file } of withFormulas) {
			await page.goto(page.url().replace(/papers\/[^/]+\/$/u, `papers/${name}/`));
			const text = await copyOf(page, ".abstract");
			expect(text.trim().split(/\n+/u), name).toEqual(expectedAbstract(file));
		}
	});

	it("of any formula has no line break", async () => {
		const { page } = await visit(PROVABLE, { ...CLIPBOARD, bypassCSP: true });
		await page.addStyleTag({ content: katexStyles().replace(/@font-face\{[^}]*\}/gu, "") });
		const abstract = `so ${MANY.map((tex) => `$${tex}$`).join(", ")} is`;
		const compiled = await compilePaper(`# T\n\n${abstract}`, { edits: [], results: [] });
		await page.locator(".abstract").evaluate((element, html) => {
			element.innerHTML = html;
		}, compiled.abstract);
		const text = await copyOf(page, ".abstract");
		expect(text.trim()).toBe(abstract.replace("$f'_x$", "fₓ′").replace("$W_{ij}^{T}$", "Wᵢⱼᵀ"));
	});

	it("of a whole page has each formula once, in its line", async () => {
		const { page } = await visit(PROVABLE, CLIPBOARD);
		await page.keyboard.press("Control+A");
		const text = await copied(page);
		expect(text).toContain(
			"an excess risk of $\\tilde{\\mathcal{O}}(\\sqrt{\\mathcal{C}_\\Phi/m} + " +
				"\\sqrt{\\mathcal{C}_\\Psi/n})$ for downstream",
		);
		expect(text).toContain(
			"where $\\mathcal{C}_\\Phi, \\mathcal{C}_\\Psi$ are complexity measures",
		);
		expect(text).not.toMatch(/\u200B/u);
	});

	it("from the middle of a paragraph, by the mouse, begins and ends where one selects", async () => {
		const { page } = await visit(CURVED, CLIPBOARD);
		const ends = await page.locator(".abstract > p").evaluate((paragraph) => {
			const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			const placeOf = (word: string) => {
				while (texts.nextNode()) {
					const text = texts.currentNode as Text;
					const at = text.data.indexOf(word);
					if (at < 0 || text.parentElement?.closest(".formula, [hidden]")) continue;
					const range = document.createRange();
					range.setStart(text, at);
					range.setEnd(text, at + word.length);
					return range.getBoundingClientRect().toJSON() as DOMRect;
				}
				throw new Error(`${word} is not there`);
			};
			return { from: placeOf("minimize the"), to: placeOf(" distance") };
		});
		await page.mouse.move(ends.from.left + 1, ends.from.top + ends.from.height / 2);
		await page.mouse.down();
		await page.mouse.move(ends.to.right, ends.to.top + ends.to.height / 2, { steps: 5 });
		await page.mouse.up();
		expect(await copied(page)).toBe("minimize the L₂ distance");
	});

	it("after a third click is the whole paragraph", async () => {
		const { page } = await visit(CURVED, CLIPBOARD);
		await page.locator(".abstract > p").click({ clickCount: 3, position: { x: 20, y: 10 } });
		const text = (await copied(page)).trim();
		expect(text).toMatch(/^Recently, Ainsworth et al\..*L₂ distance.*three or more models\.$/u);
	});

	it("of an essay has a formula of its own lines as one line", async () => {
		const { page } = await visit("themes/distillation/", CLIPBOARD);
		const lines = (await copyOf(page, ".essay")).split(/\n+/u);
		const formulas = lines.filter((line) => line.includes("$$"));
		expect(formulas).toHaveLength(5);
		for (const formula of formulas) expect(formula).toMatch(/^\$\$.+\$\$$/u);
		expect(formulas[0]).toMatch(/^\$\$\\begin\{aligned\}.*\\end\{aligned\}\$\$$/u);
		expect(lines.some((line) => line.startsWith("The factor τ² keeps"))).toBe(true);
	});

	it("of the results of a search has formulas as Unicode", async () => {
		const { page } = await visit("search/?q=provable+advantage+baseline", CLIPBOARD);
		await page.locator(".hit").first().waitFor();
		expect(await copyOf(page, ".hit")).toContain("the baseline of Õ(√(C_{Φ∘Ψ}/n)) achieved");
	});
});

interface Accessible {
	readonly nodeId: string;
	readonly ignored: boolean;
	readonly role?: { readonly value: string };
	readonly name?: { readonly value: string };
	readonly childIds?: readonly string[];
}

/** What a screen reader is told of a page: roles with their parts, texts in quotes. */
async function told(page: Page): Promise<readonly string[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as {
		nodes: readonly Accessible[];
	};
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const print = ({ role, name, childIds = [], ignored }: Accessible): string => {
		const parts = childIds
			.flatMap((id) => byId.get(id) ?? [])
			.map(print)
			.filter(Boolean);
		if (ignored) return parts.join(" ");
		if (role?.value === "StaticText") return `"${name?.value ?? ""}"`;
		return `${role?.value.replace("MathML", "")}(${parts.join(" ")})`;
	};
	return nodes.filter(({ role }) => role?.value === "MathMLMath").map(print);
}

describe("what a screen reader is told", () => {
	it("of a formula is its MathML, and nothing else", async () => {
		const { page } = await visit(CURVED);
		const formulas = await told(page);
		expect(formulas).toHaveLength(await page.locator(".formula").count());
		expect(formulas[0]).toBe('Math(Row(Sub(Identifier("𝐿") Number("2"))))');
		expect(await page.locator(".formula [role=img], .formula[aria-label]").count()).toBe(0);
	});
});

describe("the parts of a formula that are not seen", () => {
	it.each([320, 360])("take no room on a screen of %s px", async (width) => {
		const { page } = await visit(PROVABLE, { viewport: { width, height: 780 } });
		const widths = await page
			.locator(".formula > .tex")
			.evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().width));
		expect(widths.length).toBeGreaterThan(0);
		expect(Math.max(...widths)).toBe(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});
});
