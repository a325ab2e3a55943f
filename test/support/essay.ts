import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** What an essay is made of. */
export interface EssayParts {
	/** of the running text; a formula, or a citation without words of its own, is null */
	readonly words: readonly (string | null)[];
	/** TeX of the formulas on lines of their own, and of those within the text */
	readonly displayed: readonly string[];
	readonly inline: readonly string[];
	/** names of the figures */
	readonly figures: readonly string[];
}

interface Node {
	readonly type: string;
	readonly name?: string | null;
	readonly value?: string;
	readonly children?: readonly Node[];
	readonly attributes?: readonly { name?: string; value?: unknown }[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkMath);

/** Takes an essay apart, as MDX reads it. */
export function readEssay(body: string): EssayParts {
	const words: (string | null)[] = [];
	const displayed: string[] = [];
	const inline: string[] = [];
	const figures: string[] = [];
	const visit = ({ type, name, value = "", children = [], attributes = [] }: Node): void => {
		if (type === "text") words.push(...wordsOf(value));
		if (type === "math") displayed.push(value);
		if (type === "inlineMath") inline.push(value);
		if (name === "Figure") {
			figures.push(String(attributes.find((attribute) => attribute.name === "name")?.value));
		}
		const isCitation = name === "Cite" || name === "Background";
		if (type === "inlineMath" || (isCitation && children.length === 0)) words.push(null);
		children.forEach(visit);
	};
	visit(parser.parse(body) as Node);
	return { words, displayed, inline, figures };
}

/** The words of a text, in small letters and without what stands between them. */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? [];
}
