import { angleTex, numberTex, unitAfter, unitTex } from "./unitTex.ts";

/** What KaTeX lends a macro that reads its arguments itself. */
interface Reader {
	consumeSpaces(): void;
	consumeArgs(count: number): { readonly text: string }[][];
	future(): { readonly text: string };
	popToken(): { readonly text: string };
}

/** A macro by what it makes of what follows. */
export type ArgumentMacro = (reader: Reader) => string;

/** Whether a sign follows. */
function isBefore(given: Reader, sign: string): boolean {
	given.consumeSpaces();
	return given.future().text === sign;
}

/** Whether a sign follows, which is then taken. */
function takes(given: Reader, sign: string): boolean {
	const isThere = isBefore(given, sign);
	if (isThere) given.popToken();
	return isThere;
}

/** The next group or sign. */
function next(given: Reader): string {
	const [tokens = []] = given.consumeArgs(1);
	return tokens
		.map(({ text }) => (/^\\[A-Za-z]+$/u.test(text) ? `${text} ` : text))
		.toReversed()
		.join("");
}

/** The next group, where one follows. */
const group = (given: Reader): string | undefined =>
	isBefore(given, "{") ? next(given) : undefined;

/** What stands in brackets, where they follow. */
function option(given: Reader): string | undefined {
	if (!takes(given, "[")) return undefined;
	const found: string[] = [];
	for (let { text } = given.popToken(); text !== "]" && text !== "EOF"; { text } = given.popToken())
		found.push(text);
	return found.join("");
}

/** Brackets around a group; a star, or a size in brackets, does not matter to them. */
const around =
	(open: string, close: string): ArgumentMacro =>
	(given) => {
		takes(given, "*");
		option(given);
		return `\\left${open}${next(given)}\\right${close}`;
	};

const commutator =
	(open: string, close: string): ArgumentMacro =>
	(given) => {
		takes(given, "*");
		return `\\left${open}${next(given)},${next(given)}\\right${close}`;
	};

const outer: ArgumentMacro = (given) => {
	takes(given, "*");
	const left = next(given);
	return `\\left|${left}\\right\\rangle\\!\\left\\langle ${group(given) ?? left}\\right|`;
};

const element: ArgumentMacro = (given) => {
	takes(given, "*");
	return `\\left\\langle ${next(given)}\\middle|${next(given)}\\middle|${next(given)}\\right\\rangle `;
};

const mean: ArgumentMacro = (given) => {
	takes(given, "*");
	const [operator, state] = [next(given), group(given)];
	return state === undefined
		? `\\left\\langle ${operator}\\right\\rangle `
		: `\\left\\langle ${state}\\middle|${operator}\\middle|${state}\\right\\rangle `;
};

const derivative =
	(sign: string): ArgumentMacro =>
	(given) => {
		takes(given, "*");
		const exponent = power(option(given));
		const [first, second, third] = [next(given), group(given), group(given)];
		if (second === undefined) return `\\frac{${sign}${exponent}}{${sign} ${first}${exponent}}`;
		if (third !== undefined)
			return `\\frac{${sign}^2 ${first}}{${sign} ${second}\\,${sign} ${third}}`;
		return `\\frac{${sign}${exponent} ${first}}{${sign} ${second}${exponent}}`;
	};

const power = (exponent: string | undefined): string =>
	exponent === undefined ? "" : `^{${exponent}}`;

/** A face for a group, where one follows; otherwise the macro is a letter of its author's. */
const face =
	(letter: string, plain: string, starred = plain): ArgumentMacro =>
	(given) => {
		const isStarred = takes(given, "*");
		if (!isStarred && !isBefore(given, "{")) return `\\mathbf{${letter}}`;
		return (isStarred ? starred : plain).replace("#", next(given));
	};

const number: ArgumentMacro = (given) => {
	option(given);
	return numberTex(next(given));
};

const unit: ArgumentMacro = (given) => {
	option(given);
	return unitTex(next(given));
};

const quantity: ArgumentMacro = (given) => {
	option(given);
	const value = next(given);
	return numberTex(value) + unitAfter(next(given));
};

const quantityRange: ArgumentMacro = (given) => {
	option(given);
	const [from, to, units] = [next(given), next(given), next(given)];
	return `${numberTex(from)}\\text{ to }${numberTex(to)}${unitAfter(units)}`;
};

const isotope: ArgumentMacro = (given) => {
	const mass = option(given);
	return `${mass === undefined ? "" : `{}^{${mass}}`}\\mathrm{${next(given)}}`;
};

/** The stage of an ion, as astronomers count it. */
const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

const ion: ArgumentMacro = (given) => {
	const [name, stage] = [next(given), next(given).trim()];
	const roman = /^\d$|^10$/u.test(stage) ? ROMAN[Number(stage)] : stage.toUpperCase();
	return `\\mathrm{${name}\\,{\\scriptstyle ${roman}}}`;
};

/**
 * Macros of siunitx, physics, chemformula and AASTeX that take what may be left out: a star, an option, a
 * second group.
 */
export const argumentMacros: Readonly<Record<string, ArgumentMacro>> = {
	"\\num": number,
	"\\si": unit,
	"\\unit": unit,
	"\\SI": quantity,
	"\\SIrange": quantityRange,
	"\\qtyrange": quantityRange,
	"\\numrange": (given) => {
		option(given);
		return `${numberTex(next(given))}\\text{ to }${numberTex(next(given))}`;
	},
	"\\ang": (given) => {
		option(given);
		return angleTex(next(given));
	},
	// Of siunitx with two groups, of physics with brackets that follow, or with one group.
	"\\qty": (given) => {
		takes(given, "*");
		if (isBefore(given, "(") || isBefore(given, "|")) return "";
		const inBrackets = option(given);
		if (inBrackets !== undefined && !isBefore(given, "{")) return `\\left[${inBrackets}\\right]`;
		const [value, units] = [next(given), group(given)];
		return units === undefined
			? `\\left\\{${value}\\right\\}`
			: numberTex(value) + unitAfter(units);
	},
	"\\abs": around("|", "|"),
	"\\absolutevalue": around("|", "|"),
	"\\norm": around("\\|", "\\|"),
	"\\pqty": around("(", ")"),
	"\\bqty": around("[", "]"),
	"\\Bqty": around("\\{", "\\}"),
	"\\vqty": around("|", "|"),
	"\\comm": commutator("[", "]"),
	"\\commutator": commutator("[", "]"),
	"\\acomm": commutator("\\{", "\\}"),
	"\\anticommutator": commutator("\\{", "\\}"),
	"\\poissonbracket": commutator("\\{", "\\}"),
	"\\ketbra": outer,
	"\\dyad": outer,
	"\\outerproduct": outer,
	"\\mel": element,
	"\\matrixel": element,
	"\\matrixelement": element,
	"\\expval": mean,
	"\\ev": mean,
	"\\expectationvalue": mean,
	"\\braket": (given) => {
		takes(given, "*");
		const left = next(given);
		const right = left.includes("|") ? undefined : group(given);
		const whole = right === undefined ? left : `${left}|${right}`;
		return `\\left\\langle ${whole.replace(/\|/gu, "\\middle|")}\\right\\rangle `;
	},
	"\\dv": derivative("\\mathrm{d}"),
	"\\derivative": derivative("\\mathrm{d}"),
	"\\pdv": derivative("\\partial "),
	"\\partialderivative": derivative("\\partial "),
	"\\dd": (given) => {
		const exponent = power(option(given));
		const variable = group(given);
		return `\\mathrm{d}${exponent}${variable === undefined ? "" : `{${variable}}`}`;
	},
	"\\eval": (given) => {
		takes(given, "*");
		return `\\left.${next(given)}\\right|`;
	},
	"\\vb": face("b", "\\mathbf{#}", "\\boldsymbol{#}"),
	"\\va": face("a", "\\vec{\\mathbf{#}}", "\\vec{\\boldsymbol{#}}"),
	"\\vu": face("u", "\\hat{\\mathbf{#}}", "\\hat{\\boldsymbol{#}}"),
	"\\bs": face("s", "\\boldsymbol{#}"),
	"\\ch": (given) => {
		const formula = group(given);
		return formula === undefined ? "\\operatorname{ch}" : `\\ce{${formula}}`;
	},
	"\\isotope": isotope,
	"\\nuclide": isotope,
	"\\ion": ion,
};
