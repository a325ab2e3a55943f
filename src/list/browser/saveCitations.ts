import { type CitationFormat, citationFormats } from "../../survey/cite/citationFormats.ts";
import { loadPapers } from "./loadPapers.ts";
import { saveFile } from "./saveFile.ts";

/** Which papers are meant: one by its slug, those of a theme by its title, or all. */
interface Cited {
	readonly slug?: string;
	readonly theme?: string;
	/** in how many files the papers of the survey are */
	readonly parts?: string;
}

/** A line of buttons that save the citations of papers, which are made of the list's data. */
export function saveLine(cited: Cited): HTMLElement {
	const line = document.createElement("p");
	line.className = "save";
	line.append("Save as ");
	for (const format of citationFormats) {
		const button = document.createElement("button");
		button.type = "button";
		button.textContent = format.name;
		button.addEventListener("click", () => save(cited, format));
		line.append(button, " ");
	}
	return line;
}

async function save({ slug, theme, parts = "1" }: Cited, format: CitationFormat): Promise<void> {
	const papers = await loadPapers(slug === undefined ? undefined : [slug], Number(parts));
	const own = papers
		.filter(
			(paper) => paper.slug === (slug ?? paper.slug) && paper.theme === (theme ?? paper.theme),
		)
		.toSorted((a, b) => a.place - b.place);
	const text = format.write(own.map(({ citation }) => citation));
	saveFile({ ...format, text, name: slug ?? "papers" });
}
