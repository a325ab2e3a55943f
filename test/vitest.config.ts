import path from "node:path";
import { defineConfig } from "vitest/config";

const E2E = "test/**/*.e2e.test.ts";
/** What runs in a reader's browser: Vite writes its `import.meta.env`, and a test may load it anew. */
const PAGE = "test/**/browser/**/*.test.ts";

export default defineConfig(({ mode }) => ({
	root: path.resolve(import.meta.dirname, ".."),
	test: {
		maxWorkers: 2,
		pool: "forks",
		testTimeout: 120_000,
		hookTimeout: 240_000,
		provide: { quick: mode === "quick" },
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					include: ["test/**/*.test.ts"],
					exclude: [E2E, PAGE],
					// As commands load them: three times as fast as through Vite, and once for all files.
					experimental: { viteModuleRunner: false, nodeLoader: false },
					isolate: false,
				},
			},
			{
				extends: true,
				test: { name: "page", include: [PAGE], exclude: [E2E], isolate: false },
			},
			{
				extends: true,
				test: {
					// What a command, a build or a browser does; most of it on one built survey.
					name: "e2e",
					include: [E2E],
					globalSetup: ["test/support/buildOnce.ts"],
					// A page under test shares its processor with other tests: what it shows is waited for.
					expect: { poll: { timeout: 30_000 } },
				},
			},
		],
	},
}));
