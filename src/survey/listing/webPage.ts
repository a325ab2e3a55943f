import { Parser } from "htmlparser2";
import { commonNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format } from "./format.ts";
import { jsonItems } from "./jsonItems.ts";
import { parseJson } from "./readJsonItem.ts";
import { readRecords } from "./readRecords.ts";

/**
 * Saved web pages that carry their papers as data: the Daily Papers of Hugging Face, and pages of one
 * article with the tags that Google Scholar asks for.
 */
export const webPage: Format = {
	id: "web-page",
	name: "a saved page of Daily Papers or of an article",
	detect: ({ text }) =>
		/<(?:!doctype html|html|head|body)[\s>]/iu.test(text.slice(0, 5000)) && carries(text),
	parse: (source) =>
		readRecords(source, recordsIn(source.text), {
			names: { ...commonNames, arxiv: "arxivid id", comments: "numcomments" },
			notation: "HTML, and what stands elsewhere on the page",
		}),
};

const carries = (text: string): boolean =>
	/data-props="[^"]*dailyPapers|name=["']citation_title["']/u.test(text);

function recordsIn(text: string): RawRecord[] {
	const records: RawRecord[] = [];
	const article: Record<string, string[]> = {};
	const parser = new Parser({
		onopentag(_name, { name, content, "data-props": data }) {
			if (data?.includes("dailyPapers")) records.push(...papersIn(data));
			const field = name?.toLowerCase().match(/^citation_(.+)$/u)?.[1];
			if (field && content) article[field] = [...(article[field] ?? []), content];
		},
	});
	parser.end(text);
	if (records.length > 0 || article.title === undefined) return records;
	const { author, ...fields } = article;
	return [
		{
			line: 1,
			fields: {
				...Object.fromEntries(Object.entries(fields).map(([name, [value]]) => [name, value])),
				...(author && { author }),
			},
		},
	];
}

function papersIn(data: string): RawRecord[] {
	return jsonItems(data).items.flatMap(({ start, end }) => {
		const fields = parseJson(data.slice(start, end));
		return typeof fields === "object" && fields !== null
			? [{ line: 1, fields: fields as Readonly<Record<string, unknown>> }]
			: [];
	});
}
