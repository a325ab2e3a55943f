import { DomUtils } from "htmlparser2";
import { readEntities } from "../../text/entities.ts";
import {
	accentsOver,
	accentsUnder,
	commandOf,
	faceOf,
	functionNames,
	largeSigns,
	namedSpaces,
} from "./mathmlSigns.ts";

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A part of a row as TeX. */
interface Part {
	readonly tex: string;
	/** whether it is one sign or group, that scripts may follow */
	readonly single?: true;
	/** whether it opens or closes a bracket, or is a bar, that grows with what it encloses */
	readonly fence?: "open" | "close" | "bar";
	/** whether brackets around it grow */
	readonly tall?: true;
	/** a table: its rows, or a fraction without a line, for the brackets around it */
	readonly rows?: string;
	readonly choice?: string;
	/** the face of a letter that makes one name with its neighbours */
	readonly upright?: string;
}

/**
 * A formula of MathML as TeX. Total: an element that is not known gives what it holds.
 *
 * @param math an element whose name and those within it have no prefix
 */
export function mathmlTex(math: Element): string {
	return joined(rowOf(math)).trim();
}

const local = (element: Element): string => element.name.toLowerCase();

const elementsOf = (element: Element): Element[] => element.children.filter(DomUtils.isTag);

/** The text of a leaf, with blanks as one. */
function textOf(element: Element): string {
	return readEntities(DomUtils.textContent(element))
		.replace(/[\u200b\u2060-\u2064\ufeff]/gu, "")
		.replace(/\s+/gu, " ");
}

/** The parts of an element's children; what is but a wrapper is open. */
function rowOf(element: Element): Part[] {
	const parts = elementsOf(element).flatMap((child) =>
		/^(?:mrow|mstyle|mpadded|math)$/u.test(local(child)) ? rowOf(child) : partOf(child),
	);
	const own = element.children.some(DomUtils.isTag) ? "" : textOf(element).trim();
	return fenced(own === "" ? parts : [{ tex: signs(own) }]);
}

/** Parts one after the other, with a blank where a command would take in the letter after it. */
function joined(parts: readonly Part[]): string {
	const row = named(parts).filter(({ tex }) => tex !== "");
	return row
		.map(({ tex }, at) => {
			const before = row[at - 1]?.tex ?? "";
			if (/\\[A-Za-z]+$/u.test(before) && /^[A-Za-z]/u.test(tex)) return ` ${tex}`;
			return /\d$/u.test(before) && /^\d/u.test(tex) ? `\\ ${tex}` : tex;
		})
		.join("");
}

/** Letters that are set upright side by side are one name. */
function named(parts: readonly Part[]): Part[] {
	return parts.reduce<Part[]>((names, part) => {
		const last = names.at(-1);
		if (last?.upright !== undefined && part.upright !== undefined) {
			const upright = last.upright + part.upright;
			names[names.length - 1] = { tex: `\\mathrm{${upright}}`, single: true, upright };
		} else names.push(part);
		return names;
	}, []);
}

const CLOSING: Readonly<Record<string, string>> = {
	"(": ")",
	"[": "]",
	"\\{": "\\}",
	"\\langle": "\\rangle",
	"\\lceil": "\\rceil",
	"\\lfloor": "\\rfloor",
};

/** Brackets that belong together around what is tall grow; around a table or a choice they are part of it. */
function fenced(parts: readonly Part[]): Part[] {
	const open: { sign: string; at: number }[] = [];
	const row = [...parts];
	for (let at = 0; at < row.length; at++) {
		const { fence, tex } = row[at]!;
		if (fence === "open") open.push({ sign: tex, at });
		const bar = fence === "bar" ? open.findLastIndex(({ sign }) => sign === tex) : -1;
		if (fence === "bar" && bar < 0) open.push({ sign: tex, at });
		if (fence !== "close" && bar < 0) continue;
		const level = bar >= 0 ? bar : open.findLastIndex(({ sign }) => Object.hasOwn(CLOSING, sign));
		const start = open[level];
		if (!start) continue;
		open.length = level;
		const within = row.slice(start.at + 1, at);
		const grown = grow(start.sign, tex, within);
		if (!grown) continue;
		row.splice(start.at, at - start.at + 1, grown);
		at = start.at;
	}
	const [first, second] = row;
	if (row.length === 2 && first?.tex === "\\{" && second?.rows !== undefined)
		return [{ tex: table("cases", second.rows), single: true, tall: true }];
	return row;
}

const MATRICES: Readonly<Record<string, string>> = {
	"(": "pmatrix",
	"[": "bmatrix",
	"\\{": "Bmatrix",
	"|": "vmatrix",
	"\\|": "Vmatrix",
};

/** What brackets enclose, as one part; undefined where they need not grow. */
function grow(open: string, close: string, within: readonly Part[]): Part | undefined {
	const [only] = within;
	if (within.length === 1 && only?.rows !== undefined && Object.hasOwn(MATRICES, open))
		return { tex: table(MATRICES[open]!, only.rows), single: true, tall: true };
	if (within.length === 1 && only?.choice !== undefined && open === "(" && close === ")")
		return { tex: `\\binom${only.choice}`, single: true, tall: true };
	if (!within.some(({ tall }) => tall)) return undefined;
	return { tex: `\\left${spaced(open)}${joined(within)}\\right${close}`, single: true, tall: true };
}

const spaced = (command: string): string => (/[A-Za-z]$/u.test(command) ? `${command} ` : command);
const table = (name: string, rows: string): string => `\\begin{${name}}${rows}\\end{${name}}`;

/** Every sign of a text as TeX. */
function signs(text: string): string {
	return joined(Array.from(text, (sign): Part => ({ tex: commandOf.get(sign) ?? sign })));
}

function partOf(element: Element): Part[] {
	const make = makers[local(element)];
	return make ? make(element) : rowOf(element);
}

const none = (): Part[] => [];
const child = (element: Element, at: number): Element | undefined => elementsOf(element)[at];

/** A child as TeX; nothing where it is missing. */
function texOf(element: Element, at: number): string {
	const one = child(element, at);
	return one ? joined(fenced(partOf(one))) : "";
}

const makers: Readonly<Record<string, (element: Element) => Part[]>> = {
	mi: identifier,
	mn: number,
	mo: operator,
	mtext: words,
	ms: words,
	mspace: blank,
	mglyph: none,
	none,
	mprescripts: none,
	annotation: none,
	"annotation-xml": none,
	mphantom: (element) => [{ tex: `\\phantom{${joined(rowOf(element))}}`, single: true }],
	semantics: (element) => {
		const first = child(element, 0);
		return first ? partOf(first) : [];
	},
	msub: (element) => scripted(element, 1, undefined),
	msup: (element) => scripted(element, undefined, 1),
	msubsup: (element) => scripted(element, 1, 2),
	munder: (element) => stacked(element, 1, undefined),
	mover: (element) => stacked(element, undefined, 1),
	munderover: (element) => stacked(element, 1, 2),
	mmultiscripts: multiscripts,
	mfrac: fraction,
	msqrt: (element) => [{ tex: `\\sqrt{${joined(rowOf(element))}}`, single: true, tall: true }],
	mroot: (element) => [
		{ tex: `\\sqrt[${texOf(element, 1)}]{${texOf(element, 0)}}`, single: true, tall: true },
	],
	mfenced: brackets,
	mtable: tableOf,
	menclose: enclosed,
};

function identifier(element: Element): Part[] {
	const text = textOf(element).trim();
	const face = element.attribs.mathvariant ?? "";
	if (text === "") return [];
	const isName = /^[A-Za-z][A-Za-z\d .-]+$/u.test(text);
	if (isName && face !== "italic") return [name(text, face)];
	const letters = signs(text);
	if (face === "italic" && isName) return [{ tex: `\\mathit{${text}}`, single: true }];
	if (!Object.hasOwn(faceOf, face)) return [{ tex: letters, single: true }];
	const isPlain = face === "normal" && !/^[A-Za-z]/u.test(letters);
	if (isPlain) return [{ tex: letters, single: true }];
	const isGreek = /^\\/u.test(letters) && face === "bold";
	const tex = isGreek ? `\\boldsymbol{${letters}}` : faceOf[face]!.replace("#", letters);
	return [{ tex, single: true, ...(face === "normal" && { upright: letters }) }];
}

/** A name of several letters: a function that TeX knows, or upright. */
function name(text: string, face: string): Part {
	const spaceless = text.replace(/[ \u2009]/gu, "");
	if (functionNames.has(spaceless) && !faceOf[face]?.startsWith("\\bold"))
		return { tex: `\\${spaceless}`, single: true };
	if (/^arg ?(?:max|min)$/u.test(text))
		return { tex: `\\operatorname{arg\\,${text.slice(-3)}}`, single: true };
	const shape = face !== "" && Object.hasOwn(faceOf, face) ? faceOf[face]! : "\\mathrm{#}";
	return { tex: shape.replace("#", text.replace(/ /gu, "\\,")), single: true };
}

function number(element: Element): Part[] {
	const text = textOf(element)
		.trim()
		.replace(/[\s\u2009\u202f]/gu, "\\,")
		.replace(/−/gu, "-");
	const tex = text.replace(/(?<=\d),(?=\d)/gu, "{,}").replace(/%/gu, "\\%");
	const face = element.attribs.mathvariant ?? "";
	const isFaced = Object.hasOwn(faceOf, face) && face !== "normal";
	return text === ""
		? []
		: [{ tex: isFaced ? faceOf[face]!.replace("#", tex) : tex, single: true }];
}

function operator(element: Element): Part[] {
	const text = textOf(element).trim();
	if (text === "") return /\S/u.test(DomUtils.textContent(element)) ? [] : none();
	if (/^[A-Za-z][A-Za-z .-]+$/u.test(text)) return [name(text, "")];
	if (text === "°") return [{ tex: "^{\\circ}" }];
	if (text === "′" || text === "'") return [{ tex: "'" }];
	const tex = text.length > 1 && commandOf.has(text) ? commandOf.get(text)! : signs(text);
	const stretches = element.attribs.stretchy !== "false";
	if (Object.hasOwn(CLOSING, tex))
		return [{ tex, single: true, ...(stretches && { fence: "open" }) }];
	if (Object.values(CLOSING).includes(tex))
		return [{ tex, single: true, ...(stretches && { fence: "close" }) }];
	if (tex === "|" || tex === "\\|")
		return [{ tex, single: true, ...(stretches && { fence: "bar" }) }];
	return [{ tex, single: true, ...(largeSigns.has(tex) && { tall: true }) }];
}

function words(element: Element): Part[] {
	const text = textOf(element);
	if (text === "") return [];
	if (text.trim() === "") return [{ tex: "\\ " }];
	const escaped = text.replace(/[\\{}$%&#_^~]/gu, (sign) =>
		sign === "\\" ? "\\textbackslash " : /[\^~]/u.test(sign) ? `\\${sign}{}` : `\\${sign}`,
	);
	return [{ tex: `\\text{${escaped}}`, single: true }];
}

/** Em to a unit of length. */
const EM: Readonly<Record<string, number>> = {
	em: 1,
	ex: 0.5,
	px: 1 / 16,
	pt: 1 / 12,
	mm: 0.24,
	cm: 2.4,
};

function blank(element: Element): Part[] {
	const { width = "", linebreak = "" } = element.attribs;
	const [, amount = "", unit = "em"] = /^\s*(-?[\d.]+)\s*([a-z]*)/u.exec(width) ?? [];
	const em = namedSpaces[width.trim()] ?? Number(amount) * (EM[unit] ?? 1);
	if (linebreak === "newline") return [{ tex: "\\ " }];
	if (!Number.isFinite(em) || Math.abs(em) < 0.1) return [];
	if (em < 0) return [{ tex: "\\!" }];
	return [{ tex: em < 0.2 ? "\\," : em < 0.25 ? "\\:" : em < 0.7 ? "\\;" : "\\quad" }];
}

/** A script without braces where it is one letter or digit. */
const braced = (tex: string): string => (/^[A-Za-z\d*+-]$/u.test(tex) ? tex : `{${tex}}`);

function baseOf(parts: readonly Part[]): string {
	const [only] = parts;
	if (!only) return "{}";
	if (parts.length === 1 && only.single) return only.tex;
	const isBracketed = only.fence === "open" && parts.at(-1)?.fence === "close";
	return isBracketed ? joined(parts) : `{${joined(parts)}}`;
}

function scriptTex(element: Element, at: number | undefined, sign: "_" | "^"): string {
	if (at === undefined) return "";
	const tex = texOf(element, at).trim();
	if (tex === "") return "";
	if (sign === "^" && /^'+$/u.test(tex)) return tex;
	return sign + braced(/^\^\{\\circ\}$/u.test(tex) ? "\\circ" : tex);
}

function partsOf(element: Element, at: number): Part[] {
	const one = child(element, at);
	return one ? named(fenced(partOf(one))) : [];
}

function scripted(element: Element, below: number | undefined, above: number | undefined): Part[] {
	const base = partsOf(element, 0);
	const tex = `${baseOf(base)}${scriptTex(element, below, "_")}${scriptTex(element, above, "^")}`;
	const tall = base.some((part) => part.tall);
	return [{ tex, ...(tall && { tall: true }) }];
}

/** What stands below and above: an accent, the limits of a sum, or a part of its own. */
function stacked(element: Element, below: number | undefined, above: number | undefined): Part[] {
	const parts = partsOf(element, 0);
	const base = joined(parts);
	const mark = (at: number | undefined): string => {
		const one = at === undefined ? undefined : child(element, at);
		return one ? textOf(one).trim() : "";
	};
	const isOne = parts.length === 1 && /^(?:[A-Za-z\d]|\\[A-Za-z]+(?:\{[A-Za-z]\})?)$/u.test(base);
	const over = Object.hasOwn(accentsOver, mark(above)) ? accentsOver[mark(above)]! : undefined;
	const under = Object.hasOwn(accentsUnder, mark(below)) ? accentsUnder[mark(below)]! : undefined;
	if (over && below === undefined) return [accent(over[isOne ? 0 : 1], base)];
	if (under && above === undefined) return [accent(under, base)];
	const isLimits =
		largeSigns.has(base) || /^\\(?:lim|max|min|sup|inf|operatorname|under|over)/u.test(base);
	const [low, high] = [below, above].map((at) => (at === undefined ? "" : texOf(element, at)));
	if (isLimits) {
		const starred = base.replace(/^\\operatorname\{/u, "\\operatorname*{");
		const tex = starred + scriptTex(element, below, "_") + scriptTex(element, above, "^");
		return [{ tex, tall: true }];
	}
	if (/^\\(?:to|rightarrow|longrightarrow)$/u.test(base))
		return [{ tex: `\\xrightarrow${low ? `[${low}]` : ""}{${high}}`, single: true }];
	if (/^\\(?:leftarrow|longleftarrow)$/u.test(base))
		return [{ tex: `\\xleftarrow${low ? `[${low}]` : ""}{${high}}`, single: true }];
	const topped = high ? `\\overset{${high}}{${base}}` : base;
	return [{ tex: low ? `\\underset{${low}}{${topped}}` : topped, single: true }];
}

const accent = (command: string, base: string): Part => ({
	tex: `${command}{${base}}`,
	single: true,
});

function multiscripts(element: Element): Part[] {
	const [, ...scripts] = elementsOf(element);
	const names = scripts.map(local);
	const border = names.indexOf("mprescripts");
	const after = border < 0 ? scripts : scripts.slice(0, border);
	const before = border < 0 ? [] : scripts.slice(border + 1);
	const pairs = (list: readonly Element[]) =>
		list
			.map((one, at) => ({ sign: at % 2 === 0 ? "_" : "^", tex: joined(fenced(partOf(one))) }))
			.filter(({ tex }) => tex !== "")
			.map(({ sign, tex }) => sign + braced(tex))
			.join("");
	const prescripts = pairs(before);
	const tex =
		(prescripts === "" ? "" : `{}${prescripts}`) + baseOf(partsOf(element, 0)) + pairs(after);
	return [{ tex }];
}

function fraction(element: Element): Part[] {
	const { linethickness = "", bevelled } = element.attribs;
	const [above, below] = [texOf(element, 0), texOf(element, 1)];
	if (bevelled === "true") return [{ tex: `{${above}}/{${below}}`, single: true }];
	const groups = `{${above}}{${below}}`;
	if (/^0/u.test(linethickness))
		return [{ tex: `\\genfrac{}{}{0pt}{}${groups}`, single: true, tall: true, choice: groups }];
	return [{ tex: `\\frac${groups}`, single: true, tall: true }];
}

function brackets(element: Element): Part[] {
	const { open = "(", close = ")", separators = "," } = element.attribs;
	const marks = Array.from(separators.replace(/\s/gu, ""));
	const parts = elementsOf(element).flatMap((one, at): Part[] => {
		const mark = at === 0 ? undefined : (marks[at - 1] ?? marks.at(-1));
		return [...(mark === undefined ? [] : [{ tex: signs(mark) }]), ...fenced(partOf(one))];
	});
	const [left, right] = [signs(open.trim()), signs(close.trim())];
	const grown = grow(left === "" ? "." : left, right === "" ? "." : right, parts);
	if (grown) {
		const isCases = left === "\\{" && right === "" && parts[0]?.rows !== undefined;
		return [isCases ? { tex: table("cases", parts[0]!.rows!), single: true, tall: true } : grown];
	}
	return [
		...(left === "" ? [] : [{ tex: left, fence: "open" as const }]),
		...parts,
		...(right === "" ? [] : [{ tex: right, fence: "close" as const }]),
	];
}

function tableOf(element: Element): Part[] {
	const rows = elementsOf(element)
		.filter((row) => /^m(?:labeled)?tr$/u.test(local(row)))
		.map((row) =>
			elementsOf(row)
				.slice(local(row) === "mlabeledtr" ? 1 : 0)
				.map((cell) => joined(rowOf(cell)))
				.join(" & "),
		)
		.join(" \\\\ ");
	const isAligned = /^right left/u.test(element.attribs.columnalign ?? "");
	const tex = table(isAligned ? "aligned" : "matrix", rows);
	return [{ tex, single: true, tall: true, ...(!isAligned && { rows }) }];
}

function enclosed(element: Element): Part[] {
	const content = joined(rowOf(element));
	const { notation = "" } = element.attribs;
	if (/radical/u.test(notation)) return [{ tex: `\\sqrt{${content}}`, single: true, tall: true }];
	if (/box/u.test(notation)) return [{ tex: `\\boxed{${content}}`, single: true }];
	if (/diagonalstrike/u.test(notation)) return [{ tex: `\\cancel{${content}}`, single: true }];
	return [{ tex: content }];
}
