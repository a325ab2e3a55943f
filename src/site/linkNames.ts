import type { LinkKind } from "../survey/model.ts";

/** What a link leads to, for readers. */
export const LINK_NAMES: Readonly<Record<LinkKind, string>> = {
	code: "Code",
	project: "Project",
	data: "Data",
	paper: "Paper",
	link: "Link",
};

/** An address as it is read: without its scheme. */
export function readableAddress(url: string): string {
	return url.replace(/^https?:\/\//u, "").replace(/\/$/u, "");
}
