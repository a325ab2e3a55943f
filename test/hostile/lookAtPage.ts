/** What stands in a page, as its browser sees it. */
export interface Look {
	/** each kind of element: its name, what it tells of the page, its class outside of formulas and drawings, and the names of its attributes */
	readonly shapes: readonly string[];
	/** each address that an element has, as the browser understands it, with the element's and the attribute's name */
	readonly addresses: readonly (readonly [place: string, url: string])[];
	/** the first two elements of the head */
	readonly firsts: readonly string[];
	/** texts of which there are to be none: of scripts and styles, comments, and what stands outside of every part of the page */
	readonly texts: readonly string[];
	readonly title: string;
	/** of the main part */
	readonly main: string;
}

interface LookAt {
	readonly addressNames: readonly string[];
	readonly html?: string;
}

/**
 * Looks at the page that it is sent to, or at another of which it is told the
 * HTML; it can use nothing but its argument.
 */
export function lookAtPage({ addressNames, html }: LookAt): Look {
	const page = html === undefined ? document : new DOMParser().parseFromString(html, "text/html");
	const shapes = new Set<string>();
	const addresses: [string, string][] = [];
	const texts: string[] = [];
	const look = (root: ParentNode) => {
		for (const element of root.querySelectorAll("*")) {
			const name = element.localName;
			const names = element.getAttributeNames().sort();
			const drawn = element.closest("svg, .katex") !== null;
			const told = ["name", "http-equiv", "rel"].map((key) => element.getAttribute(key) ?? "");
			const role = /^(?:meta|link)$/u.test(name) ? told.join(" ").trim() : "";
			const classes = drawn ? "" : [...element.classList].map((name) => `.${name}`).join("");
			shapes.add(`${name} ${role}${classes}[${names.join(" ")}]`);
			for (const attribute of names.filter((name) => addressNames.includes(name)))
				addresses.push([
					`${name} ${attribute}`,
					new URL(element.getAttribute(attribute) ?? "", location.href).href,
				]);
			const isData = element.getAttribute("type") === "application/ld+json";
			if (isData)
				JSON.parse(element.textContent ?? ""); // what machines read is whole, and no code
			else if (/^(?:script|style)$/u.test(name) && element.textContent)
				texts.push(element.textContent);
			if (element instanceof HTMLTemplateElement) look(element.content);
		}
	};
	look(page);
	const comments = document.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
	while (comments.nextNode()) texts.push(comments.currentNode.textContent ?? "");
	for (const node of page.body.childNodes)
		if (node instanceof Text && node.data.trim()) texts.push(node.data);
	return {
		shapes: [...shapes],
		addresses,
		firsts: [...page.head.children].slice(0, 2).map(({ outerHTML }) => outerHTML),
		texts,
		title: page.title,
		main: page.querySelector("main")?.textContent ?? "",
	};
}

/** All attributes by which HTML or SVG leads or loads somewhere. */
export const ADDRESS_NAMES = [
	"action",
	"background",
	"cite",
	"code",
	"data",
	"formaction",
	"href",
	"longdesc",
	"manifest",
	"ping",
	"poster",
	"src",
	"srcset",
	"xlink:href",
];
