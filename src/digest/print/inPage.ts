/**
 * What runs within the page of a digest. Each function is sent to the browser as
 * its text, so that it can use nothing but its argument.
 */

/** A heading of a digest in the order of the text. */
export interface DigestHeading {
	readonly id: string;
	/** 1 to 6 */
	readonly level: number;
	/** as read: a formula as a line of text */
	readonly text: string;
	/** whether it stands in the heads of left pages, as a theme does, or of right ones, as its sections do */
	readonly head: "theme" | "section" | undefined;
	/** whether it stands above a contents */
	readonly contents: boolean;
}

/** The mark of a formula's text alternative, by which it is known in the print. */
export const FORMULA_MARK = "Formula: ";

/**
 * Makes the page ready: what no paper can show goes, formulas are named, addresses can break. Gives the
 * headings.
 */
export function prepareDigest(formulaMark: string): DigestHeading[] {
	for (const gone of document.querySelectorAll("[hidden], details")) gone.remove();
	for (const signs of document.querySelectorAll(".katex [aria-hidden]"))
		signs.removeAttribute("aria-hidden");
	for (const formula of document.querySelectorAll(".formula[role=img]"))
		formula.setAttribute("aria-label", formulaMark + formula.getAttribute("aria-label"));
	// A line may end beside any box, and a formula is one: keep signs with the formula that they touch.
	for (const formula of document.querySelectorAll("span.formula")) {
		const box = formula.closest(".edit") ?? formula;
		const [before, after] = [box.previousSibling, box.nextSibling];
		const opening =
			before instanceof Text ? /[^\s\p{L}\p{N}]+$/u.exec(before.data)?.[0] : undefined;
		const closing = after instanceof Text ? /^[^\s\p{L}\p{N}]+/u.exec(after.data)?.[0] : undefined;
		if (!opening && !closing) continue;
		const joined = document.createElement("span");
		joined.className = "joined";
		box.replaceWith(joined);
		joined.append(opening ?? "", box, closing ?? "");
		if (opening) (before as Text).data = (before as Text).data.slice(0, -opening.length);
		if (closing) (after as Text).data = (after as Text).data.slice(closing.length);
	}
	// A title does not end a line within a word, be it of several.
	for (const title of document.querySelectorAll("h1, h2, h3, h4, h5, h6, .what")) {
		const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
		const nodes: Text[] = [];
		while (texts.nextNode()) nodes.push(texts.currentNode as Text);
		for (const node of nodes) {
			if (node.parentElement?.closest(".formula") || !/\S-\S/u.test(node.data)) continue;
			const words = node.data.split(/(?<!\S)(\S{1,23}-\S{1,23})(?!\S)/u).map((text, index) => {
				if (index % 2 === 0) return text;
				const word = document.createElement("span");
				word.className = "joined";
				word.textContent = text;
				return word;
			});
			node.replaceWith(...words);
		}
	}
	for (const link of document.querySelectorAll('a[href^="http"]')) {
		for (const node of [...link.childNodes]) {
			if (!(node instanceof Text)) continue;
			const parts = node.data.split(/(?<=[/._?&=#-])(?=[^/])/u);
			node.replaceWith(
				...parts.flatMap((part, index) =>
					index > 0 ? [document.createElement("wbr"), part] : [part],
				),
			);
		}
	}
	// A name in a PDF is of 127 bytes at most, and a slug may be longer.
	const names = new Map<string, string>();
	for (const target of document.querySelectorAll<HTMLElement>("body [id]:not(svg *)")) {
		const name = names.get(target.id) ?? `n${names.size}`;
		names.set(target.id, name);
		target.id = name;
	}
	for (const link of document.querySelectorAll<HTMLElement>('a[href^="#"], [data-to]')) {
		const to = (id: string) => names.get(decodeURIComponent(id)) ?? "";
		const address = link.getAttribute("href");
		if (address !== null) link.setAttribute("href", `#${to(address.slice(1))}`);
		if (link.dataset.to !== undefined) link.dataset.to = to(link.dataset.to);
	}
	let initial = "";
	for (const item of document.querySelectorAll<HTMLElement>(".index li")) {
		const letter = /[\p{L}\p{N}]/u.exec(item.textContent.normalize("NFD"))?.[0].toUpperCase() ?? "";
		if (letter !== initial) item.dataset.initial = letter;
		initial = letter;
	}
	const lineOf = (heading: Element) => {
		const copy = heading.cloneNode(true) as Element;
		for (const formula of copy.querySelectorAll<HTMLElement>(".formula"))
			formula.textContent = formula.dataset.line ?? formula.textContent;
		return copy.textContent;
	};
	// The chapters of the whole survey are its themes; another digest is of one theme as a whole.
	const theme = document.querySelector("h2.theme") ? 2 : 1;
	const headOf = (heading: Element, level: number) => {
		if (level > theme + 2 || heading.closest(".entry")) return undefined;
		return level > theme ? "section" : "theme";
	};
	return Array.from(document.querySelectorAll("h1, h2, h3, h4, h5, h6"), (heading) => {
		const level = Number(heading.tagName[1]);
		return {
			id: heading.id,
			level,
			text: lineOf(heading)
				.replace(/[\u200b\u00ad]/gu, "")
				.replace(/\s+/gu, " ")
				.trim(),
			head: headOf(heading, level),
			contents: heading.closest(".contents") !== null,
		};
	});
}

/** What the page says about the digest. */
export function readFacts(): { title: string; description: string; date: string } {
	const meta = (name: string) =>
		document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? "";
	return { title: document.title, description: meta("description"), date: meta("date") };
}

/**
 * Fits every formula into the width of its line: a display that is up to a
 * quarter too wide is set smaller; a wider one, and one in running text, may
 * break after its relations and operators; a part that is still too wide is set
 * smaller. One line that is too wide would shrink the whole print.
 *
 * @param width of the text, in pixels
 * @returns the width in excess that is left, in pixels
 */
export function fitDigest(width: number): number {
	const LEAST = 0.75;
	const root = document.documentElement;
	root.style.width = `${width}px`;
	root.style.setProperty("--page-width", root.style.width); // the rules of the pages come later
	const room = (element: Element) =>
		(
			element.closest("p, li, h1, h2, h3, h4, h5, h6, td, figcaption, .katex-display") ?? root
		).getBoundingClientRect().width;
	const shrink = (element: HTMLElement, to: number) => {
		const size = Number.parseFloat(getComputedStyle(element).fontSize);
		element.style.fontSize = `${Math.floor(size * to * 100) / 100}px`;
	};
	const formulas = Array.from(document.querySelectorAll<HTMLElement>(".katex"), (katex) => {
		const parts = Array.from(katex.querySelectorAll(":scope > .katex-html > *"), (part) =>
			part.classList.contains("newline") ? 0 : part.getBoundingClientRect().width,
		);
		const width = parts.reduce((sum, part) => sum + part, 0);
		return { katex, share: room(katex) / Math.max(1, width) };
	});
	for (const { katex, share } of formulas) {
		if (share >= 1) continue;
		if (share >= LEAST && katex.closest(".katex-display")) shrink(katex, share * 0.99);
		else katex.closest(".formula")?.classList.add("broken");
	}
	const parts = Array.from(document.querySelectorAll<HTMLElement>(".katex .base"), (part) => ({
		part,
		share: room(part) / Math.max(1, part.getBoundingClientRect().width),
	}));
	for (const { part, share } of parts) if (share < 1) shrink(part, share * 0.99);
	const excess = Math.max(0, root.scrollWidth - Math.ceil(root.getBoundingClientRect().width));
	root.style.width = "";
	root.style.removeProperty("--page-width");
	return excess;
}

/** Makes a print tell where each heading stands, also one that no contents leads to. */
export function linkHeadings(): void {
	const links = document.createElement("div");
	links.hidden = true; // a place is told when something leads to it, seen or not
	for (const { id } of document.querySelectorAll("[id]:is(h1, h2, h3, h4, h5, h6)")) {
		const link = document.createElement("a");
		link.href = `#${id}`;
		links.append(link);
	}
	document.body.append(links);
}

/** Keeps terms on one line, those that are narrower than most of a line of the text. */
export function keepWhole({ ids, width }: { ids: readonly string[]; width: number }): void {
	// All before any is measured: each measure behind a change lays the whole digest out anew.
	const terms = ids.flatMap((id) => document.getElementById(id) ?? []);
	for (const term of terms) term.classList.add("joined");
	const wide = terms.filter((term) => term.getBoundingClientRect().width > 0.8 * width);
	for (const term of wide) term.classList.remove("joined");
}

/** What is written into a digest once its pages are known; without it, figures of the same width. */
export interface DigestNumbers {
	readonly rules: string;
	/** the page of each place, by the id of the element */
	readonly pages: Readonly<Record<string, number>>;
}

/**
 * Writes the pages of the contents, of the cited papers and of the index, and the rules of the pages.
 *
 * @returns the ids whose pages are not known
 */
export function writeNumbers({ rules, pages }: DigestNumbers): string[] {
	const UNKNOWN = "000";
	const missing: string[] = [];
	document.querySelector("style.pages")!.textContent = rules;
	const pageOf = (element: Element) => {
		const { to = "" } = (element as HTMLElement).dataset;
		if (pages[to] === undefined) missing.push(to);
		return String(pages[to] ?? UNKNOWN);
	};
	for (const number of document.querySelectorAll("span.page")) number.textContent = pageOf(number);
	for (const places of document.querySelectorAll(".index .places")) {
		const seen = new Set<string>();
		for (const link of places.querySelectorAll("a")) {
			const page = pageOf(link);
			link.textContent = page;
			// Not taken away: should the pages change once more, its place is still asked for.
			link.hidden = seen.has(page) && page !== UNKNOWN;
			seen.add(page);
		}
		const links = [...places.querySelectorAll("a")];
		places.replaceChildren(...links.flatMap((link) => (link.hidden ? [link] : [", ", link])));
	}
	return missing;
}
