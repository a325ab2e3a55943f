import type { Finding } from "../finding.ts";
import type { Problem } from "../problem.ts";
import { cleanText } from "./decode.ts";
import { withSingleBackslashes } from "./doubledBackslashes.ts";
import type { Format, ListingRecord, Parsed, SourceText } from "./format.ts";
import { jsonItems } from "./jsonItems.ts";
import { splitLines } from "./lines.ts";
import { type PlacedJson, readJsonItem } from "./readJsonItem.ts";
import { restoreCommands } from "./restoreCommands.ts";
import { unusedFields } from "./unusedFields.ts";

/**
 * JSON: an object for each paper, on lines of its own, in a list, or in a list within an object, with
 * fields by the names that programs give them. A faulty object is a problem of its own; the others are
 * kept.
 */
export const json: Format = {
	id: "json",
	name: "JSON with an object for each paper, in lines or in a list",
	detect: ({ text }) => /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[[{"\]]|$))/u.test(text),
	parse,
	readPart: (text) => {
		const read = String(JSON.parse(restoreCommands(`"${text}"`).json));
		return cleanText((withSingleBackslashes(read) ?? read).replace(/[\f\v]/gu, " ")).text;
	},
};

function parse({ file, text }: SourceText): Parsed {
	const records: ListingRecord[] = [];
	const problems: Problem[] = [];
	const findings: Finding[] = [];
	const unused: (readonly string[])[] = [];
	for (const item of areLines(text) ? linesOf(text) : itemsOf(text)) {
		const read = readJsonItem(file, item);
		if ("expected" in read) problems.push(read);
		else {
			records.push(read.record);
			findings.push(...read.findings);
			unused.push(read.unused);
		}
	}
	return {
		records,
		notation: "JSON notation, and fields that stand elsewhere on the page",
		problems,
		findings: [...findings, ...unusedFields(file, unused)],
	};
}

/** Whether each line is an object: so one that is broken breaks no other. */
function areLines(text: string): boolean {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const whole = lines.filter((line) => /^\s*\{.*\}\s*,?\s*$/u.test(line)).length;
	return lines.length > 0 && whole * 2 > lines.length;
}

function linesOf(text: string): PlacedJson[] {
	return splitLines(text)
		.filter(({ text: line }) => line.trim() !== "" && !/^\s*[[\]]\s*,?\s*$/u.test(line))
		.map(({ text: line, start, number }) => {
			const own = line.replace(/\s*,\s*$/u, "");
			const bare = own.trimStart();
			return { text: bare, start: start + own.length - bare.length, number };
		});
}

function itemsOf(text: string): PlacedJson[] {
	let number = 1;
	let from = 0;
	return jsonItems(text).map(({ start, end }) => {
		for (
			let at = text.indexOf("\n", from);
			at !== -1 && at < start;
			at = text.indexOf("\n", at + 1)
		)
			number += 1;
		from = start;
		return { text: text.slice(start, end), start, number };
	});
}
