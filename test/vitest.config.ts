import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
	root: path.resolve(import.meta.dirname, ".."),
	test: {
		include: ["test/**/*.test.ts"],
		globalSetup: ["test/support/buildOnce.ts"],
		testTimeout: 120_000,
		hookTimeout: 240_000,
		// A page under test shares its processor with other tests: what it shows is waited for.
		expect: { poll: { timeout: 30_000 } },
		pool: "forks",
		maxWorkers: 2,
	},
});
