import katex, { type KatexOptions } from "katex";
import { tooLarge } from "./formulaLimits.ts";
import { ownAccents } from "./ownAccents.ts";
import { relaxTex } from "./relaxTex.ts";
import { remember } from "./remember.ts";
import { katexOptions } from "./typesetFormula.ts";

/** A sign, a number, a name or words. */
export interface MathLeaf {
	readonly type: "mi" | "mn" | "mo" | "mtext";
	readonly text: string;
	/** its face where that is not the usual one: `bold`, `script`, `double-struck`, of a letter `normal` */
	readonly variant?: string;
	/** whether it is applied to what follows: `log`, `max` */
	readonly applied?: true;
	/** whether it is one of two that enclose something */
	readonly fence?: true;
}

/** A blank, in em. */
export interface MathSpace {
	readonly type: "mspace";
	readonly width: number;
}

/** Parts and how they stand to each other, by the names of MathML. */
export interface MathGroup {
	readonly type: GroupType;
	readonly children: readonly MathNode[];
	/** of `mfrac`: it has no line, as in a binomial */
	readonly bare?: true;
	/** of `mover` and `munder`: what is added is an accent */
	readonly accent?: true;
	/** of `mtable`: its columns are parts of one line, as in equations that are aligned */
	readonly aligned?: true;
}

export type MathNode = MathLeaf | MathSpace | MathGroup;

const GROUPS = [
	"mrow",
	"msub",
	"msup",
	"msubsup",
	"munder",
	"mover",
	"munderover",
	"mfrac",
	"msqrt",
	"mroot",
	"mtable",
	"mtr",
	"mtd",
	"menclose",
] as const;
type GroupType = (typeof GROUPS)[number];

/** What KaTeX has made of a formula before it prints it: an element of MathML, a blank or a text. */
interface Made {
	readonly type?: string;
	readonly attributes?: Readonly<Record<string, string>>;
	readonly classes?: readonly string[];
	readonly children?: readonly Made[];
	readonly text?: string;
	readonly width?: number;
}

/** Of KaTeX, what its types leave out: the same as `renderToString`, as a tree. */
const { __renderToDomTree: makeTree } = katex as unknown as {
	readonly __renderToDomTree: (tex: string, options: KatexOptions) => Made;
};

const APPLICATION = "\u2061";

/**
 * The structure of a formula, from which its text, its reading and its MathML are made. Macros are
 * expanded, and what only looks (sizes, colours, frames around single parts) is gone.
 *
 * @param tex TeX in math mode, without dollars
 * @returns undefined where KaTeX cannot read it; a command that it does not know stands in it by its name
 */
export function mathTree(tex: string): MathNode | undefined {
	return tooLarge(tex) ? undefined : treeOf(tex);
}

/** It is asked for where a formula is written, read aloud and searched. */
const treeOf = remember(makeTreeOf, 2000);

function makeTreeOf(tex: string): MathNode | undefined {
	try {
		const relaxed = relaxTex(tex);
		const options = katexOptions(true, relaxed);
		const own = ownAccents(relaxed).map((name) => [
			name,
			`{\\text{\\textbackslash ${name.slice(1)}}}`,
		]);
		const made = makeTree(relaxed, {
			...options,
			macros: { ...options.macros, ...Object.fromEntries(own) },
			displayMode: /\\begin\s*\{(?:equation|align|gather|alignat)/u.test(tex),
			output: "mathml",
			throwOnError: false,
		});
		if (made.classes?.includes("katex-error")) return undefined;
		const semantics = made.children?.[0]?.children?.[0];
		return asOne(read(semantics?.children?.[0] ?? {}));
	} catch {
		return undefined;
	}
}

/** Nodes as one: in a row unless it is one. */
function asOne(nodes: readonly MathNode[]): MathNode {
	return nodes.length === 1 ? nodes[0]! : { type: "mrow", children: nodes };
}

/** The same without what is but a wrapper; rows are open, for what stands around them to take in. */
function read(made: Made): MathNode[] {
	const { type, attributes = {}, children = [] } = made;
	if (type === undefined) return made.width === undefined ? row(children) : [space(made.width)];
	switch (type) {
		case "mi":
		case "mn":
		case "mo":
		case "mtext":
			return readLeaf(type, attributes, children);
		case "mspace":
			return [space(Number.parseFloat(attributes.width ?? "0"))];
		case "mphantom":
			return [];
		case "mover":
		case "munder": {
			const parts = children.map((child) => asOne(read(child)));
			if (attributes.accent === "true") return [{ type, children: parts, accent: true }];
			return withoutEmpty(type, parts);
		}
		case "mfrac":
			return [
				{
					type,
					children: children.map((child) => asOne(read(child))),
					...(attributes.linethickness === "0px" && { bare: true }),
				},
			];
		case "mtable":
			return [
				{
					type,
					children: children.map((child) => asOne(read(child))),
					...(/^right left/u.test(attributes.columnalign ?? "") && { aligned: true }),
				},
			];
		case "msqrt":
		case "mtd":
		case "menclose":
			return [{ type, children: row(children) }];
		default:
			return isGroup(type)
				? withoutEmpty(
						type,
						children.map((child) => asOne(read(child))),
					)
				: row(children);
	}
}

/** Scripts that show nothing, as those which only hold a place, are none. */
function withoutEmpty(type: GroupType, children: readonly MathNode[]): MathNode[] {
	const kinds = { msubsup: ["msub", "msup"], munderover: ["munder", "mover"] } as const;
	const [base, first, second] = children;
	if (!base || !first || !/^m(?:su[bp]|under|over)/u.test(type)) return [{ type, children }];
	if (second === undefined) return isEmpty(first) ? shown(base) : [{ type, children }];
	const [below, above] = kinds[type as keyof typeof kinds];
	if (isEmpty(first) && isEmpty(second)) return shown(base);
	if (isEmpty(first)) return [{ type: above, children: [base, second] }];
	if (isEmpty(second)) return [{ type: below, children: [base, first] }];
	return [{ type, children }];
}

const shown = (node: MathNode): MathNode[] => (isEmpty(node) ? [] : [node]);

function isEmpty(node: MathNode): boolean {
	return node.type === "mspace" || (node.type === "mrow" && node.children.every(isEmpty));
}

function isGroup(type: string): type is GroupType {
	return type !== "mrow" && (GROUPS as readonly string[]).includes(type);
}

function space(width: number): MathSpace {
	return { type: "mspace", width: Number.isFinite(width) ? width : 0 };
}

function readLeaf(
	type: MathLeaf["type"],
	{ mathvariant, fence, stretchy }: Readonly<Record<string, string>>,
	children: readonly Made[],
): MathNode[] {
	if (children.some((child) => child.type !== undefined || child.children !== undefined)) {
		const within = row(children);
		const [only] = within;
		// \bmod is a sign that is made of letters.
		if (within.length === 1 && only && isLeaf(only))
			return [only.applied ? only : { ...only, type }];
		return within;
	}
	const text = children
		.map(({ text = "" }) => text)
		.join("")
		.normalize("NFC")
		.replace(/^\|$/u, "∣"); // \middle| has another bar
	if (text === "") return [];
	const plain = mathvariant === undefined || (mathvariant === "normal" && !/^[a-z]$/iu.test(text));
	return [
		{
			type,
			text,
			...(!plain && { variant: mathvariant }),
			...((fence === "true" || stretchy === "false") && { fence: true }),
		},
	];
}

/**
 * A row, in which letters set upright side by side are one name, and digits one number, also where the
 * last has scripts; `:=` is one sign, and names are applied.
 */
function row(children: readonly Made[]): MathNode[] {
	const nodes: MathNode[] = [];
	for (const node of children.flatMap(read)) {
		const last = nodes.at(-1);
		if (last && isLeaf(last) && isLeaf(node)) {
			if (node.text === APPLICATION && last.type === "mi") {
				nodes[nodes.length - 1] = { type: "mi", text: last.text, applied: true };
				continue;
			}
			if (isOneName(last, node) && !last.applied) {
				nodes[nodes.length - 1] = { ...nameFace(last), type: "mi", text: last.text + node.text };
				continue;
			}
			if (last.text === ":" && node.text === "=") {
				nodes[nodes.length - 1] = { type: "mo", text: ":=" };
				continue;
			}
		}
		if (last && isLeaf(last) && !isLeaf(node)) {
			const whole = withWholeBase(last, node);
			if (whole) {
				nodes[nodes.length - 1] = whole;
				continue;
			}
		}
		if (!isLeaf(node) || node.text !== APPLICATION) nodes.push(node);
	}
	return nodes;
}

/** Scripts of the last digit or letter as those of the whole number or name that it ends. */
function withWholeBase(before: MathLeaf, node: MathNode): MathNode | undefined {
	if (!("children" in node) || !/^msu[bp]/u.test(node.type)) return undefined;
	const [base, ...scripts] = node.children;
	if (!base || !isLeaf(base) || before.applied) return undefined;
	const isNumber = before.type === "mn" && base.type === "mn" && /^\d/u.test(base.text);
	if (!isNumber && !isOneName(before, base)) return undefined;
	const whole: MathLeaf = {
		...(isNumber ? {} : nameFace(before)),
		type: isNumber ? "mn" : "mi",
		text: before.text + base.text,
	};
	return { ...node, children: [whole, ...scripts] };
}

/** Whether a node is a sign, a number, a name or words. */
export function isLeaf(node: MathNode): node is MathLeaf {
	return "text" in node;
}

/** Faces in which letters side by side are a name: nobody multiplies in them. */
const OF_NAMES = /^(?:sans-serif|monospace)$/u;

/** Whether letters side by side are one name. */
function isOneName(a: MathLeaf, b: MathLeaf): boolean {
	if (isUpright(a) && isUpright(b)) return true;
	const isIn = ({ type, text, variant = "" }: MathLeaf) =>
		type === "mi" && OF_NAMES.test(variant) && /^[a-z]+$/iu.test(text);
	return a.variant === b.variant && isIn(a) && isIn(b);
}

/** The face of a name, which is upright where nothing is said. */
const nameFace = ({ variant }: MathLeaf) =>
	variant !== undefined && OF_NAMES.test(variant) ? { variant } : {};

/** A letter that is set upright, or a name of some. */
function isUpright({ type, text, variant }: MathLeaf): boolean {
	if (type !== "mi" || !/^[a-z]+$/iu.test(text)) return false;
	return variant === "normal" || (variant === undefined && text.length > 1);
}
