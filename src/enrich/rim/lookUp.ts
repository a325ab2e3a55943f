import type { Ids } from "../../survey/model.ts";
import { type GivenPaper, listedPaper } from "../core/enrichPaper.ts";
import type { FoundRecord } from "../core/foundRecord.ts";
import { judgeRecords } from "../core/judgeRecords.ts";
import { readAnswer } from "../core/readRecords.ts";
import type { Provider } from "../providers/provider.ts";
import type { Answers } from "./answers.ts";
import type { AskServer } from "./askServer.ts";

/** A provider with the server that speaks for it. */
export interface AskedProvider {
	readonly provider: Provider;
	/** an http(s) address without a path behind it */
	readonly server: string;
}

export interface LookUpOptions {
	readonly providers: readonly AskedProvider[];
	readonly ask: AskServer;
	readonly answers: Answers;
	/** whom the servers may write to */
	readonly mailto: string | undefined;
	/** whether what was kept of earlier runs counts */
	readonly asksAnew: boolean;
	readonly signal: AbortSignal;
	readonly say: (message: string) => void;
	readonly warn: (message: string) => void;
}

export interface LookedUp {
	/** by slug, of the papers that were looked up whole */
	readonly records: ReadonlyMap<string, readonly FoundRecord[]>;
	/** providers that did not answer for some paper, with why */
	readonly failed: ReadonlyMap<string, string>;
	readonly isInterrupted: boolean;
}

/** A provider that fails so often in a row is asked no more in this run. */
const MOST_FAILURES = 3;
/** After so many papers it is told how far the work is. */
const TOLD = 10;

/**
 * Looks papers up, one request at a time: by an id where one is known, of the paper or of a record that was
 * accepted, else by title.
 */
export async function lookUp(
	papers: readonly GivenPaper[],
	options: LookUpOptions,
): Promise<LookedUp> {
	const { providers, signal, say, warn } = options;
	const records = new Map<string, readonly FoundRecord[]>();
	const failed = new Map<string, string>();
	const inARow = new Map<string, number>();
	for (const [at, { paper }] of papers.entries()) {
		const listed = listedPaper(paper);
		const found: FoundRecord[] = [];
		for (const asked of providers) {
			const { name } = asked.provider;
			if ((inARow.get(name) ?? 0) >= MOST_FAILURES) continue;
			const known = judgeRecords(listed, found, [])
				.filter(({ judgement }) => judgement.verdict === "accepted")
				.map(({ record }) => record.ids);
			const ids: Ids = Object.assign({}, ...known.toReversed(), listed.ids);
			try {
				found.push(...(await askProvider(asked, ids, listed.title, options)));
				inARow.set(name, 0);
			} catch (error) {
				if (signal.aborted) return { records, failed, isInterrupted: true };
				if (!(error instanceof Unanswered)) throw error;
				failed.set(name, error.message);
				const count = (inARow.get(name) ?? 0) + 1;
				inARow.set(name, count);
				const isLast = count >= MOST_FAILURES;
				const told = `${name}, for ${paper.slug}: ${error.message}`;
				warn(isLast ? `${told}; asked no more in this run` : told);
			}
		}
		records.set(paper.slug, found);
		if ((at + 1) % TOLD === 0) say(`${at + 1} of ${papers.length} papers looked up`);
	}
	return { records, failed, isInterrupted: false };
}

/** A question that no server answered. */
class Unanswered extends Error {}

async function askProvider(
	{ provider, server }: AskedProvider,
	ids: Ids,
	title: string,
	options: LookUpOptions,
): Promise<readonly FoundRecord[]> {
	for (const request of [provider.byId(ids), provider.byTitle(title)]) {
		if (request === undefined) continue;
		const body = await answerTo(provider, new URL(request, server).href, options);
		const records = body === undefined ? [] : readAnswer(provider.name, Buffer.from(body));
		if (records.length > 0) return records;
	}
	return [];
}

/** The body of an answer, kept of an earlier run or asked for now; undefined where there is nothing. */
async function answerTo(
	{ pause, isWhole, contact }: Provider,
	address: string,
	{ ask, answers, mailto, asksAnew, signal }: LookUpOptions,
): Promise<string | undefined> {
	signal.throwIfAborted();
	const kept = asksAnew ? undefined : answers.get(address);
	if (kept) return kept.body;
	const asked = new URL(address);
	if (contact !== undefined && mailto !== undefined) asked.searchParams.set(contact, mailto);
	const answer = await ask({ address: asked.href, pause, isWhole }, signal);
	if (answer.kind === "failed") throw new Unanswered(answer.why);
	const body = answer.kind === "body" ? answer.text : undefined;
	answers.keep(address, body);
	return body;
}
