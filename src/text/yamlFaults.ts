import {
	type Document,
	isMap,
	isScalar,
	Lexer,
	type Node,
	type Pair,
	visit,
	type YAMLError,
} from "yaml";
import { quote } from "./quote.ts";

/** What is wrong in a YAML text, and what to do about it. */
export interface YamlFault {
	readonly found: string;
	readonly todo: string;
}

const IN_QUOTES = "put text that begins with a sign such as * & ! ` @ % in quotes";

/** The errors that the library names in words of its own trade, by their codes. */
const told: Readonly<Record<string, YamlFault>> = {
	TAB_AS_INDENT: { found: "a tab before the text", todo: "indent by blanks, two a level" },
	MULTIPLE_DOCS: {
		found: "a line --- or ..., at which a second document begins",
		todo: "remove the line, and keep all keys in one document",
	},
	BAD_DIRECTIVE: { found: "a directive, a line that begins with %", todo: "remove the line" },
	TAG_RESOLVE_FAILED: { found: "a tag, a word that begins with !", todo: IN_QUOTES },
	BAD_SCALAR_START: { found: "text that begins with a sign of YAML’s own", todo: IN_QUOTES },
	BAD_ALIAS: { found: "a * or & without a name", todo: IN_QUOTES },
	MISSING_CHAR: {
		found: "a quote or a bracket that is not closed, or a key without its colon",
		todo: "close it, or write the line as `key: value`",
	},
};

/** An error of the library for a person: the line as it stands, and what is wrong with it. */
export function tellYaml({ code, message, pos }: YAMLError, text: string): YamlFault {
	const start = text.lastIndexOf("\n", pos[0] - 1) + 1;
	const line = quote(text.slice(start).split("\n", 1)[0] ?? "", 100);
	const known = Object.hasOwn(told, code) ? told[code] : undefined;
	return {
		found: `${line}: ${known?.found ?? message}`,
		todo:
			known?.todo ??
			"correct the line; indent by two spaces, and put text that holds “: ” or begins with a sign in quotes",
	};
}

/**
 * What a person writes is hardly four brackets deep; the library's time grows with the square of the
 * depth.
 */
const DEEPEST = 50;

/** The lexemes that stand for no signs of the text. */
const [DOCUMENT, FLOW_END, SCALAR] = ["\u0002", "\u0018", "\u001F"];

const STEPS: Readonly<Record<string, number>> = { "[": 1, "{": 1, "]": -1, "}": -1 };

/** A bracket within too many others, which mostly means that brackets are not closed. */
export function tooDeep(text: string): (YamlFault & { offset: number }) | undefined {
	let depth = 0;
	let offset = 0;
	let before = "";
	for (const lexeme of new Lexer().lex(text)) {
		if (before !== SCALAR) depth += STEPS[lexeme] ?? 0;
		before = lexeme;
		if (depth > DEEPEST) {
			const found = `a bracket within ${DEEPEST} others that are not closed`;
			return {
				offset,
				found,
				todo: "close the brackets, or put text that begins with one in quotes",
			};
		}
		if (lexeme !== SCALAR && lexeme !== DOCUMENT && lexeme !== FLOW_END) offset += lexeme.length;
	}
	return undefined;
}

/** What is YAML, but no plain value: it would be read otherwise than it looks. */
export function unplainParts(document: Document.Parsed): (YamlFault & { offset: number })[] {
	const parts: (YamlFault & { offset: number })[] = [];
	const add = (node: Node | null, found: string, todo: string) =>
		parts.push({ offset: node?.range?.[0] ?? 0, found, todo });
	const checkNode = (node: Node) => {
		if ("anchor" in node && node.anchor) add(node, `an anchor, &${node.anchor}`, IN_QUOTES);
		if (node.tag) add(node, `a tag, ${node.tag.replace(/^tag:yaml.org,2002:/u, "!!")}`, IN_QUOTES);
	};
	visit(document, {
		Alias(_, alias) {
			add(alias, `an alias, *${alias.source}`, IN_QUOTES);
		},
		Value(_, node) {
			checkNode(node);
			if (isMap(node)) checkKeys(node.items, add);
		},
	});
	return parts.toSorted((a, b) => a.offset - b.offset);
}

/** Keys must be texts, and two of them must not be one when they are read. */
function checkKeys(
	items: readonly Pair[],
	add: (node: Node | null, found: string, todo: string) => void,
): void {
	const names = new Set<string>();
	for (const { key } of items) {
		const node = key as Node | null;
		const name = isScalar(key) ? String(key.value) : undefined;
		if (name === undefined)
			add(node, "a key that is no text", "write the key as one word, or in quotes");
		else if (name === "<<")
			add(node, "a merge key, <<", "write out the keys that it would bring in");
		else if (names.has(name))
			add(
				node,
				`the key ${quote(name)} for the second time`,
				"keep the right one of the two and remove the other",
			);
		names.add(name ?? "");
	}
}
