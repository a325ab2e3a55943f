import type { Root } from "hast";
import type { Transformer } from "unified";

/**
 * Ends the compilation of an essay where rehype-katex could not set one of its
 * formulas: its author is to correct it, and no page shows it in red.
 */
export function refuseFormulas(): Transformer<Root> {
	return (_, file) => {
		const refused = file.messages.find(({ source }) => source === "rehype-katex");
		if (refused) throw refused;
	};
}
