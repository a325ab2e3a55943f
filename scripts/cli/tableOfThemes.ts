import { counted } from "../../src/text/counted.ts";
import type { Proposal } from "./proposeFor.ts";

/** How many terms of a theme are shown. */
const TERMS = 8;

/** What was found, for a person to read: a theme with its papers, terms and topics. */
export function tableOfThemes({ themes, rejected, sought, left, ownThemes }: Proposal): string {
	if (sought === 0 && ownThemes) return "Nothing to propose: the themes file every paper.\n";
	const papers = counted(sought, "paper");
	const among = ownThemes ? `${papers} that no theme files` : papers;
	const without = rejected.length === 0 ? "" : `Rejected in survey.yaml: ${rejected.join(", ")}\n`;
	if (themes.length === 0 && without !== "")
		return `No other themes found among ${among}.\n${without}`;
	if (themes.length === 0)
		return `No themes found among ${among}: too few, or they share too few words.\n`;
	const lines = themes.flatMap(({ id, name, terms, members, topics }) => [
		`${String(members.length).padStart(5)}  ${name} (${id})`,
		`       ${heaviestFirst(terms).slice(0, TERMS).join(", ")}`,
		...topics.map((topic) => `       ${String(topic.members.length).padStart(5)}  ${topic.name}`),
	]);
	const rest = left === 0 ? "" : `${String(left).padStart(5)}  in none\n`;
	return `Themes found among ${among}:\n\n${lines.join("\n")}\n${rest}${without}`;
}

/** The terms of a theme, without their weights. */
export const heaviestFirst = (terms: Proposal["themes"][number]["terms"]) =>
	Object.entries(terms)
		.sort(([a], [b]) => Number(b) - Number(a))
		.flatMap(([, list]) => list);
