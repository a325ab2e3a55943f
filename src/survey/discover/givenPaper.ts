import type { RepairedPaper } from "../model.ts";
import { proseText } from "../text/inlines.ts";
import type { GivenPaper } from "./proposedTheme.ts";

/** What themes are found by in a repaired paper. */
export function givenPaper({ slug, title, abstract }: RepairedPaper): GivenPaper {
	return { slug, title: proseText(title.inlines), abstract: proseText(abstract.inlines) };
}
