import { distinctNames } from "../../text/distinctNames.ts";
import { slugOf } from "../merge/slugOf.ts";
import type { GivenPaper } from "../words/readCorpus.ts";
import { type Spellings, writeShown } from "../words/spellings.ts";
import { chooseTerms, type WeightedPhrase } from "./chooseTerms.ts";
import { commonRoots } from "./commonRoots.ts";
import type { CountedPhrase } from "./countPhrases.ts";
import { defineGroup } from "./defineGroup.ts";
import type { Grouped } from "./groupPapers.ts";
import { nameCandidates } from "./nameCandidates.ts";
import { nameGroups } from "./nameGroups.ts";
import type { Member, ProposedTopic } from "./proposedTheme.ts";
import { tellingPhrases } from "./tellingPhrases.ts";

/** The papers among which groups were found, with what stands in them. */
export interface Corpus {
	readonly papers: readonly GivenPaper[];
	readonly phrases: ReadonlyMap<string, CountedPhrase>;
	readonly spellings: Spellings;
}

/** How many phrases speak for a member. */
const EVIDENCE = 3;
/** So many phrases of each other group are looked through for what speaks against one. */
const AGAINST = 40;

/**
 * Families of groups with their names, terms and the evidence for each paper. Names and ids are told
 * apart within a family.
 *
 * @param taken ids that none may have
 */
export function describeGroups(
	families: readonly (readonly (readonly Grouped[])[])[],
	{ papers, phrases, spellings }: Corpus,
	taken: readonly string[],
): ProposedTopic[][] {
	const groups = families.flat();
	const familyOf = families.flatMap((family, at) => family.map(() => at));
	const groupOf = papers.map((): number | undefined => undefined);
	for (const [group, members] of groups.entries())
		for (const { paper } of members) groupOf[paper] = group;
	const telling = tellingPhrases(phrases.values(), groupOf, familyOf);
	return families.map((family, own) => {
		const numbers = [...familyOf.keys()].filter((group) => familyOf[group] === own);
		const candidates = numbers.map((group) =>
			nameCandidates(telling[group]!, groups[group]!.length),
		);
		const sizes = family.map((members) => members.length);
		const common = commonRoots(phrases.values(), new Set(family.flat().map(({ paper }) => paper)));
		const names = nameGroups(candidates, sizes, spellings, common);
		const ids = distinctNames([...taken, ...names.map(idOf)]).slice(taken.length);
		return family.map((members, at): ProposedTopic => {
			const group = numbers[at]!;
			const against = numbers
				.filter((other) => other !== group)
				.flatMap((other) => telling[other]!.slice(0, AGAINST));
			const isMember = (paper: number) => groupOf[paper] === group;
			const chosen = chooseTerms(telling[group]!, isMember, against);
			return {
				id: ids[at]!,
				name: names[at]!,
				definition: defineGroup(candidates[at]!, spellings),
				terms: chosen.terms,
				counterTerms: chosen.counterTerms,
				members: members.map(
					({ paper, unsure }): Member => ({
						slug: papers[paper]!.slug,
						evidence: evidenceFor(paper, chosen.phrases),
						unsure,
					}),
				),
			};
		});
	});
}

/** The name of a file and of an address: it begins with a letter. */
const idOf = (name: string) =>
	slugOf(name)
		.replace(/^(?![a-z])/u, "theme-")
		.replace(/-$/u, "");

/** The heaviest phrases of a paper, as they stand there first, none within another. */
function evidenceFor(paper: number, phrases: readonly WeightedPhrase[]): string[] {
	const shown = phrases
		.filter(({ phrase }) => phrase.places.has(paper))
		.sort((a, b) => b.weight * b.phrase.length - a.weight * a.phrase.length)
		.map(({ phrase }) => writeShown(phrase.places.get(paper)![0]!.words));
	return shown
		.filter((text, at) => !shown.slice(0, at).some((other) => other.includes(text)))
		.slice(0, EVIDENCE);
}
