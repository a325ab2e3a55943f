import type { CslItem, CslName } from "../cite/cslItem.ts";

/**
 * How a text names a work: "Guo 2017", "Ho & Salimans 2022", "Guo et al. 2017"; by its title where nobody is
 * named.
 */
export function authorsAndYear({ author = [], issued, title }: CslItem): string {
	const year = issued?.["date-parts"][0][0];
	const [first, second, third] = author.map(familyName);
	const who =
		first === undefined
			? title
			: second === undefined
				? first
				: third === undefined && second !== OTHERS
					? `${first} & ${second}`
					: `${first} ${OTHERS}`;
	return [who, year].filter(Boolean).join(" ");
}

const OTHERS = "et al.";

function familyName(name: CslName): string {
	if ("literal" in name) return name.literal;
	return [name["non-dropping-particle"], name.family].filter(Boolean).join(" ");
}

/** Works of one name get letters, in their order: "Liu et al. 2024a", "Liu et al. 2024b". */
export function withLetters<Work extends { readonly name: string }>(
	works: readonly Work[],
): readonly Work[] {
	const namesakes = Map.groupBy(works, ({ name }) => name);
	return works.map((work) => {
		const same = namesakes.get(work.name) ?? [];
		const letter = String.fromCodePoint(0x61 + same.indexOf(work));
		return same.length > 1 ? { ...work, name: `${work.name}${letter}` } : work;
	});
}
