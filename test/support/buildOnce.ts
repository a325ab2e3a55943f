import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { runBuild } from "./runBuild.ts";

declare module "vitest" {
	export interface ProvidedContext {
		/** the folder of the built survey */
		site: string;
	}
}

/** Builds the survey once for all tests that look at the site. */
export default async function setup(project: TestProject) {
	const folder = await mkdtemp(path.join(tmpdir(), "abstrata-site-"));
	const out = path.join(folder, "survey");
	const { code, stderr } = await runBuild("--out", out, "--base", "/survey/");
	if (code !== 0) throw new Error(`The survey could not be built:\n${stderr}`);
	project.provide("site", out);
	return () => rm(folder, { recursive: true, force: true });
}
