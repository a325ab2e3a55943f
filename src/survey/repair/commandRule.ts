import { closingBrace } from "../../formulas/whole/closingBrace.ts";
import type { Range } from "../../text/range.ts";
import type { Match, Part } from "./match.ts";

/** A command as it stands in a text. */
export interface FoundCommand {
	/** without its backslash */
	readonly name: string;
	/** what stands within the braces of each argument */
	readonly arguments: readonly Range[];
	/** what stands in square brackets before them */
	readonly options: readonly string[];
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** its last argument begins, but never ends */
	readonly unclosed: boolean;
}

/** A rule about commands of TeX that stand outside of formulas. The example is its test. */
export interface CommandRule {
	readonly id: string;
	readonly why: string;
	readonly names: readonly string[];
	/** commands that begin a group which the rule is about as if it were an argument: `{\bf X}` */
	readonly switches?: readonly string[];
	/** how many arguments in braces each takes */
	readonly takes: number;
	/** whether white space after it goes with it where some stands before it */
	readonly swallowsBlank?: boolean;
	/** what it joins over a blank, which goes with it: `\textdegree C` */
	readonly joins?: RegExp;
	/** what stands in its place; undefined where it is not meant */
	readonly show: (found: FoundCommand) => readonly Part[] | undefined;
	readonly example: { readonly listed: string; readonly shown: string };
}

/** Rules by the commands and by the switches that they are about. */
export interface CommandTable {
	/** of rules about one command, that which takes more arguments comes first */
	readonly commands: ReadonlyMap<string, readonly CommandRule[]>;
	readonly switches: ReadonlyMap<string, CommandRule>;
}

/** Puts rules into a table to be looked up. */
export function commandTable(rules: readonly CommandRule[]): CommandTable {
	const commands = new Map<string, CommandRule[]>();
	for (const rule of rules.toSorted((a, b) => b.takes - a.takes))
		for (const name of rule.names) commands.set(name, [...(commands.get(name) ?? []), rule]);
	const switches = rules.flatMap(({ switches = [], ...rule }) =>
		switches.map((name) => [name, rule] as const),
	);
	return { commands, switches: new Map(switches) };
}

/** A command, or a group that begins with one, at its first backslash or, where that is lost, at its name. */
const command =
	/(?<group>\{\s?)?(?<backslash>\\)(?<name>[A-Za-z]+)\*?|(?<![\\A-Za-z])(?<bare>[A-Za-z]+)(?=\{)|\\[\s\S]/gu;

/**
 * All places of a text where commands stand that one of the rules is about. A name right before a brace
 * is read without its backslash too, which exports drop: `textbf{X}`.
 */
export function commandMatches(text: string, { commands, switches }: CommandTable): Match[] {
	const matches = Array.from(text.matchAll(command)).flatMap((found): Match[] => {
		const { group = "", backslash, name = "", bare } = found.groups ?? {};
		const start = found.index + group.length;
		const after = found.index + found[0].length;
		if (bare !== undefined) {
			const rules = losesBackslash.test(bare) ? commands.get(bare) : undefined;
			return firstMatch(text, { name: bare, start, after, rules });
		}
		if (backslash === undefined) return [];
		const isGroup = group !== "" && !isArgument(text, found.index);
		const ofGroup = isGroup ? switches.get(name) : undefined;
		const takesBraces = ofGroup?.names.includes(name) && text[after] === "{";
		if (ofGroup && !takesBraces)
			return matchOf(ofGroup, readGroup(text, { name, open: found.index, after }));
		// Authors also write \small{X}, as if a switch took an argument.
		const isApplied = /^\{[^}]/u.test(text.slice(after, after + 2));
		const applied = isApplied ? switches.get(name) : undefined;
		const rules = applied && !applied.names.includes(name) ? [applied] : commands.get(name);
		return firstMatch(text, { name, start, after, rules });
	});
	return withoutDeepest(matches);
}

/** Whether a brace begins what a command takes: `\textsc{\small X}`. */
function isArgument(text: string, brace: number): boolean {
	return /\\[A-Za-z]+\*?\s?$/u.test(text.slice(Math.max(0, brace - 30), brace));
}

/** Nobody puts more commands into one another; what does stays as it is, and cannot overflow a stack. */
const DEEPEST = 20;

function withoutDeepest(matches: readonly Match[]): Match[] {
	const ends: number[] = [];
	return matches.filter(({ start, end }) => {
		while ((ends.at(-1) ?? end) <= start) ends.pop();
		if (ends.length >= DEEPEST) return false;
		ends.push(end);
		return true;
	});
}

/** The match of the first rule that can read a command. */
function firstMatch(
	text: string,
	{
		rules = [],
		...command
	}: { name: string; start: number; after: number; rules: readonly CommandRule[] | undefined },
): Match[] {
	for (const rule of rules) {
		const found = matchOf(rule, readCommand(text, { ...command, rule }));
		if (found.length > 0) return found;
	}
	return [];
}

function matchOf(rule: CommandRule, found: FoundCommand | undefined): Match[] {
	if (found?.unclosed && rule.takes === 1)
		return [{ rule: "unclosed", start: found.start, end: found.arguments[0]!.start, parts: [] }];
	const parts = found && rule.show(found);
	return parts ? [{ rule: rule.id, start: found.start, end: found.end, parts }] : [];
}

/** Names that are no prose right before a brace. */
const losesBackslash = /^(?:text[a-z]{2,}|emph|underline|href|footnote|cite[pt]?|(?:eq)?ref|url)$/u;

/** `{\bf X}`: the group, with X as its argument. */
function readGroup(
	text: string,
	{ name, open, after }: { name: string; open: number; after: number },
): FoundCommand | undefined {
	const close = closingBrace(text, open);
	if (close === undefined) return undefined;
	const takesColour = name === "color" && text[after] === "{";
	const colour = takesColour ? closingBrace(text, after) : undefined;
	let start = colour === undefined ? after : colour + 1;
	while (start < close && /\s/u.test(text[start]!)) start += 1;
	// {\it{X}}: the braces within are as good as none.
	const isWrapped = text[start] === "{" && closingBrace(text, start) === close - 1;
	const inner = isWrapped ? { start: start + 1, end: close - 1 } : { start, end: close };
	return {
		name,
		arguments: [inner],
		options: [],
		text,
		start: open,
		end: close + 1,
		unclosed: false,
	};
}

function readCommand(
	text: string,
	{ name, start, after, rule }: { name: string; start: number; after: number; rule: CommandRule },
): FoundCommand | undefined {
	const found: Range[] = [];
	let end = after;
	if (rule.takes === 0) {
		const joined = rule.joins && skipBlanks(text, end);
		if (text.startsWith("{}", end)) end += 2;
		else if (joined && rule.joins?.test(text.slice(joined, joined + 8))) end = joined;
		else if (rule.swallowsBlank && /\s/u.test(text[start - 1] ?? " ")) end = skipBlanks(text, end);
		return { name, arguments: found, options: [], text, start, end, unclosed: false };
	}
	const options = optionsAt(text, end);
	end += options.join("").length;
	for (let count = 0; count < rule.takes; count++) {
		const open = skipBlanks(text, end);
		if (text[open] !== "{") return undefined;
		const close = closingBrace(text, open);
		if (close === undefined && count < rule.takes - 1) return undefined;
		found.push({ start: open + 1, end: close ?? text.length });
		if (close === undefined)
			return { name, arguments: found, options, text, start, end: text.length, unclosed: true };
		end = close + 1;
	}
	return { name, arguments: found, options, text, start, end, unclosed: false };
}

/** `[…]`, up to two, where an argument follows: they say how a command is printed, or what it adds. */
function optionsAt(text: string, from: number): string[] {
	const option = /\s?\[[^\][{}]{0,80}\]/uy;
	const found: string[] = [];
	for (let at = from; found.length < 2; at = option.lastIndex) {
		option.lastIndex = at;
		const [one] = option.exec(text) ?? [];
		if (one === undefined) break;
		found.push(one);
	}
	return text[from + found.join("").length] === "{" ? found : [];
}

function skipBlanks(text: string, from: number): number {
	return /\s/u.test(text[from] ?? "") ? from + 1 : from;
}
