import { type Element, getAttribute, hasAttribute } from "@parse5/tools";

/** What the classes of a page say is for the hosted survey alone. */
const CLASSES: ReadonlyMap<string, readonly string[]> = new Map([
	["footer", ["correct"]],
	["p", ["offline", "save"]],
	["span", ["hosted", "Z3988"]],
]);

const METADATA: ReadonlySet<string> = new Set([
	"description",
	"color-scheme",
	"theme-color",
	"twitter:card",
]);

const LINKS: ReadonlySet<string> = new Set([
	...["apple-touch-icon", "canonical", "icon", "preload"],
	...["alternate", "cite-as", "collection", "describedby", "item", "license", "manifest", "search"],
]);

/**
 * Whether a folder can do without an element: what only a search index, a
 * reference manager or a host reads, what the stylesheet says too, and what the reader of a folder
 * cannot follow. It is a tenth of a small page.
 */
export function isHosted(element: Element): boolean {
	const { tagName } = element;
	if (tagName === "meta") {
		const name = getAttribute(element, "name") ?? "";
		return METADATA.has(name) || name.startsWith("citation_") || hasAttribute(element, "property");
	}
	if (tagName === "link")
		return (getAttribute(element, "rel") ?? "").split(" ").some((rel) => LINKS.has(rel));
	if (getAttribute(element, "type") === "application/ld+json") return true;
	if (hasAttribute(element, "data-digest")) return true;
	if (tagName === "div")
		return hasAttribute(element, "hidden") && hasAttribute(element, "data-pagefind-ignore");
	const classes = getAttribute(element, "class")?.split(" ") ?? [];
	// A formula as a line of text, for the index alone.
	if (hasAttribute(element, "hidden") && classes.includes("tex")) return true;
	return CLASSES.get(tagName)?.some((hosted) => classes.includes(hosted)) ?? false;
}
