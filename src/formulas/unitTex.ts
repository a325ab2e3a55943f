import { powersAfter, powersBefore, unitNames, unitPrefixes } from "./unitNames.ts";

/** A unit of a product of units. */
interface Unit {
	name: string;
	power: number | string;
}

const known = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
	Object.hasOwn(table, name) ? table[name] : undefined;

/**
 * The units of siunitx as TeX: `\kilo\meter\per\second` is `\mathrm{km\,s^{-1}}`, `kg.m^2` is
 * `\mathrm{kg\,m^2}`. A command that is none of units stays.
 */
export function unitTex(source: string): string {
	if (!source.includes("\\")) return `\\mathrm{${source.trim().replace(/[.~]/gu, "\\,")}}`;
	const units: Unit[] = [];
	let [prefix, power, sign] = ["", 1, 1];
	for (const [, command, braces, literal] of source.matchAll(
		/\\([A-Za-z]+)\s*(?:\{([^{}]*)\})?|([^\\\s]+)/gu,
	)) {
		const last = units.at(-1);
		const name = command ?? "";
		const after = known(powersAfter, name);
		if (name === "per") sign = -1;
		else if (known(powersBefore, name)) power = powersBefore[name]!;
		else if (known(unitPrefixes, name)) prefix += unitPrefixes[name]!;
		else if (after && last) last.power = Math.sign(Number(last.power)) * after;
		else if (/^(?:tothe|raiseto)$/u.test(name) && last && braces)
			last.power = Number(last.power) < 0 ? `-${braces}` : braces;
		else if (command === undefined && /^\^/u.test(literal!) && last) last.name += literal!;
		else {
			const symbol = command === undefined ? literal! : (known(unitNames, name) ?? `\\${name} `);
			units.push({ name: prefix + symbol, power: sign * power });
			[prefix, power, sign] = ["", 1, 1];
		}
	}
	const product = units.map(({ name, power }) => (power === 1 ? name : `${name}^{${power}}`));
	return `\\mathrm{${product.join("\\,")}}`;
}

/** A unit with the blank before it, which an angle has not. */
export function unitAfter(source: string): string {
	return /^\\(?:degree|arcminute|arcsecond)\s*$/u.test(source)
		? `{${unitNames[source.trim().slice(1)]}}`
		: `\\,${unitTex(source)}`;
}

/** The numbers of siunitx as TeX: `1.5e-3` is `1.5\times10^{-3}`, `5 +- 1` is `5\pm1`. */
export function numberTex(source: string): string {
	return source
		.replace(/\s+/gu, "")
		.replace(/\+-|\+\/-/gu, "\\pm ")
		.replace(/(?<=\d)x(?=\d)/gu, "\\times ")
		.replace(
			/(\d\)?)?[eEdD]([-+]?\d+)/gu,
			(_, digit: string | undefined, power: string) =>
				`${digit === undefined ? "" : `${digit}\\times `}10^{${power.replace(/^\+/u, "")}}`,
		);
}

/** The angles of siunitx: `45;30;` is `45^\circ30'`. */
export function angleTex(source: string): string {
	const marks = ["^\\circ ", "'", "''"];
	return source
		.split(";")
		.map((part, at) => (part.trim() === "" ? "" : numberTex(part) + marks[at]))
		.join("");
}
