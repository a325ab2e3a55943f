import type { Details } from "../survey/model.ts";

/** Where a paper stands in its venue: "vol. 18, no. 3, pp. 1201–1220"; empty where no listing says. */
export function placeInVenue({ volume, issue, pages }: Details = {}): string {
	return [
		volume && `vol. ${volume}`,
		issue && `no. ${issue}`,
		pages && `${/^\d+$/u.test(pages) ? "p." : "pp."} ${pages}`,
	]
		.filter(Boolean)
		.join(", ");
}
