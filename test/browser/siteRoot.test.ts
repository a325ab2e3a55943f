import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { withDocument } from "../support/withDocument.ts";

const load = () => import("../../src/browser/siteRoot.ts");
const HEAD = '<header class="site"><a href="../">Small nets & more</a></header>';

beforeEach(() => void vi.resetModules());
afterEach(() => {
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
});

it("is the site's base where it is hosted, which names the survey too", async () => {
	withDocument(HEAD);
	vi.stubEnv("BASE_URL", "/survey/");
	expect(await load()).toMatchObject({
		folder: undefined,
		siteRoot: "/survey/",
		surveyName: "/survey/",
	});
});

it("is the way up in a folder of files, where its title names the survey", async () => {
	withDocument(HEAD).documentElement.dataset.folder = "../";
	expect(await load()).toMatchObject({
		folder: "../",
		siteRoot: "../",
		surveyName: "Small nets & more",
	});
});
