import {
	appendChild,
	createTextNode,
	getAttribute,
	isElementNode,
	removeNode,
} from "@parse5/tools";
import { elementsOf } from "../../html/elementsOf.ts";
import type { PageVisitor } from "../../html/pageVisitor.ts";
import { counted } from "../../text/counted.ts";
import type { Printed, PrintedDigest } from "./printDigests.ts";

/**
 * Says at each link to a digest how long and how large it is; a line about one
 * that there is not goes. `data-digest` marks them: see `DigestLink.astro`, `DigestLine.astro`.
 * Of what `data-missing-digest` marks, a line for each digest, those stay that could not be printed, and
 * say why.
 */
export function linkDigests({ printed, failed }: Printed): PageVisitor {
	return {
		writes: [...[...printed.values()].map(factsOf), ...failed.values()].join(" "),
		visit(page) {
			for (const element of elementsOf(page)) {
				const missing = getAttribute(element, "data-missing-digest");
				const why = missing === null ? undefined : failed.get(missing);
				if (why !== undefined) appendChild(element, createTextNode(` ${why}`));
				else if (missing !== null) removeNode(element);
				const id = getAttribute(element, "data-digest");
				if (id === null) continue;
				const digest = printed.get(id);
				if (!digest) removeNode(element);
				else if (element.childNodes.some((node) => isElementNode(node) && node.tagName === "a"))
					appendChild(element, createTextNode(`, ${factsOf(digest)}`));
			}
		},
	};
}

function factsOf({ pages, bytes }: PrintedDigest): string {
	return `${counted(pages, "page")}, ${readableSize(bytes)}`;
}

/** "430 kB", "1.8 MB". */
export function readableSize(bytes: number): string {
	const kilobytes = Math.ceil(bytes / 1000);
	return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
