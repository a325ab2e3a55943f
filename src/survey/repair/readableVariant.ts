import type { Variant } from "../model.ts";
import { plainText } from "../text/inlines.ts";
import { applyMatches } from "./applyMatches.ts";
import { residueMatches } from "./residueMatches.ts";
import { wholeMatches } from "./wholeMatches.ts";

/**
 * What another listing tells otherwise, to be read beside the paper: whole formulas as plain signs, and no
 * residue of an export. Nothing is recovered in it, since the page sets its own text.
 */
export function readableVariant(variant: Variant): Variant {
	const { title, abstract } = variant;
	const read = (field: "title" | "abstract", text: string) => {
		const { formulas, refused, unwrapped } = wholeMatches(text, false);
		const byRule = [...unwrapped, ...residueMatches(text, [...formulas, ...refused])];
		return plainText(applyMatches(field, text, byRule, formulas).inlines);
	};
	return {
		...variant,
		...(title !== undefined && { title: read("title", title) }),
		...(abstract !== undefined && { abstract: read("abstract", abstract) }),
	};
}
