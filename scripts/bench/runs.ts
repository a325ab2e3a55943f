import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { editAbstract } from "./editAbstract.ts";
import { folderSize } from "./measure/folderSize.ts";
import { measure, type Usage } from "./measure/measure.ts";
import { parseStages } from "./measure/parseStages.ts";
import type { ProjectCopy } from "./projectCopy.ts";

/** What can be measured, in the order in which it is. */
export const runNames = ["cold", "warm", "same", "edit", "style"] as const;
export type RunName = (typeof runNames)[number];

/** What each run finds. */
export const runMeanings: Readonly<Record<RunName, string>> = {
	cold: "nothing is kept of an earlier build",
	warm: "what builds keep is there, the site is not",
	same: "nothing has changed",
	edit: "one abstract has a word more",
	style: "a rule of a stylesheet is new",
};

/** A build, measured. */
export interface Run extends Usage {
	readonly name: string;
	/** CPU seconds by stage, without programs that a stage starts */
	readonly stages: Readonly<Record<string, number>>;
	readonly files: number;
	readonly bytes: number;
	/** what is kept for the next build, in bytes */
	readonly kept: number;
}

export interface BuildSetting {
	readonly copy: ProjectCopy;
	/** the content folder, in the copy */
	readonly content: string;
	readonly digests: boolean;
	/** told before each build */
	readonly say: (message: string) => void;
}

/**
 * Builds as often as there are runs, each after what it is named for has happened. Where the first needs an
 * earlier build, that is made and not told.
 */
export async function measureRuns(
	names: readonly RunName[],
	setting: BuildSetting,
): Promise<Run[]> {
	const { copy, content, say } = setting;
	const lists = path.join(copy.root, content, "listings");
	const before: Record<RunName, () => unknown> = {
		cold: () => copy.forget(),
		warm: () => rmSync(path.join(copy.root, "dist"), { recursive: true, force: true }),
		same: () => {},
		edit: () => editAbstract(lists, readdirSync(lists).sort()),
		style: () => copy.changeStyle(),
	};
	const runs: Run[] = [];
	if (names[0] !== "cold") {
		say("a build before, not measured");
		await copy.forget();
		await build("before", setting);
	}
	for (const name of runNames.filter((name) => names.includes(name))) {
		await before[name]();
		say(`${name}: ${runMeanings[name]}`);
		runs.push(await build(name, setting));
	}
	return runs;
}

async function build(name: string, { copy, content, digests }: BuildSetting): Promise<Run> {
	const args = ["scripts/build.ts", "--content", content, "--out", "dist"];
	const { said, ...usage } = await measure(
		[...args, ...(digests ? [] : ["--no-digests"])],
		copy.root,
	);
	const { files, bytes } = folderSize(path.join(copy.root, "dist"));
	const kept = folderSize(path.join(copy.root, ".cache")).bytes;
	return { name, ...usage, stages: parseStages(said), files, bytes, kept };
}

/** Writes the list of a content folder that has nothing else. */
export function writeCorpus(folder: string, papers: Iterable<unknown>): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(path.join(folder, "listings"), { recursive: true });
	const lines = Array.from(papers, (paper) => `${JSON.stringify(paper)}\n`);
	writeFileSync(path.join(folder, "listings", "synthetic.jsonl"), lines.join(""));
	writeFileSync(path.join(folder, "survey.yaml"), `mostRecords: ${lines.length}\n`);
}
