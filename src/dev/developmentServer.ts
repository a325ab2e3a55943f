import { type FSWatcher, statSync, watch } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { AstroIntegration } from "astro";
import type { RunnableDevEnvironment, ViteDevServer } from "vite";
import { buildSurvey } from "../build/buildSurvey.ts";
import { cacheFolder } from "../build/cacheFolder.ts";
import { contentProblem } from "../build/content/contentProblem.ts";
import { copyEssays } from "../build/copyEssays.ts";
import { linkProject } from "../build/linkProject.ts";
import { bundleDesk } from "../desk/server/bundleDesk.ts";
import { deskServer } from "../desk/server/deskServer.ts";
import { wholeFonts } from "../fonts/wholeFonts.ts";
import { bundleScripts } from "../search/build/bundleScripts.ts";
import type { SiteConfiguration } from "../site/configuration.ts";
import { CONFIGURATION, configurationPlugin } from "../site/configurationPlugin.ts";
import { formatProblem, type Problem } from "../survey/problem.ts";
import { type Change, changeOf } from "./changeOf.ts";
import { createComposer } from "./composer.ts";
import { madeFiles } from "./madeFiles.ts";
import { openPages, TELL_STATE } from "./openPages.ts";
import { createQueue } from "./queue.ts";

/** What Astro writes into a project, and what no server needs. */
const LEFT_OUT = /^(?:\.astro|\.cache|\.git|dist.*)$/u;

export interface DevelopmentOptions {
	/** the project's folder */
	readonly root: string;
	readonly content: string;
	/** 0 lets the system choose */
	readonly port: number;
	/** told what happens */
	readonly say: (message: string) => void;
}

export interface DevelopmentServer {
	readonly port: number;
	/** where the curator's desk is opened */
	readonly desk: string;
	stop(): Promise<void>;
}

/**
 * Serves a survey while its content and its code are worked on: what changes is in the browser at once.
 * Search has the index of a build that is made when there is none. What is wrong in the content covers
 * the page, and the rest is served.
 *
 * @throws when there is no content, or the port is not free
 */
export async function developmentServer(options: DevelopmentOptions): Promise<DevelopmentServer> {
	const { root, content, port, say } = options;
	const none = await contentProblem(content);
	if (none) throw new Error(`\n${formatProblem(none)}`);
	const cache = path.join(cacheFolder(root, content), "dev");
	const folder = (name: string) => path.join(cache, name);
	const served = folder("root");
	const built = folder("built");
	await buildOnce(content, built, say);
	const scripts = folder("scripts");
	const words = await wordsOf(built);
	const bundle = async () => {
		await bundleScripts(path.join(scripts, "search"), { words, base: "/", development: true });
		await bundleDesk(folder("desk"), path.join(scripts, "desk"));
	};
	await bundle();
	wholeFonts(path.join(scripts, "fonts"));

	const composer = createComposer({
		...{ content, root, keepGoing: true },
		...{ papers: folder("papers"), json: folder("survey.json"), found: folder("found") },
	});
	const desk = await deskServer({
		...{ content, ask: composer.ask, scripts: folder("desk") },
		fonts: path.join(scripts, "fonts"),
	});
	let problems: readonly Problem[] = [];
	let ownEssays = false;
	const composeOnce = async () => {
		const composed = await composer.compose();
		problems = [...composed.problems, ...composed.essayProblems];
		if (composed.composed) {
			await copyEssays(composed.composed.essays, folder("themes"));
			await copyEssays(composed.composed.across, folder("across"));
		}
		ownEssays = composed.composed?.ownThemes ?? false;
	};
	const compose = async () => {
		try {
			// A file may go after it was read and before it is copied: then there is no fault but another content.
			await composeOnce().catch((error: NodeJS.ErrnoException) => {
				if (error.code !== "ENOENT") throw error;
				return composeOnce();
			});
		} catch (error) {
			const found = error instanceof Error ? error.message : String(error);
			problems = [{ file: "src", expected: "code that runs", found, todo: "correct the code" }];
		} finally {
			desk.composed(problems);
			if (problems.length > 0) say(`\n${problems.map(formatProblem).join("\n\n")}\n`);
		}
	};
	await compose();
	const configuration = (): SiteConfiguration => ({
		...{ root: served, content, papers: folder("papers"), cache },
		...{ themes: folder("themes"), across: folder("across") },
		...{ ownEssays, keepGoing: true, digests: false, development: true },
	});
	Object.assign(process.env, {
		NODE_ENV: "development",
		ASTRO_TELEMETRY_DISABLED: "1",
		ASTRO_DISABLE_UPDATE_CHECK: "true",
	});

	/** what Astro knows of the content */
	const store = path.join(served, ".astro", "data-store.json");
	/** how often what pages are made of was made anew, but for the store */
	let round = 0;
	let watcher: FSWatcher | undefined;
	const integration: AstroIntegration = {
		name: "abstrata-development",
		hooks: {
			"astro:config:setup": ({ injectScript }) => {
				// A build has no such script: it has not this integration.
				injectScript(
					"head-inline",
					`import("/desk/page.js").then(({ standDesk }) => standDesk(${JSON.stringify(desk.origin)}));`,
				);
				injectScript("page", TELL_STATE);
			},
			"astro:server:setup": ({ server, refreshContent }) => {
				server.middlewares.use(madeFiles([scripts, built]));
				const pages = openPages(server, () => `${round}-${writtenAt(store)}`);
				const enqueue = createQueue<Change>(async (changes) => {
					if (changes.has("bundle"))
						await bundle().catch((error) => say(`The scripts are as they were. ${error}`));
					if (changes.has("compose anew")) composer.forget();
					const composes = changes.has("compose") || changes.has("compose anew");
					if (composes) {
						await compose();
						forgetModules(server, [folder("themes"), folder("across")]);
					}
					round++;
					// Astro writes its store, at times half of it first, and has open pages loaded anew each time.
					if (composes) await refreshContent?.({ loaders: ["abstrata-papers", "glob-loader"] });
					if (problems.length > 0) server.ws.send(overlay(content, problems));
					else pages.renew();
				});
				const onChange = (file: string) => enqueue(changeOf(file, { root: served, content }));
				server.watcher.on("all", (_, file) => onChange(file));
				watcher = watch(content, { recursive: true }, (_, name) => {
					if (name !== null) onChange(path.join(content, name));
				});
				server.ws.on("connection", () => {
					if (problems.length > 0) server.ws.send(overlay(content, problems));
				});
			},
		},
	};
	// Astro writes into the project that it serves: a build that runs beside it has its own.
	await rm(served, { recursive: true, force: true });
	await mkdir(served, { recursive: true });
	await linkProject(root, served, LEFT_OUT);
	const { dev } = await import("astro"); // reads the environment
	const server = await dev({
		...{ root: served, base: "/", cacheDir: folder("astro"), logLevel: "warn" },
		server: { port, host: "127.0.0.1" },
		integrations: [integration],
		// At a change of a file that might be content, Astro loads its configuration anew, and refreshes
		// nothing meanwhile.
		vite: {
			plugins: [configurationPlugin(configuration)],
			cacheDir: folder("vite"),
			// A package that is found only when a page asks for it would be refused to that page, and the page
			// loaded again.
			optimizeDeps: { noDiscovery: true },
			resolve: { preserveSymlinks: true },
			server: {
				watch: {
					ignored: [
						...[content, path.join(served, "content")],
						...["themes", "across", "papers"].map(folder),
					],
				},
			},
		},
	});
	desk.standIn(`http://localhost:${server.address.port}`);
	return {
		port: server.address.port,
		desk: desk.address,
		stop: async () => {
			await desk.stop();
			watcher?.close();
			composer.forget();
			await server.stop();
		},
	};
}

/** The index of search, and what else a development server does not make, comes from a build. */
async function buildOnce(content: string, out: string, say: (message: string) => void) {
	if (await wordsOf(out)) return;
	say("The index for search is made first, once.");
	await buildSurvey({
		...{ content, out, base: "/", keepGoing: true },
		...{ digests: false, paper: "a4", quiet: true },
	});
}

/** The name of the file of words of a built survey; empty where there is none. */
async function wordsOf(site: string): Promise<string> {
	const names = await readdir(path.join(site, "search", "words")).catch(() => []);
	const name = names.find((name) => name.startsWith("words."));
	return name === undefined ? "" : `words/${name}`;
}

/** When a file was written last; undefined where there is none. */
function writtenAt(file: string): number | undefined {
	return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

/**
 * Has the server begin its modules anew, as some read settings when they do. Only what is made of content is
 * compiled anew: essays, and the configuration.
 */
function forgetModules(server: ViteDevServer, texts: readonly string[]): void {
	for (const environment of Object.values(server.environments)) {
		const { moduleGraph } = environment;
		for (const [id, module] of moduleGraph.idToModuleMap)
			if (texts.some((folder) => id.startsWith(folder)) || id.endsWith(CONFIGURATION))
				moduleGraph.invalidateModule(module);
		if ("runner" in environment) (environment as RunnableDevEnvironment).runner.clearCache();
	}
}

/** Vite's message that covers a page. */
function overlay(content: string, problems: readonly Problem[]) {
	const [{ file, line = 1 } = { file: "" }] = problems;
	return {
		type: "error" as const,
		err: {
			message: problems.map(formatProblem).join("\n\n"),
			stack: "",
			plugin: "content",
			loc: { file: path.join(content, file), line, column: 0 },
		},
	};
}
