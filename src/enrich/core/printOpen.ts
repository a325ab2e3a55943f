import { printLike } from "../../survey/curation/write/printLike.ts";
import { reconcile } from "../../survey/curation/write/reconcile.ts";
import { quote } from "../../text/quote.ts";
import type { EnrichedOutcome } from "./enrichPaper.ts";
import { ENRICHED } from "./planFiles.ts";

/** Where what a person must look at is written, which no build reads. */
export const OPEN = "curation/proposed/enriched.yaml";

const HEAD = `# Records that may be of these papers, and why a person must look. No build reads this file, and each run of
# npm run enrich writes it anew. To accept a record, move its lines, without a # before them, to
# ../${ENRICHED.split("/").at(-1)}; then it is asked for no more.
`;

type Open = EnrichedOutcome["open"][number];

/** The file of what is left to a person; undefined where nothing is. */
export function printOpen(outcomes: readonly EnrichedOutcome[]): string | undefined {
	const blocks = outcomes
		.filter(({ open, conflicts }) => open.length + conflicts.length > 0)
		.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
		.map(blockOf);
	return blocks.length === 0 ? undefined : [HEAD, ...blocks].join("\n");
}

/** The first record stands as it would be accepted, the others in comments: a paper has one block. */
function blockOf({ slug, title, open, conflicts }: EnrichedOutcome): string {
	const [first, ...others] = open.toSorted((a, b) => b.judgement.score - a.judgement.score);
	return [
		comment(quote(title, 300)),
		...conflicts.map((conflict) =>
			comment(`records contradict one another, so that it is left out: ${conflict}`),
		),
		...(first ? [...reasonsOf(first), recordOf(slug, first)] : []),
		...others.flatMap((one) => [...reasonsOf(one), recordOf(slug, one).replace(/^(?=.)/gmu, "# ")]),
	].join("");
}

function reasonsOf({ record, judgement }: Open): string[] {
	const { source, title, url } = record;
	const [because, against] = [judgement.because || "nothing", judgement.against.join("; ")];
	return [
		comment(`${source}: ${quote(title, 300)}${url === undefined ? "" : `, ${url}`}`),
		comment(`for it: ${because}; against it: ${against}`),
	];
}

/** Foreign text in one line, which no sign of it ends. */
const comment = (text: string): string =>
	`# ${text.replace(/[\s\p{C}\u2028\u2029]+/gu, " ").trim()}\n`;

function recordOf(slug: string, { record, judgement, facts }: Open): string {
	const keys = Object.keys(facts);
	const source = {
		name: record.source,
		...(record.url && { url: record.url }),
		...(keys.length > 0 && { tells: keys }),
		score: judgement.score,
		because: judgement.because || "a person looked",
	};
	return printLike("", (document) => {
		const value = { ...facts, ...(keys.length > 0 && { sources: [source] }) };
		document.contents = reconcile(document, undefined, {
			[slug]: value,
		}) as typeof document.contents;
	});
}
