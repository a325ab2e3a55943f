import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { readText } from "../../disk/textFiles.ts";
import { diffLines } from "../../text/diffLines.ts";
import type { DeskQuestions } from "../core/answerDesk.ts";
import { planAcceptance } from "../core/planAcceptance.ts";
import { type FileChange, filesAfter, type Plan, planChanges } from "../core/planChanges.ts";
import { planRejection } from "../core/planRejection.ts";
import type { Deed, Proposal } from "../core/wire.ts";
import type { History } from "./history.ts";
import { proposedThemes } from "./proposedThemes.ts";
import { isOfListings, readCuration } from "./readCuration.ts";

/** Asks about the survey as it was composed last. */
export type Ask = <Name extends keyof DeskQuestions>(
	name: Name,
	about: DeskQuestions[Name]["ask"],
) => Promise<DeskQuestions[Name]["answer"]>;

interface Planned extends Proposal {
	readonly changes: readonly FileChange[];
}

/** What a deed would write now, and why it is refused, if it is. */
export async function propose(content: string, ask: Ask, deed: Deed): Promise<Planned> {
	const curation = await readCuration(content);
	const plan =
		"changes" in deed
			? planChanges(
					curation.filter((file) => !isOfListings(file)),
					deed.changes,
				)
			: await themePlan(content, ask, deed);
	const changes = "changes" in plan ? plan.changes : [];
	const problems = "refused" in plan ? [plan.refused] : [];
	if ("changes" in deed && problems.length === 0) {
		const [{ slug } = { slug: "" }] = deed.changes;
		const after = filesAfter(curation, changes);
		if (deed.changes.some((change) => change.slug !== slug))
			problems.push("One paper at a time is corrected.");
		else problems.push(...(await ask("check", { slug, before: curation, after })));
	}
	return {
		changes,
		files: changes.map(({ file, before = "", after = "" }) => ({
			...{ file, lines: diffLines(before, after) },
		})),
		problems,
		stamp: createHash("sha256").update(JSON.stringify(changes)).digest("hex"),
	};
}

/**
 * Does what was shown; nothing where it would be something else now, or is refused.
 *
 * @returns why it was not done
 */
export async function carryOut(
	content: string,
	ask: Ask,
	history: History,
	{ deed, stamp }: { readonly deed: Deed; readonly stamp: string },
): Promise<string | undefined> {
	const planned = await propose(content, ask, deed);
	if (planned.problems.length > 0) return planned.problems.join(" ");
	if (planned.stamp !== stamp)
		return "The file has changed since you saw what would be written. Look again.";
	if (planned.changes.length === 0) return "It says so already.";
	const other = await history.write(inWords(deed), planned.changes);
	return other && `${other} has changed meanwhile. Look again.`;
}

async function themePlan(
	content: string,
	ask: Ask,
	deed: Exclude<Deed, { readonly changes: unknown }>,
): Promise<Plan> {
	const [found, proposed] = [await ask("found", {}), await proposedThemes(content)];
	if ("reject" in deed) {
		const settings = await readText(path.join(content, "survey.yaml"));
		return planRejection(deed.reject, found, proposed, settings);
	}
	const names = await readdir(path.join(content, "themes")).catch(() => []);
	const taken = names.filter((name) => name.endsWith(".mdx")).map((name) => path.parse(name).name);
	return planAcceptance(deed.accept, found, proposed, taken);
}

function inWords(deed: Deed): string {
	if ("accept" in deed) return `the theme ${deed.accept} accepted`;
	if ("reject" in deed) return `the theme ${deed.reject} rejected`;
	const [{ slug } = { slug: "" }] = deed.changes;
	return `${[...new Set(deed.changes.map(({ key }) => key))].join(" and ")} of ${slug}`;
}
