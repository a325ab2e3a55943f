import type { AboutLine, ListingLine } from "./dailyPapersLines.ts";
import type { Part } from "./format.ts";
import type { EntryLines } from "./splitEntries.ts";

/** The lines that count: of several that tell the same, the first; of comment counts, the date's own. */
export function telling(about: readonly AboutLine[]): AboutLine[] {
	const tells = ({ kind }: AboutLine) => (kind === "organisation" ? "authors" : kind);
	const dateCounts = about.some((line) => line.kind === "date" && line.comments !== undefined);
	const told = new Set<string>();
	return about.filter((line) => {
		if (line.kind === "separator" || line.kind === "unreadable") return false;
		const isFirst = !told.has(tells(line));
		told.add(tells(line));
		return isFirst && !(line.kind === "number" && dateCounts);
	});
}

/** An organisation stands as account and name, "apple Apple"; the name begins after the first blank. */
export function nameStart(text: string): number {
	const account = /^\s*\S+\s+(?=\S)/u.exec(text);
	return account?.[0].length ?? 0;
}

/** The stretches of an entry, each with its role; blanks and marks between them are left to `cover`. */
export function entryParts({ title, paragraphs, about }: EntryLines): Part[] {
	const part = (role: Part["role"], start: number, end: number): Part => ({ start, end, role });
	const whole = (role: Part["role"], line: ListingLine | AboutLine) =>
		part(
			role,
			line.start + (line.text.length - line.text.trimStart().length),
			line.start + line.text.trimEnd().length,
		);
	const boilerplate = (part: Part, reason: string): Part => ({
		...part,
		role: "boilerplate",
		reason,
	});
	const told = new Set(telling(about));
	const aboutParts = (line: AboutLine): Part[] => {
		if (line.kind === "separator") return [];
		if (line.kind === "unreadable")
			return [boilerplate(whole("date", line), "line that is no date, told as a finding")];
		if (!told.has(line))
			return [boilerplate(whole("date", line), "second line of its kind, told as a finding")];
		switch (line.kind) {
			case "authors":
				return [part("authors", line.start + line.from, line.end)];
			case "number":
				return [whole("comments", line)];
			case "organisation": {
				const name = line.start + nameStart(line.text);
				return [
					boilerplate(
						part("authors", line.start, name),
						"account of the organisation, whose name follows",
					),
					part("authors", name, line.start + line.text.trimEnd().length),
				].filter(({ start, end }) => end > start);
			}
			case "date": {
				if (line.comments === undefined) return [whole("date", line)];
				const printed = line.text.slice(0, line.commentsFrom).trimEnd().length;
				return [
					part("date", whole("date", line).start, line.start + printed),
					part("comments", line.start + line.commentsFrom, line.start + line.text.trimEnd().length),
				];
			}
		}
	};
	return [
		...title.map((line) => whole("title", line)),
		...paragraphs.flat().map((line) => whole("abstract", line)),
		...about.flatMap((line) => aboutParts(line)),
	];
}
