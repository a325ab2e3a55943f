import { describe, expect, it } from "vitest";
import { linkDigests, readableSize } from "../../../src/digest/print/linkDigests.ts";
import { parsePage, printPage } from "../../../src/html/pageTree.ts";

const printed = new Map([
	["one", { pages: 1, bytes: 999, unshown: [] }],
	["nets", { pages: 24, bytes: 430_001, unshown: [] }],
]);
const failed = new Map([["bad", "it is <wide> & long"]]);
const digests = linkDigests({ printed, failed });

function visited(body: string): string {
	const page = parsePage(`<!DOCTYPE html><html><head></head><body>${body}</body></html>`);
	digests.visit(page, "index.html");
	return /<body>(.*)<\/body>/su.exec(printPage(page))?.[1] ?? "";
}

describe("a link to a digest", () => {
	it("says how long and how large that is", () => {
		expect(visited('<p data-digest="nets"><a href="n.pdf">PDF</a></p>')).toBe(
			'<p data-digest="nets"><a href="n.pdf">PDF</a>, 24 pages, 431 kB</p>',
		);
		expect(visited('<p data-digest="one"><a href="o.pdf">PDF</a></p>')).toContain(
			", 1 page, 1 kB<",
		);
	});

	it("goes where there is no such digest", () => {
		for (const id of ["bad", "unknown", ""])
			expect(visited(`<p>a</p><p data-digest="${id}"><a href="x.pdf">PDF</a></p>`)).toBe(
				"<p>a</p>",
			);
	});

	it("that is an address on paper is left as it is", () => {
		const line = '<p data-digest="nets">digests/nets.pdf</p>';
		expect(visited(line)).toBe(line);
	});
});

describe("a line about the volumes of a digest", () => {
	const line = (...ids: string[]) =>
		`<p data-digest="${ids.join(" ")}">In volumes:${ids.map((id) => `<span data-digest="${id}"><a href="${id}.pdf">V</a></span>`).join("")}</p>`;

	it("tells of each, and leads to none that could not be printed", () => {
		expect(visited(line("bad", "nets"))).toBe(
			'<p data-digest="bad nets">In volumes:<span data-digest="nets"><a href="nets.pdf">V</a>, 24 pages, 431 kB</span></p>',
		);
	});

	it("goes where there is none of them", () => {
		expect(visited(line("bad", "unknown"))).toBe("");
	});
});

describe("a line about a digest that is missing", () => {
	it("stays where it could not be printed, and says why, as text", () => {
		expect(visited('<p data-missing-digest="bad">Bad:</p>')).toBe(
			'<p data-missing-digest="bad">Bad: it is &lt;wide&gt; &amp; long</p>',
		);
	});

	it("goes where it was printed", () => {
		expect(visited('<p data-missing-digest="nets">Nets:</p>')).toBe("");
	});
});

it("tells beforehand all that it may write, for the fonts", () => {
	for (const text of ["24 pages, 431 kB", "1 page, 1 kB", "it is <wide> & long"])
		expect(digests.writes).toContain(text);
});

it.each([
	[1, "1 kB"],
	[430_000, "430 kB"],
	[999_001, "1.0 MB"],
	[1_849_999, "1.8 MB"],
])("%d bytes read as %s", (bytes, read) => {
	expect(readableSize(bytes)).toBe(read);
});
