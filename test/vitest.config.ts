import path from "node:path";
import { defineConfig } from "vitest/config";

const E2E = "test/**/*.e2e.test.ts";

export default defineConfig({
	root: path.resolve(import.meta.dirname, ".."),
	test: {
		maxWorkers: 2,
		pool: "forks",
		testTimeout: 120_000,
		hookTimeout: 240_000,
		projects: [
			{
				extends: true,
				test: { name: "unit", include: ["test/**/*.test.ts"], exclude: [E2E] },
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
});
