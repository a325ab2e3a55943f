import { fractionMarks } from "./fractionMarks.ts";
import { readings, silent, symbols } from "./readings.ts";

// No alternative looks further than the piece it finds, so reading is linear.
const piece =
	/\\(?:begin|end)\{[a-z]+\}|\\[a-zA-Z]+|--|\\[\s\S]|[A-Za-z]+|\d+(?:\.\d+)?|\s+|[\s\S]/gu;
const powers: Readonly<Record<string, string>> = {
	"2": "squared",
	"3": "cubed",
	"*": "star",
	"\\ast": "star",
	"\\star": "star",
	"\\circ": "degrees",
	"\\prime": "prime",
	"\\top": "transposed",
	"+": "plus",
	"-": "minus",
	"\\dagger": "dagger",
};

/**
 * One plain reading of a TeX formula, for copying, search and screen readers: `\ell_2` is "ell sub 2",
 * `56\times` "56 times", `R^2` "R squared", `2:4` "2:4". Total: what it does not know it says as it stands.
 */
export function readFormula(tex: string): string {
	const pieces = tex.match(piece) ?? [];
	const marks = fractionMarks(pieces);
	const words: string[] = [];
	let upright = 0;
	for (let i = 0; i < pieces.length; i++) {
		const found = pieces[i]!;
		if (found === "_" || found === "^") {
			const group = groupAfter(pieces, i + 1);
			const power = found === "^" ? powers[group] : undefined;
			if (power !== undefined) {
				words.push(power);
				i += pieces[i + 1] === "{" ? 3 : 1;
			} else words.push(found === "_" ? "sub" : "to the");
			continue;
		}
		if (found === "{" && isUpright(pieces[i - 1])) upright = 1;
		else if (found === "{" && upright > 0) upright++;
		else if (found === "}" && upright > 0) upright--;
		const said = marks.get(i) ?? say(found, upright > 0);
		if (said !== "") words.push(said);
	}
	return words
		.join(" ")
		.replace(/([([{|]) /g, "$1")
		.replace(/ ([)\]},;:|.])/g, "$1")
		.replace(/\s+/g, " ")
		.trim()
		.replace(/(\d): (?=\d)|^([A-Za-z]): (?=[A-Za-z]$)/g, "$1$2:"); // a ratio is one word
}

const isUpright = (before: string | undefined): boolean =>
	before !== undefined && /^\\(?:text|mathrm|operatorname)/.test(before);

/** The one piece that a script holds, with or without braces; '' when it holds more. */
function groupAfter(pieces: readonly string[], i: number): string {
	if (pieces[i] !== "{") return pieces[i] ?? "";
	return pieces[i + 2] === "}" ? pieces[i + 1]! : "";
}

function say(found: string, upright: boolean): string {
	// An environment, and what aligns or ends its lines.
	if (/^\\(?:begin|end)\{|^\\\\$|^&$/.test(found)) return "";
	if (/^\\[a-zA-Z]/.test(found)) {
		const name = found.slice(1);
		return silent.has(name) ? "" : Object.hasOwn(readings, name) ? readings[name]! : name;
	}
	if (found.length > 1 && found.startsWith("\\"))
		return /^\\[,;:! ]$/.test(found)
			? ""
			: "{}|&".includes(found[1]!)
				? found[1]!
				: say(found.slice(1), upright);
	if (/^\s+$/u.test(found) || found === "{" || found === "}") return "";
	if (/^[A-Za-z]+$/.test(found)) return upright || found.length > 3 ? found : [...found].join(" ");
	return (!upright || found === "--") && Object.hasOwn(symbols, found) ? symbols[found]! : found;
}
