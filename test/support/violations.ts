import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { ROOT } from "./corpus.ts";

const AXE = readFileSync(path.join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");

interface Violation {
	readonly id: string;
	readonly nodes: readonly { readonly html: string }[];
}

interface Axe {
	run(options: object): Promise<{ violations: Violation[] }>;
	getRules(): { readonly ruleId: string; readonly tags: readonly string[] }[];
}

/**
 * What a page violates of all of axe's rules, best practice and the strictest
 * contrast too, each with the first places; only what axe itself calls
 * experimental or outdated is not asked. The context bypasses the page's policy.
 */
export async function violations(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ content: AXE });
	const found = await page.evaluate(async () => {
		const { axe } = window as unknown as { axe: Axe };
		const asked = axe
			.getRules()
			.filter(({ tags }) => !tags.includes("experimental") && !tags.includes("deprecated"));
		const rules = Object.fromEntries(asked.map(({ ruleId }) => [ruleId, { enabled: true }]));
		return (await axe.run({ rules, resultTypes: ["violations"] })).violations;
	});
	return found.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)].join(" "));
}
