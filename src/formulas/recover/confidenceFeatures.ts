import type { TokenChances } from "./findFormulas.ts";
import { isCommand } from "./tagSet.ts";
import type { TextView } from "./viewText.ts";

/** One written formula, as the confidence sees it. */
export interface JudgedFormula {
	readonly view: TextView;
	/** What the tagger thinks of each token of the view. */
	readonly chances: TokenChances;
	readonly from: number;
	readonly to: number;
	readonly tags: ArrayLike<number>;
	readonly tex: string;
	readonly damaged: boolean;
	readonly loss: boolean;
	readonly probability: number;
	/** Probability that its surest token is in a formula. */
	readonly evidence: number;
}

/** Feature name -> value, for the logistic model of the confidence. */
export function confidenceFeatures({
	view,
	from,
	to,
	tags,
	tex,
	damaged,
	loss,
	probability,
}: JudgedFormula): [string, number][] {
	const p = Math.min(0.9999, Math.max(0.0001, probability));
	const tokens = view.tokens.slice(from, to);
	const commands = tokens.filter((_, i) => isCommand(tags[i]!));
	const features: [string, number][] = [
		["bias", 1],
		["odds", Math.log(p / (1 - p))],
		["odds if nothing was lost", loss ? 0 : Math.log(p / (1 - p))],
		["length", Math.log(tokens.length)],
		[`text ${view.density}`, 1],
		[`profile ${view.profile}`, 1],
	];
	const add = (name: string, holds: boolean): void => void (holds && features.push([name, 1]));
	add("damaged", damaged);
	add("nothing lost", !loss);
	add("long", tokens.length > 12);
	add("script", /[_^]/.test(tex));
	add("order", /(?:^|[^A-Za-z])O\(/.test(tex));
	add("fraction bar in order", /[OΩΘ]\([^)]*\//.test(tex));
	add("blackboard letter", /(?:^|[^A-Za-z\\])[RCNZEFP](?:\^|_|$|\()/.test(tex));
	add("word", /\\(?:mathrm|text|operatorname)/.test(tex));
	add("letters in a row", /(?:^|[^A-Za-z\\])[A-Za-z]{2,}/.test(tex.replace(/\\[a-zA-Z]+/g, "\\")));
	add("brace set", tex.includes("\\{"));
	add("bar", tex.includes("|"));
	add(
		"times",
		commands.some(({ text }) => text === "times"),
	);
	add(
		"small word",
		commands.some(({ text }) => text === "to" || text === "in"),
	);
	add("single name", tokens.length === 1);
	add(
		"glued on the left",
		tokens[0]!.spaced === false && view.tokens[from - 1]?.kind === "letters",
	);
	add(
		"glued on the right",
		view.tokens[to]?.spaced === false && view.tokens[to]?.kind === "letters",
	);
	add("big or order of logs", /\\log|\\max|\\min/.test(tex));
	return features;
}
