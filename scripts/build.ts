import { constants } from "node:os";
import path from "node:path";
import { Command, Option } from "commander";
import { type BuildOptions, buildSurvey } from "../src/build/buildSurvey.ts";
import { PAPERS_IN_VOLUME } from "../src/digest/compose/volumesOf.ts";
import { paperSizes } from "../src/digest/print/paperSizes.ts";
import { readBase, readSite } from "./cli/addressOptions.ts";
import { wholeNumber } from "./cli/wholeNumber.ts";

const ROOT = path.resolve(import.meta.dirname, "..");

const program = new Command("npm run build --")
	.description("Builds the survey: reads the content folder, writes the site.")
	.option("--content <folder>", "the content folder", path.join(ROOT, "content"))
	.option("--out <folder>", "where the site goes", path.join(ROOT, "dist"))
	.option(
		"--site <url>",
		"the address at which the site will be served, for canonical links",
		readSite,
	)
	.option("--base <path>", "the path below that address", readBase, "/")
	.option("--no-digests", "leave out the PDF digests")
	.option(
		"--volume <papers>",
		`the most papers of a volume of a digest (default: ${PAPERS_IN_VOLUME})`,
		wholeNumber,
	)
	.option("--since <file>", "the survey.json of an earlier build, to tell what is new")
	.addOption(
		new Option("--paper <size>", "the sheet that the digests are printed on")
			.choices(Object.keys(paperSizes))
			.default("a4"),
	)
	.option("--keep-going", "build from what can be read, and report the rest as findings", false)
	.option("--quiet", "say nothing unless something is wrong", false)
	.showHelpAfterError(
		"Lists are given to npm start -- LISTS, a folder with lists to --content FOLDER.",
	);

const options = program.parse().opts<BuildOptions>();
const ending = new AbortController();
let failed = 1;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
	process.once(signal, () => {
		failed = 128 + constants.signals[signal]; // as shells have it
		ending.abort(new Error(`The build was ended by ${signal}.`));
	});
}
try {
	process.exitCode = (await buildSurvey(options, { signal: ending.signal })) ? 0 : failed;
} catch (error) {
	process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
	process.exitCode = failed;
}
