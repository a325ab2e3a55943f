import type { CslItem } from "./cslItem.ts";

/** Year, month and day as far as they are known, in digits: "2024", "03", "16". */
export function datePartsOf({ issued }: CslItem): readonly string[] {
	return (issued?.["date-parts"][0] ?? []).map((part, index) =>
		String(part).padStart(index === 0 ? 4 : 2, "0"),
	);
}
