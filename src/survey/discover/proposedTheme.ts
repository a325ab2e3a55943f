import type { Theme } from "../theme.ts";

/** A paper of a proposed theme or topic. */
export interface Member {
	readonly slug: string;
	/** phrases that speak for it, as they stand in the paper, the weightiest first */
	readonly evidence: readonly string[];
	/** nearly as near to another: it wants a person's eye */
	readonly unsure: boolean;
}

/** A group of papers with the name and the terms that tell it from the others of its level. */
export interface ProposedTopic extends Pick<Theme, "id" | "definition" | "terms" | "counterTerms"> {
	readonly name: string;
	/** the surest first */
	readonly members: readonly Member[];
}

export interface ProposedTheme extends ProposedTopic {
	/** the largest first; none where the theme has too few papers */
	readonly topics: readonly ProposedTopic[];
}
