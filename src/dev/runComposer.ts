import { type ComposeOptions, composeContent } from "../build/composeContent.ts";
import { essayProblems } from "../build/essayProblems.ts";
import { createProgress } from "../terminal/progress.ts";
import type { ComposerAnswer } from "./composer.ts";

process.on("message", async (options: ComposeOptions) => {
	process.send?.(await answer(options));
});
process.once("disconnect", () => process.exit());

async function answer(options: ComposeOptions): Promise<ComposerAnswer> {
	try {
		const result = await composeContent(options, createProgress({ quiet: true }));
		const { essays = new Map(), ownThemes = false } = result.composed ?? {};
		return { ...result, essayProblems: ownThemes ? await essayProblems(essays) : [] };
	} catch (error) {
		return { error: error instanceof Error ? error.message : String(error) };
	}
}
