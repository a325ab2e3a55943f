import type { CslName } from "../../survey/cite/cslItem.ts";
import { isOrganisation } from "../../survey/cite/isOrganisation.ts";
import { saidName } from "../../survey/cite/saidName.ts";

/** Who made something, for schema.org. A name that nobody takes apart is said as it is. */
export function agent(name: CslName): Readonly<Record<string, string>> {
	if ("literal" in name)
		return {
			"@type": isOrganisation(name.literal) ? "Organization" : "Person",
			name: name.literal,
		};
	return {
		"@type": "Person",
		name: saidName(name),
		familyName: [name["non-dropping-particle"], name.family].filter(Boolean).join(" "),
		...(name.given && { givenName: name.given }),
		...(name.suffix && { honorificSuffix: name.suffix }),
	};
}
