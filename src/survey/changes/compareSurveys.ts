import type { PaperRecord, SurveyRecord } from "./surveyRecord.ts";

/** A paper of which something is told. */
interface Named {
	readonly slug: string;
	readonly title: string;
}

/** What is otherwise in a survey than in one before it. Each list is in the order of its papers' slugs. */
export interface Changes {
	/** how many papers there were */
	readonly before: number;
	/** the day of the newest listing, ISO, as far as one is known: the day of the changes */
	readonly day: string | undefined;
	readonly added: readonly (Named & { readonly listings: readonly string[] })[];
	readonly gone: readonly Named[];
	/** preprints of which a listing has a newer version */
	readonly versions: readonly (Named & { readonly from: number; readonly to: number })[];
	/** formulas that the same stretch of a listing is shown as now; none where it is shown as text */
	readonly formulas: readonly (Named & {
		readonly raw: string;
		readonly from: string | undefined;
		readonly to: string | undefined;
	})[];
	/** papers filed under another theme, by the themes' titles */
	readonly moved: readonly (Named & { readonly from: string; readonly to: string })[];
	/** results that are told now, or no longer, as their values */
	readonly results: readonly (Named & {
		readonly added: readonly string[];
		readonly gone: readonly string[];
	})[];
}

/** What changed from one survey to the next, of the same name or not. */
export function compareSurveys(before: SurveyRecord, after: SurveyRecord): Changes {
	const old = new Map(before.papers.map((paper) => [paper.slug, paper]));
	const now = new Set(after.papers.map(({ slug }) => slug));
	const sorted = after.papers.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
	const kept = sorted.flatMap((paper) => {
		const was = old.get(paper.slug);
		return was ? [{ was, paper }] : [];
	});
	const days = after.papers.flatMap(({ listings }) => listings.flatMap(({ day }) => day ?? []));
	const titles = new Map([...before.themes, ...after.themes].map(({ id, title }) => [id, title]));
	const titleOf = (theme: string) => titles.get(theme) ?? theme;
	return {
		before: before.papers.length,
		day: days.toSorted().at(-1),
		added: sorted
			.filter(({ slug }) => !old.has(slug))
			.map((paper) => ({ ...named(paper), listings: filesOf(paper) })),
		gone: before.papers
			.filter(({ slug }) => !now.has(slug))
			.map(named)
			.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
		versions: kept.flatMap(({ was, paper }) => {
			const [from, to] = [was.ids.arxivVersion, paper.ids.arxivVersion];
			return from !== undefined && to !== undefined && to > from
				? [{ ...named(paper), from, to }]
				: [];
		}),
		formulas: kept.flatMap(({ was, paper }) =>
			formulaChanges(was, paper).map((change) => ({ ...named(paper), ...change })),
		),
		moved: kept.flatMap(({ was, paper }) => {
			const [from, to] = [was.themes?.[0], paper.themes?.[0]];
			return from === undefined || to === undefined || from === to
				? []
				: [{ ...named(paper), from: titleOf(from), to: titleOf(to) }];
		}),
		results: kept.flatMap(({ was, paper }) => {
			const added = resultsBeside(paper, was);
			const gone = resultsBeside(was, paper);
			return added.length + gone.length > 0 ? [{ ...named(paper), added, gone }] : [];
		}),
	};
}

const named = ({ slug, title }: PaperRecord): Named => ({ slug, title });

const filesOf = ({ listings }: PaperRecord): string[] =>
	[...new Set(listings.map(({ listing }) => listing))].sort();

/** What the stretches that either shows as formulas are shown as. */
function formulaChanges(was: PaperRecord, is: PaperRecord) {
	if (!was.formulas || !is.formulas) return [];
	const [before, after] = [was.formulas, is.formulas].map(
		(formulas) => new Map(formulas.map(({ raw, tex }) => [raw, tex])),
	) as [Map<string, string>, Map<string, string>];
	return [...new Set([...before.keys(), ...after.keys()])]
		.sort()
		.map((raw) => ({ raw, from: before.get(raw), to: after.get(raw) }))
		.filter(({ from, to }) => from !== to);
}

/** The values of results that one tells and the other does not. */
function resultsBeside(one: PaperRecord, other: PaperRecord): string[] {
	if (!one.results || !other.results) return [];
	const known = new Set(other.results.map(({ value, quote }) => `${value}\n${quote}`));
	return one.results
		.filter(({ value, quote }) => !known.has(`${value}\n${quote}`))
		.map(({ value }) => value);
}

/** Whether two surveys tell the same. */
export const isUnchanged = ({ before: _, day: _day, ...lists }: Changes): boolean =>
	Object.values(lists).every(({ length }) => length === 0);
