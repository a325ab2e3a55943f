import {
	type Document,
	type Element,
	getAttribute,
	hasAttribute,
	removeNode,
	setAttribute,
} from "@parse5/tools";
import { elementsOf } from "../../html/elementsOf.ts";
import { isHosted } from "./isHosted.ts";

/**
 * The policy of a page that is opened as a file, which has no origin to be
 * `'self'`: what lies in files, as far as the folder needs it, and nothing else.
 */
const policy = [
	"default-src 'none'",
	"script-src file:",
	"style-src file:",
	"style-src-attr 'unsafe-inline'",
	"font-src file:",
	"base-uri 'none'",
	"form-action file:",
].join(";");

/** The attributes of our pages that hold addresses. */
const ADDRESSES: ReadonlySet<string> = new Set(["href", "src", "action"]);

/** Where a page of the site stands in the folder; both from its first page, with `index.html`. */
export type Rename = (path: string) => string;

/**
 * Makes of a page of the site one of a folder: its links lead to files beside it,
 * its scripts are no modules, which browsers refuse to load from files.
 * What only the hosted survey has, as the digests, is left out; `data-folder`
 * tells scripts the way to the first page.
 *
 * @param page changed
 * @param path of the page, from the site's base: `papers/x/index.html`
 * @param base of the site, with slashes at both ends
 * @returns the scripts that it loads, from the first page
 */
export function toFolderPage(page: Document, path: string, base: string, rename: Rename): string[] {
	const up = "../".repeat(rename(path).split("/").length - 1);
	const scripts: string[] = [];
	for (const element of elementsOf(page)) {
		if (isHosted(element)) {
			removeNode(element);
			continue;
		}
		if (element.tagName === "html") setAttribute(element, "data-folder", up || "./");
		if (getAttribute(element, "http-equiv") === "Content-Security-Policy")
			setAttribute(element, "content", policy);
		element.attrs = element.attrs.filter(({ name }) => !name.startsWith("data-pagefind-"));
		for (const attribute of element.attrs) {
			const file = ADDRESSES.has(attribute.name) && fileOf(attribute.value, base, rename);
			if (file) attribute.value = up + file;
			if (file && element.tagName === "script") scripts.push(file);
		}
		if (element.tagName === "script") loadAsClassic(element);
	}
	return scripts;
}

/** Like a module, a deferred script runs when the page is there. */
function loadAsClassic(script: Element): void {
	script.attrs = script.attrs.filter(({ name }) => name !== "type");
	if (!hasAttribute(script, "defer")) setAttribute(script, "defer", "");
}

/** The file behind an address of the site, with what follows it; undefined for one that leads out of it. */
function fileOf(address: string, base: string, rename: Rename): string | undefined {
	if (!address.startsWith(base)) return undefined;
	const [, path = "", rest = ""] = /^([^?#]*)(.*)$/su.exec(address.slice(base.length)) ?? [];
	return `${rename(path === "" || path.endsWith("/") ? `${path}index.html` : path)}${rest}`;
}
