import { PROPOSED, UNFILED } from "../theme.ts";
import { bySlug, type GivenPaper, type ReadCorpus, readCorpus } from "../words/readCorpus.ts";
import { readWords, type Word } from "../words/readWords.ts";
import { spellingsOf } from "../words/spellings.ts";
import { countPhrases } from "./countPhrases.ts";
import { describeGroups } from "./describeGroups.ts";
import { type Grouped, groupPapers } from "./groupPapers.ts";
import type { ProposedTheme, ProposedTopic } from "./proposedTheme.ts";

/** A theme of fewer papers has no topics. */
const LEAST_FOR_TOPICS = 12;

/** What else counts where themes are found. */
export interface Surroundings {
	/** papers that stand elsewhere already: the themes are told from them too */
	readonly others?: readonly GivenPaper[];
	/** ids that no theme may have */
	readonly taken?: readonly string[];
}

/**
 * The themes of a corpus, the largest first: groups of papers that share their words, with a name, terms
 * and topics. The same for any order of the papers. A paper that shares no word with others is in none.
 */
export function proposeThemes(
	papers: readonly GivenPaper[],
	{ others = [], taken = [] }: Surroundings = {},
): ProposedTheme[] {
	const elsewhere = others.toSorted(bySlug);
	return themesOf(readCorpus(papers), { papers: elsewhere, words: readWords(elsewhere) }, taken);
}

/**
 * As `proposeThemes`, of papers that are read already.
 *
 * @param others papers that stand elsewhere, read too
 */
export function themesOf(
	own: ReadCorpus,
	others: Pick<ReadCorpus, "papers" | "words">,
	taken: readonly string[],
): ProposedTheme[] {
	const words = [...own.words, ...others.words];
	const corpus = {
		papers: [...own.papers, ...others.papers],
		phrases: countPhrases(words),
		spellings: spellingsOf(words),
	};
	const groups = groupPapers(own.words, own.nearness);
	const [themes = []] = describeGroups([groups], corpus, [...RESERVED, ...taken]);
	const topics = describeGroups(
		groups.map((group) => topicsOf(group, words)),
		corpus,
		[],
	);
	return themes
		.map(
			(theme, at): ProposedTheme => ({ ...theme, topics: severalOf(topics[at]!.filter(isTold)) }),
		)
		.filter(isTold);
}

/** Papers that share nothing which could be said are no theme. */
const isTold = ({ name, terms }: ProposedTopic) => name !== "" && Object.keys(terms).length > 0;

/** One topic alone divides nothing. */
const severalOf = (topics: readonly ProposedTopic[]) => (topics.length > 1 ? topics : []);

/** The groups within a group. */
function topicsOf(
	group: readonly Grouped[],
	words: readonly (readonly Word[])[],
): readonly (readonly Grouped[])[] {
	if (group.length < LEAST_FOR_TOPICS) return [];
	const members = group.map(({ paper }) => paper).sort((a, b) => a - b);
	return groupPapers(members.map((paper) => words[paper]!)).map((topic) =>
		topic.map((one) => ({ ...one, paper: members[one.paper]! })),
	);
}

const RESERVED = [UNFILED, PROPOSED, "survey"];
