import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import {
	appendChild,
	createElement,
	createTextNode,
	type Element,
	isElementNode,
	query,
	spliceChildren,
} from "@parse5/tools";
import { filedFaces } from "../../fonts/filedFaces.ts";
import { parsePage, printPage } from "../../html/pageTree.ts";
import { hyphenate } from "../compose/hyphenate.ts";
import { digestStyles } from "./digestStyles.ts";
import { nameFormulas } from "./nameFormulas.ts";

const require = createRequire(import.meta.url);

/** The stylesheet of the formulas; the files of its fonts stand beside it. */
const FORMULAS = "katex/dist/katex.min.css";

/** A print needs styles, and the files of its fonts; nothing from elsewhere, and no script. */
const POLICY =
	"default-src 'none'; style-src 'unsafe-inline' file:; font-src file:; base-uri 'none'; form-action 'none'";

/**
 * The page that is printed: the digest with soft hyphens, its styles, and a place for the rules of its
 * pages.
 */
export function digestHtml(source: string): string {
	const digest = parsePage(source);
	const part = (name: string) =>
		query<Element>(digest, (node) => isElementNode(node) && node.tagName === name)!;
	const styles = createElement("style");
	appendChild(styles, createTextNode(filedFaces() + digestStyles()));
	spliceChildren(
		part("head"),
		0,
		0,
		createElement("meta", { charset: "utf-8" }),
		createElement("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
		createElement("link", {
			rel: "stylesheet",
			href: pathToFileURL(require.resolve(FORMULAS)).href,
		}),
		styles,
		createElement("style", { class: "pages" }),
	);
	nameFormulas(digest);
	hyphenate(part("body"));
	return printPage(digest);
}
