import { DomUtils, parseDocument } from "htmlparser2";
import { MathMLToLaTeX } from "mathml-to-latex";
import { readEntities } from "../../text/entities.ts";
import { closing, opening } from "../../text/markup.ts";
import type { Range } from "../../text/range.ts";

/** A formula that stands in a text as elements of MathML or JATS. */
export interface MathElement extends Range {
	readonly tex: string;
	/** on lines of its own */
	readonly display: boolean;
}

/** Nobody writes longer formulas into an abstract. */
const LONGEST = 20_000;
const HOLDERS = ["disp-formula", "inline-formula", "alternatives", "tex-math", "math"];
const holder = new RegExp(
	HOLDERS.map((name) => `${opening(name)}[\\s\\S]{0,${LONGEST}}?${closing(name)}`).join("|"),
	"giu",
);

/**
 * Finds the formulas of publishers' files: `<mml:math>`, `<tex-math>` and what holds these. Of several
 * forms of one formula its TeX counts, else what MathML tells by annotation or alternative text, else
 * what it is made of.
 */
export function mathElements(text: string): MathElement[] {
	if (!/(?:<|lt;)[/a-z:-]*(?:math|formula|alternatives)/iu.test(text)) return [];
	return Array.from(text.matchAll(holder)).flatMap(({ 0: found, index }): MathElement[] => {
		const source = found.startsWith("<") ? found : readEntities(found);
		const tex = withoutDelimiters(texIn(source) ?? "");
		const display = /^[^>]*(?:disp-formula|display\s*=\s*["']block)/iu.test(source);
		return tex === "" ? [] : [{ start: index, end: index + found.length, tex, display }];
	});
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
	if (alttext.trim() !== "") return alttext;
	for (const element of elements) element.name = local(element.name);
	try {
		return MathMLToLaTeX.convert(DomUtils.getOuterHTML(math, { xmlMode: true }));
	} catch {
		return undefined;
	}
}

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
