import { drawnSigns, faces, marks, signTex } from "./signTables.ts";

/** Up to two levels of groups. */
const GROUP = "\\{(?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*\\}";
const textGroup = new RegExp(`(\\\\(?:text[a-z]*|mbox|hbox)\\s*${GROUP})`, "u");

/** Signs besides letters that KaTeX takes in text. */
const OF_TEXT = "–—‘’“”…′·°¥£©®\u3000";
const marked = new RegExp(`(\\\\[A-Za-z]+|[^\\s{}\\\\])([${Object.keys(marks).join("")}])`, "gu");
const struck = /(\\[A-Za-z]+|[^\s{}\\])\u0338/gu;

/**
 * Writes the signs of Unicode in a formula that KaTeX refuses, or sets badly, as TeX that it takes: in a
 * formula as they are, within `\text{…}` between dollars.
 */
export function relaxSigns(tex: string): string {
	if (!/[^\0-\x7f]/u.test(tex)) return tex;
	return tex
		.split(textGroup)
		.map((part, at) => (at % 2 === 0 ? inFormula(part) : inText(part)))
		.join("");
}

/** Draws signs that no face of KaTeX has from others. For the eye alone. */
export function drawSigns(tex: string): string {
	if (!/[^\0-\x7f]/u.test(tex)) return tex;
	const draw = (part: string, isText: boolean) =>
		Array.from(part, (sign) => {
			const drawn = Object.hasOwn(drawnSigns, sign) ? drawnSigns[sign]! : undefined;
			return drawn === undefined ? sign : isText ? `$${drawn}$` : drawn;
		}).join("");
	return tex
		.split(textGroup)
		.map((part, at) => (at % 2 === 0 ? draw(part, false) : betweenDollars(part, draw)))
		.join("");
}

function inFormula(tex: string): string {
	const hasPair = [...tex].filter((sign) => /[‖∥]/u.test(sign)).length % 2 === 0;
	const opens = tex.includes("“");
	return Array.from(
		tex
			.replace(struck, "\\not$1")
			.replace(marked, (_, base: string, mark: string) => `${marks[mark]}{${base}}`)
			.replace(/(?<=[\dA-Za-z])[–‒](?=[\dA-Za-z])/gu, "{\\text{–}}")
			.replace(/[–‒]/gu, (dash, at: number, whole: string) => (isInBraces(whole, at) ? dash : "-"))
			.replace(
				/([√∛∜])\s*(?:(\d[\d.]*)|(?=[\\{A-Za-z]|\p{Script=Greek})|)/gu,
				(found, sign: string, number: string | undefined, at: number, whole: string) => {
					const { of, bare } = ROOTS[sign]!;
					if (number !== undefined) return `${of}{${number}}`;
					const after = whole.slice(at + found.length);
					if (/^[A-Za-z]/u.test(after)) return `${of} `;
					return /^[\\{\p{Script=Greek}]/u.test(after) ? of : `{${bare}}`;
				},
			),
		(sign) => {
			if (/[‖∥]/u.test(sign)) return hasPair ? "\\|" : sign === "‖" ? "\\|" : "\\parallel ";
			if (sign === "”") return opens ? "{\\text{”}}" : "''";
			return write(sign);
		},
	).join("");
}

const ROOTS: Readonly<Record<string, { readonly of: string; readonly bare: string }>> = {
	"√": { of: "\\sqrt", bare: "\\surd" },
	"∛": { of: "\\sqrt[3]", bare: "{}^3\\surd" },
	"∜": { of: "\\sqrt[4]", bare: "{}^4\\surd" },
};

/** Whether a sign is all that a group of text holds. */
const isInBraces = (tex: string, at: number): boolean =>
	tex.slice(Math.max(0, at - 6), at) === "\\text{";

/** The TeX of a sign, or the sign. */
function write(sign: string): string {
	const known = signTex.get(sign);
	if (known !== undefined) return known;
	const code = sign.codePointAt(0)!;
	const face = faces.find(({ from, to }) => code >= from && code <= to);
	return face ? face.tex.replace("#", sign.normalize("NFKC")) : sign;
}

/** Within `\text{…}` a sign that is none of text stands between dollars, and every blank is one. */
function inText(group: string): string {
	return betweenDollars(group, (part, isText) =>
		isText ? Array.from(part, writeInText).join("") : inFormula(part),
	);
}

function writeInText(sign: string): string {
	if (/[\0-\x7f]/u.test(sign) || OF_TEXT.includes(sign)) return sign;
	const written = write(sign);
	if (written === "") return "";
	if (/^(?:~|\\[,:]|\\enspace |\\quad )$/u.test(written)) return " ";
	const words = /^(?:\{\\text\{([^{}\\]*)\}\}|([a-z]+))$/u.exec(written);
	if (words) return words[1] ?? words[2]!;
	const isLetter = /[\p{L}\p{M}]/u.test(sign) && written === sign;
	return isLetter || Object.hasOwn(drawnSigns, sign) ? sign : `$${inFormula(sign)}$`;
}

/** Does something with what stands in a text, and with what stands between dollars in it. */
function betweenDollars(group: string, make: (part: string, isText: boolean) => string): string {
	return group
		.split(/((?<!\\)\$)/u)
		.map((part, at) => (at % 2 === 1 ? part : make(part, at % 4 === 0)))
		.join("");
}
