import type { DollarPair } from "./dollarPair.ts";

/** What shells, makefiles and spreadsheets write between two dollars, and what stands around these. */
interface Code {
	readonly why: string;
	readonly within: RegExp;
	readonly before?: RegExp;
	readonly after?: RegExp;
	/** a text whose first pair of dollars it is, or whose second */
	readonly example: string;
}

export const codes: readonly Code[] = [
	{
		why: "Commands of a shell, the last of which assigns what a dollar says.",
		within: /;\s[\s\S]*=$/u,
		after: /^\(/u,
		example: "echo $PATH; export X=$((1+2))",
	},
	{
		why: "Paths, one after the other.",
		within: /^[A-Z_]{3,}(?:\/[^\s$]*)?[:/]$/u,
		after: /^\{?[A-Z_]{3,}/u,
		example: "PATH=$HOME/bin:$PATH",
	},
	{
		why: "The end of a string.",
		within: /^[A-Za-z_]\w*["`][\s;,)|]/u,
		example: '"fix $x"; $ pip',
	},
	{
		why: "The beginning of a string.",
		within: /\s["`](?:[A-Za-z]+\s)?$/u,
		example: 'run $((1+2)), "fix $x',
	},
	{
		why: "A variable in braces, before another.",
		within: /^\{[A-Za-z_]\w*\}/u,
		after: /^\{[A-Za-z_]\w*\}/u,
		example: `\`\${a}+\${b}\``,
	},
	{
		why: "A variable of a makefile.",
		within: /^[({][A-Za-z_]{2,}[)}]\s$|^@\s+$|^<;/u,
		example: "$(CC) $@ $<; then",
	},
	{
		why: "The beginning of a range of a spreadsheet.",
		within: /^[A-Z]{1,3}$/u,
		after: /^\d+:\$[A-Z]{1,3}\$\d/u,
		example: "$A$1:$B$2",
	},
	{
		why: "The end of a range of a spreadsheet.",
		within: /^[A-Z]{1,3}$/u,
		before: /\$[A-Z]{1,3}\$\d+:$/u,
		after: /^\d/u,
		example: "$A$1:$B$2",
	},
	{
		why: "The middle of a range of a spreadsheet.",
		within: /^\d+:$/u,
		before: /\$[A-Z]{1,3}$/u,
		after: /^[A-Z]{1,3}\$\d/u,
		example: "$A$1:$B$2",
	},
];

/** Whether what stands between two dollars is code, in which dollars are no pairs. */
export function isCode(text: string, { start, end, tex }: DollarPair): boolean {
	const [before, after] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 16)];
	return codes.some(
		(code) =>
			code.within.test(tex) &&
			(code.before?.test(before) ?? true) &&
			(code.after?.test(after) ?? true),
	);
}
