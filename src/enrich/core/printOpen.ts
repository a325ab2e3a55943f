import { addPapers } from "../../survey/curation/write/applyChange.ts";
import { quote } from "../../text/quote.ts";
import { asDecisions } from "./asDecisions.ts";
import type { Conflict } from "./conflict.ts";
import type { EnrichedOutcome } from "./enrichPaper.ts";
import type { Facts } from "./facts.ts";

/** Where what a person must look at is written, which no build reads. */
export const OPEN = "curation/proposed/enriched.yaml";

const HEAD = [
	"# Records that may be of these papers, and why a person must look. No build reads this file, and",
	"# each run of npm run enrich writes it anew. To accept a record, move its lines, without a # before",
	"# them, to ../enriched.yaml, below the paper where it stands there; then it is asked for no more.",
	"",
].join("\n");

/** The file of what is left to a person; undefined where nothing is. */
export function printOpen(outcomes: readonly EnrichedOutcome[]): string | undefined {
	const blocks = outcomes
		.filter(({ open, conflicts }) => open.length + conflicts.length > 0)
		.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
		.map(blockOf);
	return blocks.length === 0 ? undefined : [HEAD, ...blocks].join("\n");
}

/** What a person can accept, with what is said of it. */
interface Choice {
	readonly reasons: readonly string[];
	readonly facts: Facts;
	readonly source?: Readonly<Record<string, unknown>>;
}

/** The first choice stands as it would be accepted, the others in comments: a paper has one block. */
function blockOf({ slug, title, open, conflicts }: EnrichedOutcome): string {
	const choices = [
		...conflicts.flatMap(choicesOf),
		...open.toSorted((a, b) => b.judgement.score - a.judgement.score).map(choiceOf),
	];
	return [
		comment(quote(title, 300)),
		...choices.flatMap((choice, at) => [
			...choice.reasons.map(comment),
			at === 0 ? linesOf(slug, choice) : linesOf(slug, choice).replace(/^(?=.)/gmu, "# "),
		]),
	].join("");
}

function choicesOf({ told, options }: Conflict): Choice[] {
	return options.map(({ source, facts }, at) => ({
		reasons: [
			...(at === 0 ? [`records contradict one another, so that it is left out: ${told}`] : []),
			`as ${source} has it:`,
		],
		facts,
	}));
}

function choiceOf({ record, judgement, facts }: EnrichedOutcome["open"][number]): Choice {
	const { source, title, url } = record;
	const because = judgement.because || "nothing";
	const tells = Object.keys(facts);
	return {
		reasons: [
			`${source}: ${quote(title, 300)}${url === undefined ? "" : `, ${url}`}`,
			`for it: ${because}; against it: ${judgement.against.join("; ")}`,
		],
		facts,
		...(tells.length > 0 && {
			source: { name: source, ...(url && { url }), tells, score: judgement.score, because },
		}),
	};
}

/** Foreign text in one line, which no sign of it ends. */
const comment = (text: string): string =>
	`# ${text.replace(/[\s\p{C}\u2028\u2029]+/gu, " ").trim()}\n`;

function linesOf(slug: string, { facts, source }: Choice): string {
	const value = { ...asDecisions(facts), ...(source && { sources: [source] }) };
	if (Object.keys(value).length === 0) return "# it tells nothing that is not known\n";
	return addPapers("", new Map([[slug, value]]));
}
