import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { composeSurvey } from "../../../src/survey/survey.ts";
import { titleKey } from "../../../src/text/titleKey.ts";

/** A paper of the listings with the themes that a person gave it. */
export interface LabelledPaper {
	readonly slug: string;
	/** title and abstract as listed */
	readonly title: string;
	readonly abstract: string;
	/** the listings that hold it, joined: its group when whole listings are held out */
	readonly group: string;
	readonly themes: readonly string[];
	/** themes that are neither rewarded nor penalised */
	readonly optionalThemes: readonly string[];
	/** no theme fits squarely: right when unfiled or in a listed theme */
	readonly noneFit: boolean;
}

interface Label {
	readonly title: string;
	readonly themes: readonly string[];
	readonly optionalThemes: readonly string[];
	readonly noneFit: boolean;
}

/**
 * The labelled papers of a folder of listings.
 *
 * @param labels a JSON file of records {"title", "themes", "optionalThemes", "noneFit"}
 * @throws when a label has no paper
 */
export async function readLabelled(labels: string, folder: string): Promise<LabelledPaper[]> {
	const files = (await readdir(folder)).filter((file) => !file.startsWith(".")).sort();
	const listings = await Promise.all(
		files.map(async (file) => ({ file, bytes: await readFile(path.join(folder, file)) })),
	);
	const { survey } = composeSurvey({ listings, curation: [], themes: [] });
	const papers = new Map(survey.papers.map((paper) => [titleKey(paper.title.listed), paper]));
	const records = JSON.parse(await readFile(labels, "utf8")) as Label[];
	return records.map(({ title, themes, optionalThemes, noneFit }) => {
		const paper = papers.get(titleKey(title));
		if (!paper)
			throw new Error(`No listing in ${folder} holds “${title}”, which ${labels} labels.`);
		return {
			slug: paper.slug,
			title: paper.title.listed,
			abstract: paper.abstract.listed,
			group: [...new Set(paper.appearances.map(({ file }) => file))].join(" + "),
			themes,
			optionalThemes,
			noneFit,
		};
	});
}
