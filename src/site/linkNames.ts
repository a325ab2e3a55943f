import type { LinkKind } from "../survey/model.ts";

/** What a link leads to, for readers. */
export const LINK_NAMES: Readonly<Record<LinkKind, string>> = {
	code: "Code",
	project: "Project",
	data: "Data",
	paper: "Paper",
	link: "Link",
};
