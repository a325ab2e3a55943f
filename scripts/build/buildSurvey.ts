import { copyFile, rm } from "node:fs/promises";
import path from "node:path";
import { formatProblem } from "../../src/survey/problem.ts";
import type { PaperName } from "../digest/paperSizes.ts";
import { cacheFolder } from "./cacheFolder.ts";
import { inOwnProcess, type StepUsage } from "./inOwnProcess.ts";
import type { Steps } from "./steps.ts";
import { buildFolders, prepareFolders, swapFolders, whyNotOurs } from "./swapFolder.ts";
import { waitForTurn } from "./waitForTurn.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

export interface BuildOptions {
	readonly content: string;
	readonly out: string;
	readonly site?: string | undefined;
	readonly base: string;
	readonly keepGoing: boolean;
	readonly digests: boolean;
	/** the sheet of the digests */
	readonly paper: PaperName;
	/** say nothing unless something is wrong */
	readonly quiet: boolean;
}

/**
 * Builds a survey: reads the content folder, composes, writes the pages,
 * renders the site beside the last one and puts it in its place.
 *
 * @param onEnd told what each step has taken
 * @returns false when nothing was built; what is wrong has been said
 */
export async function buildSurvey(
	options: BuildOptions,
	onEnd: (usage: StepUsage) => void = () => {},
): Promise<boolean> {
	const say = options.quiet ? () => {} : tell;
	const endTurn = await waitForTurn(ROOT, say);
	try {
		return await buildInTurn(options, say, onEnd);
	} finally {
		await endTurn();
	}
}

async function buildInTurn(
	options: BuildOptions,
	say: (message: string) => void,
	onEnd: (usage: StepUsage) => void,
): Promise<boolean> {
	const { base, keepGoing, quiet, site } = options;
	const content = path.resolve(options.content);
	const folders = buildFolders(path.resolve(options.out));
	const cache = cacheFolder(ROOT, content);
	const json = path.join(cache, "survey.json");
	const themes = path.join(cache, "themes");

	const occupied = await whyNotOurs(folders.out);
	if (occupied) {
		tell(occupied);
		return false;
	}
	const run = <Name extends keyof Steps>(
		name: Name,
		options: Parameters<Steps[Name]>[0],
		environment: Readonly<Record<string, string>> = {},
	) => inOwnProcess(name, options, quiet, environment, onEnd);

	const composed = await run("compose", {
		content,
		keepGoing,
		root: ROOT,
		cache: path.join(cache, "survey"),
		json,
	});
	if (!composed) return false;
	const { essays, ownThemes, summary } = composed;
	await prepareFolders(folders);
	try {
		const environment = {
			ABSTRATA_ROOT: ROOT,
			ABSTRATA_CONTENT: content,
			ABSTRATA_THEMES: themes,
			ABSTRATA_ESSAYS: ownThemes ? "own" : "none",
			ABSTRATA_KEEP_GOING: keepGoing ? "yes" : "no",
			ABSTRATA_CACHE: cache,
			ABSTRATA_DIGESTS: options.digests ? "yes" : "no",
			ASTRO_TELEMETRY_DISABLED: "1",
		};
		const out = folders.next;
		const astro = path.join(cache, "astro");
		await run("render", { root: ROOT, essays, themes, cache: astro, out, site, base }, environment);
		if (options.digests)
			await run("print", { site: out, paper: options.paper, cache: path.join(cache, "digests") });
		await run("finish", { site: out, base }, environment);
	} catch (error) {
		await rm(folders.next, { recursive: true, force: true });
		const { essayProblems } = await import("./essayProblems.ts");
		const problems = ownThemes ? await essayProblems(essays) : [];
		const said = problems.map(formatProblem).join("\n\n");
		tell(
			`\n${said || (error instanceof Error ? error.message : error)}\n\nThe site could not be rendered, and the last survey is as it was.`,
		);
		return false;
	}
	await copyFile(json, path.join(folders.next, "survey.json"));
	await swapFolders(folders);
	say(summary);
	say(`the survey stands in ${path.relative(process.cwd(), folders.out) || "."}`);
	return true;
}

function tell(message: string): void {
	process.stderr.write(`${message}\n`);
}
