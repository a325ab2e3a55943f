import { createRequire } from "node:module";
import path from "node:path";
import type { CslItem } from "../survey/emit/citation.ts";
import { folders } from "./folders.ts";

/** A paper's citation, ready to be put into a file. Each ends with a line end. */
export interface CitationText {
	readonly bibtex: string;
	readonly ris: string;
}

/** What this project uses of citation-js, which has no types. */
interface CitationJs {
	readonly plugins: {
		readonly config: {
			get(name: "@bibtex"): {
				format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
			};
		};
		readonly output: {
			format(format: "bibtex", data: readonly object[]): string;
			format(
				format: "ris",
				data: readonly object[],
				options: { format: "object" },
			): Record<string, string | number | readonly string[]>[];
		};
	};
}

let loaded: CitationJs | undefined;

/**
 * Citations as BibTeX, in UTF-8 and with the slug as key, and as RIS.
 *
 * @param formulas the TeX of the formulas that a title may hold in dollars
 */
export function citationText(item: CslItem, formulas: readonly string[]): CitationText {
	const { plugins } = citationJs();
	// Without a journal it is `@misc` and `ELEC`, as web pages are.
	const page = { ...item, type: "webpage" };
	const bibtex = plugins.output.format("bibtex", [
		{
			...page,
			title: escapeTitle(item.title, formulas),
			...(item.author && {
				author: item.author.map(({ literal }) => ({ literal: escapeTex(literal) })),
			}),
			...(item.URL && { URL: item.URL.replace(/[{}\\]/gu, encodeURIComponent) }),
			note: escapeTex(item.note),
		},
	]);
	const [tags = {}] = plugins.output.format("ris", [page], { format: "object" });
	return { bibtex: printBibtex(bibtex), ris: printRis(tags) };
}

/** Its ESM build cannot be loaded by Node, hence `require`. */
function citationJs(): CitationJs {
	if (loaded) return loaded;
	const require = createRequire(path.join(folders.root, "package.json"));
	loaded = require("@citation-js/core") as CitationJs;
	require("@citation-js/plugin-bibtex");
	require("@citation-js/plugin-ris");
	const { format } = loaded.plugins.config.get("@bibtex");
	format.useIdAsLabel = true;
	format.checkLabel = false;
	// Else it drops every character that it has no command for; what it then leaves unescaped is escaped here.
	format.asciiOnly = false;
	return loaded;
}

/** What means something to TeX, and the pairs that TeX sets as one sign. */
const ESCAPES: Readonly<Record<string, string>> = {
	"\\": "\\textbackslash{}",
	"{": "\\{",
	"}": "\\}",
	$: "\\$",
	"&": "\\&",
	"#": "\\#",
	"%": "\\%",
	_: "\\_",
	"^": "\\textasciicircum{}",
	"~": "\\textasciitilde{}",
	"<": "\\textless{}",
	">": "\\textgreater{}",
	"`": "\\textasciigrave{}",
	"-": "-{}",
	"'": "'{}",
};

function escapeTex(text: string): string {
	return text.replace(/[\\{}$&#%_^~<>`]|-(?=-)|'(?=')/gu, (sign) => ESCAPES[sign] ?? sign);
}

/** A formula stays TeX; all else is text. */
function escapeTitle(title: string, formulas: readonly string[]): string {
	const known = new Set(formulas.map((tex) => `$${tex}$`));
	return title
		.split(/(\$[^$]+\$)/u)
		.map((part) => (known.has(part) ? part : escapeTex(part)))
		.join("");
}

/** Without the field that repeats the address, unescaped. */
function printBibtex(entry: string): string {
	return `${entry.replace(/^\thowpublished = .*\n/mu, "").trim()}\n`;
}

/** A line a value: the library's own text breaks values in the middle of words. */
function printRis({ TY, ...tags }: Record<string, string | number | readonly string[]>): string {
	const lines = Object.entries(tags).flatMap(([tag, values]) =>
		[values].flat().map((value) => `${tag}  - ${value}`),
	);
	return `${[`TY  - ${TY}`, ...lines, "ER  - "].join("\n")}\n`;
}
