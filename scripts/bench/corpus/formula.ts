import { alphabets, commonFormulas, greek, letters, operators, relations } from "./formulaParts.ts";
import type { Random } from "./random.ts";
import { lengthOfFormula, valueAt } from "./shape.ts";

/** Of formulas with up to so many signs, the share that everybody writes. */
const COMMON: readonly (readonly [length: number, share: number])[] = [
	[1, 1],
	[3, 0.5],
	[6, 0.52],
	[12, 0.22],
	[22, 0.06],
];

/** A formula in TeX, as long as those of abstracts are: most are a letter or two, some are a line. */
export function formula(random: Random): string {
	const length = Math.round(valueAt(lengthOfFormula, random.next()));
	const [most = Number.POSITIVE_INFINITY, share = 0] =
		COMMON.find(([most]) => length <= most) ?? [];
	const common = random.chance(share) ? (commonFormulas.get(most) ?? []) : [];
	return common.length > 0 ? random.pickByRank(common) : expression(random, length);
}

type Rule = (random: Random, length: number) => string;

/** An expression of about so many signs. */
const expression: Rule = (random, length) => {
	if (length <= 1) return random.pickByRank(letters);
	if (length <= 3) return random.pick(shortest)(random, length);
	if (length <= 7) return random.pick(short)(random, length);
	return random.pick(length <= 14 ? middle : long)(random, length);
};

const letter: Rule = (random) => random.pickByRank(letters);

/** A letter of any alphabet; it takes an index and a power. */
const symbol: Rule = (random, length) =>
	length > 9 && random.chance(0.5)
		? `\\${random.pickByRank(alphabets)}{${letter(random, 1).toUpperCase()}}`
		: length > 4 && random.chance(0.6)
			? `\\${random.pickByRank(greek)}`
			: letter(random, 1);

const number: Rule = (random, length) => {
	if (length >= 4 && random.chance(0.6))
		return `${random.below(10)}.${random.below(10 ** Math.min(3, length - 2))}`;
	return String(1 + random.below(random.chance(0.5) ? 16 : 10 ** Math.min(length, 4)));
};

const indexed: Rule = (random, length) =>
	`${symbol(random, length)}_${random.pickByRank([..."i1tjk20nd"])}`;
const raised: Rule = (random, length) =>
	`${symbol(random, length)}^${random.pickByRank([..."2*dn3k+Tp"])}`;

const shortest: readonly Rule[] = [
	number,
	indexed,
	raised,
	(random) => `${letter(random, 1)}=${1 + random.below(9)}`,
	(random) => `${1 + random.below(99)}\\%`,
];

const short: readonly Rule[] = [
	number,
	indexed,
	raised,
	symbol,
	(random) => `O(${letter(random, 1)}^${random.pickByRank([..."23dk"])})`,
	(random) => `${letter(random, 1)}=${number(random, 3)}`,
	(random) => `${letter(random, 1)} ${random.pick(["<", ">"])} ${letter(random, 1)}`,
	(random) => `${1 + random.below(40)}\\times`,
	(random) => `(${letter(random, 1)}, ${letter(random, 1)})`,
];

const relation: Rule = (random, length) => {
	const sign = random.pickByRank(relations);
	const rest = length - sign.length - 2;
	const left = Math.max(1, Math.floor(rest * (0.1 + 0.4 * random.next())));
	return `${expression(random, left)} ${sign} ${expression(random, rest - left)}`;
};

const joined: Rule = (random, length) => {
	const sign = random.pickByRank(operators);
	const rest = length - sign.length - 2;
	const left = Math.max(1, Math.floor(rest * (0.25 + 0.5 * random.next())));
	return `${expression(random, left)} ${sign} ${expression(random, rest - left)}`;
};

/** A rule of a frame around one expression. */
const around =
	(before: string, after: string): Rule =>
	(random, length) =>
		`${before}${expression(random, Math.max(1, length - before.length - after.length))}${after}`;

const middle: readonly Rule[] = [
	relation,
	relation,
	joined,
	indexed,
	around("O(", ")"),
	around("\\sqrt{", "}"),
	around("\\log ", ""),
	around("\\|", "\\|_2"),
	(random) => `\\mathbb{R}^{${letter(random, 1)}}`,
	(random) => `${number(random, 3)} \\times ${number(random, 3)}`,
	(random) => `\\${random.pickByRank(greek)} = ${number(random, 4)}`,
];

const long: readonly Rule[] = [
	relation,
	relation,
	joined,
	around("\\mathcal{O}(", ")"),
	around("\\tilde{O}(", ")"),
	around("\\Omega(", ")"),
	around("\\sqrt{", "}"),
	around("\\|", "\\|_2^2"),
	around("\\{", "\\}"),
	around("\\mathbb{E}[", "]"),
	around("\\min_{x \\in \\mathcal{X}} ", ""),
	around("\\sum_{i=1}^n ", ""),
	(random, length) => `${symbol(random, 10)}_{${expression(random, Math.min(length - 12, 12))}}`,
	(random, length) => {
		const top = Math.max(1, Math.floor((length - 9) * random.next()));
		return `\\frac{${expression(random, top)}}{${expression(random, Math.max(1, length - 9 - top))}}`;
	},
];
