import type { CuratedPaper } from "../../survey/curation/parseCuration.ts";
import type { Decisions } from "../../survey/curation/write/change.ts";
import type { Details, RepairedPaper, RepairedText } from "../../survey/model.ts";
import { asDecisions } from "./asDecisions.ts";
import { chooseFacts } from "./chooseFacts.ts";
import type { Conflict } from "./conflict.ts";
import type { FactKey, Facts } from "./facts.ts";
import type { FoundRecord } from "./foundRecord.ts";
import { agreesOnAuthors, type ListedPaper } from "./judge.ts";
import type { JudgedRecord } from "./judgedRecord.ts";
import { judgeRecords } from "./judgeRecords.ts";
import { bestOriginal, nameOfOriginal } from "./originals/bestOriginal.ts";
import { type ProposedFormulas, proposeFormulas } from "./originals/proposeFormulas.ts";
import { noScore, type RecoveryScore, scoreRecovery } from "./originals/scoreRecovery.ts";
import { type SourceKey, sourcesOf } from "./sourcesOf.ts";

/** A paper of the survey, as it is without what earlier runs found. */
export interface GivenPaper {
	readonly paper: RepairedPaper;
	/** its abstract without any decision of a person */
	readonly byRules: RepairedText;
	/** what a person decided about it, in any file */
	readonly curated: CuratedPaper | undefined;
	/** whether its listings left TeX whole, so that no original restores any */
	readonly keepsTex: boolean;
}

/** What records make of a paper. */
export interface EnrichedOutcome {
	readonly slug: string;
	readonly title: string;
	readonly accepted: readonly JudgedRecord[];
	/** a person must look at these, with what each would tell */
	readonly open: readonly (JudgedRecord & { readonly facts: Facts })[];
	/** about what accepted records contradict one another, and no person has decided */
	readonly conflicts: readonly Conflict[];
	/** what is to be written, by key; empty where there is nothing new */
	readonly decisions: Pick<Decisions, SourceKey | "sources">;
	/** who told each */
	readonly tellers: ReadonlyMap<SourceKey, readonly FoundRecord[]>;
	/** keys that a person holds already, though a record says something else */
	readonly kept: readonly SourceKey[];
	readonly formulas: ProposedFormulas | undefined;
	readonly score: RecoveryScore;
}

/** Enriches a paper by what may be records of it. */
export function enrichPaper(given: GivenPaper, records: readonly FoundRecord[]): EnrichedOutcome {
	const { paper, curated, byRules, keepsTex } = given;
	const listed = listedPaper(paper);
	const judged = judgeRecords(listed, records, curated?.decisions.sources ?? []);
	const accepted = judged.filter(({ judgement }) => judgement.verdict === "accepted");
	const found = accepted.map(({ record }) => record);
	const { facts, tellers, conflicts } = chooseFacts(found, (record) =>
		agreesOnAuthors(listed, record),
	);
	const fresh = newFacts(facts, paper, curated);
	const original = keepsTex ? undefined : bestOriginal(paper.abstract.listed, found);
	const formulas =
		original &&
		proposeFormulas({ ...paper, curated }, original.aligned, nameOfOriginal(original.record));
	const telling = new Map<SourceKey, readonly FoundRecord[]>(
		[...tellers].filter(([key]) => key in fresh),
	);
	if (original && formulas?.decisions) telling.set("formulas", [original.record]);
	const sources = sourcesOf(accepted, telling, curated?.decisions.sources ?? []);
	return {
		...{ slug: paper.slug, title: paper.title.listed, accepted, formulas },
		conflicts: conflicts
			.map(({ options, ...conflict }) => ({
				...conflict,
				options: options.map((one) => ({ ...one, facts: newFacts(one.facts, paper, curated) })),
			}))
			.filter(({ options }) => options.some(({ facts }) => Object.keys(facts).length > 0)),
		open: judged
			.filter(({ judgement }) => judgement.verdict === "open")
			.map((one) => ({
				...one,
				facts: newFacts(chooseFacts([one.record], () => true).facts, paper, curated),
			})),
		decisions: { ...asDecisions(fresh), ...(sources && { sources }) },
		tellers: telling,
		kept: keptKeys(facts, curated),
		score: original ? scoreRecovery(byRules, original.aligned) : noScore,
	};
}

/** What of a paper its listings tell, and what a person stated. */
export function listedPaper({ title, abstract, authors, details }: RepairedPaper): ListedPaper {
	return {
		title: title.listed,
		abstract: abstract.listed,
		authors,
		ids: details?.ids ?? {},
	};
}

/** The facts that neither a listing tells nor a person has decided about. */
function newFacts(facts: Facts, paper: RepairedPaper, curated: CuratedPaper | undefined): Facts {
	const { ids = {}, ...details }: Details = paper.details ?? {};
	const isTold = (key: FactKey): boolean => {
		if (curated && key in curated.decisions) return true;
		if (key === "authors") return paper.authors?.kind === "names";
		if (key === "date") return !isFuller(facts.date, paper.date);
		if (key === "published")
			return curated?.decisions.date !== undefined || !isOfOtherYear(facts.published, paper);
		if (key === "url") return paper.url !== undefined;
		if (key === "volume" || key === "issue" || key === "pages") return details.venue !== undefined;
		return key === "venue" || key === "categories" ? details[key] !== undefined : false;
	};
	const fresh = Object.entries(facts).filter(([key]) => !isTold(key as FactKey));
	return Object.fromEntries(
		fresh.flatMap(([key, value]): [string, unknown][] => {
			if (key !== "ids") return [[key, value]];
			const others = Object.entries(value as object).filter(([name]) => !(name in ids));
			return others.length > 0 ? [[key, Object.fromEntries(others)]] : [];
		}),
	);
}

/** Whether a paper came out in another year than its listing says, which does not tell the venue. */
const isOfOtherYear = (published: string | undefined, { date, details }: RepairedPaper): boolean =>
	date !== undefined && details?.venue === undefined && published?.slice(0, 4) !== date.slice(0, 4);

/** Whether a date says more than another, and nothing else. */
const isFuller = (date: string | undefined, listed: string | undefined): boolean =>
	date !== undefined &&
	(listed === undefined || (date.length > listed.length && date.startsWith(listed)));

/** The keys about which a person decided otherwise. */
function keptKeys(facts: Facts, curated: CuratedPaper | undefined): SourceKey[] {
	const decisions: Readonly<Record<string, unknown>> = curated?.decisions ?? {};
	return (Object.keys(facts) as FactKey[]).filter(
		(key) => key in decisions && JSON.stringify(decisions[key]) !== JSON.stringify(facts[key]),
	);
}
