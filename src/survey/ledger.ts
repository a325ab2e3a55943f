import { titleKey } from "../text/titleKey.ts";
import { formats } from "./listing/formats.ts";
import type {
	Appearance,
	Entry,
	Listing,
	Paper,
	Place,
	PrintedDate,
	RepairedPaper,
	RepairedText,
	SegmentRole,
} from "./model.ts";

/** Where the characters of the listings went, in UTF-16 units. */
export interface Ledger {
	/** of the listings, after decoding */
	readonly characters: number;
	/** shown on a paper's page as listed */
	readonly shown: number;
	/** replaced by an edit that names them, by rule; of each paper once */
	readonly edited: Readonly<Record<string, number>>;
	/** needed by no page, by reason */
	readonly boilerplate: Readonly<Record<string, number>>;
	/** gone without a trace: always empty, or the build is at fault */
	readonly lost: readonly Loss[];
}

export interface Loss {
	readonly where: string;
	readonly text: string;
}

/**
 * Accounts for every character of every listing: it stands in the text of its
 * paper's page, or in the `before` of an edit, or is boilerplate with a reason.
 * It trusts no stage: it holds segments against the listing, entries against
 * their segments, papers against entries, and shown texts against their edits.
 *
 * @param withoutAbstract papers that have no page, of which the survey's data tells
 */
export function keepLedger(
	listings: readonly Listing[],
	shown: readonly RepairedPaper[],
	withoutAbstract: readonly Paper[] = [],
): Ledger {
	const papers = [...shown, ...withoutAbstract.map(asListed)];
	const byPlace = new Map(
		papers.flatMap((paper) =>
			paper.appearances.map(
				(appearance) =>
					[`${appearance.entry} of ${appearance.file}`, { paper, appearance }] as const,
			),
		),
	);
	const boilerplate = listings.flatMap(({ segments }) =>
		segments.filter(({ role }) => role === "boilerplate"),
	);
	const edits = papers.flatMap(({ title, abstract }) => [...title.edits, ...abstract.edits]);
	const characters = sum(listings, ({ text }) => text.length);
	const edited = totals(
		edits,
		({ rule }) => rule,
		({ before }) => before.length,
	);
	const reasons = totals(
		boilerplate,
		({ reason }) => reason ?? "",
		({ start, end }) => end - start,
	);
	return {
		characters,
		shown: characters - sum(Object.values(edited), Number) - sum(Object.values(reasons), Number),
		edited,
		boilerplate: reasons,
		lost: [
			...listings.flatMap(gapsOf),
			...listings.flatMap((listing) => {
				const texts = segmentTexts(listing);
				return listing.entries.flatMap((entry, index) => entryLosses(entry, index, texts, byPlace));
			}),
			...papers.flatMap((paper) =>
				[paper.title, paper.abstract].flatMap((text) => textLosses(paper.slug, text)),
			),
		],
	};
}

/** A paper that has no page. */
function asListed({ title, abstract, ...paper }: Paper): RepairedPaper {
	const text = (listed: string) => ({ listed, shown: listed, inlines: [], edits: [] });
	return { ...paper, title: text(title), abstract: text(abstract) };
}

/** Undoes the edits of a text: what is left must be the text as listed. */
export function unapply({
	shown,
	edits,
}: Pick<RepairedText, "shown" | "edits">): string | undefined {
	let listed = "";
	let end = 0;
	for (const { at, after, before } of edits) {
		if (at < end || shown.slice(at, at + after.length) !== after) return undefined;
		listed += shown.slice(end, at) + before;
		end = at + after.length;
	}
	return listed + shown.slice(end);
}

/** The segments must follow each other from the first character to the last; boilerplate must say why. */
function gapsOf({ file, text, segments }: Listing): Loss[] {
	const losses: Loss[] = [];
	let end = 0;
	for (const segment of [
		...segments,
		{ start: text.length, end: text.length, role: "title" as const, reason: "end" },
	]) {
		if (segment.start !== end)
			losses.push({ where: `${file}, offset ${end}`, text: text.slice(end, segment.start) });
		if (segment.role === "boilerplate" && !segment.reason) {
			losses.push({
				where: `${file}, offset ${segment.start}`,
				text: text.slice(segment.start, segment.end),
			});
		}
		end = segment.end;
	}
	return losses;
}

/** Where a paper says that an entry of it stands. */
interface Placed {
	readonly paper: RepairedPaper;
	readonly appearance: Appearance;
}

function placeOf({ file, line }: Place): string {
	return `${file}:${line}`;
}

/** What an entry shows must be what its lines say, and must stand in its paper. */
function entryLosses(
	entry: Entry,
	index: number,
	texts: ReadonlyMap<string, string>,
	places: ReadonlyMap<string, Placed>,
): Loss[] {
	const where = placeOf(entry.place);
	const placed = places.get(`${index} of ${entry.place.file}`);
	const stated = placed?.appearance.variant?.title ?? placed?.paper.title.listed;
	if (!placed || stated === undefined || titleKey(stated) !== titleKey(entry.title))
		return [{ where, text: entry.title }];
	const { paper, appearance } = placed;
	const { variant } = appearance;
	const said = (role: SegmentRole) => texts.get(`${index} ${role}`);
	const title = variant?.title ?? paper.title.listed;
	const abstract = variant?.abstract ?? paper.abstract.listed;
	const checks: [boolean, string][] = [
		[title === entry.title && agrees(said("title"), title), entry.title],
		[abstract === entry.abstract && agrees(said("abstract"), abstract), entry.abstract],
		[authorsAgree(said("authors"), variant?.authors ?? paper.authors), said("authors") ?? ""],
		[agrees(said("comments"), String(appearance.comments ?? "")), said("comments") ?? ""],
		[dateAgrees(said("date"), variant?.date ?? paper.printedDate), said("date") ?? ""],
		[entry.url === undefined || entry.url === (variant?.url ?? paper.url), entry.url ?? ""],
	];
	return checks.flatMap(([holds, text]) => (holds ? [] : [{ where, text }]));
}

/** The text of each entry's segments, by entry and role. */
function segmentTexts({ format, text, segments }: Listing): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	for (const { start, end, entry, role } of segments) {
		if (role === "boilerplate") continue;
		const key = `${entry} ${role}`;
		const part = text.slice(start, end).trim();
		const before = texts.get(key);
		texts.set(key, before === undefined ? part : `${before} ${part}`);
	}
	const read = formats.find(({ id }) => id === format)?.readPart;
	return read ? new Map([...texts].map(([key, value]) => [key, read(value)])) : texts;
}

/** Equal but for the white space between lines. */
function agrees(said: string | undefined, shown: string): boolean {
	const words = (text: string) => text.replace(/\s+/gu, " ").trim();
	return said === undefined || words(said) === words(shown);
}

function authorsAgree(said: string | undefined, authors: Entry["authors"]): boolean {
	if (said === undefined) return true;
	if (authors?.kind === "count")
		return Number.parseInt(said.replace(",", ""), 10) === authors.count;
	return authors?.kind === "organisation" && said === authors.name;
}

function dateAgrees(said: string | undefined, date: PrintedDate | undefined): boolean {
	const numbers = said?.match(/\d+/gu)?.map(Number) ?? [];
	return numbers.every((number) => number === date?.day || number === date?.year);
}

function textLosses(slug: string, text: RepairedText): Loss[] {
	return unapply(text) === text.listed ? [] : [{ where: `papers/${slug}`, text: text.listed }];
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
	return items.reduce((total, item) => total + value(item), 0);
}

function totals<T>(
	items: readonly T[],
	key: (item: T) => string,
	value: (item: T) => number,
): Record<string, number> {
	const found = new Map<string, number>();
	for (const item of items) found.set(key(item), (found.get(key(item)) ?? 0) + value(item));
	return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
