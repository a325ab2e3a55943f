import { describe, expect, it } from "vitest";
import { issueUrl } from "../../src/site/correction.ts";
import { settingsSchema } from "../../src/survey/settings.ts";

describe("an issue", () => {
	it("names page, file and key, and no title can leave its place", () => {
		const title = "50 % & more? #1 “loss” \ud800 + <b>";
		const place = { file: "content/curation/themes.yaml", key: "more-loss" };
		const url = new URL(
			issueUrl("https://github.com/a/b.git/", title, "/papers/more-loss/", place),
		);
		expect(url.origin + url.pathname).toBe("https://github.com/a/b/issues/new");
		expect([...url.searchParams.keys()]).toEqual(["title", "body"]);
		expect(url.searchParams.get("title")).toBe(`Correction: ${title.toWellFormed()}`);
		for (const part of ["/papers/more-loss/", place.file, place.key])
			expect(url.searchParams.get("body")).toContain(part);
		expect(url.hash).toBe("");
	});

	it("has an address of bounded length", () => {
		const url = issueUrl("https://github.com/a/b", "\u{1f600}".repeat(5000), "/", { file: "x" });
		expect(url.length).toBeLessThan(4000);
	});
});

describe("the repository", () => {
	it.each(["https://github.com/a/b", undefined])("may be %s", (repository) => {
		expect(settingsSchema.safeParse({ repository }).success).toBe(true);
	});
	it.each(["http://github.com/a/b", "javascript:alert(1)", "a/b", "https://github.com/a?x=1"])(
		"is not %s",
		(repository) => {
			expect(settingsSchema.safeParse({ repository }).success).toBe(false);
		},
	);
});
