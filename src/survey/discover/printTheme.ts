import { Document, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { ProposedTheme, ProposedTopic } from "./proposedTheme.ts";

/** Lines are folded here. */
const WIDTH = 105;
/** So many of its papers are named in the file: the surest, and as many of the unsure. */
const NAMED = 12;

/**
 * A proposed theme as the file of a written one (`themeSchema`), without an essay. Its topics and some of
 * its papers stand in comments.
 *
 * @param titleOf a paper's title by its slug
 */
export function printTheme(
	theme: ProposedTheme,
	order: number,
	titleOf: (slug: string) => string,
): string {
	const { name, definition, terms, counterTerms, topics } = theme;
	const document = new Document(
		new Map<string, unknown>([
			["title", name],
			["order", order],
			["definition", definition],
			["terms", byNumber(terms)],
			...(Object.keys(counterTerms).length > 0
				? [["counterTerms", byNumber(counterTerms)] as const]
				: []),
		]),
	);
	for (const { value } of (document.contents as YAMLMap).items)
		for (const pair of (value as YAMLMap).items ?? [])
			if (isSeq(pair.value)) (pair.value as YAMLSeq).flow = true;
	const comments = [...tellTopics(topics), ...tellMembers(theme, titleOf)];
	return [
		"---",
		document.toString({ lineWidth: WIDTH }).trimEnd(),
		...comments.map((line) => `# ${line}`),
		"---",
		"",
	].join("\n");
}

/** The heaviest first; a number needs no quotes as a key. */
const byNumber = (terms: ProposedTheme["terms"]) =>
	new Map(
		Object.entries(terms)
			.map(([weight, list]) => [Number(weight), list] as const)
			.sort(([a], [b]) => b - a),
	);

const tellTopics = (topics: readonly ProposedTopic[]) =>
	topics.length === 0
		? []
		: [`Topics: ${topics.map(({ name, members }) => `${name} (${members.length})`).join("; ")}`];

function tellMembers(
	{ members }: ProposedTheme,
	titleOf: (slug: string) => string,
): readonly string[] {
	const unsure = members.filter((member) => member.unsure);
	const sure = members.filter((member) => !member.unsure);
	const list = (some: typeof members) =>
		some.slice(0, NAMED).map(({ slug, evidence }) => {
			const title = titleOf(slug).replace(/\s+/gu, " ").trim();
			return `  ${title || slug}${evidence.length > 0 ? `: ${evidence.join(", ")}` : ""}`;
		});
	const count = members.length === 1 ? "1 paper" : `${members.length} papers`;
	return [
		`${count}, among them`,
		...list(sure),
		...(unsure.length > 0 ? [`Unsure of ${unsure.length}:`, ...list(unsure)] : []),
	].map((line) => line.replace(/[\p{Cc}\u2028\u2029]/gu, " "));
}
