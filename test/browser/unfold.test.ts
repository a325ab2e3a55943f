import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fire, withDocument } from "../support/withDocument.ts";

async function print(supports: boolean): Promise<(boolean | undefined)[][]> {
	const document = withDocument("<details>A</details><details open>B</details>");
	const [closed, open] = Array.from(document.querySelectorAll("details"));
	for (const details of [closed, open])
		Object.defineProperty(details, "open", {
			get: () => details?.hasAttribute("open"),
			set: (value: boolean) => details?.toggleAttribute("open", value),
		});
	vi.stubGlobal("CSS", { supports: () => supports });
	await import("../../src/browser/unfold.ts");
	return ["beforeprint", "afterprint"].map((type) => {
		fire(window, type);
		return [closed?.open, open?.open];
	});
}

beforeEach(() => void vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it("opens what is folded while it prints, and folds that alone again", async () => {
	expect(await print(false)).toEqual([
		[true, true],
		[false, true],
	]);
});

it("leaves all to the styles where they can do it", async () => {
	expect(await print(true)).toEqual([
		[false, true],
		[false, true],
	]);
});
