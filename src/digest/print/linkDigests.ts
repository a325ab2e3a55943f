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
 * that there is not goes, and a line about several volumes when there is none of them. `data-digest` marks
 * them, with the ids of the digests: see `DigestVolumes.astro`, `DigestLine.astro`.
 * Of what `data-missing-digest` marks, a line for each digest, those stay that could not be printed, and
 * say why.
 */
export function linkDigests({ printed, failed }: Printed): PageVisitor {
	return {
		writes: [...[...printed.values()].map(factsOf), ...failed.values()].join(" "),
		dependsOn: () => [[...printed], [...failed]],
		visit(page) {
			for (const element of elementsOf(page)) {
				const missing = getAttribute(element, MISSING);
				const why = missing === null ? undefined : failed.get(missing);
				if (why !== undefined) appendChild(element, createTextNode(` ${why}`));
				else if (missing !== null) removeNode(element);
				const of = getAttribute(element, LINK);
				if (of === null) continue;
				const [digest] = of.split(" ").flatMap((id) => printed.get(id) ?? []);
				if (!digest) removeNode(element);
				else if (element.childNodes.some((node) => isElementNode(node) && node.tagName === "a"))
					appendChild(element, createTextNode(`, ${factsOf(digest)}`));
			}
		},
	};
}

const LINK = "data-digest";
const MISSING = "data-missing-digest";

/** Whether `linkDigests` may change a page; others are the same whatever becomes of the digests. */
export const mayLinkDigests = (html: string): boolean =>
	html.includes(LINK) || html.includes(MISSING);

function factsOf({ pages, bytes }: PrintedDigest): string {
	return `${counted(pages, "page")}, ${readableSize(bytes)}`;
}

/** "430 kB", "1.8 MB". */
export function readableSize(bytes: number): string {
	const kilobytes = Math.ceil(bytes / 1000);
	return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
