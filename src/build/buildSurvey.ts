import { copyFile, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { cacheOfSources } from "../digest/print/cacheOfSources.ts";
import { missingMessages } from "../digest/print/missingMessages.ts";
import type { PaperName } from "../digest/print/paperSizes.ts";
import type { Printed } from "../digest/print/printDigests.ts";
import type { SiteConfiguration } from "../site/configuration.ts";
import { formatProblem } from "../survey/problem.ts";
import { counted } from "../text/counted.ts";
import { cacheFolder } from "./cacheFolder.ts";
import type { ComposeResult } from "./composeContent.ts";
import type { StepUsage } from "./inOwnProcess.ts";
import { freeMemory, listedBytes, memoryWord, neededMemory } from "./memoryWord.ts";
import { realFolder, whyForeign } from "./place/outFolder.ts";
import { placeSite, recoverSite } from "./place/placeSite.ts";
import { papersFolder, temporaryFolder } from "./spareFolders.ts";
import { type StepRunner, stepRunner } from "./stepRunner.ts";
import { type Turn, waitForTurn } from "./turn/waitForTurn.ts";
import { codeOf, inputsOf } from "./unchanged/inputsOf.ts";
import { forgetBuild, lastBuild, recordBuild } from "./unchanged/lastBuild.ts";
import { diskFailure, type WrittenFolder, whyNotWritten } from "./whyNotWritten.ts";
import { type WorkFolder, workFolder } from "./workFolder.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

export interface BuildOptions {
	readonly content: string;
	readonly out: string;
	readonly site?: string | undefined;
	readonly base: string;
	readonly keepGoing: boolean;
	readonly digests: boolean;
	/** the `survey.json` of an earlier build: what is new since gets a page and feeds */
	readonly since?: string | undefined;
	/** the most papers of a volume of a digest */
	readonly volume?: number | undefined;
	/** the sheet of the digests */
	readonly paper: PaperName;
	/** say nothing unless something is wrong */
	readonly quiet: boolean;
}

/** Whom a build tells what it does, and who may end it. */
export interface BuildWatch {
	/** told what each step has taken */
	readonly onEnd?: (usage: StepUsage) => void;
	/** ends the build; its reason is an error */
	readonly signal?: AbortSignal;
}

/**
 * Builds a survey: reads the content folder, composes, writes the pages,
 * renders the site beside what is kept between builds and puts it in the place of the last one.
 *
 * @returns false when nothing was built; what is wrong has been said
 */
export async function buildSurvey(
	options: BuildOptions,
	{ onEnd = () => {}, signal }: BuildWatch = {},
): Promise<boolean> {
	const kept: WrittenFolder = {
		what: "What a build keeps",
		folder: path.join(ROOT, ".cache"),
		remedy: "Make room, or move the project to where it can be written.",
	};
	const content = await realFolder(options.content);
	const out: WrittenFolder = {
		what: "The survey",
		folder: await realFolder(options.out),
		remedy: "Make room, or name another place: --out FOLDER",
	};
	const closed = await whyNotWritten([kept]);
	if (closed) return refuse(closed);
	const turn = await waitForTurn(ROOT, tell, signal);
	let texts: ReadonlyMap<string, string> = new Map();
	let work: WorkFolder | undefined;
	let steps: StepRunner | undefined;
	try {
		await recoverSite(out.folder);
		const why = (await whyForeign(out.folder, content, ROOT)) ?? (await whyNotWritten([out]));
		if (why) return refuse(why);
		work = await workFolder(ROOT);
		const onTexts = (own: typeof texts) => {
			texts = own;
		};
		const onSteps = (own: StepRunner) => {
			steps = own;
		};
		return await buildInTurn(options, {
			content,
			out: out.folder,
			work,
			turn,
			onEnd,
			signal,
			onTexts,
			onSteps,
		});
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const said =
			(signal?.aborted ? message : undefined) ??
			(await diskFailure([out, kept], message)) ??
			((await essayMessage(texts)) || message);
		await recoverSite(out.folder);
		return refuse(`\n${said}\n\nThe site could not be rendered, and the last survey is as it was.`);
	} finally {
		steps?.end();
		await rm(siteFolder(cacheFolder(ROOT, content)), { recursive: true, force: true });
		await work?.remove();
		await turn.end();
	}
}

interface Setting {
	/** a real path, as all others */
	readonly content: string;
	readonly out: string;
	readonly work: WorkFolder;
	readonly turn: Turn;
	readonly onEnd: (usage: StepUsage) => void;
	readonly signal: AbortSignal | undefined;
	/** told of the essays and pieces that came with the content */
	readonly onTexts: (texts: ReadonlyMap<string, string>) => void;
	/** told of what runs the steps, which is ended with the build */
	readonly onSteps: (steps: StepRunner) => void;
}

async function buildInTurn(options: BuildOptions, setting: Setting): Promise<boolean> {
	const { base, digests, keepGoing, paper, quiet, site, since, volume } = options;
	const { content, out, work, turn, signal, onTexts, onSteps } = setting;
	const say = quiet ? () => {} : tell;
	const { root, linked } = work;
	const cache = path.join(root, path.relative(ROOT, cacheFolder(ROOT, content)));
	const json = path.join(cache, "survey.json");
	const themes = path.join(cache, "themes");
	const acrossFolder = path.join(cache, "across");
	const papers = await papersFolder(content, cache, say);
	// The digests' sources are what `npm run digest` prints.
	const digestCache = path.join(cache, "digests");
	const made = [out, papers, ...(digests ? [cacheOfSources(digestCache)] : [])];
	const code = await codeOf(ROOT);
	const inputs = await inputsOf({
		...{ root: ROOT, code, content, since },
		options: { base, digests, keepGoing, out, paper, site, volume },
	});
	const last = lastBuild(cache, made);
	if (last?.inputs === inputs) {
		process.stderr.write(last.warnings);
		say(last.summary);
		say(`nothing has changed since the last build; ${standsIn(out)}`);
		return true;
	}
	forgetBuild(cache);
	const listed = await listedBytes(content);
	const shortOf = memoryWord(listed, freeMemory());
	if (shortOf) tell(shortOf);
	let warnings = "";
	const warn = (text: string) => {
		warnings += text;
	};
	const onEnd = (usage: StepUsage) => {
		warn(usage.warnings);
		setting.onEnd(usage);
	};
	const order = ["compose", "render", ...(digests ? ["print" as const] : []), "finish"] as const;
	const steps = stepRunner(order, {
		...{ root, linked, quiet, signal, onStart: turn.addHelper, onEnd },
		memory: neededMemory(listed),
		environment: { ...(await temporaryFolder(root, say)), ASTRO_TELEMETRY_DISABLED: "1" },
	});
	onSteps(steps);

	const { composed, ...found } = await steps.run("compose", {
		...{ content, keepGoing, root, papers, json, since },
		found: path.join(cache, "found"),
		cache: path.join(cache, "composed"),
	});
	if (found.problems.length > 0) {
		const message = problemsMessage(found, composed !== undefined);
		tell(message);
		warn(`${message}\n`);
	}
	if (!composed) return false;
	const { essays, across, ownThemes, ownTexts, thesaurus, summary, summaryUnchanged } = composed;
	onTexts(ownTexts);
	const built = siteFolder(cache);
	await rm(built, { recursive: true, force: true });
	const configuration: SiteConfiguration = {
		...{ root, content, papers, themes, across: acrossFolder, cache },
		...{ ownEssays: ownThemes, keepGoing, digests, development: false },
		papersInVolume: volume,
	};
	const asked = await steps.run("render", {
		configuration,
		code,
		linked,
		essays,
		across,
		out: built,
		site,
		base,
	});
	const print = async (): Promise<Printed> => {
		try {
			return await steps.run("print", { site: built, paper, cache: digestCache });
		} catch (error) {
			signal?.throwIfAborted();
			return withoutDigests(built, digestCache, error);
		}
	};
	const printed = digests ? await print() : undefined;
	await steps.run("finish", { site: built, asked, base, thesaurus, printed, cache });
	await copyFile(json, path.join(built, "survey.json"));
	signal?.throwIfAborted();
	await placeSite(built, out);
	// A digest that could not be printed is tried again by the next build, as its message says.
	if (!printed?.failed.size)
		recordBuild(cache, made, { inputs, warnings, summary: summaryUnchanged });
	say(summary);
	say(standsIn(out));
	return true;
}

const standsIn = (out: string) =>
	`the survey stands in ${path.relative(process.cwd(), out) || "."}`;

/** A print that came to nothing, as when memory gave out, leaves the survey without digests and says so. */
async function withoutDigests(site: string, cache: string, error: unknown): Promise<Printed> {
	const why = error instanceof Error ? error.message : String(error);
	await rm(path.join(site, "digests"), { recursive: true, force: true });
	const ids = (await readdir(cacheOfSources(cache)).catch(() => [])).toSorted();
	const failed = new Map(ids.map((id) => [path.parse(id).name, why]));
	if (failed.size === 0) throw error; // no message could name a digest
	for (const message of missingMessages(new Map(), failed)) tell(message);
	return { printed: new Map(), failed };
}

/** Where a site is made: within the project, for Astro to find its packages. */
const siteFolder = (cache: string) => path.join(cache, "site");

async function essayMessage(texts: ReadonlyMap<string, string>): Promise<string> {
	const { essayProblems } = await import("./essayProblems.ts");
	return (await essayProblems(texts)).map(formatProblem).join("\n\n");
}

/** All problems of the content, and what comes of them. */
function problemsMessage(
	{ problems, papers }: Omit<ComposeResult, "composed">,
	goesOn: boolean,
): string {
	const count = counted(problems.length, "problem");
	const rest = papers === 0 ? "" : " --keep-going builds from the rest.";
	const outcome = goesOn
		? "Building from the rest, as --keep-going says."
		: `Nothing was built, and the last survey is as it was.${rest}`;
	return `\n${problems.map(formatProblem).join("\n\n")}\n\n${count}. ${outcome}`;
}

function refuse(message: string): false {
	tell(message);
	return false;
}

function tell(message: string): void {
	process.stderr.write(`${message}\n`);
}
