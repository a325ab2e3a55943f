import { DomUtils, parseDocument } from "htmlparser2";
import { readEntities } from "../../text/entities.ts";
import { closing, opening } from "../../text/markup.ts";
import type { Range } from "../../text/range.ts";
import { mathmlTex } from "./mathmlTex.ts";

/** A formula that stands in a text as elements of MathML or JATS. */
export interface MathElement extends Range {
	readonly tex: string;
	/** on lines of its own */
	readonly display: boolean;
}

/** Nobody writes longer formulas into an abstract. */
const LONGEST = 20_000;
const HOLDERS = ["disp-formula", "inline-formula", "alternatives", "tex-math", "math"];
const holders = HOLDERS.map((name) => ({
	opens: new RegExp(opening(name), "giu"),
	closes: new RegExp(closing(name), "giu"),
}));

/**
 * Finds the formulas of publishers' files: `<mml:math>`, `<tex-math>` and what holds these. Of several
 * forms of one formula its TeX counts, else what MathML tells by annotation or alternative text, else
 * what it is made of.
 */
export function mathElements(text: string): MathElement[] {
	if (!/(?:<|lt;)[/a-z:-]*(?:math|formula|alternatives)/iu.test(text)) return [];
	return heldIn(text).flatMap(({ start, end }): MathElement[] => {
		const found = text.slice(start, end);
		const source = found.startsWith("<") ? found : readEntities(found);
		const tex = withoutDelimiters(texIn(source) ?? "");
		const display = /^[^>]*(?:disp-formula|display\s*=\s*["']block)/iu.test(source);
		return tex === "" ? [] : [{ start, end, tex, display }];
	});
}

/** What holders hold, from each that opens to the first that closes it; the outermost of them. Linear. */
function heldIn(text: string): Range[] {
	const ranges = holders.flatMap(({ opens, closes }): Range[] => {
		const ends = Array.from(text.matchAll(closes), ({ 0: tag, index }) => ({
			start: index,
			end: index + tag.length,
		}));
		let next = 0;
		return Array.from(text.matchAll(opens)).flatMap(({ 0: tag, index }): Range[] => {
			const from = index + tag.length;
			while (next < ends.length && ends[next]!.start < from) next += 1;
			const last = ends[next];
			return last && last.start - from <= LONGEST ? [{ start: index, end: last.end }] : [];
		});
	});
	return ranges
		.toSorted((a, b) => a.start - b.start)
		.reduce<Range[]>((kept, range) => {
			if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
			return kept;
		}, []);
}

function texIn(source: string): string | undefined {
	const document = parseDocument(source, { xmlMode: true });
	const elements = DomUtils.find(DomUtils.isTag, [document], true, Number.POSITIVE_INFINITY).filter(
		DomUtils.isTag,
	);
	const named = (name: string) => elements.filter((element) => local(element.name) === name);
	const [stated] = [
		...named("tex-math"),
		...named("annotation").filter(({ attribs }) => /tex/iu.test(attribs.encoding ?? "")),
	];
	if (stated) return DomUtils.textContent(stated);
	const [math] = named("math");
	if (!math) return undefined;
	const { alttext = "" } = math.attribs;
	if (isTex(alttext)) return alttext;
	for (const element of elements) element.name = local(element.name);
	return mathmlTex(math);
}

/** Whether an alternative text is TeX: some publishers have what is read aloud there, or "math". */
const isTex = (text: string): boolean =>
	text.trim() !== "" && (text.includes("\\") || !/[A-Za-z]{3}|^\s*</u.test(text));

/** The name of an element without the prefix that files give it. */
const local = (name: string): string => name.replace(/^[a-z]+:/iu, "").toLowerCase();

/** What stands in `\begin{document}$$…$$\end{document}` of a publisher, or between delimiters. */
function withoutDelimiters(tex: string): string {
	const bare = (/\\begin\{document\}([\s\S]*)\\end\{document\}/u.exec(tex)?.[1] ?? tex).trim();
	const inner = /^\$\$([\s\S]*)\$\$$|^\$([\s\S]*)\$$|^\\\(([\s\S]*)\\\)$|^\\\[([\s\S]*)\\\]$/u.exec(
		bare,
	);
	return (inner?.slice(1).find((part) => part !== undefined) ?? bare).trim();
}
