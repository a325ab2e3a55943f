import { Document, isMap, isSeq, visit } from "yaml";
import type { Theme } from "../theme.ts";

/** Lines are folded here. */
const WIDTH = 105;

/**
 * The file of a theme as a person would write it (`themeSchema`), without an essay.
 *
 * @param comments lines below the theme's fields
 */
export function printTheme(
	{ id: _, title, order, definition, proposed, ...theme }: Theme,
	comments: readonly string[] = [],
): string {
	const document = new Document(
		new Map<string, unknown>([
			["title", title],
			["order", order],
			...(proposed ? [["proposed", true] as const] : []),
			["definition", definition],
			...weighed(theme),
			...(theme.topics.length > 0
				? [
						[
							"topics",
							theme.topics.map(
								(topic) => new Map<string, unknown>([["title", topic.title], ...weighed(topic)]),
							),
						] as const,
					]
				: []),
		]),
	);
	visit(document, {
		Pair: (_key, { key, value }) => {
			if (/^(?:terms|counterTerms)$/u.test(String(key)) && isMap(value))
				for (const pair of value.items) if (isSeq(pair.value)) pair.value.flow = true;
		},
	});
	return [
		"---",
		document.toString({ lineWidth: WIDTH }).trimEnd(),
		...comments.map((line) => `# ${line.replace(/[\p{Cc}\u2028\u2029]/gu, " ")}`),
		"---",
		"",
	].join("\n");
}

/** The heaviest first; a number needs no quotes as a key. */
function weighed({
	terms,
	counterTerms,
}: Pick<Theme, "terms" | "counterTerms">): [string, ReadonlyMap<number, readonly string[]>][] {
	const byNumber = (weights: Theme["terms"]) =>
		new Map(
			Object.entries(weights)
				.map(([weight, list]) => [Number(weight), list] as const)
				.sort(([a], [b]) => b - a),
		);
	return [
		["terms", byNumber(terms)],
		...(Object.keys(counterTerms).length > 0
			? [
					["counterTerms", byNumber(counterTerms)] as [
						string,
						ReadonlyMap<number, readonly string[]>,
					],
				]
			: []),
	];
}
