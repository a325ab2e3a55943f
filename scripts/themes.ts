import { appendFile } from "node:fs/promises";
import path from "node:path";
import { Command } from "commander";
import { asTheme } from "../src/survey/discover/asTheme.ts";
import { printTheme } from "../src/survey/discover/printTheme.ts";
import { tellMembers } from "../src/survey/discover/tellMembers.ts";
import { PROPOSED } from "../src/survey/theme.ts";
import { counted } from "../src/text/counted.ts";
import { outlineFor } from "./cli/outlineFor.ts";
import { type Proposal, proposeFor } from "./cli/proposeFor.ts";
import { heaviestFirst, tableOfThemes } from "./cli/tableOfThemes.ts";
import { writeProposals } from "./cli/writeProposals.ts";

const CONTENT = path.resolve(import.meta.dirname, "../content");

const program = new Command("npm run themes --").description(
	"Finds themes in the papers of a content folder: in all of them, or in those that its own themes " +
		"leave unfiled.",
);
program
	.command("propose", { isDefault: true })
	.description("writes them as themes/proposed/<id>.mdx; to accept one, move its file to themes/")
	.option("--content <folder>", "the content folder", CONTENT)
	.action(async ({ content }: { content: string }) => {
		const proposal = await proposeFor(content);
		process.stdout.write(tableOfThemes(proposal));
		if (proposal.themes.length + proposal.rejected.length > 0) await propose(content, proposal);
	});
program
	.command("suggest")
	.description("only says what it finds, and changes no file")
	.option("--content <folder>", "the content folder", CONTENT)
	.option(
		"--json",
		'prints {"themes":[{"id","name","terms","papers"}]}, papers by their titles',
		false,
	)
	.action(async ({ content, json }: { content: string; json: boolean }) => {
		const proposal = await proposeFor(content);
		process.stdout.write(json ? asJson(proposal) : tableOfThemes(proposal));
	});
program
	.command("outline")
	.argument("<id>", "the theme, by the name of its file")
	.description(
		"writes a frame for its essay below the theme's fields: sections by topic, each paper cited below what " +
			"it is. Where there is an essay, the frame is only printed.",
	)
	.option("--content <folder>", "the content folder", CONTENT)
	.action(async (id: string, { content }: { content: string }) => {
		const { file, frame, hasEssay, papers } = await outlineFor(content, id);
		if (hasEssay) {
			process.stdout.write(frame);
			process.stderr.write(`${path.join(content, file)} has an essay, and stays as it is.\n`);
			return;
		}
		await appendFile(path.join(content, file), `\n${frame}`);
		process.stdout.write(
			`A frame with ${counted(papers, "paper")} stands in ${path.join(content, file)}.\n`,
		);
	});
await program.parseAsync();

function asJson({ themes, titleOf }: Proposal): string {
	const told = themes.map(({ id, name, terms, members }) => ({
		...{ id, name },
		terms: heaviestFirst(terms),
		papers: members.map(({ slug }) => titleOf(slug)),
	}));
	return `${JSON.stringify({ themes: told })}\n`;
}

async function propose(content: string, proposal: Proposal): Promise<void> {
	const { themes, titleOf, firstOrder } = proposal;
	const folder = path.join(content, "themes", PROPOSED);
	const files = new Map(
		themes.map((theme, at) => [
			`${theme.id}.mdx`,
			printTheme(
				{ ...asTheme(theme, firstOrder + at), proposed: false },
				tellMembers(theme, titleOf),
			),
		]),
	);
	const { written, kept, removed } = await writeProposals(folder, files);
	const say = (names: readonly string[], what: string) =>
		names.length === 0 ? "" : `${what}: ${names.join(", ")}\n`;
	process.stdout.write(
		`\n${say(written, `Written to ${folder}`)}` +
			say(kept, "Left as they are, because they were edited") +
			say(removed, "Removed, because they are not proposed any more") +
			`To accept a theme, move its file to ${path.join(content, "themes")} and build again; its title,\n` +
			"definition and terms are yours to change.\n",
	);
}
