import { commandWords } from "../../../src/formulas/recover/commandWords.ts";
import {
	BEGIN,
	BEGIN_COMMAND,
	INSIDE,
	INSIDE_COMMAND,
} from "../../../src/formulas/recover/tagSet.ts";
import type { Token } from "../../../src/formulas/recover/token.ts";
import type { DevAbstract } from "./devFile.ts";

/** The tags that the original TeX gives the tokens. Plain numbers and styled prose are no formulas. */
export function goldTags({ mangled, spans }: DevAbstract, tokens: readonly Token[]): Uint8Array {
	const result = new Uint8Array(tokens.length);
	let next = 0;
	for (const span of spans) {
		if (span.kind !== "math" && span.kind !== "letter") continue;
		const commands = new Set(span.cmd_pos.map(([start, end]) => `${start} ${end}`));
		let begun = false;
		while (next < tokens.length && tokens[next]!.start < span.start) next++;
		for (; next < tokens.length && tokens[next]!.end <= span.end; next++) {
			const token = tokens[next]!;
			if (!begun && mangled[token.start] === "$") continue;
			const command = commandWords.has(token.text) && commands.has(`${token.start} ${token.end}`);
			result[next] = begun ? (command ? INSIDE_COMMAND : INSIDE) : command ? BEGIN_COMMAND : BEGIN;
			begun = true;
		}
	}
	return result;
}
