import { counted } from "../../text/counted.ts";
import { quote } from "../../text/quote.ts";
import type { Summary } from "./summary.ts";

/** A summary for a person to read. */
export function tellSummary({
	papers,
	matched,
	got,
	bySource,
	formulas,
	kept,
	open,
}: Summary): string {
	const lines = [
		`${counted(papers, "paper")} looked up, ${matched} found in public records.`,
		...table("New", got),
		...Object.entries(bySource).flatMap(([source, counts]) => table(`  by ${source}`, counts)),
		...tellFormulas(formulas),
		...(kept.length > 0
			? [
					"",
					"Left alone, because the curation holds it already and a record says something else:",
					...kept.map(({ slug, keys }) => `  ${slug}: ${keys.join(", ")}`),
				]
			: []),
		...(open.length > 0
			? [
					"",
					`Left to a person, ${counted(open.length, "paper")}:`,
					...open.flatMap(({ title, records, conflicts }) => [
						`  ${quote(title, 100)}`,
						...records.map(
							({ source, url, against }) =>
								`    ${source}${url === undefined ? "" : ` (${url})`}: ${against.join("; ")}`,
						),
						...conflicts.map((conflict) => `    records contradict one another: ${conflict}`),
					]),
				]
			: []),
	];
	return `${lines.map((line) => line.replace(/\p{Cc}+/gu, " ")).join("\n")}\n`;
}

function table(head: string, counts: Readonly<Record<string, number>>): string[] {
	const told = Object.entries(counts).map(([key, count]) => `${key} ${count}`);
	return told.length > 0 ? [`${head}: ${told.join(", ")}`] : [];
}

function tellFormulas({ restored, left, recovery }: Summary["formulas"]): string[] {
	const { originals, same, other, missed } = recovery;
	if (originals === 0) return [];
	return [
		"",
		`${counted(originals, "formula")} of originals found in the listed text: recovery by rules alone ` +
			`shows ${same} as written, ${other} otherwise, ${missed} as text.`,
		`Restored ${restored.length}:`,
		...restored.map(
			({ slug, listed, shown, tex }) =>
				`  ${slug}: ${quote(listed, 80)}, shown as ${shown ?? "text"}, is ${quote(tex, 120)}`,
		),
		...left.map(
			({ slug, listed, tex, why }) =>
				`  not ${slug}: ${quote(listed, 80)}, ${quote(tex, 120)}: ${why}`,
		),
	];
}
