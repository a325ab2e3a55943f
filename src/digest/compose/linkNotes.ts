import {
	appendChild,
	createElement,
	createTextNode,
	type Element,
	getAttribute,
	getTextContent,
	isElementNode,
	type ParentNode,
	queryAll,
	spliceChildren,
} from "@parse5/tools";
import { readableAddress } from "../../text/readableAddress.ts";

/** The notes that let the links of texts be followed from paper. */
export interface LinkNotes {
	/** the addresses; note 1 first */
	readonly addresses: readonly string[];
	/** the numbers that some text refers to */
	readonly referred: ReadonlySet<number>;
}

/**
 * Gives each link to the web that does not show its address the number of a note.
 *
 * @param texts changed, in their order
 * @param given the addresses that have notes already
 */
export function linkNotes(texts: readonly ParentNode[], given: readonly string[] = []): LinkNotes {
	const addresses = [...given];
	const referred = new Set<number>();
	for (const link of texts.flatMap((text) => [...queryAll<Element>(text, isElementNode)])) {
		const address = link.tagName === "a" ? (getAttribute(link, "href") ?? "") : "";
		if (!/^https?:/u.test(address)) continue;
		if (comparable(getTextContent(link)) === comparable(address)) continue;
		const known = addresses.indexOf(address);
		const number = known === -1 ? addresses.push(address) : known + 1;
		referred.add(number);
		noteAfter(link, number);
	}
	return { addresses, referred };
}

function noteAfter(link: Element, number: number): void {
	const note = createElement("sup");
	appendChild(note, createTextNode(String(number)));
	const parent = link.parentNode;
	if (!parent) return;
	note.parentNode = parent;
	spliceChildren(parent, parent.childNodes.indexOf(link) + 1, 0, note);
}

function comparable(text: string): string {
	return readableAddress(text.trim()).toLowerCase();
}
