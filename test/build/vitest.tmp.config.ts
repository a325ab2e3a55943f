import { defineConfig } from "vitest/config";
export default defineConfig({
	root: "/work/wt/survive",
	test: {
		include: ["test/**/*.test.ts"],
		testTimeout: 300000,
		hookTimeout: 240000,
		pool: "forks",
		maxWorkers: 2,
	},
});
