import { slugOf } from "../merge/slugOf.ts";
import { foldName } from "./foldName.ts";

/** An address for each name; where names read alike there, the later gets a number. */
export function distinctSlugs(names: readonly string[]): string[] {
	const taken = new Set<string>();
	/** the last number that was given */
	const numbers = new Map<string, number>();
	return names.map((name) => {
		const slug = slugOf(foldName(name));
		let own = slug;
		for (let number = numbers.get(slug) ?? 2; taken.has(own); number++) {
			own = `${slug}-${number}`;
			numbers.set(slug, number + 1);
		}
		taken.add(own);
		return own;
	});
}
